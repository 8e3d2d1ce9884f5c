import { localTime } from './local-time.ts';
import type { Nudge } from './nudge.ts';
import { rowsOf } from './restraint.ts';

/** The turn that the next card takes in the round of wordings. */
export function nextTurn(nudges: readonly Pick<Nudge, 'turn'>[]): number {
  return 1 + Math.max(-1, ...nudges.map((n) => n.turn));
}

/** The record of a card that comes up now, after those that are remembered. */
export function newNudge(
  {
    id,
    kind,
    now,
    timeZone,
    namedBefore,
  }: Pick<Nudge, 'id' | 'kind' | 'namedBefore'> & { readonly now: number; readonly timeZone: string },
  nudges: readonly Nudge[],
  lastMessaged: number,
): Nudge {
  const { day } = localTime(now, timeZone);
  const rows = rowsOf(nudges, lastMessaged);
  return { id, at: now, day, kind, answer: 'open', turn: nextTurn(nudges), rows, namedBefore };
}
