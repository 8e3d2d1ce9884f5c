import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FailureName } from '../../utils/errors/result.ts';
import { expectFailure, freshStore, friend, good } from './fresh-store.ts';

const channels = [{ type: 'sms' as const, address: '+447700900456' }];
type Store = Awaited<ReturnType<typeof freshStore>>;
let store: Store;
beforeEach(async () => {
  store = await freshStore();
});
afterEach(() => vi.restoreAllMocks());

const browserErrors = [
  'UnknownError',
  'InvalidStateError',
  'AbortError',
  'QuotaExceededError',
  'SecurityError',
  'NotFoundError',
  'DataError',
];

const thrown = (name: string) => new DOMException('the browser’s own words', name);

/** The ways in which the browser lets an operation down, and how each is brought about here. */
const places: Record<string, (error: string) => void> = {
  'opening throws': (error) => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw thrown(error);
    });
  },
  'opening fails': (error) => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      const target = new EventTarget();
      const request = Object.assign(Object.create(IDBOpenDBRequest.prototype), {
        error: thrown(error),
        addEventListener: target.addEventListener.bind(target),
        removeEventListener: target.removeEventListener.bind(target),
      });
      setTimeout(() => target.dispatchEvent(new Event('error')));
      return request;
    });
  },
  'the transaction does not begin': (error) => {
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw thrown(error);
    });
  },
  'a request throws': (error) => {
    for (const verb of ['getAll', 'get', 'put'] as const) {
      vi.spyOn(IDBObjectStore.prototype, verb).mockImplementation(() => {
        throw thrown(error);
      });
    }
  },
  'the transaction is aborted under it': (error) => {
    for (const verb of ['getAll', 'get', 'put'] as const) {
      const original = IDBObjectStore.prototype[verb] as (...args: unknown[]) => IDBRequest;
      vi.spyOn(IDBObjectStore.prototype, verb).mockImplementation(function (this: IDBObjectStore, ...args: unknown[]) {
        const request = original.apply(this, args);
        (this.transaction as unknown as { _abort(name: string): void })._abort(error);
        return request;
      });
    }
  },
};

const expected = (error: string, place: string, verb: 'read' | 'write'): FailureName => {
  const inWrite = verb === 'write' && !place.startsWith('opening');
  return inWrite && ['QuotaExceededError', 'UnknownError'].includes(error) ? 'no-room' : 'store-unavailable';
};

describe('R6: a store that cannot be read is a failure by name, never an empty list', () => {
  const cases = Object.keys(places).flatMap((place) => browserErrors.map((error) => [error, place] as const));

  test.each(cases)('%s when %s', async (error, place) => {
    good(await store.putBackFriend(friend()));
    if (place.startsWith('opening')) await store.closeStore();
    places[place]?.(error);
    const read = await store.listFriends();
    expect(read).toMatchObject({ ok: false, error: { name: expected(error, place, 'read') } });
    expect(read.ok || read.error.detail).toContain(error);
    expectFailure(await store.readMemory(0), expected(error, place, 'read'));
    expectFailure(await store.readSettings(), expected(error, place, 'read'));
    expectFailure(await store.changeFriend('friend-1', { name: 'Pri' }, 1), expected(error, place, 'write'));
    expectFailure(await store.addFriend({ name: 'Ana', channels }, 1), expected(error, place, 'write'));

    vi.restoreAllMocks();
    expect(good(await store.listFriends()).friends).toEqual([friend()]);
  });

  test('a browser without IndexedDB is a failure, not an exception', async () => {
    const kept = globalThis.indexedDB;
    Reflect.deleteProperty(globalThis, 'indexedDB');
    const result = await store.listFriends();
    globalThis.indexedDB = kept;
    expect(result).toEqual({ ok: false, error: { name: 'store-unavailable', detail: 'ReferenceError' } });
  });

  test('an unknown exception gives its name only: its message may hold her words', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
      throw new TypeError('cannot clone "dear Priya"');
    });
    expect(await store.listFriends()).toEqual({ ok: false, error: { name: 'store-unavailable', detail: 'TypeError' } });
  });

  test('a write without room leaves what was there, and says nothing to the other pages', async () => {
    good(await store.putBackFriend(friend()));
    const heard: string[] = [];
    store.onChange((what) => heard.push(what));
    places['the transaction is aborted under it']?.('QuotaExceededError');
    expectFailure(await store.changeFriend('friend-1', { name: 'Pri' }, 1), 'no-room');
    vi.restoreAllMocks();
    expect(good(await store.listFriends()).friends).toEqual([friend()]);
    expect(heard).toEqual([]);
  });
});

