import type { Result } from '../errors/result.ts';
import { type Connection, connectionSchema, isHers } from '../friends/connection.ts';
import { type Friend, friendSchema } from '../friends/friend.ts';
import { announced } from './changes.ts';
import { inStore, type Transaction } from './database.ts';
import { fitting, readRecord, readRecords } from './records.ts';

/**
 * Remembers one word between her and somebody (with whom, when, how) and, in the same transaction, when this friend was
 * last written to; of a word `from: 'them'`, when they last wrote. It is remembered also when the friend was removed in
 * the meantime. `at` in ms since 1970, UTC. With an `id` of the caller's, saying it twice remembers it once.
 */
export async function logConnection(
  made: Omit<Connection, 'id'>,
  id: string = crypto.randomUUID(),
): Promise<Result<Connection>> {
  return announced(
    await inStore(['connections', 'friends'], 'readwrite', async (transaction) => {
      const connection = fitting(connectionSchema, { ...made, id });
      await transaction.objectStore('connections').put(connection);
      await changeLast(transaction, connection, (last) => Math.max(last ?? -Infinity, connection.at));
      return connection;
    }),
    'connections',
    'friends',
  );
}

/** The words of either at or after `since` (ms since 1970, UTC), oldest first. Broken records are skipped and stay. */
export function listConnections(since: number): Promise<Result<Connection[]>> {
  return inStore(['connections'], 'readonly', async (transaction) => (await connectionsIn(transaction, since)).records);
}

/** Reads them inside a transaction that is already running. */
export async function connectionsIn(
  transaction: Transaction<'readonly'> | Transaction<'readwrite'>,
  since: number,
): Promise<ReturnType<typeof readRecords<Connection>>> {
  const index = transaction.objectStore('connections').index('at');
  return readRecords(connectionSchema, await index.getAll(IDBKeyRange.lowerBound(since)));
}

/** Forgets one word: when its friend was last written to, or last wrote, becomes what the remaining ones say. */
export async function forgetConnection(id: string): Promise<Result<Connection>> {
  return announced(
    await inStore(['connections', 'friends'], 'readwrite', async (transaction) => {
      const store = transaction.objectStore('connections');
      const forgotten = readRecord(connectionSchema, await store.get(id));
      await store.delete(id);
      const { records } = readRecords(connectionSchema, await store.getAll());
      const others = records
        .filter((one) => one.friendId === forgotten.friendId && one.from === forgotten.from)
        .map((one) => one.at);
      await changeLast(transaction, forgotten, (last) => {
        // A later or an earlier time did not come from this word: she set it, and it stays.
        if (last !== forgotten.at) return last;
        return others.length > 0 ? Math.max(...others) : undefined;
      });
      return forgotten;
    }),
    'connections',
    'friends',
  );
}

/** Changes the one of the friend's two last times that this word is about. */
async function changeLast(
  transaction: Transaction<'readwrite'>,
  connection: Connection,
  next: (last: number | undefined) => number | undefined,
): Promise<void> {
  const store = transaction.objectStore('friends');
  const parsed = friendSchema.safeParse(await store.get(connection.friendId));
  if (!parsed.success) return;
  const field = isHers(connection) ? 'lastOut' : 'lastIn';
  const friend: Friend = { ...parsed.data, [field]: next(parsed.data[field]) };
  await store.put(fitting(friendSchema, friend));
}
