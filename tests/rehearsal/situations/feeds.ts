import { answer, at, nell, priya, type Situation, scrolls, search, tom } from './situation.ts';

const feed = 'https://www.instagram.com/';
const opens = (when: string, url: string, more: Readonly<Record<string, unknown>> = {}) =>
  [when, 'page', { tab: 'a', url, ...more }] as const;

/** Long evenings with a feed, and what only looks like one. */
export const feeds: readonly Situation[] = [
  {
    name: 'Twenty minutes of feed by day: one light card.',
    lines: [...at('10', '14:00'), opens('10 14:00:30', feed), ...scrolls('10 14:01', 22), ['10 14:30', 'tick']],
    says: ['10 14:21 long-scroll Priya now'],
  },
  {
    name: 'At night a quarter of an hour is enough.',
    lines: [...at('10', '23:00'), opens('10 23:00:30', feed), ...scrolls('10 23:01', 17), ['10 23:30', 'tick']],
    says: ['10 23:16 long-scroll Priya now'],
  },
  {
    name: 'Ten minutes with pictures are a pause, not a problem.',
    lines: [...at('10', '14:00'), opens('10 14:00:30', feed), ...scrolls('10 14:01', 10), ['10 14:30', 'tick']],
    says: [],
  },
  {
    name: 'She reads one long article: reading is reading.',
    lines: [
      ...at('10', '14:00'),
      opens('10 14:00:30', 'https://www.reddit.com/r/Parenting/comments/1/a_long_one/', { article: true }),
      ...scrolls('10 14:01', 25),
      ['10 14:40', 'tick'],
    ],
    says: [],
  },
  {
    name: 'She writes with a friend in the same app: that is the very thing.',
    lines: [
      ...at('10', '23:00'),
      opens('10 23:00:30', 'https://www.instagram.com/direct/inbox/'),
      ...scrolls('10 23:01', 25),
      ['10 23:40', 'tick'],
    ],
    says: [],
  },
  {
    name: 'A friend sent her this: never counted.',
    lines: [
      ...at('10', '23:00'),
      opens('10 23:00:30', 'https://www.instagram.com/reel/abc/', { from: 'friend' }),
      ...scrolls('10 23:01', 20),
      ['10 23:40', 'tick'],
    ],
    says: [],
  },
  {
    name: 'She is at work till six: the feed in her break is hers.',
    lines: [
      ...at('10', '12:00', { settings: { workingHours: { days: ['tue'], from: '09:00', to: '18:00' } } }),
      opens('10 12:00:30', feed),
      ...scrolls('10 12:01', 22),
      ['10 12:40', 'tick'],
    ],
    says: ['10 12:21 - outside-hours'],
  },
  {
    name: 'She took her feeds back: none is looked at.',
    lines: [
      ...at('10', '23:00', { grants: { searches: true, feeds: false } }),
      opens('10 23:00:30', feed),
      ...scrolls('10 23:01', 20),
      ['10 23:30', 'tick'],
    ],
    says: ['10 23:07 - not-granted', '10 23:12 - not-granted', '10 23:17 - not-granted'],
  },
  {
    name: 'She said I’m done here: the next feed that night is left alone.',
    lines: [
      ...at('10', '22:00', { friends: [priya, nell] }),
      opens('10 22:00:30', feed),
      ...scrolls('10 22:01', 17),
      answer('10 22:19', 'done-here'),
      opens('10 22:40', 'https://www.reddit.com/'),
      ...scrolls('10 22:41', 17),
      ['10 23:10', 'tick'],
    ],
    says: ['10 22:16 long-scroll', '10 22:56 - budget'],
  },
  {
    name: 'One card a night, for a search and a feed together.',
    lines: [
      ...at('10', '22:00', { friends: [priya, nell] }),
      search('10 22:05', 'toddler wakes up every night'),
      answer('10 22:06', 'not-now'),
      opens('10 22:10', feed),
      ...scrolls('10 22:11', 16),
      ['10 22:40', 'tick'],
    ],
    says: ['10 22:05 night-search', '10 22:26 - budget'],
  },
  {
    name: 'She fell asleep over it: nobody is there.',
    lines: [
      ...at('10', '23:00'),
      opens('10 23:00:30', feed),
      ...scrolls('10 23:01', 4),
      ['10 23:05:30', 'idle', { on: true }],
      ['11 02:00', 'idle', { on: false }],
      ['11 02:01', 'tick'],
    ],
    says: [],
  },
  {
    name: 'The feed ran in one window while she looked at another: looking counts, not lying open.',
    lines: [
      ...at('10', '23:00'),
      ['10 23:00:20', 'page', { tab: 'a', window: 'one', url: feed }],
      ['10 23:00:30', 'page', { tab: 'b', window: 'two', url: 'https://mail.example/' }],
      ['10 23:00:40', 'focus', { window: 'two', on: true }],
      ['10 23:40', 'tick'],
    ],
    says: [],
  },
  {
    name: 'At night, after a scroll, the friend who sleeps is for the morning.',
    lines: [
      ...at('10', '23:00', { friends: [tom] }),
      opens('10 23:00:30', feed),
      ...scrolls('10 23:01', 17),
      ['10 23:30', 'tick'],
    ],
    says: ['10 23:16 long-scroll Tom morning'],
  },
];
