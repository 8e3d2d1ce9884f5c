import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sound, unseal } from '../../utils/storage/sealed.ts';
import { withShelves } from './fake-shelves.ts';
import { byHand, freshStore, friend, good, newContext } from './fresh-store.ts';

type Store = Awaited<ReturnType<typeof freshStore>>;
const channels = [{ type: 'sms' as const, address: '+447700900456' }];
let shelves: ReturnType<typeof withShelves>;
let store: Store;
beforeEach(async () => {
  shelves = withShelves();
  store = await freshStore();
});
afterEach(() => shelves.end());

const slots = ['snapshot-a', 'snapshot-b'];
const soundSlots = async () => {
  const read = await Promise.all(slots.map((slot) => sound(shelves.local.held.get(slot))));
  return read.filter((one) => one !== undefined);
};
const sentinel = () => shelves.local.held.get('sentinel') as { count: number; generation: number; edits: number };

/** Adds so many people, and waits until they are safe. */
async function people(count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 0; n < count; n += 1) ids.push(good(await store.addFriend({ name: `Friend ${n}`, channels }, n)).id);
  await store.safelyKept();
  return ids;
}

/** The ways in which a database comes to harm without her doing. */
const harms: Record<string, () => Promise<void>> = {
  'the database is deleted (another extension, a repair, a damaged file)': async () => {
    await store.closeStore();
    globalThis.indexedDB = new IDBFactory();
  },
  'every store is emptied by another hand': () =>
    byHand(async (database) => {
      for (const name of database.objectStoreNames) await database.clear(name);
    }),
  'half of the people are gone, and no edit explains it': () =>
    byHand(async (database) => {
      const keys = await database.getAllKeys('friends');
      for (const key of keys.slice(0, 10)) await database.delete('friends', key);
    }),
  'the mark alone is gone': () => byHand((database) => database.clear('marks')),
};

describe('R1: a snapshot after each commit', () => {
  test.each<[string, (s: Store) => Promise<unknown>]>([
    ['a friend', (s) => s.putBackFriend(friend())],
    ['a setting', (s) => s.changeSettings({ look: 'day' })],
    ['a pause', (s) => s.changePauses((pauses) => ({ ...pauses, off: true }))],
    ['a connection', (s) => s.logConnection({ friendId: 'x', at: 1, how: 'sms' })],
  ])('%s', async (_what, write) => {
    await write(store);
    await store.safelyKept();
    expect(await soundSlots()).toHaveLength(1);
    await write(store);
    await store.safelyKept();
    expect(await soundSlots()).toHaveLength(2);
  });

  test('edits that come while one is written are in the next; a row of them is not a row of snapshots', async () => {
    await Promise.all(Array.from({ length: 100 }, (_, n) => store.addFriend({ name: `F${n}`, channels }, n)));
    await store.safelyKept();
    expect(sentinel().count).toBe(100);
    expect(shelves.local.writes).toBeLessThan(100);
  });

  test('reading writes nothing, and a profile without anything has no snapshot', async () => {
    const other = await newContext();
    good(await other.readMemory(0));
    good(await other.listBin(1));
    good(await other.emptyBin(1));
    await other.safelyKept();
    expect(shelves.local.writes).toBe(0);
    await people(1);
    const before = shelves.local.writes;
    good(await (await newContext()).readMemory(0));
    await store.safelyKept();
    expect(shelves.local.writes).toBe(before);
  });

  test('cut short at any step, one whole snapshot stays and the list comes back from it', async () => {
    await people(3);
    for (let step = 0; step < 4; step += 1) {
      let countdown = step % 2;
      shelves.local.beforeWrite = () => {
        if (countdown-- === 0) throw new Error('killed');
      };
      good(await store.addFriend({ name: `More ${step}`, channels }, 10 + step));
      await store.safelyKept();
      shelves.local.beforeWrite = () => {};
      expect((await soundSlots()).length).toBeGreaterThan(0);
      const before = good(await store.listFriends()).friends.length;
      await harms['the database is deleted (another extension, a repair, a damaged file)']?.();
      const next = await newContext();
      const { friends } = good(await next.listFriends());
      // What was killed before its snapshot was written at all is the only thing that may be missing.
      expect(friends.length).toBeGreaterThanOrEqual(step % 2 === 0 ? before - 1 : before);
      expect(friends.slice(0, 3).map(({ name }) => name)).toEqual(['Friend 0', 'Friend 1', 'Friend 2']);
      store = next;
      await store.safelyKept();
    }
  });

  test('a page that was closed right after "saved": the next one that opens writes the snapshot', async () => {
    await people(1);
    shelves.local.beforeWrite = () => {
      throw new Error('gone');
    };
    good(await store.addFriend({ name: 'Ana', channels }, 9));
    await store.safelyKept();
    shelves.local.beforeWrite = () => {};
    expect(sentinel().count).toBe(1);
    const next = await newContext();
    good(await next.listFriends());
    await next.safelyKept();
    expect(sentinel().count).toBe(2);
  });

  test('a slot with one bit turned is not believed: the other one is', async () => {
    await people(2);
    const { generation } = sentinel();
    const newest = slots.find(
      (slot) => (shelves.local.held.get(slot) as { generation: number }).generation === generation,
    );
    const held = shelves.local.held.get(newest ?? '') as { text: string };
    shelves.local.held.set(newest ?? '', {
      ...held,
      text: held.text.replace(/^./, (first) => (first === 'A' ? 'B' : 'A')),
    });
    await harms['the database is deleted (another extension, a repair, a damaged file)']?.();
    const { friends } = good(await (await newContext()).listFriends());
    expect(friends.map(({ name }) => name)).toEqual(['Friend 0']);
  });

  test('500 friends: a snapshot of at most 200 KB', async () => {
    const many = Array.from({ length: 500 }, (_, n) => friend({ id: crypto.randomUUID(), name: `Friend number ${n}` }));
    await store.listFriends();
    await byHand(async (database) => {
      for (const one of many) await database.put('friends', one);
    });
    good(await store.changeSettings({ look: 'day' }));
    await store.safelyKept();
    const [one] = await soundSlots();
    const bytes = new TextEncoder().encode(JSON.stringify(one)).length;
    expect(sentinel().count).toBe(500);
    expect(bytes).toBeLessThanOrEqual(200_000);
    expect(bytes).toBeGreaterThan(10_000);
  });
});