describe('R8: a connection that dies is replaced', () => {
  test.each(['InvalidStateError', 'AbortError'])('one %s is tried again in a new transaction', async (error) => {
    good(await store.putBackFriend(friend()));
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw thrown(error);
    });
    expect(good(await store.listFriends()).friends).toHaveLength(1);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw thrown(error);
    });
    good(await store.addFriend({ name: 'Ana', channels }, 1));
    expect(good(await store.listFriends()).friends).toHaveLength(2);
  });

  test('tried again once, not for ever', async () => {
    good(await store.listFriends());
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw thrown('InvalidStateError');
    });
    expectFailure(await store.listFriends(), 'store-unavailable');
    expect(begin).toHaveBeenCalledTimes(2);
  });

  test('nothing else is tried again', async () => {
    good(await store.listFriends());
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw thrown('UnknownError');
    });
    expectFailure(await store.listFriends(), 'store-unavailable');
    expect(begin).toHaveBeenCalledTimes(1);
  });

  test('the browser closes the connection between two operations, or in the middle of many: all are done', async () => {
    const opened: IDBDatabase[] = [];
    const open = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, 'open').mockImplementation((...args) => {
      const request = open(...args);
      request.addEventListener('success', () => opened.push(request.result));
      return request;
    });
    for (let round = 0; round < 20; round += 1) {
      const writes = Array.from({ length: 5 }, (_, n) => store.addFriend({ name: `F${round}-${n}`, channels }, n));
      if (round % 2) await Promise.resolve();
      const newest = opened.at(-1);
      if (newest) forceCloseDatabase(newest as never);
      for (const write of writes) good(await write);
    }
    expect(opened.length).toBeGreaterThan(5);
    expect(good(await store.listFriends()).friends).toHaveLength(100);
  });

  test('a connection that the browser closed is not tried again first', async () => {
    const open = vi.spyOn(indexedDB, 'open');
    good(await store.listFriends());
    const closed = open.mock.results[0]?.value.result;
    const gone = new Promise((resolve) => closed.addEventListener('close', resolve));
    forceCloseDatabase(closed);
    await gone;
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
    good(await store.listFriends());
    expect(begin).toHaveBeenCalledTimes(1);
  });

  test('one connection serves a page, however many ask at once', async () => {
    const open = vi.spyOn(indexedDB, 'open');
    await Promise.all(Array.from({ length: 20 }, () => store.listFriends()));
    expect(open).toHaveBeenCalledTimes(1);
  });
});

describe('R4: durability', () => {
  test.each<[string, (s: Store) => Promise<unknown>, string]>([
    ['a friend', (s) => s.putBackFriend(friend()), 'strict'],
    ['a setting', (s) => s.changeSettings({ look: 'day' }), 'strict'],
    ['a pause', (s) => s.changePauses((p) => p), 'strict'],
    ['a connection', (s) => s.logConnection({ friendId: 'x', at: 1, how: 'sms' }), 'strict'],
    ['a kept draft', (s) => s.letGo('x'), 'strict'],
    ['a nudge', (s) => s.forgetOlderThan(1), 'relaxed'],
  ])('%s', async (_what, write, durability) => {
    await store.listFriends();
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await write(store);
    expect(begin.mock.calls.map(([, mode, options]) => [mode, options?.durability])).toEqual([
      ['readwrite', durability],
    ]);
  });
});
