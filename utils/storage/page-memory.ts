import { done, type Result } from '../errors/result.ts';
import { byName } from '../friends/by-name.ts';
import { type Connection, isHers } from '../friends/connection.ts';
import { defaultSettings, noPauses } from '../nudge/settings.ts';
import { listConnections } from './connections-store.ts';
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
    connections: last.connections.filter((one) => one.at >= since && isHers(one)),
    kept: [...last.kept],
    readOnly: true,
    unreadable: 0,
  });
}

/** The words of either since then (ms since 1970, UTC), oldest first; from the last snapshot where a newer version wrote. */
export async function readWordsForPages(since: number): Promise<Result<Connection[]>> {
  const read = await listConnections(since);
  if (read.ok || read.error.name !== 'newer-store') return read;
  const last = await readLastSnapshot();
  return last ? done(last.connections.filter(({ at }) => at >= since).sort((a, b) => a.at - b.at)) : read;
}
