import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connectionSchema } from '../../utils/friends/connection.ts';
import { type Friend, friendSchema } from '../../utils/friends/friend.ts';
import { withShelves } from './fake-shelves.ts';
import { byHand, freshStore, friend, good } from './fresh-store.ts';

let shelves: ReturnType<typeof withShelves>;
beforeEach(() => {
  shelves = withShelves();
});
afterEach(() => shelves.end());

/** A random source with a seed, so that a failure can be repeated. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 0) / 4_294_967_296;
  };
}

type Odd = Record<string, unknown>;
const junk: readonly unknown[] = [undefined, null, '', 'x'.repeat(999), -1, Number.NaN, 1e308, [], {}, [[1]], true];

/** What may befall the records and the marks of a database. Each gives whether the record under `id` stays a good one. */
const harms: readonly ((
  database: Parameters<Parameters<typeof byHand>[0]>[0],
  record: Odd,
  random: () => number,
) => Promise<unknown>)[] = [
  (db, record) => db.delete('friends', String(record.id)),
  (db, record, random) => {
    const fields = Object.keys(record).filter((field) => field !== 'id');
    const field = fields[Math.floor(random() * fields.length)] ?? 'name';
    return db.put('friends', { ...record, [field]: junk[Math.floor(random() * junk.length)] });
  },
  (db, record) => db.put('friends', { id: record.id }),
  (db, _record, random) => db.put('friends', { id: `stray-${random()}`, name: 5 }),
  (db, _record, random) => db.put('settings', junk[Math.floor(random() * junk.length)], 'settings'),
  (db, _record, random) =>
    db.put('settings', { lateWindow: 7, look: junk[Math.floor(random() * junk.length)] }, 'pauses'),
  (db, _record, random) => db.put('marks', junk[Math.floor(random() * junk.length)], 'mark'),
  (db) => db.clear('marks'),
  (db, _record, random) => db.put('connections', { id: `c${random()}`, at: 'yesterday' }),
  (db, _record, random) => db.put('bin', { id: `b${random()}`, friend: null }),
  (db) => db.clear('friends'),
];

describe('R11: 1,000 mutated databases', () => {
  const many = 1000;
  const each = 20;

  test(`no crash, nothing lost in silence, and at least 99.9 % of the good records shown`, async () => {
    const random = seeded(6);
    let goodOnes = 0;
    let shown = 0;
    let mended = 0;
    const store = await freshStore();
    const people: Friend[] = Array.from({ length: each }, (_, n) =>
      friend({ id: `friend-${n}`, name: `Friend ${n}`, updated: n + 1 }),
    );
    for (const one of people) good(await store.putBackFriend(one));
    good(await store.changeSettings({ howOften: 'rarely' }));
    await store.safelyKept();
    await store.closeStore();
    const shelf = new Map(structuredClone([...shelves.local.held]));
    const sound = await byHand(async (db) => {
      const names = [...db.objectStoreNames];
      return Promise.all(
        names.map(async (name) => ({ name, keys: await db.getAllKeys(name), values: await db.getAll(name) })),
      );
    });

    for (let round = 0; round < many; round += 1) {
      // A part of the profiles has lost its snapshots too.
      const bare = random() < 0.2;
      shelves.local.held = bare ? new Map() : new Map(structuredClone([...shelf]));
      const harmed = await byHand(async (db) => {
        const fill = db.transaction(
          sound.map(({ name }) => name),
          'readwrite',
        );
        for (const { name, keys, values } of sound) {
          const one = fill.objectStore(name);
          void one.clear();
          for (const [n, value] of values.entries()) void one.put(value, one.keyPath === null ? keys[n] : undefined);
        }
        await fill.done;
        const times = 1 + Math.floor(random() * 4);
        for (let time = 0; time < times; time += 1) {
          const one = people[Math.floor(random() * each)] ?? friend();
          await harms[Math.floor(random() * harms.length)]?.(db, { ...one }, random);
        }
        return db.getAll('friends');
      });
      const inStore = harmed.filter((raw) => friendSchema.safeParse(raw).success).map((raw) => raw.id as string);
      const memory = good(await store.readMemory(0));
      const ids = new Set(memory.friends.map(({ id }) => id));
      goodOnes += inStore.length;
      shown += inStore.filter((id) => ids.has(id)).length;
      // Whoever is missing is either put back from the snapshot, or the page says that something is wrong.
      const whole = people.every(({ id }) => ids.has(id));
      if (whole && inStore.length < each) mended += 1;
      if (!bare) expect(whole || memory.unreadable > 0).toBe(true);
      // And she can go on.
      good(await store.addFriend({ name: 'Ana', channels: [] }, 1));
      good(await store.changeSettings({ look: 'night' }));
      await store.safelyKept();
      await store.closeStore();
    }
    expect(shown / goodOnes).toBeGreaterThanOrEqual(0.999);
    expect(mended).toBeGreaterThan(many / 4);
  }, 120_000);

  test('a broken connection never hides the others', async () => {
    const store = await freshStore();
    good(await store.logConnection({ friendId: 'a', at: 5, how: 'sms' }));
    await byHand((db) => db.put('connections', { id: 'odd', at: 6, how: 'pigeon' }));
    const made = good(await store.listConnections(0));
    expect(made).toHaveLength(1);
    expect(connectionSchema.safeParse(made[0]).success).toBe(true);
  });
});
