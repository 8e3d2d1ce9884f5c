import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type IDBPDatabase, openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { byHand, databaseName, dump, freshProfile, freshStore, good, newContext } from './fresh-store.ts';

interface Frozen {
  version: number;
  stores: Record<string, { keyPath: string | null; indexes: Record<string, string>; records: unknown[] }>;
}

function fixture(version: number): Frozen {
  return JSON.parse(readFileSync(new URL(`../fixtures/database/v${version}.json`, import.meta.url), 'utf8'));
}

/** Builds a store exactly as the fixture says, without any of our own code. */
async function thaw({ version, stores }: Frozen): Promise<void> {
  freshProfile();
  const database = await openDB(databaseName, version, {
    upgrade: (db) => {
      for (const [name, { keyPath, indexes }] of Object.entries(stores)) {
        const store = db.createObjectStore(name, keyPath === null ? {} : { keyPath });
        for (const [index, path] of Object.entries(indexes)) store.createIndex(index, path);
      }
    },
  });
  for (const [name, { keyPath, records }] of Object.entries(stores)) {
    for (const record of records) {
      const { key, value } = record as { key: string; value: unknown };
      await (keyPath === null ? database.put(name, value, key) : database.put(name, record));
    }
  }
  database.close();
}

function shapeOf(database: IDBPDatabase): unknown {
  const stores = [...database.objectStoreNames].map((name) => {
    const store = database.transaction(name).objectStore(name);
    const indexes = Object.fromEntries([...store.indexNames].map((index) => [index, store.index(index).keyPath]));
    return [name, { keyPath: store.keyPath, indexes }];
  });
  return { version: database.version, stores: Object.fromEntries(stores) };
}

const versions = [
  { version: 1, hash: '3812a3e06de40bd8f7bd178ed07d5c9df8174d92976354d4c55b3394286773a2' },
  { version: 2, hash: '10ed6bbca31934ceb8b4c40963f5cf06f516c5ca9db5498e251f2747f3b88152' },
];

describe.each(versions)('R10: a store of version $version', ({ version, hash }) => {
  const frozen = fixture(version);
  const records = (name: string) => frozen.stores[name]?.records ?? [];
  const rows = () => records('settings') as { key: string; value: unknown }[];
  const setting = (key: string) => rows().find((row) => row.key === key);

  test('its fixture is frozen: a change of it is a new version with a new fixture', () => {
    const digest = createHash('sha256').update(JSON.stringify(frozen)).digest('hex');
    expect(digest).toBe(hash);
  });

  test('opens and reads fully, with nothing lost, changed or unreadable', async () => {
    await thaw(frozen);
    const store = await newContext();
    const memory = good(await store.readMemory(0));
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect(memory.unreadable).toBe(0);
    expect(memory.friends.sort(byId)).toEqual(records('friends'));
    expect(memory.connections.sort(byId)).toEqual(records('connections'));
    expect(memory.nudges.sort(byId)).toEqual(records('nudges'));
    expect(memory.kept.sort(byId)).toEqual(records('kept'));
    // A choice that came later has its default; every choice she made stands.
    const later = { searchOnly: [], feedOnly: [], readOn: [], learns: true };
    expect(memory.settings).toEqual({ ...later, ...(setting('settings')?.value as object) });
    expect(memory.pauses).toEqual(setting('pauses')?.value);
    const dumped = await dump();
    expect(dumped.friends?.map((row) => row.value)).toEqual(records('friends'));
  });

  test('can be written to like a new one', async () => {
    await thaw(frozen);
    const store = await newContext();
    for (const friend of good(await store.listFriends()).friends) {
      const changed = good(await store.changeFriend(friend.id, { archived: undefined }, friend.updated));
      const { archived: _gone, ...rest } = friend;
      expect(changed).toEqual(rest);
    }
    for (const { id } of records('connections') as { id: string }[]) good(await store.forgetConnection(id));
    for (const { id } of records('nudges') as { id: string }[]) good(await store.setAnswer(id, 'messaged'));
    good(await store.changeSettings({ look: 'day' }));
    good(await store.changePauses((pauses) => ({ ...pauses, off: false })));
    expect((await dump()).settings?.map((row) => row.key)).toEqual(['pauses', 'settings']);
  });
});

test('R10: the newest fixture is what a new profile gets, store by store and index by index', async () => {
  await thaw(fixture(versions.length));
  const old = await byHand(async (database) => shapeOf(database));
  const store = await freshStore();
  await store.listFriends();
  expect(await byHand(async (database) => shapeOf(database))).toEqual(old);
});
