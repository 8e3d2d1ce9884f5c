import type { Label, Topic } from '../recognise/label.ts';
import type { Tone, Wording } from './nudge.ts';
import { anyTime, byTopic, gently, lightly } from './words-en.ts';

/** The order of the tones on the card: the first is the one shown. */
const tonesFor = {
  now: ['wry', 'plain', 'few'],
  morning: ['plain', 'wry', 'few'],
  care: ['plain', 'softer', 'few'],
} as const;

/** The same after a long scroll. */
const tonesOfScroll = {
  now: ['daft', 'plain', 'few'],
  morning: ['plain', 'daft', 'few'],
} as const;

/** How many cards pass before a line may come back. */
const round = 14;

/** A topic's own lines at the head of each round, a general one else: their place does not depend on the topic. */
function lineAt(own: readonly string[], general: readonly string[], turn: number): string {
  return own[turn % round] ?? general[turn % general.length] ?? '';
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
    return tonesFor.care.map((tone) => ({ tone, text: lineAt([], gently[tone], turn) }));
  }
  const own: Partial<Record<Tone, readonly string[]>> = (topic && byTopic[topic]) || {};
  return tonesFor[send].map((tone) => ({ tone, text: lineAt(own[tone] ?? [], anyTime[tone], turn) }));
}

/** The wordings after a long scroll, lighter ones; the same round, the same promises. */
export function scrollWordings(send: 'now' | 'morning', turn: number): Wording[] {
  return tonesOfScroll[send].map((tone) => ({ tone, text: lineAt([], lightly[tone], turn) }));
}
