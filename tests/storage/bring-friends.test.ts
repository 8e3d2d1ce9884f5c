import { beforeEach, describe, expect, test } from 'vitest';
import type { addFriends as add, takeBackFriends as takeBack } from '../../utils/storage/bring-friends.ts';
import { dump, expectFailure, freshStore, friend, good } from './fresh-store.ts';

let store: Awaited<ReturnType<typeof freshStore>> & { addFriends: typeof add; takeBackFriends: typeof takeBack };
beforeEach(async () => {
  const fresh = await freshStore();
  store = { ...fresh, ...(await import('../../utils/storage/bring-friends.ts')) };
});

const sms = (address: string) => ({ type: 'sms', address }) as const;
const people = async () => good(await store.listFriends()).friends;

describe('bringing many people at once', () => {
  test('all of them, each with a face of their own, and more ways for those who are there', async () => {
    good(await store.putBackFriend(friend()));
    const fresh = Array.from({ length: 7 }, (_, n) => ({ name: `New ${n}`, channels: [sms(`+44770090011${n}`)] }));
    const ways = [friend().channels[0] ?? sms(''), sms('+447700900199'), sms('+447700900199')];
    const brought = good(await store.addFriends(fresh, [{ id: 'friend-1', channels: ways }], 9));
    expect(brought.added).toHaveLength(7);
    const all = await people();
    expect(all.map(({ name }) => name)).toEqual([...fresh.map(({ name }) => name), 'Priya']);
    expect(new Set(all.map(({ face }) => face.shape)).size).toBe(8);
    expect(all.at(-1)).toEqual(friend({ channels: [...friend().channels, sms('+447700900199')], updated: 9 }));
  });

  test('all or nothing: one that does not fit, or one who is gone, and nothing is written', async () => {
    good(await store.putBackFriend(friend()));
    const before = await dump();
    const ana = { name: 'Ana', channels: [] };
    expectFailure(await store.addFriends([ana, { name: '', channels: [] }], [], 9), 'does-not-fit');
    expectFailure(await store.addFriends([ana], [{ id: 'gone', channels: [] }], 9), 'not-found');
    const more = { id: 'friend-1', channels: [sms('+447700900199')] };
    expectFailure(await store.addFriends([{ name: 'x'.repeat(201), channels: [] }], [more], 9), 'does-not-fit');
    expect(await dump()).toEqual(before);
  });

  test('taken back: the list is as it was; twice changes nothing more', async () => {
    good(await store.putBackFriend(friend()));
    const before = await people();
    const brought = good(
      await store.addFriends(
        [{ name: 'Ana', channels: [] }],
        [{ id: 'friend-1', channels: [sms('+447700900199')] }],
        9,
      ),
    );
    good(await store.takeBackFriends(brought));
    good(await store.takeBackFriends(brought));
    expect((await people()).map(({ updated, ...rest }) => rest)).toEqual(before.map(({ updated, ...rest }) => rest));
  });

  test('taken back, whoever she has changed or written to since then stays', async () => {
    const brought = good(
      await store.addFriends(
        [
          { name: 'Ana', channels: [] },
          { name: 'Bea', channels: [] },
        ],
        [],
        9,
      ),
    );
    good(await store.changeFriend(brought.added[0] ?? '', { name: 'Anita' }, 10));
    good(await store.takeBackFriends(brought));
    expect((await people()).map(({ name }) => name)).toEqual(['Anita']);
  });

  test('ten thousand at once are all there', async () => {
    const many = Array.from({ length: 10_000 }, (_, n) => ({ name: `Person ${n}`, channels: [] }));
    good(await store.addFriends(many, [], 9));
    expect(await people()).toHaveLength(10_000);
  }, 60_000);
});
