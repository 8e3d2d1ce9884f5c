import type { Friend } from '../friends/friend.ts';
import type { Topic } from '../recognise/label.ts';
import { inLateWindow, isNight } from './late-night.ts';
import { minutesOf, nextMomentOf } from './local-time.ts';
import { notThisWord } from './not-this.ts';
import type { Answer, Kept } from './nudge.ts';
import type { PauseChange } from './pause-change.ts';
import { skippedInRow } from './ripeness.ts';
import type { Settings } from './settings.ts';
import { keptUntil, morningFor } from './when-to-send.ts';

/** The card that stands open, as far as its answer needs to know it. Lives in memory only. */
export interface OpenCard {
  readonly nudgeId: string;
  readonly host: string;
  readonly topic: Topic | '';
  readonly form: 'plain' | 'with-support';
  /** The friend named first; none when she has none. */
  readonly friendId?: string | undefined;
  /** When that friend had been named before, to be put back if the card was never seen. */
  readonly suggestedBefore?: number | undefined;
}

/** What she said, with what belongs to it. */
export interface Given {
  readonly answer: Exclude<Answer, 'open'>;
  /** With `messaged`, `later`: to whom, when it is not the friend named first. */
  readonly friendId?: string | undefined;
  readonly draft?: string | undefined;
  /** With `later`: minutes from now, or the morning. */
  readonly later?: number | 'morning' | undefined;
  /** With `not-this`: the topic, when it is not the card's. */
  readonly topic?: Topic | undefined;
}

/** What follows from an answer, for whoever keeps the memory to carry out. */
export interface Consequences {
  readonly nudge: { readonly id: string; readonly answer: Answer };
  readonly messaged?: string | undefined;
  readonly pause?: PauseChange;
  readonly kept?: Omit<Kept, 'id'>;
  /** The friend's place in the round is given back: nobody saw the name. */
  readonly unsuggest?: { readonly friendId: string; readonly before: number | undefined };
  /** The friend named first was passed over, so often in a row by now: said of the friend alone, never of the place or the worry. */
  readonly skipped?: { readonly friendId: string; readonly times: number };
}

/** "Done for tonight": until the night or the late window that this moment lies in is over; by day, the coming night. */
export function endOfTonight(
  now: number,
  timeZone: string,
  settings: Pick<Settings, 'lateWindow' | 'lateDays'>,
): number {
  const nightEnds = nextMomentOf(6 * 60, now, timeZone);
  if (!inLateWindow(now, timeZone, settings)) return nightEnds;
  const windowEnds = nextMomentOf(minutesOf(settings.lateWindow.to), now, timeZone);
  return isNight(now, timeZone) ? Math.max(windowEnds, nightEnds) : windowEnds;
}

/** Whom the card named first, and how often in a row they were passed over, when this answer passes them over. */
function passedOver(
  { answer, friendId }: Given,
  card: OpenCard,
  friends: readonly Friend[],
): Pick<Consequences, 'skipped'> {
  const friend = friends.find((f) => f.id === card.friendId);
  const another = answer === 'messaged' && friendId !== undefined && friendId !== card.friendId;
  if (!friend || !(answer === 'not-now' || another)) return {};
  return { skipped: { friendId: friend.id, times: skippedInRow(friend) + 1 } };
}

/** Works out what an answer means. Pure; keeps nothing, and says nothing about what was searched. */
export function afterAnswer(
  given: Given,
  card: OpenCard,
  memory: { readonly settings: Settings; readonly friends: readonly Friend[] },
  now: number,
  timeZone: string,
): Consequences {
  const nudge = { id: card.nudgeId, answer: given.answer };
  const friendId = given.friendId ?? card.friendId;
  switch (given.answer) {
    case 'messaged':
      return { nudge, messaged: friendId, ...passedOver(given, card, memory.friends) };
    case 'later': {
      const friend = memory.friends.find((f) => f.id === friendId);
      const dueAt = given.later === 'morning' ? morningFor(friend, now, timeZone) : now + (given.later ?? 10) * 60_000;
      const kind = given.later === 'morning' ? 'morning' : 'minutes';
      const withSupport = card.form === 'with-support';
      const until = keptUntil(dueAt, timeZone);
      return { nudge, kept: { friendId, draft: given.draft ?? '', dueAt, until, kind, withSupport } };
    }
    case 'not-tonight':
      return { nudge, pause: { until: endOfTonight(now, timeZone, memory.settings) } };
    case 'not-here':
      return { nudge, pause: { notHere: card.host } };
    case 'not-this': {
      const topic = given.topic ?? card.topic;
      return { nudge, ...(topic && { pause: { notThis: notThisWord(topic) } }) };
    }
    case 'unseen':
      return { nudge, ...(card.friendId && { unsuggest: { friendId: card.friendId, before: card.suggestedBefore } }) };
    default:
      return { nudge, ...passedOver(given, card, memory.friends) };
  }
}
