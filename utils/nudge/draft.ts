import type { Label, Topic } from '../recognise/label.ts';
import type { Tone, Wording } from './nudge.ts';
import { anyTime, byTopic, gently, lightly, together } from './words-en.ts';

/** The order of the tones on the card: the first is the one shown. */
const tonesFor = {
  now: ['wry', 'plain', 'few'],
  morning: ['plain', 'wry', 'few'],
  care: ['plain', 'softer', 'few'],
} as const;

/** Worries that are no laughing matter on first sight: the plain one comes first, the wry one stands beside it. */
const tender: ReadonlySet<Topic | ''> = new Set<Topic | ''>([
  'partner',
  'loneliness',
  'guilt',
  'burnout',
  'special-needs',
  'single-parent',
  'kin-carers',
  'same-sex',
  'loss',
  'ppd',
  'mood',
  'childmh',
  'childill',
]);

/** The same after a long scroll. */
const tonesOfScroll = {
  now: ['daft', 'plain', 'few'],
  morning: ['plain', 'daft', 'few'],
} as const;

/** How many cards pass before a line may come back. */
const round = 14;

/** Where in a round the lines of a topic stand, tone by tone, so that one of the three is nearly always about it. */
const every = 5;
const begins: Readonly<Partial<Record<Tone, number>>> = { wry: 0, plain: 2, few: 4 };

/**
 * A topic's own lines at their places in each round, a general one else. The places do not depend on the topic, and each
 * holds one line, so that none comes back within a round whatever the topics are.
 */
function lineAt(own: readonly string[], general: readonly string[], turn: number, tone: Tone): string {
  const place = (turn + round - (begins[tone] ?? 0)) % round;
  const line = place % every === 0 ? own[place / every] : undefined;
  return line ?? general[turn % general.length] ?? '';
}

/**
 * The wordings to offer, first one first. `turn` counts the cards so far: as it rises, none comes back within 14.
 * Built from our own tables alone; nothing of a search, a page or the hour can reach it (promise S21).
 */
export function draftWordings(
  label: Extract<Label, 'connect' | 'care'>,
  topic: Topic | '',
  send: 'now' | 'morning',
  turn: number,
): Wording[] {
  if (label === 'care') {
    return tonesFor.care.map((tone) => ({ tone, text: lineAt([], gently[tone], turn, tone) }));
  }
  const own: Partial<Record<Tone, readonly string[]>> = (topic && byTopic[topic]) || {};
  return tonesFor[tender.has(topic) ? 'morning' : send].map((tone) => ({
    tone,
    text: lineAt(own[tone] ?? [], anyTime[tone], turn, tone),
  }));
}

/** The wordings after a long scroll, lighter ones; the same round, the same promises. */
export function scrollWordings(send: 'now' | 'morning', turn: number): Wording[] {
  return tonesOfScroll[send].map((tone) => ({ tone, text: lineAt([], lightly[tone], turn, tone) }));
}

/** The wordings after an article was read to its end: glad that somebody is in this with her. Plain first, whenever it goes. */
export function readWordings(turn: number): Wording[] {
  return tonesFor.morning.map((tone) => ({ tone, text: lineAt([], together[tone], turn, tone) }));
}
