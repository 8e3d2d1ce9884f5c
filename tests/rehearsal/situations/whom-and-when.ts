import { answer, at, nell, priya, type Situation, search, tom } from './situation.ts';

/** Nights on which a card is right: whom it names, and what is kept for the morning. */
export const whomAndWhen: readonly Situation[] = [
  {
    name: 'A worry in the middle of the night, and a friend who is up: her, and now.',
    lines: [
      ...at('10', '01:00', { friends: [tom, priya] }),
      search('10 01:12', 'toddler will not settle back to sleep'),
      ['10 01:13', 'tick'],
    ],
    says: ['10 01:12 night-search Priya now'],
  },
  {
    name: 'Her one friend sleeps: name him all the same, and let it go in the morning.',
    lines: [
      ...at('10', '01:00', { friends: [tom] }),
      search('10 01:12', 'toddler will not settle back to sleep'),
      ['10 01:13', 'tick'],
    ],
    says: ['10 01:12 night-search Tom morning'],
  },
  {
    name: 'Where the friend lives it is past noon: write to her now.',
    lines: [
      ...at('10', '01:00', { friends: [tom, { name: 'Mia', timeZone: 'Australia/Sydney' }] }),
      search('10 01:12', 'is it normal for a three year old to say no to everything'),
      ['10 01:13', 'tick'],
    ],
    says: ['10 01:12 night-search Mia now'],
  },
  {
    name: 'She has nobody on her list yet: a kind card without a name, never an empty picker.',
    lines: [
      ...at('10', '23:00', { friends: [] }),
      search('10 23:10', 'toddler tantrums at bedtime every evening'),
      ['10 23:11', 'tick'],
    ],
    says: ['10 23:10 night-search'],
  },
  {
    name: 'A house full of colds: the friend who is practical comes first.',
    lines: [
      ...at('10', '21:00', {
        friends: [
          { ...priya, strengths: ['laugh'] },
          { ...nell, strengths: ['practical'] },
        ],
      }),
      search('10 21:40', 'whole family has a cold and the toddler has a runny nose'),
      ['10 21:41', 'tick'],
    ],
    says: ['10 21:40 night-search Nell now'],
  },
  {
    name: 'A partner is not named at night; a friend is.',
    lines: [
      ...at('10', '23:00', { friends: [{ name: 'Sam', relation: 'partner', alsoUp: true }, tom] }),
      search('10 23:10', 'baby only naps on me what do other parents do'),
      ['10 23:11', 'tick'],
    ],
    says: ['10 23:10 night-search Tom morning'],
  },
  {
    name: 'The only one on the list is an ex: nobody is named, and no card comes.',
    lines: [
      ...at('10', '23:00', { friends: [{ name: 'Ben', relation: 'ex', alsoUp: true }] }),
      search('10 23:10', 'baby only naps on me what do other parents do'),
      ['10 23:11', 'tick'],
    ],
    says: ['10 23:10 - no-friend-free'],
  },
  {
    name: 'A friend whom she lets rest, and one on the shelf, are not named.',
    lines: [
      ...at('10', '23:00', {
        friends: [
          { ...priya, snoozeUntil: '2026-03-20T00:00:00Z' },
          { ...nell, archived: true },
        ],
      }),
      search('10 23:10', 'picky eater toddler refuses dinner'),
      ['10 23:11', 'tick'],
    ],
    says: ['10 23:10 - no-friend-free'],
  },
  {
    name: 'Her one friend was written to yesterday: leave them both in peace.',
    lines: [
      ...at('10', '23:00', { friends: [{ ...priya, lastOut: '2026-03-10T09:00:00Z' }] }),
      search('10 23:10', 'picky eater toddler refuses dinner'),
      ['10 23:11', 'tick'],
    ],
    says: ['10 23:10 - no-friend-free'],
  },
  {
    name: 'Named yesterday, and there is another: the other, this time.',
    lines: [
      ...at('10', '22:00', { friends: [{ ...priya, circle: 'inner', strengths: ['getsIt', 'laugh'] }, nell] }),
      search('10 22:10', 'picky eater toddler refuses dinner'),
      answer('10 22:11', 'done-here'),
      search('11 22:10', 'picky eater toddler refuses dinner'),
      ['11 22:11', 'tick'],
    ],
    says: ['10 22:10 night-search Priya now', '11 22:10 night-search Nell now'],
  },
  {
    name: 'Named yesterday, and there is nobody else: her again, rather than nobody.',
    lines: [
      ...at('10', '22:00'),
      search('10 22:10', 'picky eater toddler refuses dinner'),
      answer('10 22:11', 'done-here'),
      search('11 22:10', 'four year old still has accidents at night'),
      ['11 22:11', 'tick'],
    ],
    says: ['10 22:10 night-search Priya now', '11 22:10 night-search Priya now'],
  },
  {
    name: 'She is up at odd hours, but asked for quiet after midnight: keep it for the morning.',
    lines: [
      ...at('10', '01:00', { friends: [{ ...priya, quiet: { from: '00:00', to: '07:00' } }] }),
      search('10 01:12', 'toddler climbs out of cot'),
      ['10 01:13', 'tick'],
    ],
    says: ['10 01:12 night-search Priya morning'],
  },
  {
    name: 'A heavy heart, not an emergency: a friend, and other people to talk to beside her.',
    lines: [
      ...at('10', '23:00'),
      search('10 23:10', 'i feel so low since the baby came and cry every day'),
      ['10 23:11', 'tick'],
    ],
    says: ['10 23:10 night-search Priya now with-support'],
  },
  {
    name: 'Half past nine in the evening, friends are awake: now, not tomorrow.',
    lines: [
      ...at('10', '21:00', { friends: [tom] }),
      search('10 21:30', 'six year old hates school'),
      ['10 21:31', 'tick'],
    ],
    says: ['10 21:30 night-search Tom now'],
  },
  {
    name: 'Kept for the morning: half past eight, where she looks then.',
    lines: [
      ...at('10', '01:00', { friends: [tom] }),
      search('10 01:12', 'toddler will not settle back to sleep'),
      answer('10 01:13', 'later', { until: 'morning' }),
      ['10 07:00', 'page', { tab: 'a', url: 'https://www.google.com/' }],
      ['10 08:40', 'tick'],
    ],
    says: ['10 01:12 night-search Tom morning', '10 08:30 promised Tom now'],
  },
  {
    name: 'Kept for the morning, and the friend is five hours behind: not before eight where he is.',
    lines: [
      ...at('10', '01:00', {
        friends: [{ name: 'Joe', timeZone: 'America/New_York', quiet: { from: '20:00', to: '08:00' } }],
      }),
      search('10 01:12', 'toddler will not settle back to sleep'),
      answer('10 01:13', 'later', { until: 'morning' }),
      ['10 07:00', 'page', { tab: 'a', url: 'https://www.google.com/' }],
      ['10 12:30', 'tick'],
    ],
    says: ['10 01:12 night-search Joe morning', '10 12:00 promised Joe now'],
  },
  {
    name: 'Kept for the morning, and she only sits down at eleven: then.',
    lines: [
      ...at('10', '01:00', { friends: [tom] }),
      search('10 01:12', 'toddler will not settle back to sleep'),
      answer('10 01:13', 'later', { until: 'morning' }),
      ['10 01:14', 'close', { tab: 'a' }],
      ['10 11:00', 'page', { tab: 'b', url: 'https://www.google.com/' }],
      ['10 11:00:10', 'focus', { tab: 'b', on: true }],
      ['10 11:01', 'tick'],
    ],
    says: ['10 01:12 night-search Tom morning', '10 11:00 promised Tom now'],
  },
  {
    name: 'Kept for the morning, and no morning for her till the afternoon: it is let go, unsaid.',
    lines: [
      ...at('10', '01:00', { friends: [tom] }),
      search('10 01:12', 'toddler will not settle back to sleep'),
      answer('10 01:13', 'later', { until: 'morning' }),
      ['10 01:14', 'close', { tab: 'a' }],
      ['10 13:00', 'page', { tab: 'b', url: 'https://www.google.com/' }],
      ['10 13:00:10', 'focus', { tab: 'b', on: true }],
      ['10 13:01', 'tick'],
    ],
    says: ['10 01:12 night-search Tom morning'],
  },
  {
    name: 'In ten minutes, she said: in ten minutes, though tonight has had its card.',
    lines: [
      ...at('10', '22:00'),
      search('10 22:10', 'nursery drop off tears every morning'),
      answer('10 22:11', 'later', { minutes: 10 }),
      ['10 22:30', 'tick'],
    ],
    says: ['10 22:10 night-search Priya now', '10 22:21 promised Priya now'],
  },
  {
    name: 'In ten minutes, and then she watches a film: when the film is over.',
    lines: [
      ...at('10', '22:00'),
      search('10 22:10', 'nursery drop off tears every morning'),
      answer('10 22:11', 'later', { minutes: 10 }),
      ['10 22:12', 'media', { tab: 'a', fullscreen: true, playing: true }],
      ['10 23:40', 'media', { tab: 'a', fullscreen: false, playing: false }],
      ['10 23:41', 'tick'],
    ],
    says: ['10 22:10 night-search Priya now', '10 22:21 - fullscreen', '10 23:40 promised Priya now'],
  },
];
