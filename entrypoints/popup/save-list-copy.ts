import { saveFile } from '../../utils/browser/save-file.ts';
import { done, type Result } from '../../utils/errors/result.ts';
import { copyName, writeCopy } from '../../utils/storage/copy.ts';
import { readEverything } from '../../utils/storage/whole-store.ts';

/** Everything in one file, to her downloads, straight from a click. `now` in ms since 1970, UTC. */
export async function saveListCopy(now: number): Promise<Result<true>> {
  const read = await readEverything();
  if (!read.ok) return read;
  saveFile(copyName(now), await writeCopy(read.value.whole, read.value.aside, now));
  return done(true);
}
