import { beforeEach, describe, expect, test } from 'vitest';
import { byHand, dump, expectFailure, freshStore, friend, good, newContext } from './fresh-store.ts';

let store: Awaited<ReturnType<typeof freshStore>>;
beforeEach(async () => {
  store = await freshStore();
});

const channels = [{ type: 'sms' as const, address: '+447700900456' }];

describe('her people', () => {
  test('an empty list is a good answer, not a failure', async () => {
    expect(await store.listFriends()).toEqual({ ok: true, value: { friends: [], unreadable: 0 } });
  });

  test('a name and a channel are enough; the rest has defaults', async () => {
    const added = good(await store.addFriend({ name: 'Priya', channels }, 5));
    expect(added).toEqual({
      id: added.id,
      name: 'Priya',
      channels,
      kind: 'person',
      circle: 'close',
      strengths: [],
      kidStages: [],
      face: { shape: 0, fill: 0 },
      created: 5,
      updated: 5,
    });
    expect(good(await store.listFriends()).friends).toEqual([added]);
  });

  test('fields that a form leaves undefined take the default and are not written', async () => {
    const added = good(
      await store.addFriend({ name: 'Ana', channels, circle: undefined, strengths: undefined, relation: undefined }, 5),
    );
    expect(added).toMatchObject({ circle: 'close', strengths: [] });
    expect(Object.keys(added)).not.toContain('relation');
  });

  test('the list is in order of name, and the same each time for equal names', async () => {
    for (const name of ['Zoë', 'ana', 'Émilie', 'Bea', 'Bea']) good(await store.addFriend({ name, channels }, 1));
    const once = good(await store.listFriends()).friends;
    expect(once.map((one) => one.name)).toEqual(['ana', 'Bea', 'Bea', 'Émilie', 'Zoë']);
    expect(good(await store.listFriends()).friends).toEqual(once);
  });

  test.each([
    ['no name', { name: '', channels }],
    ['an address of 501 characters', { name: 'Ana', channels: [{ type: 'sms' as const, address: '1'.repeat(501) }] }],
    ['a clock time that is none', { name: 'Ana', channels, quiet: { from: '25:00', to: '07:00' } }],
    ['a time that is not a number', { name: 'Ana', channels, lastOut: Number.NaN }],
  ])('%s does not fit, and nothing is written', async (_what, newFriend) => {
    expectFailure(await store.addFriend(newFriend, 1), 'does-not-fit');
    expect((await dump()).friends).toEqual([]);
  });

  test('what does not fit is told by field and rule, never by what was in it', async () => {
    const result = await store.addFriend({ name: 'Ana', channels, timeZone: 'SECRET'.repeat(20) }, 1);
    expect(result).toEqual({ ok: false, error: { name: 'does-not-fit', detail: 'timeZone: too_big' } });
  });
});

describe('changing somebody', () => {
  test('changes what is named, takes away what is undefined, keeps id and birthday', async () => {
    const added = good(await store.addFriend({ name: 'Priya', channels, relation: 'ex', timeZone: 'Asia/Tokyo' }, 5));
    const hostile = { id: 'other', created: 0, name: 'Pri', relation: undefined };
    const changed = good(await store.changeFriend(added.id, hostile, 9));
    const { relation: _gone, ...rest } = added;
    expect(changed).toEqual({ ...rest, name: 'Pri', updated: 9 });
    expect((await dump()).friends).toEqual([{ key: added.id, value: changed }]);
  });

  test('somebody who becomes a group gets the hexagon; another change leaves the face', async () => {
    const added = good(await store.addFriend({ name: 'Priya', channels }, 5));
    expect(good(await store.changeFriend(added.id, { name: 'Pri' }, 6)).face).toEqual(added.face);
    expect(good(await store.changeFriend(added.id, { kind: 'group' }, 7)).face.shape).toBe(5);
  });

  test('somebody who is gone is not found', async () => {
    expectFailure(await store.changeFriend('nobody', { name: 'X' }, 1), 'not-found');
    expectFailure(await store.removeFriend('nobody', 9), 'not-found');
  });

  test('a change that does not fit leaves the record as it was', async () => {
    const added = good(await store.addFriend({ name: 'Priya', channels }, 5));
    expectFailure(await store.changeFriend(added.id, { name: '' }, 9), 'does-not-fit');
    expectFailure(await store.changeFriend(added.id, { name: undefined }, 9), 'does-not-fit');
    expect(good(await store.listFriends()).friends).toEqual([added]);
  });

  test('a broken record is neither changed nor removed', async () => {
    const broken = { id: 'b', name: 7 };
    await store.listFriends();
    await byHand((database) => database.put('friends', broken));
    expectFailure(await store.changeFriend('b', { name: 'Bea' }, 1), 'does-not-fit');
    expectFailure(await store.removeFriend('b', 9), 'does-not-fit');
    expectFailure(await store.putBackFriend(friend({ id: 'b' })), 'does-not-fit');
    expect((await dump()).friends).toEqual([{ key: 'b', value: broken }]);
  });
});

describe('removing somebody', () => {
  test('gives the record back, whole, and it can be put back', async () => {
    const added = good(await store.addFriend({ name: 'Priya', channels, strengths: ['laugh'] }, 5));
    expect(good(await store.removeFriend(added.id, 9))).toEqual(added);
    expect(good(await store.listFriends()).friends).toEqual([]);
    expect(good(await store.putBackFriend(added))).toEqual(added);
    expect(good(await store.listFriends()).friends).toEqual([added]);
  });

  test('putting back twice never undoes a later change', async () => {
    const added = good(await store.addFriend({ name: 'Priya', channels }, 5));
    const changed = good(await store.changeFriend(added.id, { name: 'Pri' }, 6));
    expect(good(await store.putBackFriend(added))).toEqual(changed);
  });
});

describe('R12: edits from three pages at once', () => {
  test('3 × 200 changes of one friend: no update is lost', async () => {
    const added = good(await store.addFriend({ name: 'Priya', channels }, 0));
    const pages = [await newContext(), await newContext(), await newContext()];
    const fields = ['lastOut', 'lastIn', 'lastSuggested'] as const;
    await Promise.all(
      pages.flatMap((page, p) =>
        Array.from({ length: 200 }, async (_, n) => {
          const field = fields[p] ?? 'lastOut';
          const changed = good(await page.changeFriend(added.id, { [field]: n }, n));
          expect(changed[field]).toBe(n);
        }),
      ),
    );
    expect(good(await store.listFriends()).friends[0]).toMatchObject({ lastOut: 199, lastIn: 199, lastSuggested: 199 });
  });

  test('3 × 200 additions to one list in her pauses: all 600 are there', async () => {
    const pages = [await newContext(), await newContext(), await newContext()];
    await Promise.all(
      pages.flatMap((page, p) =>
        Array.from({ length: 200 }, (_, n) =>
          page.changePauses((pauses) => ({ ...pauses, notHere: [...pauses.notHere, `${p}-${n}.example`] })),
        ),
      ),
    );
    expect(new Set(good(await store.readPauses()).notHere).size).toBe(600);
  });

  test('8 friends added at once from three pages never share a shape', async () => {
    const pages = [await newContext(), await newContext(), await newContext()];
    const added = await Promise.all(
      Array.from({ length: 8 }, (_, n) => pages[n % 3]?.addFriend({ name: `F${n}`, channels }, n)),
    );
    expect(new Set(added.map((one) => one && good(one).face.shape)).size).toBe(8);
  });
});
