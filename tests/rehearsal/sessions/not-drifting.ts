import { look, lookAtWindow, lookAway, media, open, say, scroll, select, swap, times, type, wait } from './phases.ts';
import * as at from './places.ts';
import type { Expected, Session } from './session.ts';

const day = '2026-03-10T14:00';
const everything = { grants: { searches: true, feeds: true } };
const village = { addedFeeds: ['village.example'] };
const worry = 'why does my two year old wake at 4';

const onTheirOwn: readonly Session[] = [
  // Reading, cooking, working, shopping
  {
    says: 'reads a long article at three screens a minute for the better part of an hour',
    setup: everything,
    phases: [open(at.article), scroll(50, 3)],
  },
  {
    says: 'reads a news article whose pictures and further stories arrive as she goes',
    setup: everything,
    phases: [open(at.lazyArticle), scroll(28, 3)],
  },
  {
    says: 'reads one long story on a site she added: an article is an article, growing or not',
    settings: village,
    phases: [open(at.addedArticle), scroll(35, 3)],
  },
  {
    says: 'one article after another on a site she added, each read at three or four screens a minute',
    settings: village,
    phases: [
      times(8, (n) => [
        open(at.built(at.addedArticle, { url: `https://village.example/stories/${n}` })),
        scroll(4.5, n % 2 ? 3 : 4),
      ]),
    ],
  },
  {
    says: 'skims a recipe down and up and down for the amounts, on a site she added',
    settings: village,
    phases: [open(at.recipe), times(10, () => [scroll(0.3, 25), wait(40), scroll(0.3, 20, { down: 0.1 }), wait(60)])],
  },
  {
    says: 'cooks by a recipe for forty minutes, looking again every minute',
    setup: everything,
    phases: [open(at.ungrantedRecipe), times(30, () => [scroll(0.15, 20, { down: 0.6 }), wait(70)])],
  },
  {
    says: 'writes a document, scrolling up and down between her sentences',
    setup: everything,
    phases: [open(at.doc), times(25, () => [type(50, 'form'), scroll(0.5, 14, { down: 0.6 })])],
  },
  {
    says: 'reads through a document of her own at a brisk pace before sending it: no feed',
    setup: everything,
    phases: [open(at.doc), scroll(25, 9, { down: 0.8 })],
  },
  {
    says: 'goes through a spreadsheet of a thousand rows',
    setup: everything,
    phases: [open(at.sheet), times(15, () => [scroll(1.3, 18), type(15, 'input')])],
  },
  {
    says: 'zooms about on a map with the wheel, looking for a playground',
    setup: everything,
    phases: [open(at.map), scroll(25, 15, { down: 0.55 })],
  },
  { says: 'reads a leaflet in PDF from her own disk', phases: [open(at.pdf), scroll(30, 4)] },
  { says: 'skims a long PDF on the web', setup: everything, phases: [open(at.webPdf), scroll(24, 10)] },
  {
    says: 'looks for a dress in a shop that never ends: she is shopping, and never allowed that site',
    phases: [open(at.shop), scroll(35, 12)],
  },
  {
    says: 'the same shop with everything in the tables allowed: it is in none of them',
    setup: everything,
    starts: day,
    phases: [open(at.shop), scroll(35, 9)],
  },
  {
    says: 'reviews a long change of code, down and up',
    setup: everything,
    starts: day,
    phases: [open(at.codeReview), scroll(40, 7, { down: 0.7 })],
  },
  {
    says: 'falls from one encyclopaedia page to the next: it is reading',
    setup: everything,
    phases: [
      times(9, (n) => [open(at.built(at.wiki, { url: `https://en.wikipedia.org/wiki/Page_${n}` })), scroll(4, 4)]),
    ],
  },
  {
    says: 'scrolls LinkedIn for her work all afternoon: she said it is work',
    starts: day,
    settings: { workSites: ['www.linkedin.com'] },
    phases: [open(at.not(at.linkedin)), scroll(45, 10)],
  },
  {
    says: 'answers for a shop on X, which she marked as work, late at night too',
    settings: { workSites: ['x.com'] },
    phases: [open(at.not(at.x)), scroll(30, 14)],
  },
  {
    says: 'a children’s video page, which is no feed of hers',
    setup: everything,
    phases: [open(at.childrens), scroll(30, 8)],
  },
  {
    says: 'goes up and down the settings of a feed site, a short page that does not grow',
    phases: [open(at.facebookSettings), scroll(25, 5, { down: 0.55 })],
  },
  // People
  ...[at.facebookMessages, at.instagramDirect, at.xMessages, at.linkedinMessages].map(
    (where): Session => ({
      says: `reads back through an old conversation with a friend (${new URL(where.url).hostname}), half an hour, upward`,
      phases: [open(where), scroll(30, 8, { down: 0.08 })],
    }),
  ),
  {
    says: 'chats all evening, a few lines, a little scrolling, a few lines',
    setup: everything,
    phases: [open(at.whatsapp), times(25, () => [type(35, 'chat'), scroll(0.5, 6, { down: 0.4 })])],
  },
  {
    says: 'goes downward through a long conversation on a feed site, looking for an address in it',
    phases: [open(at.built(at.facebookMessages, { growth: 'feed' })), scroll(25, 12)],
  },
  {
    says: 'her twins group, which she named: these are her people',
    settings: { namedGroups: ['https://www.facebook.com/groups/leedstwins'] },
    phases: [open(at.namedFacebookGroup), scroll(35, 9)],
  },
  {
    says: 'a community she named as hers on a site of timelines',
    settings: { namedGroups: ['https://www.reddit.com/r/NewParents/'] },
    phases: [open(at.namedSubreddit), scroll(35, 11)],
  },
  {
    says: 'a friend sent her a thread, and she goes all through it',
    phases: [open(at.fromFriend(at.redditThread)), scroll(28, 9)],
  },
  {
    says: 'a friend sent her a whole page of pictures to choose from',
    phases: [open(at.fromFriend(at.pinterest)), scroll(28, 8)],
  },
  {
    says: 'replies again and again under a post: she is talking with people',
    phases: [open(at.redditThread), times(22, () => [scroll(0.7, 4, { down: 0.7 }), type(40, 'form'), wait(8)])],
  },
  {
    says: 'selects and copies from a page of tips all the time, for a list of her own',
    phases: [open(at.redditThread), times(24, () => [scroll(0.5, 5), select(6), wait(20)])],
  },
  // Looking for something
  ...[at.redditSearch, at.xSearch, at.youtubeSearch, at.pinterestSearch, at.facebookSearch, at.linkedinSearch].map(
    (where): Session => ({
      says: `goes down the results of a search (${new URL(where.url).hostname}): she is looking for something`,
      phases: [open(where), scroll(26, 10)],
    }),
  ),
  {
    says: 'up and down a timeline in search of a post she saw this morning, as much up as down',
    phases: [open(at.reddit), scroll(25, 10, { down: 0.5 })],
  },
  {
    says: 'looks for a certain picture in a grid, three screens down, two up',
    phases: [open(at.pinterest), times(25, () => [scroll(0.5, 12, { down: 1 }), scroll(0.5, 11, { down: 0 })])],
  },
  // Slow reading where feeds are
  ...([2, 2.5, 3, 3.5, 4] as const).map(
    (pace): Session => ({
      says: `reads what people wrote under one post for an hour, ${pace} screens a minute, every word`,
      phases: [open(at.redditThread), scroll(60, pace)],
    }),
  ),
  {
    says: 'reads a whole forum thread, page by page, three screens a minute',
    phases: [
      times(8, (n) => [
        open(at.built(at.mumsnetThread, { url: `${at.mumsnetThread.url}?page=${n + 1}`, growth: 'fixed' })),
        scroll(6, 3),
      ]),
    ],
  },
  {
    says: 'reads the answers to one post on X, slowly, for forty minutes',
    phases: [open(at.xStatus), scroll(40, 2.5)],
  },
  {
    says: 'follows a live page at the pace of reading it, while it grows',
    phases: [open(at.bbcLive), scroll(45, 3)],
  },
  // Watching
  {
    says: 'watches one long video, with a look at what people say of it now and then',
    phases: [open(at.youtubeVideo), media({ playing: true }), times(20, () => [wait(120), scroll(0.4, 6)])],
  },
  {
    says: 'watches short videos to their end, one and a half minutes and more for each',
    phases: [open(at.shorts), swap(45, 0.55, { playing: { playing: true } })],
  },
  {
    says: 'stays two minutes with each reel, a cooking one, and goes on to the next',
    phases: [open(at.instagramReels), swap(45, 0.45, { addresses: true, playing: { playing: true } })],
  },
  {
    says: 'watches one clip in the timeline for twenty-five minutes and scrolls a little at its ends',
    phases: [
      open(at.facebook),
      scroll(3, 8),
      media({ playing: true }),
      wait(1500),
      media({ playing: false }),
      scroll(3, 8),
    ],
  },
  // Not there
  {
    says: 'left the room with the feed open',
    phases: [open(at.reddit), scroll(5, 12), wait(7200)],
  },
  {
    says: 'comes by once in ten minutes for half a minute, all evening',
    phases: [open(at.facebook), times(14, () => [scroll(0.5, 12), wait(570)])],
  },
  {
    says: 'a window she does not look at scrolls by itself for half an hour',
    phases: [
      open(at.x, 'a', { window: 'one' }),
      lookAway('one'),
      open(at.doc, 'b', { window: 'two' }),
      scroll(30, 10, { tab: 'a' }),
    ],
  },
  {
    says: 'another program is in front, and the wheel turns over the feed behind it',
    phases: [open(at.x), lookAway(), scroll(30, 10, { tab: 'a' })],
  },
  {
    says: 'another tab of the same window stands in front of the one that moves',
    phases: [open(at.reddit), open(at.doc, 'b'), scroll(30, 12, { tab: 'a' })],
  },
  {
    says: 'nobody has touched anything, and the page moves on by itself',
    phases: [open(at.tumblr), say('idle', { on: true }), scroll(30, 9)],
  },
  {
    says: 'nothing was ever said to be looked at',
    phases: [open(at.reddit, 'a', { behind: true }), scroll(30, 12, { tab: 'a' })],
  },
  // Not long
  {
    says: 'ten minutes of a feed, and to bed',
    phases: [open(at.reddit), scroll(10, 14)],
  },
  {
    says: 'eighteen minutes of a feed by day, under the twenty she chose',
    starts: day,
    phases: [open(at.instagram), scroll(17.5, 11)],
  },
  {
    says: 'forty minutes by night, when she allows herself forty-five',
    settings: { scrollMinutesLate: 45 },
    phases: [open(at.reddit), scroll(41, 12)],
  },
  {
    says: 'many visits of five minutes with four minutes between them: each is short',
    phases: [open(at.reddit), times(8, () => [scroll(5, 13), wait(245)])],
  },
  {
    says: 'ten minutes, five minutes with a child, ten minutes, five more, ten minutes',
    phases: [open(at.facebook), times(4, () => [scroll(10, 10), lookAway(), wait(300), lookAtWindow('w')])],
  },
  {
    says: 'ten minutes of videos, the laptop asleep for an hour, ten minutes more',
    phases: [open(at.shorts), swap(10, 7), wait(3600), swap(10, 7)],
  },
  {
    says: 'nine minutes, the browser closed and opened again later, nine minutes',
    phases: [open(at.reddit), scroll(9, 12), say('restart'), wait(240), open(at.reddit), scroll(9, 12)],
  },
  {
    says: 'sets the clock forward by half an hour after eight minutes, and stops after eleven',
    phases: [open(at.reddit), scroll(8, 12), say('clock', { shift: 30 }), scroll(3, 12)],
  },
  {
    says: 'writes to friends, reads an article and sees a feed for six minutes between',
    phases: [
      open(at.whatsapp),
      times(4, () => [type(60, 'chat'), scroll(0.5, 4, { down: 0.5 })]),
      open(at.reddit, 'b'),
      scroll(6, 12),
      open(at.article, 'c'),
      scroll(15, 3),
      look('b'),
      scroll(5, 12),
    ],
  },
  // Not asked for, or not now
  {
    says: 'never allowed any feed',
    setup: { grants: { feeds: false } },
    phases: [open(at.not(at.reddit)), scroll(30, 12)],
  },
  {
    says: 'allowed one feed and drifts on another',
    setup: { grants: { feeds: ['www.reddit.com'] } },
    phases: [open(at.not(at.facebook)), scroll(30, 12)],
  },
  {
    says: 'a private window is nobody’s business',
    phases: [open(at.not(at.reddit, { private: true })), scroll(30, 12)],
  },
  {
    says: 'the welcome page is still open in another tab',
    setup: { welcome: 'open' },
    phases: [open(at.reddit), scroll(30, 12)],
  },
  {
    says: 'this computer is everybody’s: no card on pages',
    settings: { sharedComputer: true },
    phases: [open(at.reddit), scroll(30, 12)],
  },
  {
    says: 'in her working hours, on a Tuesday',
    starts: day,
    settings: { workingHours: { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' } },
    phases: [open(at.linkedin), scroll(40, 9)],
  },
  {
    says: 'has turned everything off for now',
    phases: [say('pause', { on: true }), open(at.reddit), scroll(30, 12)],
  },
  {
    says: 'has a pause of her own until the morning',
    phases: [say('pause', { until: '2026-03-11T08:00:00+00:00' }), open(at.reddit), scroll(30, 12)],
  },
  ...(
    [
      ['i want to kill myself', 'a search nobody may ever see a trace of'],
      ['my baby is not breathing', 'an emergency'],
    ] as const
  ).map(
    ([text, what]): Session => ({
      says: `drifts after ${what}: everything is quiet tonight`,
      phases: [
        open({ ...at.shop, url: 'https://www.google.com/' }, 's'),
        say('search', { tab: 's', text }),
        wait(60),
        open(at.reddit),
        scroll(35, 12),
      ],
    }),
  ),
  {
    says: 'searched in a crisis in the middle of her drifting, for two seconds, and went back to the feed',
    phases: [
      open(at.reddit),
      scroll(10, 12),
      open({ ...at.shop, url: 'https://www.google.com/' }, 's'),
      say('search', { tab: 's', text: 'i want to kill myself' }),
      wait(2),
      look('a'),
      scroll(25, 12),
    ],
  },
  {
    says: 'is quiet the morning after a crisis as well',
    phases: [
      open({ ...at.shop, url: 'https://www.google.com/' }, 's'),
      say('search', { tab: 's', text: 'i want to kill myself' }),
      wait(11 * 3600),
      open(at.reddit),
      scroll(35, 12),
    ],
  },
  {
    says: 'has had tonight’s one card, after a search',
    phases: [
      open({ ...at.shop, url: 'https://www.google.com/' }, 's'),
      say('search', { tab: 's', text: worry }),
      wait(20),
      say('answer', { answer: 'not-now' }),
      wait(3600),
      open(at.reddit),
      scroll(35, 12),
    ],
  },
];

/** Whatever she does here, no card comes from scrolling. */
export const notDrifting: readonly Expected[] = onTheirOwn.map((session) => ({
  ...session,
  answer: { card: 'never' },
}));
