import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Connection } from '../../utils/friends/connection.ts';
import type { Asked, AskKind } from '../../utils/nudge/asked.ts';
import { askKinds, nothingAsked } from '../../utils/nudge/asked.ts';
import { dayAfter, localTime } from '../../utils/nudge/local-time.ts';
import { copyTaken, opened, put, settled, switched } from '../../utils/nudge/note-asks.ts';
import { noPauses } from '../../utils/nudge/settings.ts';
import { smallAsk } from '../../utils/nudge/small-asks.ts';
import { aFriend } from './a-friend.ts';

const hour = 3_600_000;
const day = 24 * hour;
const start = Date.parse('2026-01-05T09:00:00Z');
const gaps: Readonly<Record<AskKind, number>> = { followThrough: 7, copy: 90, beforeYouGo: 7, checkIn: 7 };
const people = Array.from({ length: 20 }, (_, number) => aFriend({ name: `F${number}` }));

/** One opening of the popup: so many hours after the last, with what she does there. */
const step = fc.record({
  after: fc.integer({ min: 1, max: 70 }),
  does: fc.oneof(
    { weight: 40, arbitrary: fc.constantFrom('answers', 'closes it') },
    { weight: 1, arbitrary: fc.constant('never again') },
  ),
  wroteTo: fc.option(fc.nat(19), { freq: 2 }),
  waits: fc.constantFrom(false, false, false, true),
  clockBack: fc.oneof(
    { weight: 40, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 60 * 24 }) },
  ),
});
type Opening = typeof step extends fc.Arbitrary<infer Value> ? Value : never;
const zones = ['UTC', 'Europe/London', 'America/New_York', 'Pacific/Auckland'];

interface Put {
  readonly kind: AskKind;
  readonly friendId: string | undefined;
  /** The moment as she lived it, ms: a clock set back takes nothing of it away. */
  readonly lived: number;
}

/** Lives through the openings as the popup does, and tells what was put when. */
function live(steps: readonly Opening[], timeZone: string) {
  const puts: Put[] = [];
  const connections: Connection[] = [];
  let asked: Asked | undefined;
  const off = new Map<AskKind, number>();
  let [lived, back] = [start, 0];
  for (const { after, does, wroteTo, waits, clockBack } of steps) {
    lived += after * hour;
    back += clockBack * hour;
    const now = lived - back;
    const today = localTime(now, timeZone).day;
    asked = opened(asked, today);
    const memory = { settings: { asks: asked }, pauses: noPauses, friends: people, connections, kept: [] };
    const found = smallAsk(memory, { now, timeZone, waits });
    // Asking again changes nothing, and what stands was put today.
    expect(smallAsk(memory, { now, timeZone, waits })).toEqual(found);
    if (found) {
      const { ask, fresh } = found;
      const friendId = ask.kind === 'followThrough' ? ask.friend.id : undefined;
      if (fresh) puts.push({ kind: ask.kind, friendId, lived });
      expect(asked.off).not.toContain(ask.kind);
      expect(waits).toBe(false);
      asked = put(asked, { kind: ask.kind, friendId }, today);
      if (does !== 'closes it') asked = settled(asked, ask.kind, today);
      if (does === 'never again') {
        asked = switched(asked, ask.kind, false);
        off.set(ask.kind, lived);
      }
    }
    if (wroteTo !== null)
      connections.push({ id: `${lived}`, friendId: people[wroteTo]?.id ?? '', at: now, how: 'sms' });
  }
  return { puts, off, first: start + (steps[0]?.after ?? 0) * hour };
}

describe('a year of openings', () => {
  const year = fc.array(step, { minLength: 150, maxLength: 260 });

  const daysBetween = (from: number, to: number) => (to - from) / day;

  test('G14: never two in a day, never more often than each one’s gap, never again once turned off, R15 whatever the clock', () => {
    const seen = new Set<AskKind>();
    fc.assert(
      fc.property(year, fc.constantFrom(...zones), (steps, timeZone) => {
        const { puts, off, first } = live(steps, timeZone);
        for (const [index, one] of puts.entries()) {
          seen.add(one.kind);
          // Days are told apart by midnight: a little less than a whole day may lie between the hours of two of them.
          if (index === 0) expect(daysBetween(first, one.lived)).toBeGreaterThan(3 - 0.1);
          for (const other of puts.slice(index + 1)) {
            expect(daysBetween(one.lived, other.lived)).toBeGreaterThan(1 - 0.1);
            if (one.kind === other.kind) {
              expect(daysBetween(one.lived, other.lived)).toBeGreaterThan(gaps[one.kind] - 1.1);
            }
            if (one.friendId !== undefined && one.friendId === other.friendId) {
              expect(daysBetween(one.lived, other.lived)).toBeGreaterThan(90 - 1.1);
            }
          }
          expect(off.get(one.kind) ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(one.lived);
        }
      }),
      { numRuns: 100, endOnFailure: true },
    );
    expect([...seen].sort()).toEqual([...askKinds].sort());
  });

  test('R15: a clock that ran a year ahead silences nothing for a year', () => {
    const ahead = put(opened(undefined, '2026-01-05'), { kind: 'checkIn' }, '2027-01-05');
    const back = opened(ahead, '2026-02-01');
    expect(back.days.checkIn).toBe('2026-02-01');
    const memory = {
      settings: { asks: back },
      pauses: noPauses,
      friends: people.slice(0, 2),
      connections: [],
      kept: [],
    };
    const at = (later: number) => ({
      now: Date.parse('2026-02-01T12:00:00Z') + later * day,
      timeZone: 'UTC',
      waits: false,
    });
    expect(smallAsk({ ...memory, settings: { asks: switched(back, 'beforeYouGo', false) } }, at(6))).toBeUndefined();
    expect(smallAsk({ ...memory, settings: { asks: switched(back, 'beforeYouGo', false) } }, at(7))?.ask.kind).toBe(
      'checkIn',
    );
  });

  test('a copy taken meanwhile puts the next off by ninety days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 89 }), fc.integer({ min: 0, max: 200 }), (taken, later) => {
        const first = '2026-01-05';
        const asks = copyTaken(
          settled({ ...nothingAsked, since: '2025-01-01' }, 'copy', first),
          dayAfter(first, taken),
        );
        const rest = { ...asks, off: ['beforeYouGo', 'checkIn', 'followThrough'] as AskKind[] };
        const memory = { settings: { asks: rest }, pauses: noPauses, friends: people, connections: [], kept: [] };
        const moment = {
          now: Date.parse(`${dayAfter(first, taken + later)}T12:00:00Z`),
          timeZone: 'UTC',
          waits: false,
        };
        expect(smallAsk(memory, moment)?.ask.kind).toBe(later >= 90 ? 'copy' : undefined);
      }),
    );
  });
});
