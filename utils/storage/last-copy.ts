import { writeCopy } from './copy.ts';
import { readEverything, readLastSnapshot } from './whole-store.ts';

/**
 * The text of a copy while the list cannot be opened: of the list if it opens after all, else of its last snapshot;
 * nothing where there is neither. `now` in ms since 1970, UTC.
 */
export async function lastCopy(now: number): Promise<string | undefined> {
  const read = await readEverything();
  const whole = read.ok ? read.value.whole : await readLastSnapshot();
  return whole && writeCopy(whole, read.ok ? read.value.aside : [], now);
}
