import { answer, at, nell, priya, type Situation, search } from './situation.ts';

const worry = 'toddler wakes up every night';

/** Not now, not here, or nobody's business: what holds a card back, and what it waits for. */
export const holdBack: readonly Situation[] = [
  {
    name: 'The weather at night is the weather.',
    lines: [...at('10', '23:00'), search('10 23:10', 'weather manchester tomorrow'), ['10 23:11', 'tick']],
    says: ['10 23:10 - label-none'],
  },
  {
    name: 'A parent shops for shoes: that is shopping.',
    lines: [...at('10', '23:00'), search('10 23:10', 'toddler shoes size 6 sale'), ['10 23:11', 'tick']],
    says: ['10 23:10 - label-none'],
  },
  {
    name: 'The same worry at three in the afternoon is left alone.',
    lines: [...at('10', '15:00'), search('10 15:10', worry), ['10 15:11', 'tick']],
    says: ['10 15:10 - outside-hours'],
  },
  {
    name: 'Unless she said: any time of day.',
    lines: [
      ...at('10', '15:00', { settings: { anyTimeOfDay: true } }),
      search('10 15:10', worry),
      ['10 15:11', 'tick'],
    ],
    says: ['10 15:10 day-search Priya now'],
  },
  {
    name: 'Her night begins at ten and ends at one.',
    lines: [
      ...at('10', '21:00', { settings: { lateWindow: { from: '22:00', to: '01:00' } } }),
      search('10 21:30', worry),
      search('11 00:59', worry),
      ['11 01:30', 'tick'],
    ],
    says: ['10 21:30 - outside-hours', '11 00:59 night-search Priya now'],
  },
  {
    name: 'She works nights on Tuesdays: not while she works; on Wednesday it is her own night.',
    lines: [
      ...at('10', '22:00', { settings: { workingHours: { days: ['tue'], from: '21:00', to: '05:00' } } }),
      search('11 02:00', worry),
      search('12 02:00', worry),
      ['12 02:01', 'tick'],
    ],
    says: ['11 02:00 - outside-hours', '12 02:00 night-search Priya now'],
  },
  {
    name: 'Nine in the evening in New York is late there, whatever it is in London.',
    lines: [...at('11', '01:00', { timeZone: 'America/New_York' }), search('11 01:30', worry), ['11 01:31', 'tick']],
    says: ['11 01:30 night-search Priya now'],
  },
  {
    name: 'She flew to Sydney: what was night at home is lunch time here.',
    lines: [...at('10', '23:00', { timeZone: 'Australia/Sydney' }), search('11 01:30', worry), ['11 01:31', 'tick']],
    says: ['11 01:30 - outside-hours'],
  },
  {
    name: 'She never allowed this search site: it is not read.',
    lines: [
      ...at('10', '23:00', { grants: { searches: ['duckduckgo.com'], feeds: false } }),
      search('10 23:10', worry),
      ['10 23:11', 'tick'],
    ],
    says: ['10 23:10 - not-granted'],
  },
  {
    name: 'A private window is private.',
    lines: [...at('10', '23:00'), search('10 23:10', worry, { private: true }), ['10 23:11', 'tick']],
    says: ['10 23:10 - private'],
  },
  {
    name: 'She is still reading the welcome page: nothing before she is done.',
    lines: [
      ...at('10', '23:00', { welcome: 'open' }),
      search('10 23:10', worry),
      ['10 23:12', 'setup', { welcome: 'done' }],
      search('10 23:20', 'toddler up at night again'),
      ['10 23:21', 'tick'],
    ],
    says: ['10 23:10 - setting-up', '10 23:20 night-search Priya now'],
  },
  {
    name: 'Yesterday’s tabs came back by themselves: she searched nothing just now.',
    lines: [...at('10', '23:00'), search('10 23:10', worry, { restored: true }), ['10 23:11', 'tick']],
    says: ['10 23:10 - restored'],
  },
  {
    name: 'A computer that others use: no card on pages.',
    lines: [
      ...at('10', '23:00', { settings: { sharedComputer: true } }),
      search('10 23:10', worry),
      ['10 23:11', 'tick'],
    ],
    says: ['10 23:10 - shared-computer'],
  },
  {
    name: 'She is already typing the next thing: wait till her hands rest.',
    lines: [
      ...at('10', '23:00'),
      search('10 23:10', worry),
      ['10 23:10:03', 'typing', { tab: 'a', field: 'input' }],
      ['10 23:10:20', 'typing', { tab: 'a', field: 'input' }],
      ['10 23:11', 'tick'],
    ],
    says: ['10 23:10 - typing', '10 23:10 night-search Priya now'],
  },
  {
    name: 'She marks a sentence to copy it: wait till she has.',
    lines: [
      ...at('10', '23:00'),
      search('10 23:10', worry),
      ['10 23:10:02', 'select', { tab: 'a', on: true }],
      ['10 23:12', 'select', { tab: 'a', on: false }],
      ['10 23:13', 'tick'],
    ],
    says: ['10 23:10 - selecting', '10 23:12 night-search Priya now'],
  },
  {
    name: 'She is on a video call with her sister: not while they talk.',
    lines: [
      ...at('10', '23:00'),
      ['10 23:05', 'media', { tab: 'call', call: true }],
      search('10 23:10', worry),
      ['10 23:40', 'media', { tab: 'call', call: false }],
      ['10 23:41', 'tick'],
    ],
    says: ['10 23:10 - call', '10 23:40 night-search Priya now'],
  },
  {
    name: 'Colleagues see her screen: nothing of hers on it.',
    lines: [
      ...at('10', '21:00'),
      ['10 21:05', 'media', { tab: 'meeting', sharing: true }],
      search('10 21:10', worry),
      ['10 21:20', 'close', { tab: 'a' }],
      ['10 21:41', 'tick'],
    ],
    says: ['10 21:10 - sharing'],
  },
  {
    name: 'A film fills the screen.',
    lines: [
      ...at('10', '23:00'),
      search('10 23:10', worry),
      ['10 23:10:02', 'media', { tab: 'a', fullscreen: true }],
      ['10 23:50', 'media', { tab: 'a', fullscreen: false }],
      ['10 23:51', 'tick'],
    ],
    says: ['10 23:10 - fullscreen', '10 23:50 night-search Priya now'],
  },
  {
    name: 'The baby cried and she looked away: when she is back.',
    lines: [
      ...at('10', '23:00'),
      search('10 23:10', worry),
      ['10 23:10:03', 'focus', { tab: 'a', on: false }],
      ['10 23:35', 'focus', { tab: 'a', on: true }],
      ['10 23:36', 'tick'],
    ],
    says: ['10 23:10 - away', '10 23:35 night-search Priya now'],
  },
  {
    name: 'She was gone from the results in three seconds: nothing to say.',
    lines: [
      ...at('10', '23:00'),
      search('10 23:10', worry),
      ['10 23:10:03', 'page', { tab: 'a', url: 'https://sleep.example/waking' }],
      ['10 23:20', 'tick'],
    ],
    says: [],
  },
  {
    name: 'Results opened behind the tab she reads: when she goes there, not before.',
    lines: [
      ...at('10', '23:00'),
      ['10 23:05', 'page', { tab: 'a', url: 'https://news.example/' }],
      ['10 23:10', 'search', { tab: 'b', text: worry, background: true }],
      ['10 23:20', 'focus', { tab: 'b', on: true }],
      ['10 23:21', 'tick'],
    ],
    says: ['10 23:10 - away', '10 23:20 night-search Priya now'],
  },
  {
    name: 'One worry in three wordings within half a minute: one card, when she has settled.',
    lines: [
      ...at('10', '23:00', { friends: [priya, nell] }),
      search('10 23:10', 'toddler wakes'),
      search('10 23:10:04', 'toddler wakes every night'),
      search('10 23:10:08', 'toddler wakes every night crying'),
      ['10 23:12', 'tick'],
    ],
    says: ['10 23:10 night-search'],
  },
  {
    name: 'The card stood, and she words it anew over it: no second one.',
    lines: [
      ...at('10', '23:00', { friends: [priya, nell] }),
      search('10 23:10', 'toddler wakes every night'),
      search('10 23:10:12', 'toddler wakes every night crying'),
      ['10 23:12', 'tick'],
    ],
    says: ['10 23:10 night-search', '10 23:10 - same-worry'],
  },
  {
    name: 'Words that frighten: nothing is shown, and nothing till noon of the day after next morning.',
    lines: [
      ...at('10', '23:00'),
      search('10 23:10', 'i want to end my life'),
      search('10 23:20', worry),
      search('11 22:00', worry),
      search('12 21:30', worry),
      ['12 21:31', 'tick'],
    ],
    says: ['10 23:10 - quiet', '10 23:20 - quiet', '11 22:00 - quiet', '12 21:30 night-search Priya now'],
  },
  {
    name: 'A child who cannot breathe: the same silence.',
    lines: [
      ...at('10', '23:00'),
      search('10 23:10', 'baby not breathing blue lips'),
      search('10 23:20', worry),
      ['10 23:21', 'tick'],
    ],
    says: ['10 23:10 - quiet', '10 23:20 - quiet'],
  },
  {
    name: 'Afraid of somebody at home: the same silence, and no sign why.',
    lines: [
      ...at('10', '23:00'),
      search('10 23:10', 'my husband hits me'),
      search('10 23:20', worry),
      ['10 23:21', 'tick'],
    ],
    says: ['10 23:10 - quiet', '10 23:20 - quiet'],
  },
  {
    name: 'The silence lived in memory; the browser was closed, and it is forgotten.',
    lines: [
      ...at('10', '23:00'),
      search('10 23:10', 'my husband hits me'),
      ['10 23:12', 'restart'],
      ['10 23:15', 'focus', { tab: 'a', on: true }],
      search('10 23:20', worry),
      ['10 23:21', 'tick'],
    ],
    says: ['10 23:10 - quiet', '10 23:20 night-search Priya now'],
  },
  {
    name: 'Something frightening beside a promised card: the promise waits, and is lost rather than said.',
    lines: [
      ...at('10', '22:00'),
      search('10 22:10', worry),
      answer('10 22:11', 'later', { minutes: 10 }),
      search('10 22:15', 'i want to end my life'),
      ['10 22:40', 'page', { tab: 'a', url: 'https://www.google.com/' }],
      ['10 22:41', 'tick'],
    ],
    says: ['10 22:10 night-search Priya now', '10 22:15 - quiet', '10 22:21 - quiet'],
  },
  {
    name: 'A hope for a child that does not come: too near for a card.',
    lines: [
      ...at('10', '23:00'),
      search('10 23:10', 'trying to conceive for three years ivf failed'),
      ['10 23:11', 'tick'],
    ],
    says: ['10 23:10 - quiet'],
  },
];
