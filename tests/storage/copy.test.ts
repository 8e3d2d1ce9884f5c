import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Friend } from '../../utils/friends/friend.ts';
import { openCopy, readCopy, writeCopy } from '../../utils/storage/copy.ts';
import { mergeCopy } from '../../utils/storage/merge.ts';
import { type Whole, wholeFrom } from '../../utils/storage/whole.ts';
import { withShelves } from './fake-shelves.ts';
import { freshStore, friend, good, newContext } from './fresh-store.ts';

type Store = Awaited<ReturnType<typeof freshStore>>;
const now = 1_800_000_000_000;
let shelves: ReturnType<typeof withShelves>;
let store: Store;
beforeEach(async () => {
  shelves = withShelves();
  store = await freshStore();
});
afterEach(() => shelves.end());

/** A store with one of everything. */
async function full(): Promise<Whole> {
  good(await store.putBackFriend(friend({ id: 'a', name: 'Priya', lastOut: 5 })));
  good(await store.putBackFriend(friend({ id: 'b', name: 'Zoë 👩‍👧', relation: 'ex' })));
  good(await store.putBackFriend(friend({ id: 'c', name: 'Tom' })));
  good(await store.removeFriend('c', now - 5));
  good(await store.logConnection({ friendId: 'a', at: now - 9, how: 'sms' }, 'one'));
  good(await store.changeSettings({ howOften: 'rarely' }));
  good(await store.changePauses((pauses) => ({ ...pauses, notHere: ['a.example'] })));
  good(await store.keep({ id: 'k', draft: 'Up?', dueAt: now, until: now + 9, kind: 'morning', withSupport: false }));
  await store.safelyKept();
  return good(await store.readEverything()).whole;
}

const opened = (text: string): Whole => {
  const read = readCopy(text);
  if (read.state !== 'open') throw new Error(read.state);
  expect(read.unreadable).toBe(0);
  return read.whole;
};

/** The same, whatever the order in which records were read. */
const sorted = (whole: Whole) =>
  JSON.stringify(whole, (_key, value: unknown) => {
    if (Array.isArray(value)) return [...value].sort((a, b) => (String(a?.id ?? a) < String(b?.id ?? b) ? -1 : 1));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });

describe('R5: a copy in a file', () => {
  test.each([undefined, 'four words of hers', 'é'])(
    'comes back byte for byte into an empty store (%s)',
    async (pass) => {
      const before = await full();
      const text = await writeCopy(before, [], now, pass);
      expect(text.includes('Priya')).toBe(pass === undefined);
      let read = readCopy(text);
      if (pass !== undefined) {
        expect(read.state).toBe('locked');
        // The same passphrase, its accents typed another way.
        if (read.state === 'locked') read = await openCopy(read.locked, pass.normalize('NFD'));
      }
      if (read.state !== 'open') throw new Error(read.state);
      store = await freshStore();
      good(await store.bringCopyBack(read.whole, now));
      expect(sorted(good(await store.readEverything()).whole)).toBe(sorted(before));
    },
  );

  test('into a full store: the newer wins, nobody is taken away, twice is once', async () => {
    const before = await full();
    const text = await writeCopy(before, [], now);
    good(await store.changeFriend('a', { name: 'Priya, newer' }, now));
    good(await store.addFriend({ name: 'Nell', channels: [] }, now));
    good(await store.changeSettings({ howOften: 'often' }));
    const copy = opened(text);
    const older = {
      ...copy,
      friends: copy.friends.map((f) => (f.id === 'b' ? { ...f, name: 'Bea', updated: now } : f)),
    };
    const merge = good(await store.bringCopyBack(older, now));
    expect(merge.comes).toEqual([]);
    expect(merge.changes.map(({ name }) => name)).toEqual(['Bea']);
    const after = good(await store.readEverything()).whole;
    expect(after.friends.map(({ name }) => name).sort()).toEqual(['Bea', 'Nell', 'Priya, newer']);
    expect(after.settings?.howOften).toBe('often');
    good(await store.bringCopyBack(older, now));
    expect(good(await store.readEverything()).whole).toEqual(after);
  });

  test('what I noted of the small asks is no choice of hers: her settings come, and no ask that she turned off', () => {
    const noted = (off: readonly string[]) => ({ since: '2026-01-01', days: {}, off, about: [], turn: 3 });
    const copy = wholeFrom({ settings: { howOften: 'rarely', asks: noted(['copy']) } }).whole;
    const there = wholeFrom({ settings: { asks: { ...noted(['checkIn']), since: '2027-01-01' } } }).whole;
    const { settings } = mergeCopy(there, copy, now);
    expect(settings).toMatchObject({ howOften: 'rarely', asks: { since: '2027-01-01', off: ['checkIn', 'copy'] } });
    expect(mergeCopy({ ...there, settings }, copy, now).settings).toBeUndefined();
    // Whatever she has chosen herself stays, and a copy without settings changes none.
    expect(mergeCopy(wholeFrom({ settings: { howOften: 'often' } }).whole, copy, now).settings).toBeUndefined();
    expect(mergeCopy(there, wholeFrom({}).whole, now).settings).toBeUndefined();
  });

  test('somebody in the bin comes back when the copy has them', async () => {
    const text = await writeCopy(await full(), [], now);
    good(await store.removeFriend('a', now));
    good(await store.bringCopyBack(opened(text), now));
    expect(good(await store.listFriends()).friends.map(({ id }) => id)).toContain('a');
    expect(good(await store.listBin(now)).map(({ id }) => id)).toEqual(['c']);
  });

  test('a wrong passphrase opens nothing, and a changed file neither', async () => {
    const text = await writeCopy(await full(), [], now, 'right');
    const read = readCopy(text);
    if (read.state !== 'locked') throw new Error(read.state);
    expect((await openCopy(read.locked, 'wrong')).state).toBe('wrong-passphrase');
    expect((await openCopy({ ...read.locked, rounds: 500_000 }, 'right')).state).toBe('wrong-passphrase');
    expect(read.locked.rounds).toBe(600_000);
    expect((await openCopy(read.locked, 'right')).state).toBe('open');
    // Two copies with one passphrase share neither salt nor nonce.
    const again = readCopy(await writeCopy(good(await store.readEverything()).whole, [], now, 'right'));
    if (again.state !== 'locked') throw new Error(again.state);
    expect([again.locked.salt, again.locked.iv]).not.toEqual([read.locked.salt, read.locked.iv]);
  });

  test.each(['', 'four words'])(
    'cut short anywhere: said to be torn, or not a copy; never half of it (%s)',
    async (pass) => {
      const text = (await writeCopy(await full(), [], now, pass)).trim();
      for (let length = 0; length < text.length; length += 37) {
        expect(['torn', 'not-ours']).toContain(readCopy(text.slice(0, length)).state);
      }
      expect(readCopy(text.slice(0, 300)).state).toBe('torn');
    },
  );

  test.each<[string, unknown]>([
    ['nothing', ''],
    ['a number', '7'],
    ['another program’s file', '{"friends":[{"id":"x"}]}'],
    ['a list', '[]'],
    ['a vCard', 'BEGIN:VCARD\nFN:Priya\nEND:VCARD'],
    ['one with polluted keys', '{"__proto__":{"what":"mum-posse-copy","schema":1}}'],
  ])('%s is not a copy', (_what, text) => {
    expect(readCopy(String(text)).state).toBe('not-ours');
  });

  test('a newer version’s copy is left alone; a mark before its first letter is no harm', async () => {
    const text = await writeCopy(await full(), [], now);
    expect(readCopy(text.replace(/"schema": \d+/, '"schema": 99')).state).toBe('newer');
    expect(readCopy(`\ufeff${text}`).state).toBe('open');
  });

  test('what cannot be read is in the copy too, and does not stop the rest', async () => {
    const whole = await full();
    const round: Record<string, unknown> = {};
    round.self = round;
    const text = await writeCopy(whole, [{ id: 'torn', name: 7 }, round, 5n], now);
    expect(JSON.parse(text).aside).toHaveLength(3);
    const broken = JSON.parse(text);
    broken.friends.push({ id: 'torn', name: 7 }, null, []);
    expect(readCopy(JSON.stringify(broken))).toMatchObject({ state: 'open', unreadable: 3 });
  });
});

