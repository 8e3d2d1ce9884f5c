import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Friend } from '../../utils/friends/friend.ts';
import { afterAnswer } from '../../utils/nudge/answer.ts';
import { rankFriends } from '../../utils/nudge/pick-friend.ts';
import { dateNear, rhythmOf } from '../../utils/nudge/ripeness.ts';
import { defaultSettings } from '../../utils/nudge/settings.ts';
import { aFriend } from './a-friend.ts';

const hour = 3_600_000;
const day = 24 * hour;
const now = Date.parse('2026-03-10T01:12:00Z');
const occasion = { topic: 'sleep', hard: true, now, timeZone: 'UTC', seed: 1 } as const;

const people = fc
  .array(
    fc.record({
      relation: fc.option(fc.constantFrom('partner', 'ex', 'inLaw', 'colleague'), { nil: undefined }),
      notInHardMoments: fc.option(fc.boolean(), { nil: undefined }),
      after: fc.option(fc.constantFrom('lighter', 'same', 'heavier'), { nil: undefined }),
      archived: fc.option(fc.boolean(), { nil: undefined }),
      wrote: fc.option(fc.integer({ min: -20, max: 400 }), { nil: undefined }),
      named: fc.option(fc.integer({ min: -20, max: 400 }), { nil: undefined }),
      circle: fc.constantFrom('inner', 'close', 'wider'),
      skipped: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
    }),
    { maxLength: 10 },
  )
  .map((rows) =>
    rows.map(
      ({ wrote, named, ...row }, index): Friend =>
        aFriend({
          name: `F${index}`,
          ...(row as Partial<Friend>),
          ...(wrote !== undefined && { lastOut: now - wrote * hour }),
          ...(named !== undefined && { lastSuggested: now - named * hour }),
        }),
    ),
  );

describe('whom, for any list of people', () => {
  it('S23: at night nobody she keeps out of hard moments, no partner, ex, in-law or colleague unless she let them in, nobody who left her heavier', () => {
    fc.assert(
      fc.property(people, (list) => {
        for (const { friend } of rankFriends(list, [], occasion)) {
          expect(friend.after).not.toBe('heavier');
          expect(friend.notInHardMoments).not.toBe(true);
          if (friend.relation) expect(friend.notInHardMoments).toBe(false);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('S23: by day, about something light, all of them may be named', () => {
    const ex = aFriend({ name: 'Ida', relation: 'ex', after: 'heavier' });
    expect(rankFriends([ex], [], { ...occasion, hard: false, now: now + 12 * hour })).toHaveLength(1);
  });

  it('G16: nobody written to within 48 hours; nobody twice in a week while somebody else is free', () => {
    fc.assert(
      fc.property(people, (list) => {
        const ranked = rankFriends(list, [], occasion).map(({ friend }) => friend);
        for (const friend of ranked) expect(now - (friend.lastOut ?? 0)).toBeGreaterThanOrEqual(2 * day);
        const rested = (f: Friend) => f.lastSuggested === undefined || now - f.lastSuggested >= 7 * day;
        const [first] = ranked;
        if (first && !rested(first)) {
          expect(ranked.filter(rested)).toEqual([]);
          const oldest = Math.min(...ranked.map((f) => f.lastSuggested ?? 0));
          expect(first.lastSuggested).toBe(oldest);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('gives the same order for the same seed, and everybody once', () => {
    fc.assert(
      fc.property(people, fc.integer(), (list, seed) => {
        const ids = (friends: readonly Friend[]) =>
          rankFriends(friends, [], { ...occasion, seed }).map(({ friend }) => friend.id);
        expect(new Set(ids(list)).size).toBe(ids(list).length);
        expect(ids(list)).toEqual(ids(list));
      }),
    );
  });
});

describe('what moves somebody forward or back', () => {
  const noon = { ...occasion, topic: '' as const, hard: false, now: now + 11 * hour };
  const first = (list: Friend[], at: Parameters<typeof rankFriends>[2] = noon) =>
    rankFriends(list, [], at)[0]?.friend.name;

  it('a birthday within three days, with or without its year', () => {
    const plain = aFriend({ name: 'Ann', lastOut: now - 10 * day });
    const born = (d: number): Friend =>
      aFriend({ name: 'Bo', lastOut: now - 10 * day, birthday: { month: 3, day: d } });
    const near = (d: number) => dateNear(born(d), noon.now, 'UTC');
    expect([10, 11, 12, 13, 14, 9].map(near)).toEqual([1, 0.75, 0.5, 0.25, 0, 0]);
    expect([1, 2, 3, 4, 5].every((seed) => first([plain, born(10)], { ...noon, seed }) === 'Bo')).toBe(true);
  });

  it('29 February is the last of February in other years', () => {
    const friend = aFriend({ name: 'Leo', birthday: { month: 2, day: 29, year: 1992 } });
    expect(dateNear(friend, Date.parse('2026-02-28T12:00:00Z'), 'UTC')).toBe(1);
    expect(dateNear(friend, Date.parse('2028-02-28T12:00:00Z'), 'UTC')).toBe(0.75);
  });

  it('somebody after whom she felt lighter is an easier step', () => {
    const plain = aFriend({ name: 'Ann', lastOut: now - 10 * day });
    const lighter = aFriend({ name: 'Bo', lastOut: now - 10 * day, after: 'lighter' });
    const wins = Array.from({ length: 200 }, (_, seed) => first([plain, lighter], { ...noon, seed }));
    expect(wins.filter((name) => name === 'Bo').length).toBeGreaterThan(120);
  });

  it('passed over three times in a row, the rhythm is half as long again; a word to them ends the row', () => {
    const friend = (skipped: number, more: Partial<Friend> = {}) => aFriend({ name: 'Ann', skipped, ...more });
    const days = (f: Friend) => rhythmOf(f) / day;
    expect([0, 1, 2, 3, 5, 6].map((times) => days(friend(times)))).toEqual([21, 21, 21, 31.5, 31.5, 47.25]);
    expect(days(friend(100))).toBe(21 * 1.5 ** 3);
    expect(days(friend(6, { lastSuggested: now - day, lastOut: now }))).toBe(21);
  });

  it.each([
    ['not-now', {}, 3],
    ['messaged', { friendId: 'bo' }, 3],
    ['messaged', {}, undefined],
    ['faded', {}, undefined],
    ['not-tonight', {}, undefined],
    ['later', {}, undefined],
  ] as const)('%s %o: passed over %s times', (answer, more, times) => {
    const friends = [aFriend({ name: 'Ann', skipped: 2 }), aFriend({ name: 'Bo' })];
    const card = { nudgeId: 'n', host: 'h', topic: '', form: 'plain', friendId: 'ann' } as const;
    const { skipped } = afterAnswer({ answer, ...more }, card, { settings: defaultSettings, friends }, now, 'UTC');
    expect(skipped?.times).toBe(times);
  });
});
