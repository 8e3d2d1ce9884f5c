import type { Shelf } from './shelf.ts';

let torn = false;

const filler = 'filler';
/** Characters, more than what LevelDB gathers (4 MB) before it begins a new log. */
const fillerLength = 5_000_000;

/**
 * The disk was full. In Chromium the logs of the database and of `storage.local` are torn where they met that: what is
 * appended behind the tear reads well until the browser ends, and is gone at its next start (measured:
 * docs/endurance.md). So the next snapshots are written behind a filler that makes `storage.local` begin a new log, and
 * the next start mends from them.
 */
export function noteTear(): void {
  torn = true;
}

/** True once for what was noted: whoever takes it writes in a new log, or notes it again. */
export function takeTear(): boolean {
  const was = torn;
  torn = false;
  return was;
}

/** Writes behind the filler, which goes when all is written. Throws what the shelf or `write` throws. */
export async function inNewLog(to: Shelf, write: () => Promise<void>): Promise<void> {
  await to.set({ [filler]: 'x'.repeat(fillerLength) });
  await write();
  await to.remove(filler);
}
