import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stretchOf } from '../../utils/nudge/late-night.ts';
import { newNudge } from '../../utils/nudge/new-nudge.ts';
import type { Answer, Nudge } from '../../utils/nudge/nudge.ts';
import { mendFuture, restraint } from '../../utils/nudge/restraint.ts';

const hour = 3_600_000;
const day = 24 * hour;
const start = Date.parse('2026-03-10T22:00:00Z');

let count = 0;
function card(at: number, answer: Answer = 'messaged', kind: Nudge['kind'] = 'search'): Nudge {
  count += 1;
  return { id: `n${count}`, at, day: '2026-03-10', kind, answer, turn: 0, rows: { dismissed: 0, unanswered: 0 } };
}

const gently = (nudges: Nudge[], now: number, lastMessaged = 0) =>
  restraint(nudges, 'gently', lastMessaged, now, 'UTC');

describe('G11 the dose, "gently"', () => {
  it('lets the first one through', () => {
    expect(gently([], start)).toBeUndefined();
  });

  it.each([
    ['an hour later', [card(start)], start + hour, 'budget'],
    ['just under twenty hours later', [card(start)], start + 20 * hour - 1, 'budget'],
    ['twenty hours later', [card(start)], start + 20 * hour, undefined],
    ['five in seven days', [0, 1, 2, 3].map((n) => card(start + n * day)), start + 4 * day, 'budget'],
    [
      'when the oldest of four is seven days old',
      [0, 1, 2, 3].map((n) => card(start + n * day)),
      start + 7 * day,
      undefined,
    ],
    ['after one that was never seen', [card(start, 'unseen')], start + hour, undefined],
    ['after one that she asked for', [card(start, 'messaged', 'later')], start + hour, undefined],
  ] as const)('%s', (_, nudges, now, expected) => {
    expect(gently([...nudges], now)).toBe(expected);
  });

  it('holds "rarely" to two and "often" to two in 24 hours, four hours apart', () => {
    const two = [card(start), card(start + 2 * day)];
    expect(restraint(two, 'rarely', 0, start + 4 * day, 'UTC')).toBe('budget');
    expect(restraint([card(start)], 'often', 0, start + 3 * hour, 'UTC')).toBe('budget');
    expect(restraint([card(start)], 'often', 0, start + 4 * hour, 'UTC')).toBeUndefined();
    expect(restraint([card(start), card(start + 4 * hour)], 'often', 0, start + 12 * hour, 'UTC')).toBe('budget');
  });
});

describe('G12 back-off by her own answers', () => {
  const dismissed = (n: number) => Array.from({ length: n }, (_, i) => card(start + i * 30 * day, 'not-now'));
  it.each([
    [1, 20 * hour],
    [2, 2 * day],
    [3, 2 * day],
    [4, 4 * day],
    [5, 4 * day],
    [6, 8 * day],
    [7, 8 * day],
    [8, 16 * day],
    [12, 16 * day],
  ])('%i dismissals in a row: a gap of %i ms', (n, gap) => {
    const nudges = dismissed(n);
    const last = nudges.at(-1)?.at ?? 0;
    expect(gently(nudges, last + gap - 1)).toBeDefined();
    expect(gently(nudges, last + gap)).toBeUndefined();
  });

  it('names the longer gap a rest once the ordinary one is over', () => {
    const nudges = dismissed(2);
    const last = nudges.at(-1)?.at ?? 0;
    expect(gently(nudges, last + 21 * hour)).toBe('rest');
  });

  it('three unanswered rest fourteen days, and a fade does not break the row of dismissals', () => {
    const faded = [0, 1, 2].map((n) => card(start + n * 3 * day, 'faded'));
    const last = faded.at(-1)?.at ?? 0;
    expect(gently(faded, last + 14 * day - 1)).toBe('rest');
    expect(gently(faded, last + 14 * day)).toBeUndefined();
    const mixed = [card(start, 'not-now'), card(start + 3 * day, 'faded'), card(start + 6 * day, 'not-now')];
    expect(gently(mixed, start + 7 * day)).toBe('rest');
  });

  it('a message, on a card or by herself, takes both counts to nothing', () => {
    const onCard = [...dismissed(4), card(start + 200 * day, 'messaged')];
    expect(gently(onCard, start + 200 * day + 20 * hour)).toBeUndefined();
    const four = dismissed(4);
    const last = four.at(-1)?.at ?? 0;
    expect(gently(four, last + 21 * hour)).toBe('rest');
    expect(gently(four, last + 21 * hour, last + hour)).toBeUndefined();
  });
});

describe('the rows outlast the cards that are kept', () => {
  it('sixteen days stay sixteen days when the first dismissals are forgotten', () => {
    const shown: Nudge[] = [];
    const gaps: number[] = [];
    for (let now = start; now < start + 400 * day; now += day / 2) {
      const kept = shown.filter((n) => now - n.at < 90 * day);
      if (gently(kept, now) !== undefined) continue;
      const last = shown.at(-1);
      if (last) gaps.push((now - last.at) / day);
      shown.push({ ...newNudge({ id: `${now}`, kind: 'search', now, timeZone: 'UTC' }, kept, 0), answer: 'not-now' });
    }
    expect(gaps.slice(8).every((gap) => gap >= 16)).toBe(true);
    expect(shown.map((n) => n.turn)).toEqual(shown.map((_, index) => index));
  });

  it('a card she asked for herself does not lengthen them', () => {
    const nudges = [card(start, 'not-now'), card(start + hour, 'not-now', 'later')];
    expect(gently(nudges, start + 21 * hour)).toBeUndefined();
  });
});

describe('R15 a clock that was set back', () => {
  it('holds for at most 24 hours and never speaks before the gap is over', () => {
    const now = start;
    const mended = mendFuture([card(now + 300 * day)], 'gently', now);
    expect(gently([...mended], now + hour)).toBe('budget');
    expect(gently([...mended], now + day)).toBeUndefined();
  });

  it('leaves honest records alone', () => {
    const nudges = [card(start - hour)];
    expect(mendFuture(nudges, 'gently', start)).toBe(nudges);
  });
});

describe('never a card too many', () => {
  it('whatever she answers and whenever she searches', () => {
    const answer = fc.constantFrom<Answer>('messaged', 'not-now', 'faded', 'unseen', 'done-here', 'not-tonight');
    const steps = fc.array(fc.tuple(fc.integer({ min: 1, max: 900 }), answer), { minLength: 20, maxLength: 200 });
    const zone = fc.constantFrom('UTC', 'Europe/London', 'America/New_York', 'Pacific/Auckland');
    fc.assert(
      fc.property(steps, zone, (walk, timeZone) => {
        const shown: Nudge[] = [];
        let now = start;
        for (const [minutes, reply] of walk) {
          now += minutes * 60_000;
          if (restraint(shown, 'gently', 0, now, timeZone) === undefined) shown.push(card(now, reply));
        }
        const seen = shown.filter((n) => n.answer !== 'unseen');
        for (const [i, n] of seen.entries()) {
          const before = seen[i - 1];
          if (before) expect(n.at - before.at).toBeGreaterThanOrEqual(20 * hour);
          expect(seen.filter((m) => m.at <= n.at && n.at - m.at < 7 * day).length).toBeLessThanOrEqual(4);
          expect(seen.filter((m) => stretchOf(m.at, timeZone) === stretchOf(n.at, timeZone)).length).toBe(1);
        }
      }),
      { numRuns: 300 },
    );
  });
});
