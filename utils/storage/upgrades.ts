import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';

/**
 * The stores as the newest version leaves them. Values are `unknown` on purpose: a record is only what its schema says
 * once it was read through it.
 */
export interface Stores extends DBSchema {
  friends: { key: string; value: unknown };
  connections: { key: string; value: unknown; indexes: { at: number } };
  nudges: { key: string; value: unknown; indexes: { at: number } };
  kept: { key: string; value: unknown };
  settings: { key: string; value: unknown };
  bin: { key: string; value: unknown };
  aside: { key: string; value: unknown };
  marks: { key: string; value: unknown };
}

/** What a step may touch: the database and its one versionchange transaction, nothing outside. */
export type UpgradeTransaction = IDBPTransaction<Stores, StoreNames<Stores>[], 'versionchange'>;
type Upgrade = (database: IDBPDatabase<Stores>, transaction: UpgradeTransaction) => void;

const toVersion1: Upgrade = (database) => {
  database.createObjectStore('friends', { keyPath: 'id' });
  database.createObjectStore('connections', { keyPath: 'id' }).createIndex('at', 'at');
  database.createObjectStore('nudges', { keyPath: 'id' }).createIndex('at', 'at');
  database.createObjectStore('kept', { keyPath: 'id' });
  database.createObjectStore('settings');
};

/** The bin, a place for what cannot be read, and the mark by which a database that was made anew under us is known. */
const toVersion2: Upgrade = (database, transaction) => {
  database.createObjectStore('bin', { keyPath: 'id' });
  database.createObjectStore('aside', { keyPath: 'id' });
  database.createObjectStore('marks');
  // Its failure is the whole upgrade's.
  transaction
    .objectStore('marks')
    .put({ birth: crypto.randomUUID(), edits: 0 }, 'mark')
    .catch(() => {});
};

/** One step per version, in order. A step is never edited after its release: a change is a new step. */
const steps: readonly Upgrade[] = [toVersion1, toVersion2];

/** The version this code reads and writes. */
export const newestVersion: number = steps.length;

/**
 * Takes a store of any older version (0 is an empty one) to the newest, inside its versionchange transaction. A step
 * that throws takes the whole upgrade back: the older version and its data stay.
 */
export function upgradeFrom(oldVersion: number, database: IDBPDatabase<Stores>, transaction: UpgradeTransaction): void {
  for (const step of steps.slice(oldVersion)) step(database, transaction);
}
