import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Connection } from '../../utils/friends/connection.ts';
import { type Occasion, rankFriends } from '../../utils/nudge/pick-friend.ts';
import { isWelcome, keptUntil, morningFor } from '../../utils/nudge/when-to-send.ts';
import { aFriend } from './a-friend.ts';

const day = 86_400_000;
const now = Date.parse('2026-03-10T01:12:00Z');
const night: Occasion = { topic: 'sleep', hard: true, now, timeZone: 'UTC', seed: 1 };
const names = (friends: Parameters<typeof rankFriends>[0], occasion = night, connections: Connection[] = []) =>
  rankFriends(friends, connections, occasion).map((c) => c.friend.name);

describe('whom', () => {
  it('at night somebody who is up comes before somebody who sleeps', () => {
    const [first, second] = rankFriends(
      [aFriend({ name: 'Tom' }), aFriend({ name: 'Priya', alsoUp: true })],
      [],
      night,
    );
    expect([first?.friend.name, first?.send, first?.reason]).toEqual(['Priya', 'now', 'alsoUp']);
    expect([second?.friend.name, second?.send, second?.reason]).toEqual(['Tom', 'morning', 'asleep']);
  });

  it('a strength that fits the worry weighs more than a nearer circle', () => {
    const noon = { ...night, hard: false, now: now + day / 2, topic: 'illness' } as const;
    const near = aFriend({ name: 'Nell', circle: 'inner' });
    const soup = aFriend({ name: 'Jo', strengths: ['practical'] });
    const [first] = rankFriends([near, soup], [], noon);
    expect([first?.friend.name, first?.reason]).toEqual(['Jo', 'practical']);
  });

  it.each([
    ['archived', { archived: true }],
    ['resting', { snoozeUntil: now + day }],
    ['written to yesterday', { lastOut: now - day }],
    ['not in hard moments', { notInHardMoments: true }],
    ['an ex', { relation: 'ex' as const }],
    ['a colleague', { relation: 'colleague' as const }],
  ])('S23 G16 never names somebody who is %s', (_, fields) => {
    expect(names([aFriend({ name: 'Ida', ...fields })])).toEqual([]);
  });

  it('a partner she explicitly lets in is named', () => {
    expect(names([aFriend({ name: 'Sam', relation: 'partner', notInHardMoments: false })])).toEqual(['Sam']);
  });

  it('G16 somebody named this week only when nobody else is left, the one longest ago first', () => {
    const a = aFriend({ name: 'Ada', lastSuggested: now - 2 * day, alsoUp: true });
    const b = aFriend({ name: 'Bea', lastSuggested: now - 5 * day });
    const c = aFriend({ name: 'Cleo' });
    expect(names([a, b, c])).toEqual(['Cleo', 'Bea', 'Ada']);
    expect(names([a, b])).toEqual(['Bea', 'Ada']);
  });

  it('lapsed friends come after a few easier messages', () => {
    const lapsed = aFriend({ name: 'Lena', circle: 'inner', lastOut: now - 200 * day, alsoUp: true });
    const current = aFriend({ name: 'Cara', circle: 'wider', lastOut: now - 20 * day });
    expect(names([lapsed, current])[0]).toBe('Cara');
    const sends = [3, 5, 9].map((d, i) => ({ id: `${i}`, friendId: 'lena', at: now - d * day, how: 'sms' as const }));
    const warmed = { ...lapsed, lastOut: now - 200 * day };
    const others = aFriend({ name: 'Iris', id: 'iris', circle: 'inner', lastOut: now - 3 * day });
    const byIris = sends.map((s) => ({ ...s, friendId: 'iris' }));
    expect(names([warmed, current, others], night, byIris)[0]).toBe('Lena');
  });

  it('is the same for the same seed, whatever the order of the list', () => {
    const list = ['Ann', 'Bo', 'Cy', 'Di', 'Ed'].map((name) => aFriend({ name }));
    expect(names(list)).toEqual(names([...list].reverse()));
  });

  it('never names one who is out of the question, for any list', () => {
    const some = fc.array(
      fc.record({
        archived: fc.boolean(),
        notInHardMoments: fc.boolean(),
        ago: fc.integer({ min: 0, max: 100 }),
        rest: fc.integer({ min: -10, max: 10 }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(some, (rows) => {
        const list = rows.map((row, i) =>
          aFriend({
            name: `F${i}`,
            archived: row.archived,
            notInHardMoments: row.notInHardMoments,
            lastOut: now - row.ago * 3_600_000,
            snoozeUntil: now + row.rest * day,
          }),
        );
        for (const { friend } of rankFriends(list, [], night)) {
          expect(friend.archived || friend.notInHardMoments).toBe(false);
          expect(now - (friend.lastOut ?? 0)).toBeGreaterThanOrEqual(2 * day);
          expect(friend.snoozeUntil).toBeLessThanOrEqual(now);
        }
      }),
    );
  });
});

describe('when a message is welcome', () => {
  it.each([
    ['at one in the morning, nothing known', {}, false],
    ['up at odd hours too', { alsoUp: true }, true],
    ['where it is afternoon', { timeZone: 'Australia/Sydney' }, true],
    ['where it is night too', { timeZone: 'Europe/Lisbon' }, false],
    ['up at odd hours, but quiet from midnight', { alsoUp: true, quiet: { from: '00:00', to: '07:00' } }, false],
    ['a zone nobody knows is read as hers', { timeZone: 'Moon/Crater' }, false],
  ])('%s: %s', (_, friend, welcome) => {
    expect(isWelcome(friend, now, 'UTC')).toBe(welcome);
  });

  it('waits until half past eight, and until eight where the friend is', () => {
    expect(new Date(morningFor({}, now, 'UTC')).toISOString()).toBe('2026-03-10T08:30:00.000Z');
    expect(new Date(morningFor({ timeZone: 'America/New_York' }, now, 'UTC')).toISOString()).toBe(
      '2026-03-10T12:00:00.000Z',
    );
    expect(new Date(morningFor(undefined, now, 'Europe/Berlin')).toISOString()).toBe('2026-03-10T07:30:00.000Z');
    expect(new Date(keptUntil(Date.parse('2026-03-10T08:30:00Z'), 'UTC')).toISOString()).toBe(
      '2026-03-10T12:00:00.000Z',
    );
  });

  it('never brings a kept draft before eight where the friend is', () => {
    const zone = fc.constantFrom(
      'Pacific/Auckland',
      'America/Los_Angeles',
      'Asia/Kolkata',
      'Europe/Paris',
      'Africa/Lagos',
    );
    fc.assert(
      fc.property(zone, zone, fc.integer({ min: 0, max: 60 * 24 * 30 }), (hers, theirs, minutes) => {
        const at = morningFor({ timeZone: theirs }, now + minutes * 60_000, hers);
        expect(isWelcome({ timeZone: theirs }, at, hers)).toBe(true);
        expect(at).toBeGreaterThan(now + minutes * 60_000);
      }),
      { numRuns: 200 },
    );
  });
});
