import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withShelves } from './fake-shelves.ts';
import { expectFailure, freshStore, friend, good } from './fresh-store.ts';

let shelves: ReturnType<typeof withShelves>;
let store: Awaited<ReturnType<typeof freshStore>>;
/** What was set in `storage.local`, in order, by key; the filler with its length. */
const written: string[] = [];
beforeEach(async () => {
  shelves = withShelves();
  store = await freshStore();
  good(await store.putBackFriend(friend({ id: 'a', name: 'Priya' })));
  await store.safelyKept();
  written.length = 0;
  const set = shelves.local.set;
  shelves.local.set = (items) => {
    for (const [key, value] of Object.entries(items))
      written.push(key === 'filler' ? `filler ${String(value).length}` : key);
    return set.call(shelves.local, items);
  };
});
afterEach(() => {
  vi.restoreAllMocks();
  shelves.end();
});

const fill = () =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'UnknownError');
  });
const snapshots = () => written.filter((key) => key.startsWith('snapshot-'));

test('R1, R7: after a full disk the next snapshots, both of them, stand behind a filler, and the filler goes', async () => {
  fill();
  expectFailure(await store.addFriend({ name: 'Ana', channels: [] }, 5), 'no-room');
  vi.restoreAllMocks();
  good(await store.addFriend({ name: 'Ana', channels: [] }, 6));
  await store.safelyKept();
  expect(written[0]).toBe('filler 5000000');
  expect(new Set(snapshots())).toEqual(new Set(['snapshot-a', 'snapshot-b']));
  expect(shelves.local.held.has('filler')).toBe(false);

  written.length = 0;
  good(await store.addFriend({ name: 'Bea', channels: [] }, 7));
  await store.safelyKept();
  expect(written.join(' ')).not.toContain('filler');
  expect(snapshots()).toHaveLength(1);
});

test('a snapshot that found no room itself asks for the filler, and keeps asking until it is through', async () => {
  const set = shelves.local.set;
  shelves.local.set = () => Promise.reject(new Error('no room'));
  good(await store.addFriend({ name: 'Ana', channels: [] }, 5));
  await store.safelyKept();
  good(await store.addFriend({ name: 'Bea', channels: [] }, 6));
  await store.safelyKept();
  shelves.local.set = set;
  good(await store.addFriend({ name: 'Cy', channels: [] }, 7));
  await store.safelyKept();
  expect(written[0]).toBe('filler 5000000');
  expect(shelves.local.held.has('filler')).toBe(false);
});

test('without a full disk there is never one', async () => {
  good(await store.addFriend({ name: 'Ana', channels: [] }, 5));
  await store.safelyKept();
  expect(written.join(' ')).not.toContain('filler');
});