describe('R2: what went missing without her doing is put back', () => {
  test.each(Object.entries(harms))('%s', async (_what, harm) => {
    await people(20);
    good(await store.changeSettings({ howOften: 'rarely' }));
    good(await store.changePauses((pauses) => ({ ...pauses, notHere: ['a.example'] })));
    const [someone] = good(await store.listFriends()).friends;
    good(await store.logConnection({ friendId: someone?.id ?? '', at: 77, how: 'sms' }));
    await store.safelyKept();
    const before = good(await store.readMemory(0));
    await harm();

    const next = await newContext();
    const after = good(await next.readMemory(0));
    expect(after).toEqual({ ...before, mended: { at: expect.any(Number), found: true } });
    // And from then on everything is as it was: edits, snapshots, another opening.
    good(await next.changeFriend(someone?.id ?? '', { name: 'Ana' }, 99));
    await next.safelyKept();
    expect(sentinel().count).toBe(20);
    expect(good(await (await newContext()).listFriends()).friends).toHaveLength(20);
  });

  test('both pages that are open see it, and two that open at once put it back once', async () => {
    await people(5);
    await harms['every store is emptied by another hand']?.();
    const contexts = await Promise.all([newContext(), newContext(), newContext()]);
    for (const read of await Promise.all(contexts.map((one) => one.listFriends()))) {
      expect(good(read).friends).toHaveLength(5);
    }
  });

  test('a database that went back to an earlier day is brought up to the snapshot, removals too', async () => {
    const [first = '', second = ''] = await people(3);
    const early = await byHand(async (database) => ({
      friends: await database.getAll('friends'),
      mark: await database.get('marks', 'mark'),
    }));
    good(await store.changeFriend(first, { name: 'Anastasia' }, 50));
    good(await store.removeFriend(second, 60));
    await store.safelyKept();
    const before = good(await store.listFriends()).friends;
    await byHand(async (database) => {
      await database.clear('bin');
      for (const one of early.friends) await database.put('friends', one);
      await database.put('marks', early.mark, 'mark');
    });
    const next = await newContext();
    expect(good(await next.listFriends()).friends).toEqual(before);
    expect(good(await next.listBin(61)).map(({ id }) => id)).toEqual([second]);
  });

  test('when no snapshot can be read either, it is said that there was a list, and she can go on', async () => {
    await people(3);
    for (const slot of slots) shelves.local.held.set(slot, 'garbage');
    await harms['the database is deleted (another extension, a repair, a damaged file)']?.();
    const next = await newContext();
    expect(good(await next.readMemory(0))).toMatchObject({ friends: [], mended: { found: false } });
    good(await next.addFriend({ name: 'Ana', channels }, 1));
    await next.safelyKept();
    expect(sentinel().count).toBe(1);
  });

  test('a shelf that cannot be read keeps nobody from what is there', async () => {
    await people(2);
    shelves.local.get = () => Promise.reject(new Error('no'));
    const next = await newContext();
    expect(good(await next.listFriends()).friends).toHaveLength(2);
    good(await next.addFriend({ name: 'Ana', channels }, 1));
  });
});

