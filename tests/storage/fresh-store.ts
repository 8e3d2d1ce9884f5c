import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { type IDBPDatabase, openDB } from 'idb';
import { expect, vi } from 'vitest';
import type { FailureName, Result } from '../../utils/errors/result.ts';
import type { Friend } from '../../utils/friends/friend.ts';

export const storeNames = ['friends', 'connections', 'nudges', 'kept', 'settings'] as const;
export const databaseName = 'mum-posse';

/** An empty browser profile. */
export function freshProfile(): void {
  globalThis.indexedDB = new IDBFactory();
}

/** One page or worker of ours: its own copy of every module, so its own connection. */
export async function newContext() {
  vi.resetModules();
  const [database, changes, friends, connections, settings, nudges, kept, memory, bin, forget, whole] =
    await Promise.all([
      import('../../utils/storage/database.ts'),
      import('../../utils/storage/changes.ts'),
      import('../../utils/storage/friends-store.ts'),
      import('../../utils/storage/connections-store.ts'),
      import('../../utils/storage/settings-store.ts'),
      import('../../utils/storage/nudges-store.ts'),
      import('../../utils/storage/kept-store.ts'),
      import('../../utils/storage/memory.ts'),
      import('../../utils/storage/bin-store.ts'),
      import('../../utils/storage/forget.ts'),
      import('../../utils/storage/whole-store.ts'),
    ]);
  const lists = { ...friends, ...connections, ...settings, ...nudges, ...kept, ...bin };
  return { ...database, ...changes, ...lists, ...memory, ...forget, ...whole };
}

/** An empty profile and one context in it. */
export async function freshStore() {
  freshProfile();
  return newContext();
}

/** Somebody else's hand in the store, past every schema. Closes by itself when asked to. */
export async function byHand<T>(work: (database: IDBPDatabase) => Promise<T>): Promise<T> {
  const database = await openDB(databaseName);
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/** Everything that is in the store, keys and all. */
export function dump(): Promise<Record<string, { key: unknown; value: unknown }[]>> {
  return byHand(async (database) => {
    const all: Record<string, { key: unknown; value: unknown }[]> = {};
    for (const name of database.objectStoreNames) {
      const [keys, values] = await Promise.all([database.getAllKeys(name), database.getAll(name)]);
      all[name] = keys.map((key, n) => ({ key, value: values[n] }));
    }
    return all;
  });
}

/** The value of a result that must be good. */
export function good<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.name}: ${result.error.detail}`);
  return result.value;
}

/** Expects this failure, by name. */
export function expectFailure(result: Result<unknown>, name: FailureName): void {
  expect(result).toMatchObject({ ok: false, error: { name } });
}

/** A whole friend, as a store would hold her. */
export function friend(change: Partial<Friend> = {}): Friend {
  return {
    id: 'friend-1',
    name: 'Priya',
    kind: 'person',
    channels: [{ type: 'whatsapp', address: '+447700900123', preferred: true }],
    circle: 'inner',
    strengths: ['laugh', 'getsIt'],
    kidStages: ['toddler'],
    timeZone: 'Europe/London',
    quiet: { from: '22:00', to: '07:00' },
    face: { shape: 2, fill: 4 },
    created: 1_700_000_000_000,
    updated: 1_700_000_000_000,
    ...change,
  };
}
