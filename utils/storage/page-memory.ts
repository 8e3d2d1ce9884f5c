import { done, type Result } from '../errors/result.ts';
import { byName } from '../friends/by-name.ts';
import { defaultSettings, noPauses } from '../nudge/settings.ts';
import { type Memory, readMemory } from './memory.ts';
import { withUnsaved } from './patient-edits.ts';
import { readLastSnapshot } from './whole-store.ts';

/**
 * What a page shows: the store, with edits that wait for room as if they were in it; and where a newer version wrote the
 * store, its last snapshot, to look at only (R10). For pages alone: nothing is decided from this.
 */
export async function readForPages(since: number): Promise<Result<Memory>> {
  const read = await readMemory(since);
  if (read.ok) return done({ ...read.value, friends: await withUnsaved(read.value.friends) });
  const last = read.error.name === 'newer-store' ? await readLastSnapshot() : undefined;
  if (!last) return read;
  return done({
    settings: last.settings ?? defaultSettings,
    pauses: last.pauses ?? noPauses,
    friends: [...last.friends].sort(byName),
    nudges: last.nudges.filter(({ at }) => at >= since),
    connections: last.connections.filter(({ at }) => at >= since),
    kept: [...last.kept],
    readOnly: true,
    unreadable: 0,
  });
}
