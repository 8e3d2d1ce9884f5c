import { answer, at, nell, priya, type Situation, search, tom } from './situation.ts';

const three = {
  friends: [
    priya,
    nell,
    { name: 'Cleo', alsoUp: true },
    { name: 'Dee', alsoUp: true },
    { name: 'Eve', alsoUp: true },
    { name: 'Fay', alsoUp: true },
  ],
};

/** Enough is enough: the dose, what her answers ask for, what she said once. */
export const restraint: readonly Situation[] = [
  {
    name: 'One a night: the second worry of the night is hers alone.',
    lines: [
      ...at('10', '22:00', three),
      search('10 22:10', 'toddler hits other children at nursery'),
      answer('10 22:11', 'done-here'),
      search('11 02:10', 'toddler wakes at two and wants to play'),
      ['11 02:11', 'tick'],
    ],
    says: ['10 22:10 night-search', '11 02:10 - budget'],
  },
  {
    name: 'The evening after, but not twenty hours later: not yet.',
    lines: [
      ...at('10', '02:00', three),
      search('10 02:10', 'toddler hits other children at nursery'),
      answer('10 02:11', 'done-here'),
      search('10 21:30', 'toddler refuses to put on shoes'),
      search('10 22:30', 'toddler refuses to put on shoes'),
      ['10 22:31', 'tick'],
    ],
    says: ['10 02:10 night-search', '10 21:30 - budget', '10 22:30 night-search'],
  },
  {
    name: 'Four nights in a row are enough for a week.',
    lines: [
      ...at('10', '22:00', three),
      ...['10', '11', '12', '13', '14'].flatMap((day) => [
        search(`${day} 22:10`, 'potty training regression'),
        answer(`${day} 22:11`, 'done-here'),
      ]),
      search('17 22:11', 'potty training regression'),
      ['17 22:12', 'tick'],
    ],
    says: [
      '10 22:10 night-search',
      '11 22:10 night-search',
      '12 22:10 night-search',
      '13 22:10 night-search',
      '14 22:10 - budget',
      '17 22:11 night-search',
    ],
  },
  {
    name: 'She asked for rarely: two in a week, and no third.',
    lines: [
      ...at('10', '22:00', { ...three, settings: { howOften: 'rarely' } }),
      ...['10', '12', '14'].flatMap((day) => [
        search(`${day} 22:10`, 'potty training regression'),
        answer(`${day} 22:11`, 'done-here'),
      ]),
    ],
    says: ['10 22:10 night-search', '12 22:10 night-search', '14 22:10 - budget'],
  },
  {
    name: 'She asked for often: twice in a night, four hours apart, and no third.',
    lines: [
      ...at('10', '21:00', { ...three, settings: { howOften: 'often' } }),
      search('10 21:10', 'potty training regression'),
      answer('10 21:11', 'done-here'),
      search('10 23:30', 'toddler bedtime takes two hours'),
      search('11 01:15', 'toddler bedtime takes two hours'),
      answer('11 01:16', 'done-here'),
      search('11 05:30', 'toddler up since five'),
      ['11 05:31', 'tick'],
    ],
    says: ['10 21:10 night-search', '10 23:30 - budget', '11 01:15 night-search', '11 05:30 - budget'],
  },
  {
    name: 'Twice not now: two days of peace.',
    lines: [
      ...at('10', '22:00', three),
      search('10 22:10', 'toddler bedtime takes two hours'),
      answer('10 22:11', 'not-now'),
      search('11 22:10', 'toddler bedtime takes two hours'),
      answer('11 22:11', 'not-now'),
      search('12 22:10', 'toddler bedtime takes two hours'),
      search('13 22:11', 'toddler bedtime takes two hours'),
      ['13 22:12', 'tick'],
    ],
    says: ['10 22:10 night-search', '11 22:10 night-search', '12 22:10 - rest', '13 22:11 night-search'],
  },
  {
    name: 'Twice not now, and then she writes to somebody by herself: as if nothing had been.',
    lines: [
      ...at('10', '22:00', three),
      search('10 22:10', 'toddler bedtime takes two hours'),
      answer('10 22:11', 'not-now'),
      search('11 22:10', 'toddler bedtime takes two hours'),
      answer('11 22:11', 'not-now'),
      ['12 12:00', 'messaged', { friend: 'Priya' }],
      search('12 22:10', 'toddler bedtime takes two hours'),
      ['12 22:11', 'tick'],
    ],
    says: ['10 22:10 night-search', '11 22:10 night-search', '12 22:10 night-search'],
  },
  {
    name: 'Three cards she let fade: two weeks of peace, and then gently again.',
    lines: [
      ...at('02', '22:00', three),
      ...['02', '04', '06'].flatMap((day) => [
        search(`${day} 22:10`, 'toddler bedtime takes two hours'),
        answer(`${day} 22:11`, 'faded'),
      ]),
      search('12 22:10', 'toddler bedtime takes two hours'),
      search('20 22:11', 'toddler bedtime takes two hours'),
      ['20 22:12', 'tick'],
    ],
    says: [
      '02 22:10 night-search',
      '04 22:10 night-search',
      '06 22:10 night-search',
      '12 22:10 - rest',
      '20 22:11 night-search',
    ],
  },
  {
    name: 'Not tonight is till the morning, on every site.',
    lines: [
      ...at('10', '22:00', { ...three, settings: { howOften: 'often' } }),
      search('10 22:10', 'toddler bedtime takes two hours'),
      answer('10 22:11', 'not-tonight'),
      search('11 03:00', 'toddler wakes at three', { engine: 'duckduckgo' }),
      search('11 21:30', 'toddler wakes at three'),
      ['11 21:31', 'tick'],
    ],
    says: ['10 22:10 night-search', '11 03:00 - paused', '11 21:30 night-search'],
  },
  {
    name: 'Not tonight outlasts a restart of the browser.',
    lines: [
      ...at('10', '22:00', { ...three, settings: { howOften: 'often' } }),
      search('10 22:10', 'toddler bedtime takes two hours'),
      answer('10 22:11', 'not-tonight'),
      ['10 22:20', 'restart'],
      ['11 03:00', 'focus', { tab: 'a', on: true }],
      search('11 03:01', 'toddler wakes at three'),
      ['11 03:02', 'tick'],
    ],
    says: ['10 22:10 night-search', '11 03:01 - paused'],
  },
  {
    name: 'Not on this site: never there again, elsewhere as before.',
    lines: [
      ...at('10', '22:00', three),
      search('10 22:10', 'toddler bedtime takes two hours'),
      answer('10 22:11', 'not-here'),
      search('12 22:10', 'toddler wakes at three'),
      search('12 22:12', 'toddler wakes at three', { engine: 'duckduckgo' }),
      ['12 22:13', 'tick'],
    ],
    says: ['10 22:10 night-search', '12 22:10 - not-here', '12 22:12 night-search'],
  },
  {
    name: 'Not about this: never about sleep again, about food as before.',
    lines: [
      ...at('10', '22:00', three),
      search('10 22:10', 'toddler wakes up every night'),
      answer('10 22:11', 'not-this'),
      search('12 22:10', 'why does my toddler keep waking at night'),
      search('12 22:12', 'fussy eater only eats pasta'),
      ['12 22:13', 'tick'],
    ],
    says: ['10 22:10 night-search', '12 22:10 - not-this', '12 22:12 night-search'],
  },
  {
    name: 'Her own quiet till the weekend; and when she ends it, it is ended.',
    lines: [
      ...at('10', '22:00', three),
      ['10 22:01', 'pause', { until: '2026-03-14T00:00:00Z' }],
      search('10 22:10', 'toddler wakes up every night'),
      ['11 22:00', 'pause', { on: false }],
      search('11 22:10', 'toddler wakes up every night'),
      ['11 22:11', 'tick'],
    ],
    says: ['10 22:10 - paused', '11 22:10 night-search'],
  },
  {
    name: 'She has just written to somebody: leave her to it for an hour.',
    lines: [
      ...at('10', '22:00', three),
      ['10 22:05', 'messaged', { friend: 'Priya' }],
      search('10 22:10', 'toddler wakes up every night'),
      search('10 23:06', 'toddler wakes up every night'),
      ['10 23:07', 'tick'],
    ],
    says: ['10 22:10 - just-messaged', '10 23:06 night-search'],
  },
  {
    name: 'She wrote to somebody who is not on the list: an hour of peace all the same.',
    lines: [
      ...at('10', '22:00', three),
      ['10 22:05', 'messaged'],
      search('10 22:10', 'toddler wakes up every night'),
      ['10 22:11', 'tick'],
    ],
    says: ['10 22:10 - just-messaged'],
  },
  {
    name: 'The page with the card was closed before she could look: it was not her evening’s card.',
    lines: [
      ...at('10', '22:00', { friends: [tom] }),
      search('10 22:10', 'toddler wakes up every night'),
      ['10 22:10:09', 'close', { tab: 'a' }],
      ['10 22:20', 'page', { tab: 'b', url: 'https://www.google.com/' }],
      ['10 22:20:01', 'focus', { tab: 'b', on: true }],
      ['10 22:21', 'search', { tab: 'b', text: 'toddler wakes up every night' }],
      ['10 22:22', 'tick'],
    ],
    says: ['10 22:10 night-search Tom morning', '10 22:21 night-search Tom morning'],
  },
  {
    name: 'A card stands in one window: none in the other.',
    lines: [
      ...at('10', '21:00', { ...three, settings: { howOften: 'often' } }),
      search('10 21:10', 'toddler wakes up every night', { window: 'one' }),
      ['11 01:20', 'search', { tab: 'b', window: 'two', text: 'potty training regression' }],
      ['11 01:20', 'focus', { tab: 'b', on: true }],
      ['11 01:21', 'tick'],
    ],
    says: ['10 21:10 night-search', '11 01:20 - already-open'],
  },
  {
    name: 'The clock was set back by three hours: it does not win her a second card.',
    lines: [
      ...at('10', '23:50', three),
      search('11 00:10', 'toddler wakes up every night'),
      answer('11 00:11', 'done-here'),
      ['11 00:12', 'clock', { shift: -180 }],
      search('10 21:30', 'potty training regression'),
      search('11 20:30', 'potty training regression'),
      search('11 21:30', 'potty training regression'),
      ['11 21:31', 'tick'],
    ],
    says: ['11 00:10 night-search', '10 21:30 - budget', '11 20:30 - outside-hours', '11 21:30 night-search'],
  },
  {
    name: 'The night the clocks go forward is one night.',
    lines: [
      ...at('28', '22:00', { ...three, timeZone: 'Europe/London' }),
      search('28 22:10', 'toddler wakes up every night'),
      answer('28 22:11', 'done-here'),
      search('29 01:30', 'toddler wakes up every night'),
      search('29 20:10', 'toddler wakes up every night'),
      ['29 20:11', 'tick'],
    ],
    says: ['28 22:10 night-search', '29 01:30 - budget', '29 20:10 night-search'],
  },
];
