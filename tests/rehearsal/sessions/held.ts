import { look, lookAtWindow, lookAway, mark, media, open, say, scroll, swap, times, type, wait } from './phases.ts';
import * as at from './places.ts';
import type { Expected, Phase } from './session.ts';

const google = { ...at.shop, url: 'https://www.google.com/' };
const hours = (count: number): Phase => wait(count * 3600);

/** Long enough for a card, and something is in the way; or it was, and she is asked once and no more. */
export const held: readonly Expected[] = [
  {
    says: 'is on a call while she drifts, and goes on after it: never during the call',
    phases: [
      open(at.reddit),
      scroll(12, 12),
      media({ call: true }, 'b'),
      scroll(8, 12),
      media({ call: false }, 'b'),
      mark('hung up'),
      scroll(14, 12),
    ],
    // Whether the minutes with somebody on the line were drifting is anybody's guess.
    answer: { card: 'once', after: 'hung up', within: 6 },
  },
  {
    says: 'is on a call from beginning to end',
    phases: [open(at.reddit), media({ call: true }, 'b'), scroll(30, 10)],
    answer: { card: 'never' },
  },
  {
    says: 'a call begins when it is nearly long enough, and outlasts the scroll',
    phases: [open(at.reddit), scroll(13.5, 12), media({ call: true }, 'b'), scroll(6, 12)],
    answer: { card: 'never', why: 'call' },
  },
  {
    says: 'shows her screen to others all the while',
    phases: [open(at.x), media({ sharing: true }), scroll(30, 10)],
    answer: { card: 'never' },
  },
  {
    says: 'shows her screen for a few minutes just when it gets long',
    phases: [
      open(at.x),
      scroll(13.5, 12),
      media({ sharing: true }, 'b'),
      scroll(4, 12),
      media({ sharing: false }, 'b'),
      mark('stopped sharing'),
      scroll(12, 12),
    ],
    answer: { card: 'once', after: 'stopped sharing', within: 6, why: 'sharing' },
  },
  {
    says: 'has the short videos in full screen until she closes it',
    phases: [
      open(at.shorts),
      swap(13, 7),
      media({ fullscreen: true }),
      swap(6, 7),
      media({ fullscreen: false }),
      mark('small again'),
      swap(12, 7),
    ],
    answer: { card: 'once', after: 'small again', within: 6, why: 'fullscreen' },
  },
  {
    says: 'never leaves full screen',
    phases: [open(at.shorts), media({ fullscreen: true }), swap(30, 7)],
    answer: { card: 'never' },
  },
  {
    says: 'is writing a comment when it gets long, sends it and drifts on: not within a minute of her last key',
    phases: [
      open(at.facebook),
      scroll(13.8, 12),
      times(4, () => [type(15), scroll(0.4, 10)]),
      type(10),
      wait(58),
      mark('a minute after'),
      scroll(12, 12),
    ],
    answer: { card: 'once', after: 'a minute after', within: 5 },
  },
  {
    says: 'leaves a half-written comment with the caret in it, and scrolls: nothing may come over her words',
    phases: [
      open(at.facebook),
      scroll(13, 12),
      { do: 'type', seconds: 20, stays: true },
      scroll(4, 12),
      say('typing', { on: false }),
      mark('put down'),
      scroll(10, 12),
    ],
    answer: { card: 'once', after: 'put down', within: 6 },
  },
  {
    says: 'has something selected when it gets long, and lets go of it later',
    phases: [
      open(at.reddit),
      scroll(13, 12),
      say('select', { on: true }),
      scroll(5, 12),
      say('select', { on: false }),
      mark('let go'),
      scroll(12, 12),
    ],
    answer: { card: 'once', after: 'let go', within: 6 },
  },
  {
    says: 'starts a video with its sound at the very moment it gets long: after the video, not over it',
    phases: [
      open(at.reddit),
      scroll(14.85, 12),
      media({ playing: true }),
      wait(85),
      media({ playing: false }),
      mark('over'),
      scroll(10, 12),
    ],
    answer: { card: 'once', after: 'over', within: 4 },
  },
  {
    says: 'goes to look at a text a breath before it gets long: nothing comes while she is there',
    phases: [
      open(at.reddit),
      scroll(14.6, 12),
      open(at.whatsapp, 'text'),
      wait(90),
      look('a'),
      mark('back'),
      scroll(10, 12),
    ],
    answer: { card: 'once', after: 'back' },
  },
  {
    says: 'another program comes to the front a breath before it gets long, and she does not come back tonight',
    phases: [open(at.reddit), scroll(14.6, 12), lookAway(), hours(2)],
    answer: { card: 'never' },
  },
  {
    says: 'half of it in a private window: only the other half counts, and that is short',
    phases: [
      open(at.reddit, 'a'),
      scroll(9, 12),
      open(at.not(at.reddit, { private: true }), 'p', { window: 'private' }),
      scroll(9, 12),
    ],
    answer: { card: 'never' },
  },
  {
    says: 'wrote to a friend by herself a few minutes before: nothing for an hour',
    phases: [open(at.reddit), say('messaged', { friend: 'Priya' }), scroll(45, 12)],
    answer: { card: 'never', why: 'just-messaged' },
  },
  {
    says: 'wrote to a friend by herself, and still drifts an hour later: from then on it may come',
    phases: [
      open(at.reddit),
      say('messaged', { friend: 'Priya' }),
      times(11, () => [wait(100), scroll(3.4, 12)]),
      wait(100),
      scroll(2.5, 12),
      mark('an hour on'),
      times(5, () => [wait(100), scroll(3.4, 12)]),
    ],
    answer: { card: 'perhaps', after: 'an hour on' },
  },
  {
    says: 'her own pause ends in the middle of a long drift: it may come after it, not in it',
    starts: '2026-03-10T22:30',
    phases: [
      say('pause', { until: '2026-03-10T22:55:30+00:00' }),
      open(at.reddit),
      scroll(24.9, 12),
      mark('pause over'),
      scroll(20, 12),
    ],
    answer: { card: 'perhaps', after: 'pause over' },
  },
  {
    says: 'drifts out of her working hours: it may come after five, not before',
    starts: '2026-03-10T16:34',
    settings: { workingHours: { days: ['tue'], from: '09:00', to: '17:00' } },
    phases: [open(at.linkedin), scroll(25.4, 10), mark('five'), scroll(30, 10)],
    answer: { card: 'perhaps', after: 'five' },
  },
  {
    says: 'says not now and drifts on for an hour: asked once is asked',
    phases: [open(at.reddit), scroll(19, 12), say('answer', { answer: 'not-now' }), scroll(60, 12)],
    answer: { card: 'once' },
  },
  {
    says: 'lets the card fade and drifts on',
    phases: [open(at.reddit), scroll(19, 12), say('answer', { answer: 'faded' }), scroll(45, 12)],
    answer: { card: 'once' },
  },
  {
    says: 'never answers the card at all and drifts on under it',
    phases: [open(at.instagram), scroll(60, 10)],
    answer: { card: 'once' },
  },
  {
    says: 'says she is done here, and an hour later is not: tonight’s card has been had',
    phases: [
      open(at.reddit),
      scroll(19, 12),
      say('answer', { answer: 'done-here' }),
      say('close', { tab: 'a' }),
      hours(1),
      open(at.facebook, 'b'),
      scroll(30, 12),
    ],
    answer: { card: 'once' },
  },
  {
    says: 'messages her friend from the card and scrolls on a while: no more tonight',
    phases: [open(at.reddit), scroll(19, 12), say('answer', { answer: 'messaged' }), scroll(70, 12)],
    answer: { card: 'once' },
  },
  {
    says: 'asks for it in ten minutes: what comes then is what she asked for, not another one for scrolling',
    phases: [open(at.reddit), scroll(19, 12), say('answer', { answer: 'later', minutes: 10 }), scroll(40, 12)],
    answer: { card: 'once' },
  },
  {
    says: 'says not on this site, and drifts there again four days later',
    phases: [
      open(at.reddit),
      scroll(19, 12),
      say('answer', { answer: 'not-here' }),
      hours(96),
      open(at.reddit),
      scroll(30, 12),
    ],
    answer: { card: 'once' },
  },
  {
    says: 'is asked often, and said not tonight at half past nine: not at three either',
    starts: '2026-03-10T21:30',
    settings: { howOften: 'often' },
    phases: [
      open(at.reddit),
      scroll(19, 12),
      say('answer', { answer: 'not-tonight' }),
      hours(5),
      open(at.facebook),
      scroll(30, 12),
    ],
    answer: { card: 'once' },
  },
  {
    says: 'had a card twelve hours ago, late last night: a new day, but too soon for another',
    phases: [
      open(at.reddit),
      scroll(19, 12),
      say('answer', { answer: 'not-now' }),
      hours(12),
      open(at.reddit),
      scroll(35, 12),
    ],
    answer: { card: 'once' },
  },
  {
    says: 'had a crisis two nights ago; tonight is an ordinary night again',
    phases: [
      open(google, 's'),
      say('search', { tab: 's', text: 'i want to kill myself' }),
      hours(48),
      mark('two nights on'),
      open(at.reddit),
      scroll(25, 12),
    ],
    answer: { card: 'once', after: 'two nights on' },
  },
  {
    says: 'two people talk in the other window; she looks there every minute and drifts between',
    phases: [
      open(at.reddit, 'a', { window: 'one' }),
      open(at.whatsapp, 'b', { window: 'two', behind: true }),
      times(28, () => [
        scroll(0.8, 14),
        lookAway('one'),
        lookAtWindow('two'),
        wait(20),
        lookAway('two'),
        lookAtWindow('one'),
      ]),
    ],
    answer: { card: 'once' },
  },
];
