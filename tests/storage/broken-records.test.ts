import { describe, expect, test } from 'vitest';
import { connectionSchema } from '../../utils/friends/connection.ts';
import { friendSchema } from '../../utils/friends/friend.ts';
import { keptSchema, nudgeSchema } from '../../utils/nudge/nudge.ts';
import { pausesSchema, settingsSchema } from '../../utils/nudge/settings.ts';
import { byHand, dump, freshStore, friend, good } from './fresh-store.ts';

/** A random source with a seed, so that a failure can be repeated. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Whatever a damaged store, an older or newer version or another hand might have left there. */
const oddities: readonly (() => unknown)[] = [
  () => undefined,
  () => null,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => -0,
  () => 1e308,
  () => '',
  () => 'x'.repeat(100_000),
  () => '\u0000\u202e\ud800',
  () => true,
  () => 12345678901234567890n,
  () => new Date(Number.NaN),
  () => new Map([['name', 'Priya']]),
  () => new Set([1]),
  () => new Uint8Array(64),
  () => /x/g,
  () => [],
  () => [[[[]]]],
  () => new Array(1000),
  () => ({}),
  () => JSON.parse('{"__proto__":{"polluted":true},"constructor":1}'),
  () => ({ toString: 1, valueOf: null }),
  () => {
    const round: Record<string, unknown> = {};
    round.self = round;
    return round;
  },
];

type Odd = Record<string, unknown>;

/** One place in the record, at any depth, replaced by an oddity, taken away, or given a stranger for company. */
function mutate(record: Odd, random: () => number, fixed: string): Odd {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const copy = structuredClone(record);
  let place: Odd = copy;
  for (;;) {
    const keys = Object.keys(place).filter((key) => !(place === copy && key === fixed));
    const key = keys.length > 0 ? pick(keys) : 'extra';
    const inner = place[key];
    if (typeof inner === 'object' && inner !== null && random() < 0.6) {
      place = inner as Odd;
      continue;
    }
    const way = random();
    if (way < 0.75) place[key] = pick(oddities)();
    else if (way < 0.9) delete place[key];
    else place[`stray${Math.floor(random() * 9)}`] = pick(oddities)();
    return copy;
  }
}

const samples = {
  friends: { schema: friendSchema, sample: friend({ lastOut: 5, relation: 'ex' }) },
  connections: { schema: connectionSchema, sample: { id: 'c', friendId: 'f', at: 50, how: 'sms' } },
  nudges: { schema: nudgeSchema, sample: { id: 'n', at: 50, day: '2026-11-20', kind: 'search', answer: 'open' } },
  kept: {
    schema: keptSchema,
    sample: { id: 'k', draft: 'Up?', dueAt: 5, until: 9, kind: 'morning', withSupport: false },
  },
} as const;
type Kind = keyof typeof samples;
const kinds = Object.keys(samples) as Kind[];

const wholeSettings = settingsSchema.parse({
  workSites: ['a.example'],
  workingHours: { days: ['mon'], from: '09:00', to: '17:00' },
});
const wholePauses = pausesSchema.parse({ until: 7, notHere: ['b.example'], notThis: ['sleep'] });

describe('R11: a broken record never stops the rest', () => {
  test('1,000 mutated records in 50 stores: no crash, every good record shown, every other counted and left alone', async () => {
    const random = seeded(20261122);
    let broken = 0;
    for (let round = 0; round < 50; round += 1) {
      const store = await freshStore();
      await store.listFriends();
      const good3 = [0, 1, 2];
      const mutants: { kind: Kind; record: Odd }[] = [];
      await byHand(async (database) => {
        for (const kind of kinds) {
          for (const n of good3) await database.put(kind, { ...samples[kind].sample, id: `good-${n}` });
          for (let n = 0; n < 5; n += 1) {
            const record = mutate({ ...samples[kind].sample, id: `odd-${n}` }, random, 'id');
            mutants.push({ kind, record });
            await database.put(kind, record);
          }
        }
        await database.put('settings', mutate(wholeSettings, random, ''), 'settings');
        await database.put('settings', mutate(wholePauses, random, ''), 'pauses');
      });
      const before = await dump();

      const memory = good(await store.readMemory(Number.NEGATIVE_INFINITY));
      for (const kind of kinds) {
        const shown = memory[kind].map((one) => one.id);
        expect(shown).toEqual(expect.arrayContaining(good3.map((n) => `good-${n}`)));
        const sound = mutants.filter((m) => m.kind === kind && samples[kind].schema.safeParse(m.record).success);
        // An odd `at` is not in the index, and is not a record that fits either.
        expect(shown.filter((id) => id.startsWith('odd')).sort()).toEqual(sound.map((m) => String(m.record.id)).sort());
      }
      const people = good(await store.listFriends());
      expect(people.friends.length + people.unreadable).toBe(8);
      broken += people.unreadable;
      expect(settingsSchema.safeParse(memory.settings).success).toBe(true);
      expect(pausesSchema.safeParse(memory.pauses).success).toBe(true);
      expect(await dump()).toEqual(before);

      // And she can go on: nothing here may fail because of a broken neighbour.
      good(await store.addFriend({ name: 'Ana', channels: [] }, 1));
      good(await store.changeFriend('good-1', { kind: 'group' }, 2));
      good(await store.logConnection({ friendId: 'good-2', at: 60, how: 'sms' }));
      good(await store.forgetConnection('good-0'));
      good(await store.setAnswer('good-0', 'not-now'));
      good(await store.forgetOlderThan(1));
      good(await store.mendNudges((all) => all));
      good(await store.changeSettings({ look: 'night' }));
      good(await store.changePauses((pauses) => ({ ...pauses, off: false })));
      await store.closeStore();
    }
    expect(broken).toBeGreaterThan(50);
    expect(({} as Odd).polluted).toBeUndefined();
  });

  test.each([7, new Date(0), ['a', 1], new Uint8Array([1])])(
    'a record under a key of another kind (%o)',
    async (id) => {
      const store = await freshStore();
      good(await store.putBackFriend(friend()));
      await byHand((database) => database.put('friends', { ...friend(), id }));
      expect(good(await store.listFriends())).toEqual({ friends: [friend()], unreadable: 1 });
    },
  );
});
