import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { withShelves } from './fake-shelves.ts';
import { expectFailure, freshStore, friend, good } from './fresh-store.ts';

const channels = [{ type: 'sms' as const, address: '+447700900456' }];
type Store = Awaited<ReturnType<typeof freshStore>>;
type Edits = typeof import('../../utils/storage/patient-edits.ts');
type Pages = typeof import('../../utils/storage/page-memory.ts');
let shelves: ReturnType<typeof withShelves>;
let store: Store;
let edits: Edits;
let pages: Pages;
beforeEach(async () => {
  shelves = withShelves();
  store = await freshStore();
  edits = await import('../../utils/storage/patient-edits.ts');
  pages = await import('../../utils/storage/page-memory.ts');
  good(await store.putBackFriend(friend({ id: 'a', name: 'Priya' })));
  await store.safelyKept();
});
afterEach(() => {
  vi.restoreAllMocks();
  shelves.end();
});

/** Every write finds no room, as a full disk says it in each browser. */
function fill(error: string): void {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', error);
  });
}

describe.each(['UnknownError', 'QuotaExceededError'])('R7: a full disk (%s)', (error) => {
  test('a new person and a change are held, shown, and saved once there is room', async () => {
    const before = good(await store.readEverything()).whole;
    fill(error);
    expectFailure(await edits.addPatiently({ name: 'Ana', channels }, 5, 'new'), 'not-saved-yet');
    // Pressed twice is one person.
    expectFailure(await edits.addPatiently({ name: 'Anna', channels }, 6, 'new'), 'not-saved-yet');
    const [priya = friend()] = before.friends;
    expectFailure(await edits.changePatiently(priya, { name: 'Pri', timeZone: undefined }, 7), 'not-saved-yet');
    expect(await edits.isAnyUnsaved()).toBe(true);

    const shown = good(await pages.readForPages(0)).friends;
    expect(shown.map(({ name }) => name)).toEqual(['Anna', 'Pri']);
    expect(shown[1]).not.toHaveProperty('timeZone', 'Europe/London');
    // Nothing that was committed earlier is lost, and it is still full.
    expect(good(await store.readEverything()).whole).toEqual(before);
    expect(await edits.tryAgain()).toBe(true);

    vi.restoreAllMocks();
    expect(await edits.tryAgain()).toBe(false);
    expect(await edits.isAnyUnsaved()).toBe(false);
    const saved = good(await store.listFriends()).friends;
    expect(saved.map(({ id, name }) => [id, name])).toEqual([
      ['new', 'Anna'],
      ['a', 'Pri'],
    ]);
    expect(saved[1]).not.toHaveProperty('timeZone');
  });

  test('tried again by itself while a page is open', async () => {
    fill(error);
    await edits.addPatiently({ name: 'Ana', channels }, 5, 'new');
    vi.useFakeTimers();
    const stop = edits.keepTrying(() => {});
    await vi.advanceTimersByTimeAsync(2500);
    expect(await edits.isAnyUnsaved()).toBe(true);
    vi.restoreAllMocks();
    await vi.advanceTimersByTimeAsync(5000);
    vi.useRealTimers();
    await vi.waitFor(async () => expect(await edits.isAnyUnsaved()).toBe(false));
    stop();
    expect(good(await store.listFriends()).friends.map(({ name }) => name)).toEqual(['Ana', 'Priya']);
  });

  test('a session that cannot hold it either: it is said not to be kept', async () => {
    fill(error);
    shelves.session.set = () => Promise.reject(new Error('full'));
    expectFailure(await edits.addPatiently({ name: 'Ana', channels }, 5, 'new'), 'no-room');
  });
});

test('R7: a store that does not open any more once the disk is full holds the edit just so', async () => {
  await store.closeStore();
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
  });
  expectFailure(await edits.addPatiently({ name: 'Ana', channels }, 5, 'new'), 'not-saved-yet');
  expectFailure(await edits.changePatiently(friend({ id: 'a', name: 'Priya' }), { name: 'Pri' }, 6), 'not-saved-yet');
  expect(await edits.tryAgain()).toBe(true);
  vi.restoreAllMocks();
  expect(await edits.tryAgain()).toBe(false);
  expect(good(await store.listFriends()).friends.map(({ name }) => name)).toEqual(['Ana', 'Pri']);
});

test('with room it is an ordinary edit, and nothing waits', async () => {
  good(await edits.addPatiently({ name: 'Ana', channels }, 5, 'new'));
  good(await edits.changePatiently(friend({ id: 'a' }), { name: 'Pri' }, 6));
  expect(shelves.session.held.size).toBe(0);
  expect(await edits.isAnyUnsaved()).toBe(false);
});

test('R10: a newer version’s store: the pages show the last snapshot, and every change is refused', async () => {
  await store.closeStore();
  const { openDB } = await import('idb');
  (await openDB('mum-posse', 9)).close();
  expectFailure(await store.readMemory(0), 'newer-store');
  const shown = good(await pages.readForPages(0));
  expect(shown).toMatchObject({ readOnly: true, friends: [{ name: 'Priya' }] });
  const held = new Map(shelves.local.held);
  expectFailure(await edits.changePatiently(friend({ id: 'a' }), { name: 'Pri' }, 6), 'newer-store');
  await store.safelyKept();
  expect(shelves.local.held).toEqual(held);
});