describe('R2: what she did herself stays done', () => {
  test('the last friend removed, then the browser restarted: nobody comes back, and the bin has her', async () => {
    const [id = ''] = await people(1);
    good(await store.removeFriend(id, 5));
    // Killed before the snapshot could be written.
    const next = await newContext();
    expect(good(await next.listFriends()).friends).toEqual([]);
    expect(good(await next.listBin(6)).map((one) => one.id)).toEqual([id]);
  });

  test('S24: forget everything leaves nothing anywhere, and nothing comes back, not even after a wipe', async () => {
    await people(4);
    good(await store.changeSettings({ look: 'night' }));
    await shelves.session.set({ waiting: { draft: 'A line' }, card: { name: 'Priya' }, quietUntil: 5 });
    const other = await newContext();
    good(await other.listFriends());

    good(await store.forgetEverything({ quietUntil: 1000 }));
    await Promise.all([store.safelyKept(), other.safelyKept()]);
    expect([...shelves.local.held]).toEqual([]);
    expect([...shelves.session.held]).toEqual([['quietUntil', 1000]]);
    const dumped = await byHand(async (database) => {
      const names = [...database.objectStoreNames].filter((name) => name !== 'marks');
      return Promise.all(names.map((name) => database.count(name)));
    });
    expect(dumped.every((count) => count === 0)).toBe(true);
    for (const one of [other, await newContext()]) expect(good(await one.listFriends()).friends).toEqual([]);

    await harms['every store is emptied by another hand']?.();
    expect(good(await (await newContext()).listFriends()).friends).toEqual([]);
  });

  test('S24: forgotten in the moment in which another page was about to put it back: it stays forgotten', async () => {
    await people(4);
    const late = new Map(structuredClone([...shelves.local.held]));
    good(await store.forgetEverything({}));
    shelves.local.held = late;
    expect(good(await (await newContext()).listFriends()).friends).toEqual([]);
  });

  test('what could not be wiped is not said to be gone', async () => {
    await people(1);
    shelves.local.clear = () => Promise.reject(new Error('no'));
    expect(await store.forgetEverything({})).toMatchObject({ ok: false });
    expect(good(await store.listFriends()).friends).toHaveLength(1);
  });
});

describe('R11: a record that cannot be read', () => {
  test('gives way to its last good copy, and is set aside for the copy she may take', async () => {
    const [first = ''] = await people(3);
    await byHand((database) => database.put('friends', { id: first, name: 7, torn: true }));
    good(await store.changeSettings({ look: 'day' }));
    await store.safelyKept();
    expect(good(await store.listFriends())).toMatchObject({ unreadable: 0, friends: [{ id: first }, {}, {}] });
    const { aside } = good(await store.readEverything());
    expect(aside).toMatchObject([{ id: `friends ${first}`, raw: { torn: true } }]);
  });

  test('without a good copy it stays where it is, and is in the copy', async () => {
    await people(2);
    await byHand((database) => database.put('friends', { id: 'torn', name: 7 }));
    good(await store.changeSettings({ look: 'day' }));
    await store.safelyKept();
    expect(good(await store.listFriends())).toMatchObject({ unreadable: 1, friends: [{}, {}] });
    expect(good(await store.readEverything()).aside).toEqual([{ store: 'friends', raw: { id: 'torn', name: 7 } }]);
  });
});

describe('what is let go lies in neither snapshot any more', () => {
  const texts = async () => (await Promise.all((await soundSlots()).map(unseal))).map((whole) => JSON.stringify(whole));

  test('S24: nudges older than ninety days', async () => {
    await people(1);
    const rows = { dismissed: 0, unanswered: 0 };
    const nudge = { id: 'n', at: 5, day: '2026-01-01', kind: 'search', answer: 'open', turn: 0, rows } as const;
    good(await store.addNudge(nudge));
    good(await store.changeSettings({ look: 'day' }));
    await store.safelyKept();
    expect((await texts()).join()).toContain('2026-01-01');
    good(await store.forgetOlderThan(6));
    await store.safelyKept();
    expect(await texts()).toHaveLength(2);
    expect((await texts()).join()).not.toContain('2026-01-01');
  });

  test.each<[string, (s: Store, id: string) => Promise<unknown>]>([
    ['somebody removed for good', (s, id) => s.removeForGood(id)],
    ['somebody whose thirty days are over', (s) => s.emptyBin(100 + 30 * 86_400_000)],
  ])('%s', async (_what, letGo) => {
    const [id = ''] = await people(2);
    good(await store.removeFriend(id, 100));
    await store.safelyKept();
    expect((await texts()).join()).toContain(id);
    good(await store.emptyBin(99 + 30 * 86_400_000));
    expect(good(await store.listBin(101))).toHaveLength(1);
    await letGo(store, id);
    await store.safelyKept();
    expect((await texts()).join()).not.toContain(id);
    expect(good(await store.listBin(101))).toEqual([]);
  });
});
