import {
  look,
  lookAtWindow,
  lookAway,
  mark,
  media,
  open,
  say,
  scroll,
  select,
  swap,
  times,
  type,
  wait,
} from './phases.ts';
import * as at from './places.ts';
import type { Expected, Session } from './session.ts';

const day = '2026-03-10T14:00';
const added = (host: string) => ({ addedFeeds: [host] });

const sessions: readonly Session[] = [
  // Paces
  {
    says: 'flicks through a fast timeline at bedtime, twenty screens a minute: it is nobody’s idea of reading',
    phases: [open(at.reddit), scroll(24, 20)],
  },
  {
    says: 'races down pictures at thirty-five screens a minute, hardly looking',
    phases: [open(at.instagramExplore), scroll(24, 35)],
  },
  {
    says: 'goes down a timeline at twelve screens a minute for most of an hour: one card, and only one',
    phases: [open(at.x), scroll(55, 12)],
  },
  {
    says: 'goes down a slow timeline at seven screens a minute, post after post',
    phases: [open(at.facebook), scroll(25, 7)],
  },
  {
    says: 'drifts at six and a half screens a minute, now a little more, now a little less',
    phases: [open(at.bluesky), scroll(26, 6.5)],
  },
  {
    says: 'looks at each picture for a while, five screens a minute, and there is always another',
    phases: [open(at.pinterest), scroll(25, 5)],
  },
  {
    says: 'four screens a minute of an endless dashboard: slow, but it goes on and on',
    phases: [open(at.tumblr), scroll(25, 4)],
  },
  {
    says: 'three screens a minute of a timeline that grows a post at a time, half asleep',
    phases: [open(at.instagram), scroll(25, 3)],
  },
  {
    says: 'by day, on a work break that got long, twenty minutes of other people’s careers',
    starts: day,
    phases: [open(at.linkedin), scroll(30, 9)],
  },
  {
    says: 'slows down as she tires: twenty, then twelve, then seven, then four screens a minute',
    phases: [open(at.threads), scroll(6, 20), scroll(6, 12), scroll(6, 7), scroll(8, 4)],
  },
  // Short videos
  ...[4, 5, 6, 8, 10].map(
    (pace): Session => ({
      says: `swipes through ${pace} short videos a minute, none of them to its end`,
      phases: [open(at.shorts), swap(25, pace)],
    }),
  ),
  {
    says: 'reels with their own addresses and the sound on, seven a minute: playing is not watching',
    phases: [open(at.instagramReels), swap(25, 7, { addresses: true, playing: { playing: true } })],
  },
  {
    says: 'a swipe feed that plays muted and inline, six a minute, sometimes back to the one before',
    phases: [open(at.tiktok), swap(25, 6, { up: 0.12, playing: { playing: true, muted: true, inline: true } })],
  },
  {
    says: 'short videos by day on a phone-sized window, nine a minute',
    starts: day,
    viewport: 640,
    phases: [open(at.facebookReel), swap(30, 9)],
  },
  {
    says: 'spotlight videos, one element of one screen’s length that never changes',
    phases: [open(at.spotlight), swap(25, 6)],
  },
  {
    says: 'short videos that the page moves by ordinary flings, a screen each, eight a minute, and grow',
    device: 'touch',
    phases: [open(at.built(at.shorts, { growth: 'posts', screens: 4 })), scroll(24, 8, { size: 1 })],
  },
  {
    says: 'half a feed, half its reels: it is one evening and one scroll',
    phases: [open(at.instagram), scroll(8, 9), open(at.instagramReels), swap(18, 6)],
  },
  // What the page is
  {
    says: 'rushes through the comments under one post, twelve screens a minute: nobody reads that fast',
    phases: [open(at.redditThread), scroll(24, 12)],
  },
  {
    says: 'a parents’ forum thread, skimmed at ten screens a minute, page after page',
    phases: [open(at.mumsnetThread), scroll(24, 10)],
  },
  {
    says: 'a list of threads and in and out of them, brisk, never staying',
    phases: [
      open(at.mumsnetList),
      times(12, (n) => [
        scroll(1.2, 11),
        open(at.built(at.mumsnetThread, { url: `https://www.mumsnet.com/talk/chat/500000${n}-this` })),
        scroll(0.8, 14),
        open(at.mumsnetList),
      ]),
    ],
  },
  {
    says: 'opens a post now and then and comes straight back to the timeline',
    phases: [
      open(at.subreddit),
      times(9, () => [scroll(2, 11), open(at.redditThread), scroll(0.5, 10), open(at.subreddit)]),
    ],
  },
  {
    says: 'a virtualised list whose length never changes, in an inner box, fourteen screens a minute',
    viewport: 620,
    phases: [open(at.xSteadyLength), scroll(24, 14)],
  },
  {
    says: 'an inner scroll container 480 pixels high, in which posts are added one by one',
    viewport: 480,
    phases: [open(at.built(at.linkedin, { screens: 14 })), scroll(24, 10)],
  },
  {
    says: 'a page that says it is a feed, on a site she added herself, of constant length',
    settings: added('commons.example'),
    phases: [open(at.addedRoleFeed), scroll(24, 12)],
  },
  {
    says: 'an instance of her own, added by her, that says it is a feed and grows',
    settings: added('toot.example'),
    phases: [open(at.mastodon), scroll(24, 8)],
  },
  {
    says: 'a forum she added that says nothing of itself but grows and grows',
    settings: added('village.example'),
    phases: [open(at.addedForum), scroll(25, 9)],
  },
  {
    says: 'a site she added and allowed by name, and nothing else allowed',
    settings: added('village.example'),
    setup: { grants: { feeds: ['village.example'] } },
    phases: [open(at.addedForum), scroll(25, 9)],
  },
  {
    says: 'one feed allowed by name, and she is on it',
    setup: { grants: { feeds: ['www.reddit.com'] } },
    phases: [open(at.reddit), scroll(24, 12)],
  },
  {
    says: 'a live page of election news, brisk, past everything already seen',
    phases: [open(at.guardianLive), scroll(24, 11)],
  },
  {
    says: 'a live blog on the other news site by day, thirteen screens a minute',
    starts: day,
    phases: [open(at.bbcLive), scroll(29, 13)],
  },
  {
    says: 'questions and answers by strangers, ten screens a minute, growing under her hand',
    phases: [open(at.quora), scroll(24, 10)],
  },
  {
    says: 'pictures with a joke under each, fifteen screens a minute',
    phases: [open(at.nineGag), scroll(24, 15)],
  },
  {
    says: 'the front page of a video site, down and down, choosing nothing',
    phases: [open(at.youtube), scroll(24, 9)],
  },
  // Tabs, windows, comings and goings
  {
    says: 'two feeds in turn, four minutes each, in two tabs: one scroll, one budget',
    phases: [
      open(at.reddit, 'a'),
      scroll(4, 12),
      open(at.instagram, 'b'),
      scroll(4, 10),
      times(3, () => [look('a'), scroll(4, 12), look('b'), scroll(4, 10)]),
    ],
  },
  {
    says: 'two windows side by side, a feed in each, now this one, now that one',
    phases: [
      open(at.x, 'a', { window: 'one' }),
      scroll(3, 14),
      lookAway('one'),
      open(at.pinterest, 'b', { window: 'two' }),
      scroll(3, 8),
      times(4, () => [
        lookAway('two'),
        lookAtWindow('one'),
        scroll(2.5, 14),
        lookAway('one'),
        lookAtWindow('two'),
        scroll(2.5, 8),
      ]),
    ],
  },
  {
    says: 'closes one feed and opens another half a minute later: the site is new, the drifting is not',
    phases: [
      open(at.facebook),
      scroll(9, 10),
      say('close', { tab: 'a' }),
      wait(30),
      open(at.threads, 'b'),
      scroll(15, 10),
    ],
  },
  {
    says: 'the same tab goes from one feed to the next every few minutes',
    phases: [
      times(4, () => [open(at.reddit), scroll(2, 12), open(at.bluesky), scroll(2, 12), open(at.tumblr), scroll(2, 8)]),
    ],
  },
  {
    says: 'pulls the page to refresh it, to the top and down again, as the bored do',
    phases: [times(8, () => [open(at.instagram), scroll(3, 11)])],
  },
  {
    says: 'one glance at a text for a minute and a half, then on with it: that is the same scroll',
    phases: [open(at.reddit), scroll(9, 12), open(at.whatsapp, 'text'), wait(95), look('a'), scroll(15, 12)],
  },
  {
    says: 'answers that text in two lines, and is back within a minute and a half',
    phases: [
      open(at.facebook),
      scroll(8, 12),
      open(at.whatsapp, 'text'),
      wait(20),
      type(40, 'chat'),
      wait(15),
      look('a'),
      scroll(16, 12),
    ],
  },
  {
    says: 'looks up every few minutes at the other window for twenty seconds',
    phases: [open(at.threads), times(9, () => [scroll(2.5, 10), lookAway(), wait(20), lookAtWindow('w')])],
  },
  {
    says: 'puts the phone-sized window down for a minute to turn a baby over, and takes it up again',
    viewport: 640,
    device: 'touch',
    phases: [
      open(at.instagram),
      scroll(8, 10),
      wait(50),
      say('idle', { on: true }),
      wait(30),
      say('idle', { on: false }),
      scroll(16, 10),
    ],
  },
  {
    says: 'a friend sent one thing, which she looks at for a minute, and drifts on where she was',
    phases: [
      open(at.reddit),
      scroll(9, 12),
      open(at.fromFriend(at.facebookReel), 'b'),
      wait(60),
      look('a'),
      scroll(15, 12),
    ],
  },
  {
    says: 'looks one thing up in a search between, half a minute, and drifts on',
    phases: [
      open(at.x),
      scroll(9, 12),
      open({ ...at.shop, url: 'https://www.google.com/' }, 'b'),
      say('search', { tab: 'b', text: 'train times leeds to york' }),
      wait(30),
      look('a'),
      scroll(15, 12),
    ],
  },
  // What she does in between
  {
    says: 'writes one comment in the middle, sends it, and drifts on for as long again',
    phases: [open(at.facebook), scroll(7, 10), type(40, 'form'), scroll(17, 10)],
  },
  {
    says: 'selects a line early on to show somebody, and goes on',
    phases: [open(at.reddit), scroll(5, 12), select(6), scroll(18, 12)],
  },
  {
    says: 'small videos play by themselves, muted, as she passes them: she is not watching one of them',
    phases: [
      open(at.facebook),
      times(12, () => [
        media({ playing: true, muted: true, inline: true }),
        scroll(1, 10),
        media({ playing: false }),
        scroll(1, 10),
      ]),
    ],
  },
  {
    says: 'a muted inline video is said to play all the while and never to end',
    phases: [open(at.x), media({ playing: true, muted: true, inline: true }), scroll(24, 12)],
  },
  {
    says: 'watches one clip to its end in the middle, a minute and a bit, and drifts on',
    phases: [
      open(at.reddit),
      scroll(8, 11),
      media({ playing: true }),
      wait(75),
      media({ playing: false }),
      scroll(16, 11),
    ],
  },
  {
    says: 'in bursts: forty seconds of flicking, then twenty-five of staring at the ceiling',
    phases: [open(at.reddit), times(25, () => [scroll(0.67, 18), wait(25)])],
  },
  {
    says: 'stops for eight seconds at every third post, and goes on',
    phases: [open(at.facebook), times(75, () => [scroll(0.2, 16), wait(8)])],
  },
  {
    says: 'turns back for a second look now and then: fifty seconds down, ten seconds up',
    phases: [open(at.instagram), times(25, () => [scroll(0.83, 12, { down: 1 }), scroll(0.15, 12, { down: 0 })])],
  },
  // Screens and hands
  {
    says: 'on a small phone screen of 640 pixels, by flings',
    viewport: 640,
    device: 'touch',
    phases: [open(at.threads), scroll(24, 15)],
  },
  {
    says: 'on a 4K screen 2,000 pixels high: fewer screens, the same drift',
    viewport: 2000,
    device: 'fine wheel',
    phases: [open(at.facebook), scroll(25, 7)],
  },
  {
    says: 'with the space bar, a page at a time',
    device: 'page down',
    phases: [open(at.pinterest), scroll(24, 11)],
  },
  {
    says: 'with the arrow key held down',
    device: 'arrows',
    phases: [open(at.reddit), scroll(24, 8)],
  },
  {
    says: 'lets the page creep by autoscroll, six seconds at a time, with a short stop',
    device: 'autoscroll',
    phases: [open(at.tumblr), scroll(24, 9, { size: 1.2 })],
  },
  {
    says: 'drags the scrollbar',
    device: 'scrollbar',
    phases: [open(at.quora), scroll(24, 10)],
  },
  // Hours, clocks and thresholds
  {
    says: 'from ten to midnight to a quarter past: a new day is not a new scroll',
    starts: '2026-03-10T23:50',
    phases: [open(at.reddit), scroll(25, 12)],
  },
  {
    says: 'begins before nine and goes on into the late window, where long is shorter',
    starts: '2026-03-10T20:50',
    phases: [open(at.reddit), scroll(27, 12)],
  },
  {
    says: 'begins just before six in the morning: by the time it is long, long is twenty minutes',
    starts: '2026-03-11T05:52',
    phases: [open(at.reddit), scroll(30, 12)],
  },
  {
    says: 'through the night on which the clocks go forward, in London',
    starts: '2026-03-29T00:48',
    timeZone: 'Europe/London',
    phases: [open(at.facebook), scroll(25, 12)],
  },
  {
    says: 'through the night on which the clocks go back, in New York',
    starts: '2026-11-01T01:48',
    timeZone: 'America/New_York',
    phases: [open(at.facebook), scroll(25, 12)],
  },
  {
    says: 'half past two at night in Kathmandu, forty-five minutes off everybody else’s clock',
    starts: '2026-03-11T02:30',
    timeZone: 'Asia/Kathmandu',
    phases: [open(at.reddit), scroll(24, 10)],
  },
  {
    says: 'sets the clock on the wall forward by forty minutes in the middle: she has not scrolled any longer for it',
    phases: [open(at.reddit), scroll(8, 12), say('clock', { shift: 40 }), scroll(16, 12)],
  },
  {
    says: 'sets the clock back by an hour in the middle: it still was the same scroll',
    starts: '2026-03-10T23:30',
    phases: [open(at.reddit), scroll(8, 12), say('clock', { shift: -60 }), scroll(16, 12)],
  },
  {
    says: 'the laptop sleeps for an hour after nine minutes; what she scrolls after it counts from nothing',
    phases: [open(at.reddit), scroll(9, 12), wait(3600), mark('awake'), scroll(24, 12)],
  },
  {
    says: 'wants to hear after eight minutes, and does',
    settings: { scrollMinutes: 8, scrollMinutesLate: 8 },
    phases: [open(at.reddit), scroll(16, 12)],
  },
  {
    says: 'wants to hear after eight minutes, slowly, by day',
    starts: day,
    settings: { scrollMinutes: 8 },
    phases: [open(at.facebook), scroll(18, 5)],
  },
  {
    says: 'allows herself forty-five minutes, and then some more',
    settings: { scrollMinutesLate: 45 },
    phases: [open(at.reddit), scroll(56, 12)],
  },
  {
    says: 'her own late window begins at eleven: at ten, long is still twenty minutes',
    starts: '2026-03-10T22:00',
    settings: { lateWindow: { from: '23:00', to: '05:00' } },
    phases: [open(at.reddit), scroll(30, 12)],
  },
  {
    says: 'reads an article for ten minutes first, and then drifts: the article was not part of it',
    phases: [open(at.article), scroll(10, 3), open(at.reddit), scroll(24, 12)],
  },
  {
    says: 'a chat for ten minutes on the same site, then its timeline for far longer',
    phases: [
      open(at.facebookMessages),
      times(5, () => [type(60, 'chat'), scroll(1, 3, { down: 0.2 })]),
      open(at.facebook),
      scroll(25, 10),
    ],
  },
];

/** True drifting on feeds she allowed: one card, between what she calls long and three active minutes later. */
export const drifting: readonly Expected[] = sessions.map((session) => ({ ...session, answer: { card: 'once' } }));
