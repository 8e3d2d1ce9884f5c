import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  databaseName,
  dump,
  expectFailure,
  freshProfile,
  freshStore,
  friend,
  good,
  newContext,
} from './fresh-store.ts';

const channels = [{ type: 'sms' as const, address: '+447700900456' }];
type Store = Awaited<ReturnType<typeof freshStore>>;
let store: Store;
beforeEach(async () => {
  store = await freshStore();
});
afterEach(() => {
  vi.doUnmock('../../utils/storage/upgrades.ts');
});

/** The next release: one more step, and what its upgrade does. */
async function nextRelease(step: (database: { createObjectStore(name: string): unknown }) => void): Promise<Store> {
  vi.doMock('../../utils/storage/upgrades.ts', async (original) => {
    const real = await original<typeof import('../../utils/storage/upgrades.ts')>();
    return {
      newestVersion: 3,
      upgradeFrom: (...args: Parameters<typeof real.upgradeFrom>) => {
        real.upgradeFrom(...args);
        step(args[1] as never);
      },
    };
  });
  return newContext();
}

describe('R9: an upgrade never hangs and never loses anything', () => {
  test('an open page of the older version lets go at once, and then leaves the newer store alone', async () => {
    good(await store.putBackFriend(friend()));
    const next = await nextRelease((database) => database.createObjectStore('later'));
    expect(good(await next.listFriends()).friends).toEqual([friend()]);
    expectFailure(await store.listFriends(), 'newer-store');
    expectFailure(await store.addFriend({ name: 'Ana', channels }, 1), 'newer-store');
    expect(good(await next.listFriends()).friends).toEqual([friend()]);
  });

  test('a page that does not let go: "upgrade-waits" for everyone who asks, then it goes on by itself', async () => {
    good(await store.putBackFriend(friend()));
    await store.closeStore();
    const stubborn = await openDB(databaseName, 2);
    const next = await nextRelease((database) => database.createObjectStore('later'));
    const third = await nextRelease((database) => database.createObjectStore('later'));
    const heard: string[] = [];
    const told = new Promise<void>((resolve) => {
      next.onChange((what) => {
        heard.push(what);
        if (what === 'friends') resolve();
      });
    });
    const both = await Promise.all([next.listFriends(), third.listFriends()]);
    for (const result of both) expectFailure(result, 'upgrade-waits');
    expect(heard).toEqual([]);
    stubborn.close();
    await told;
    expect(good(await next.listFriends()).friends).toEqual([friend()]);
    expect(good(await third.listFriends()).friends).toEqual([friend()]);
  });

  test('waiting behind a deletion gives no event at all, and is told just the same', async () => {
    await store.listFriends();
    await store.closeStore();
    const stubborn = await openDB(databaseName, 2);
    const deleted = deleteDB(databaseName);
    const other = await newContext();
    expectFailure(await other.listFriends(), 'upgrade-waits');
    stubborn.close();
    await deleted;
    expect(good(await other.listFriends()).friends).toEqual([]);
  });
});

describe('R10: upgrades', () => {
  test('one that throws in the middle is taken back whole: the older version keeps working', async () => {
    good(await store.putBackFriend(friend()));
    const before = await dump();
    const next = await nextRelease((database) => {
      database.createObjectStore('later');
      throw new Error('in the middle');
    });
    expectFailure(await next.listFriends(), 'store-unavailable');
    expect(await dump()).toEqual(before);
    vi.doUnmock('../../utils/storage/upgrades.ts');
    const again = await newContext();
    expect(good(await again.listFriends()).friends).toEqual([friend()]);
  });

  test('a store of a later version is left alone', async () => {
    freshProfile();
    (await openDB(databaseName, 7, { upgrade: (database) => void database.createObjectStore('later') })).close();
    expectFailure(await store.listFriends(), 'newer-store');
    expectFailure(await store.changeSettings({ look: 'day' }), 'newer-store');
    expect(await dump()).toEqual({ later: [] });
  });
});
