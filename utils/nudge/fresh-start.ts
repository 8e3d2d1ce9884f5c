import type { Memory } from './decide.ts';
import { lastMessaged, unlessAhead } from './last-messaged.ts';
import { rowsOf } from './restraint.ts';

/**
 * From when on the two rows of the back-off are counted (ms since 1970, UTC): since she last wrote to anyone, or had them
 * start afresh, whichever is later. The dose knows nothing of it.
 */
export function rowsBegin(memory: Pick<Memory, 'connections' | 'friends' | 'settings'>, now: number): number {
  return Math.max(lastMessaged(memory, now), unlessAhead(memory.settings.freshSince, now));
}

/** True while her answers ask for longer gaps than she chose: what "start fresh" would end. */
export function leavesLongerGaps(memory: Memory, now: number): boolean {
  const { dismissed, unanswered } = rowsOf(memory.nudges, rowsBegin(memory, now));
  return dismissed >= 2 || unanswered >= 3;
}
