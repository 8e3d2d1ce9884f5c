import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { jarHolds, type Triumph } from '../../utils/nudge/settings.ts';
import { readCopy, writeCopy } from '../../utils/storage/copy.ts';
import { withShelves } from './fake-shelves.ts';
import { freshStore, good } from './fresh-store.ts';

const now = 1_800_000_000_000;
const one = (id: string, at = now): Triumph => ({ id, at, words: `Everybody wore shoes. (${id})` });
let shelves: ReturnType<typeof withShelves>;
let store: Awaited<ReturnType<typeof freshStore>>;
beforeEach(async () => {
  shelves = withShelves();
  store = await freshStore();
});
afterEach(() => shelves.end());

const jar = async () => good(await store.readSettings()).jar?.map(({ id }) => id);

/** A copy in a file, as text, of what is there. */
const copyNow = async () => writeCopy(good(await store.readEverything()).whole, [], now);

async function bring(text: string) {
  const read = readCopy(text);
  if (read.state !== 'open') throw new Error(read.state);
  expect(read.unreadable).toBe(0);
  return good(await store.bringCopyBack(read.whole, now));
}

describe('the jar of small wins', () => {
  test('is in a copy, and comes back from it into an empty store', async () => {
    good(await store.changeSettings({ jar: [one('b'), one('a')] }));
    const text = await copyNow();
    expect(text).toContain('Everybody wore shoes. (a)');
    store = await freshStore();
    await bring(text);
    expect(await jar()).toEqual(['b', 'a']);
  });

  test('is joined with one that is there; nothing is lost, twice is once, and her own choices stay', async () => {
    good(await store.changeSettings({ jar: [one('b', now - 1), one('a', now - 3)], look: 'day' }));
    const text = await copyNow();
    good(await store.changeSettings({ jar: [one('c', now - 2), one('a', now - 3)], look: 'night' }));
    await bring(text);
    await bring(text);
    expect(await jar()).toEqual(['b', 'c', 'a']);
    expect(good(await store.readSettings()).look).toBe('night');
  });

  test('holds no more than it holds, and then takes nothing in rather than lose one', async () => {
    const full = Array.from({ length: jarHolds }, (_, n) => one(`n${n}`, now - n));
    good(await store.changeSettings({ jar: [one('old', 1)] }));
    const text = await copyNow();
    good(await store.changeSettings({ jar: full }));
    await bring(text);
    expect(await jar()).toEqual(full.map(({ id }) => id));
    const more = await store.changeSettings({ jar: [...full, one('more')] });
    expect(more.ok).toBe(false);
    expect(await jar()).toHaveLength(jarHolds);
  });

  test('is empty after “forget everything”, snapshots and all', async () => {
    good(await store.changeSettings({ jar: [one('a')] }));
    await store.safelyKept(true);
    const kept = async () => JSON.stringify((await store.readLastSnapshot()) ?? null);
    expect(await kept()).toContain('Everybody wore shoes');
    good(await store.forgetEverything({}));
    expect(await jar()).toBeUndefined();
    expect([...shelves.local.held]).toEqual([]);
    expect(await kept()).toBe('null');
    expect(JSON.stringify(good(await store.readEverything()))).not.toContain('Everybody wore shoes');
  });
});
