import { type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { done, type Result } from '../errors/result.ts';
import { type Friend, friendSchema } from '../friends/friend.ts';
import { announce, changeable, tellHere } from './changes.ts';
import { failureFrom, isPassing, Refusal, type Stage } from './failure.ts';
import { countEdit, markIn, whoIn } from './mark.ts';
import { mend, setAside } from './mending.ts';
import { keepSafe } from './safekeeping.ts';
import { noteTear } from './torn-log.ts';
import { newestVersion, type Stores, upgradeFrom } from './upgrades.ts';
import { listNames, wholeIn } from './whole.ts';

export const databaseName = 'mum-posse';

/** How long an opening may take, in ms, before the pages are told that an upgrade waits (R9). */
const patience = 1500;

export type StoreName = StoreNames<Stores>;
export type Mode = 'readonly' | 'readwrite';
export type Transaction<M extends Mode> = IDBPTransaction<Stores, StoreName[], M>;

/**
 * Stores whose loss she would notice: their writes are on the disk before she is told "saved" (R4), are counted, and are
 * in a snapshot right after (R1).
 */
const precious: readonly StoreName[] = ['friends', 'settings', 'connections', 'kept', 'bin', 'aside'];

function isPrecious(stores: readonly StoreName[]): boolean {
  return stores.some((name) => precious.includes(name));
}

interface Opening {
  readonly database: Promise<IDBPDatabase<Stores>>;
  /** Somebody was told to wait for it, and must hear of it when it is over. */
  late: boolean;
}

let current: Opening | undefined;

function drop(opening: Opening): void {
  if (current === opening) current = undefined;
}

function open(): Opening {
  const bare = openDB<Stores>(databaseName, newestVersion, {
    upgrade: (db, oldVersion, _newVersion, transaction) => {
      // The opening itself fails when this does; here its rejection would be nobody's.
      transaction.done.catch(() => {});
      try {
        upgradeFrom(oldVersion, db, transaction);
      } catch {
        transaction.abort();
      }
    },
    // `blocked` needs no handler: a second opener in the queue gets no such event, so patience alone must find both.
    blocking: (_oldVersion, _newVersion, event) => {
      drop(opening);
      (event.target as IDBDatabase).close();
    },
    terminated: () => drop(opening),
  });
  const database = bare.then(async (opened) => {
    // A snapshot that cannot be read or put back is no reason to keep her from what is there.
    const lag = await mend((stores, mode, work) => inTransaction(opened, stores, mode, work)).catch(() => false);
    if (lag) void keepSafe(safely);
    return opened;
  });
  const opening: Opening = { database, late: false };
  const settled = () => {
    if (opening.late) changeable.forEach(tellHere);
  };
  database.then(settled, () => {
    drop(opening);
    settled();
  });
  return opening;
}

/** The one connection, opened when it is first needed. An opening that takes too long goes on after this gave up. */
async function connect(): Promise<{ opening: Opening; database: IDBPDatabase<Stores> }> {
  current ??= open();
  const opening = current;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tired = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      opening.late = true;
      reject(new Refusal('upgrade-waits', `not open after ${patience} ms`));
    }, patience);
  });
  try {
    return { opening, database: await Promise.race([opening.database, tired]) };
  } finally {
    clearTimeout(timer);
  }
}

/** Lets the handle go; the next operation opens a new one. Transactions that run are finished first. */
async function letGo(opening: Opening): Promise<void> {
  drop(opening);
  const database = await opening.database.catch(() => undefined);
  database?.close();
}

/** Runs the work in one transaction and waits for its commit. An error takes everything back. */
async function inTransaction<T, M extends Mode>(
  database: IDBPDatabase<Stores>,
  stores: readonly StoreName[],
  mode: M,
  work: (transaction: Transaction<M>) => Promise<T>,
): Promise<T> {
  const durability = isPrecious(stores) ? 'strict' : 'relaxed';
  const transaction = database.transaction([...new Set(stores)], mode, { durability }) as Transaction<M>;
  // Awaited below on the good path; on the other its rejection would be nobody's.
  transaction.done.catch(() => {});
  try {
    const value = await work(transaction);
    await transaction.done;
    return value;
  } catch (error) {
    // Requests that were under way say AbortError; why the transaction was aborted stands in its own error.
    const cause = transaction.error ?? error;
    try {
      transaction.abort();
    } catch {
      // It was over already.
    }
    await transaction.done.catch(() => {});
    throw cause;
  }
}

/**
 * The only way to the store: every verb passes through here. Runs `work` in one transaction over these stores and
 * gives its value once the transaction has committed; what it wrote is taken back whole when anything fails. `work` may
 * run a second time (after InvalidStateError or AbortError, in a new transaction), so it must do the same again: ids
 * and times are chosen before it. It awaits nothing but the transaction's own requests. Never throws and never gives a
 * half-read value: a store that cannot be read is a failure, not an empty list.
 */
export async function inStore<T, M extends Mode>(
  stores: readonly StoreName[],
  mode: M,
  work: (transaction: Transaction<M>) => Promise<T>,
): Promise<Result<T>> {
  for (let attempt = 1; ; attempt += 1) {
    let stage: Stage = 'open';
    let opening: Opening | undefined;
    try {
      const connection = await connect();
      opening = connection.opening;
      stage = mode;
      const isEdit = mode === 'readwrite' && isPrecious(stores);
      if (!isEdit) return done(await inTransaction(connection.database, stores, mode, work));
      const value = await inTransaction(connection.database, [...stores, 'marks'], mode, async (transaction) => {
        const worked = await work(transaction);
        await countEdit(transaction as Transaction<'readwrite'>);
        return worked;
      });
      void keepSafe(safely);
      return done(value);
    } catch (error) {
      if (attempt > 1 || !isPassing(error)) {
        const failure = failureFrom(error, stage);
        if (failure.name === 'no-room') noteTear();
        return { ok: false, error: failure };
      }
      if (opening) await letGo(opening);
    }
  }
}

/** What the safekeeping may ask of the store. */
const safely = {
  read: () =>
    inStore([...listNames, 'settings', 'marks'], 'readonly', async (transaction) => ({
      ...(await wholeIn(transaction)),
      mark: await markIn(transaction),
      who: await whoIn(transaction),
    })),
  replace: async (copies: readonly Friend[]) => {
    const replaced = await inStore(['friends', 'aside'], 'readwrite', async (transaction) => {
      const store = transaction.objectStore('friends');
      for (const copy of copies) {
        const raw = await store.get(copy.id);
        if (raw === undefined || friendSchema.safeParse(raw).success) continue;
        await setAside(transaction, 'friends', raw);
        await store.put(copy);
      }
    });
    if (replaced.ok) announce('friends');
  },
};

/**
 * Waits until what was committed here is in a snapshot too, or cannot be. With `both`, what was let go is in neither of
 * the two any more.
 */
export function safelyKept(both = false): Promise<void> {
  return keepSafe(safely, both);
}

/** Closes the handle, for a page that is about to delete or replace the store, and for tests. */
export async function closeStore(): Promise<void> {
  if (current) await letGo(current);
}
