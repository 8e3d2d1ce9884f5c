import { done, type Result } from '../errors/result.ts';
import type { Friend } from '../friends/friend.ts';
import { announced } from './changes.ts';
import { inStore, safelyKept, type Transaction } from './database.ts';
import { fitting, readRecord, readRecords } from './records.ts';
import { type Binned, binnedSchema } from './whole.ts';

/** How long somebody who was taken off the list can be brought back, in ms. */
export const binned = 30 * 86_400_000;

/** Puts somebody into the bin, inside a transaction that is already running. `at` in ms since 1970, UTC. */
export async function binIn(transaction: Transaction<'readwrite'>, friend: Friend, at: number): Promise<void> {
  await transaction.objectStore('bin').put(fitting(binnedSchema, { id: friend.id, at, friend }));
}

/** Whom she took off in the last thirty days, the latest first. */
export async function listBin(now: number): Promise<Result<Binned[]>> {
  return inStore(['bin'], 'readonly', async (transaction) => {
    const { records } = readRecords(binnedSchema, await transaction.objectStore('bin').getAll());
    return records.filter(({ at }) => at > now - binned).sort((a, b) => b.at - a.at);
  });
}

/** Brings somebody back as they were. When they are on the list already, that record stays. */
export async function bringBack(id: string): Promise<Result<Friend>> {
  return announced(
    await inStore(['bin', 'friends'], 'readwrite', async (transaction) => {
      const { friend } = readRecord(binnedSchema, await transaction.objectStore('bin').get(id));
      const friends = transaction.objectStore('friends');
      if ((await friends.get(id)) === undefined) await friends.put(friend);
      await transaction.objectStore('bin').delete(id);
      return friend;
    }),
    'friends',
  );
}

/** Lets somebody in the bin go for good now, in the snapshots too. One who is gone already is no failure. */
export function removeForGood(id: string): Promise<Result<void>> {
  return letGoOf([id]);
}

/** Lets everybody go whose thirty days are over. Nothing is written, and nobody told, when there is nobody. */
export async function emptyBin(now: number): Promise<Result<void>> {
  const due = await inStore(['bin'], 'readonly', async (transaction) => {
    const { records } = readRecords(binnedSchema, await transaction.objectStore('bin').getAll());
    return records.filter(({ at }) => at <= now - binned).map(({ id }) => id);
  });
  if (!due.ok) return due;
  return due.value.length > 0 ? letGoOf(due.value) : done(undefined);
}

async function letGoOf(ids: readonly string[]): Promise<Result<void>> {
  const gone = await inStore(['bin'], 'readwrite', async (transaction) => {
    for (const id of ids) await transaction.objectStore('bin').delete(id);
  });
  if (gone.ok) void safelyKept(true);
  return announced(gone, 'friends');
}