describe('R5: a copy from every older schema', () => {
  test.each([1, 2])('version %i', async (version) => {
    const file = new URL(`../fixtures/database/v${version}.json`, import.meta.url);
    const { stores } = JSON.parse(readFileSync(file, 'utf8'));
    const settings = Object.fromEntries(
      stores.settings.records.map(({ key, value }: { key: string; value: unknown }) => [key, value]),
    );
    const lists = Object.fromEntries(
      ['friends', 'connections', 'kept', 'nudges', 'bin'].map((name) => [name, stores[name]?.records]),
    );
    const text = JSON.stringify({ what: 'mum-posse-copy', schema: version, made: 'x', ...lists, ...settings });
    const copy = opened(text);
    good(await (await newContext()).bringCopyBack(copy, 0));
    const after = good(await store.readEverything()).whole;
    expect(after.friends.map(({ id }) => id).sort()).toEqual(
      stores.friends.records.map(({ id }: { id: string }) => id).sort(),
    );
    expect(after.settings).toMatchObject(settings.settings);
  });
});

describe('R14: bringing a copy back takes nobody away', () => {
  const someone = fc.record({ id: fc.constantFrom(...'abcdef'), updated: fc.nat(9), name: fc.constantFrom('P', 'T') });
  const people = fc.array(someone.map((one) => friend(one) as Friend));
  const wholeOf = (friends: Friend[]): Whole => wholeFrom({ friends }).whole;

  test('whatever is here and whatever the copy holds', () => {
    fc.assert(
      fc.property(people, people, (here, there) => {
        const before = wholeOf([...new Map(here.map((one) => [one.id, one])).values()]);
        const { put, comes } = mergeCopy(before, wholeOf(there), now);
        const after = new Map(before.friends.map((one) => [one.id, one]));
        for (const one of put.friends) {
          expect(one.updated).toBeGreaterThanOrEqual(after.get(one.id)?.updated ?? 0);
          after.set(one.id, one);
        }
        expect(after.size).toBe(before.friends.length + comes.length);
        expect([...after.keys()].sort()).toEqual(
          [...new Set([...here.map(({ id }) => id), ...there.map(({ id }) => id)])].sort(),
        );
        // And once more changes nothing.
        expect(mergeCopy(wholeOf([...after.values()]), wholeOf(there), now).put.friends).toEqual([]);
      }),
    );
  });
});
