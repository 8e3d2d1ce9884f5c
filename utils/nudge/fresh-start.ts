import type { Memory } from './decide.ts';
import { lastMessaged, unlessAhead } from './last-messaged.ts';
import { restraint } from './restraint.ts';

/**
 * From when on the two rows of the back-off are counted (ms since 1970, UTC): since she last wrote to anyone, or had them
 * start afresh, whichever is later. The dose knows nothing of it.
 */
export function rowsBegin(memory: Pick<Memory, 'connections' | 'friends' | 'settings'>, now: number): number {
  return Math.max(lastMessaged(memory, now), unlessAhead(memory.settings.freshSince, now));
}

/** True while nothing but her own answers keeps a card away for longer than the dose: what "start fresh" ends. */
export function restsNow(memory: Memory, now: number, timeZone: string): boolean {
  return restraint(memory.nudges, memory.settings.howOften, rowsBegin(memory, now), now, timeZone) === 'rest';
}
