import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FeedKind } from '../../utils/signals/feed-sites.ts';
import {
  addNotes,
  justTyped,
  missing,
  noScroll,
  type Scroll,
  shiftScroll,
  spokenTo,
  withKind,
} from '../../utils/signals/scroll-meter.ts';
import { away, moved, type Note, turned, typed } from '../../utils/signals/scroll-notes.ts';

const minute = 60_000;
const noon = Date.UTC(2026, 2, 10, 12);
const viewport = 900;
const timeline = (_address: string): FeedKind => 'timeline';

/** Movements at an even pace, from a moment on: one for each screen unless told otherwise. */
function scrolled({
  from = noon,
  minutes,
  pace,
  up = 0,
  grows = 0,
  pieces = 1,
}: {
  from?: number;
  minutes: number;
  pace: number;
  /** Of a hundred screens, how many lead up. */
  up?: number;
  /** How often a minute the page grows by two screens. */
  grows?: number;
  pieces?: number;
}): Note[] {
  const count = Math.round(minutes * pace);
  return Array.from({ length: count * pieces }, (_, index): Note => {
    const at = from + ((index + 1) / (pace * pieces)) * minute;
    const turns = ((index * 37) % 100) / 100 < up ? -1 : 1;
    const height = viewport * (10 + 2 * Math.floor(((at - from) / minute) * grows));
    const dy = (turns * viewport) / pieces;
    return index === 0 ? [at, moved, dy, viewport, height, 'there'] : [at, moved, dy, viewport, height];
  });
}

const sum = (notes: readonly Note[], kindOf = timeline, before: Scroll = noScroll) =>
  addNotes(before, notes, 'a', kindOf);
const isLong = (scroll: Scroll, minutes = 20) => missing(scroll, minutes * minute) === 0;

describe('what is long', () => {
  it.each([
    ['a fast timeline', { minutes: 21, pace: 20 }, true],
    ['one at seven screens a minute', { minutes: 21, pace: 7 }, true],
    ['a slow one that grows', { minutes: 21, pace: 4, grows: 1 }, true],
    ['a slow one that does not: she reads', { minutes: 60, pace: 4 }, false],
    ['nineteen minutes', { minutes: 19, pace: 20 }, false],
    ['up and down, looking for something', { minutes: 40, pace: 20, up: 0.45 }, false],
    ['a little up and mostly down', { minutes: 21, pace: 12, up: 0.15 }, true],
  ] as const)('%s', (_, how, long) => {
    expect(isLong(sum(scrolled(how)))).toBe(long);
  });

  it.each([
    ['thread', { minutes: 21, pace: 12, grows: 1 }, true],
    ['thread', { minutes: 60, pace: 4, grows: 1 }, false],
    ['shorts', { minutes: 22, pace: 4 }, true],
    ['shorts', { minutes: 60, pace: 1.5 }, false],
    ['maybe', { minutes: 21, pace: 12 }, false],
    ['maybe', { minutes: 21, pace: 12, grows: 1 }, true],
    ['never', { minutes: 60, pace: 20, grows: 3 }, false],
  ] as const)('%s: %o is %s', (kind, how, long) => {
    expect(isLong(sum(scrolled(how), () => kind))).toBe(long);
  });

  it('is what she does now: reading before it does not hinder, reading after it ends it', () => {
    const read = scrolled({ minutes: 30, pace: 3 });
    const drift = scrolled({ from: noon + 30 * minute, minutes: 21, pace: 15 });
    const readOn = scrolled({ from: noon + 51 * minute, minutes: 5, pace: 2 });
    expect(isLong(sum(read))).toBe(false);
    expect(isLong(sum([...read, ...drift]))).toBe(true);
    expect(isLong(sum([...read, ...drift, ...readOn]))).toBe(false);
  });

  it('is said how much is missing, and that much more makes it long', () => {
    const scroll = sum(scrolled({ minutes: 12, pace: 15 }));
    const lacks = missing(scroll, 20 * minute);
    expect(lacks).toBeGreaterThan(7.5 * minute);
    expect(lacks).toBeLessThan(8.5 * minute);
    const more = scrolled({ from: noon + 12 * minute, minutes: lacks / minute + 0.1, pace: 15 });
    expect(isLong(sum(more, timeline, scroll))).toBe(true);
  });
});

describe('one scroll', () => {
  const half = scrolled({ minutes: 11, pace: 15 });
  const rest = (pause: number) => scrolled({ from: noon + (11 + pause) * minute, minutes: 11, pace: 15 });

  it('goes on after a break of up to two minutes, in another tab too', () => {
    const scroll = addNotes(sum(half), rest(2), 'b', timeline);
    expect(isLong(scroll)).toBe(true);
  });

  it('ends with a longer break; time at a place that never counts is one', () => {
    expect(isLong(sum([...half, ...rest(3)]))).toBe(false);
    const elsewhere = scrolled({ from: noon + 11 * minute, minutes: 5, pace: 20 });
    const back = rest(5);
    const kindOf = (address: string): FeedKind => (address === 'there' ? 'timeline' : 'never');
    const [first = [0, 0, 0, 0, 0], ...others] = elsewhere;
    const turn: Note[] = [[first[0], first[1], first[2], first[3], first[4], 'chat'], ...others];
    expect(isLong(sum([...half, ...turn, ...back], kindOf))).toBe(false);
  });

  it('credits nothing after she looked away, and twenty seconds at the most', () => {
    const seldom = scrolled({ minutes: 40, pace: 1 });
    const active =
      20 * minute -
      missing(
        sum(seldom, () => 'shorts'),
        20 * minute,
      );
    expect(active).toBeLessThan(14 * minute);
    const gone: Note[] = half.flatMap((note): Note[] => [note, [note[0] + 1_000, away, 0, 0, 0]]);
    expect(missing(sum(gone), 5 * minute)).toBeGreaterThan(0);
  });

  it('brings one card: after it there is none until a break', () => {
    const spoken = spokenTo(sum(scrolled({ minutes: 21, pace: 15 })));
    const on = sum(scrolled({ from: noon + 21 * minute, minutes: 60, pace: 15 }), timeline, spoken);
    expect(missing(on, 8 * minute)).toBe(Number.POSITIVE_INFINITY);
    const later = sum(scrolled({ from: noon + 90 * minute, minutes: 21, pace: 15 }), timeline, on);
    expect(isLong(later)).toBe(true);
  });

  it('forgets what turned out to be an article', () => {
    const scroll = withKind(sum(scrolled({ minutes: 21, pace: 15 })), 'a', 'never');
    expect(isLong(scroll, 8)).toBe(false);
    expect(scroll.slots).toEqual([]);
  });
});

describe('writing', () => {
  it('keeps the minute after it from counting, and says so', () => {
    const notes = scrolled({ minutes: 30, pace: 15 }).flatMap((note, at): Note[] =>
      at % 12 === 0 ? [note, [note[0] + 100, typed, 0, 0, 0]] : [note],
    );
    const scroll = sum(notes);
    expect(isLong(scroll)).toBe(false);
    expect(justTyped(scroll, notes.at(-1)?.[0] ?? 0)).toBe(true);
    expect(justTyped(scroll, (notes.at(-1)?.[0] ?? 0) + 2 * minute)).toBe(false);
  });

  it('one comment in the middle does not make it another scroll', () => {
    const notes = scrolled({ minutes: 22, pace: 15 });
    notes.splice(150, 0, [(notes[149]?.[0] ?? 0) + 10, typed, 0, 0, 0]);
    expect(isLong(sum(notes))).toBe(true);
  });
});

describe('short videos', () => {
  it('count where only the address tells that they change', () => {
    const turns = Array.from({ length: 130 }, (_, index): Note[] => {
      const at = noon + index * 10_000;
      return [
        [at, turned, 0, 0, 0, `video ${index}`],
        [at + 10, moved, 1, viewport, viewport * 3],
      ];
    }).flat();
    expect(isLong(sum(turns, () => 'shorts'))).toBe(true);
    expect(isLong(sum(turns, () => 'timeline'))).toBe(false);
  });

  it('are not counted twice where they move and change the address', () => {
    const seldom = Array.from({ length: 130 }, (_, index): Note[] => {
      const at = noon + index * 40_000;
      return [
        [at, moved, viewport, viewport, viewport * 3],
        [at + 300, turned, 0, 0, 0, `video ${index}`],
      ];
    }).flat();
    expect(isLong(sum(seldom, () => 'shorts'))).toBe(false);
  });
});

describe('never', () => {
  // Clearly one or the other: at six screens a minute, where the two meet, the last bit may tell.
  const pace = fc.oneof(fc.double({ min: 3.2, max: 5, noNaN: true }), fc.double({ min: 7, max: 30, noNaN: true }));

  it('does it matter in how many pieces a movement arrives', () => {
    fc.assert(
      fc.property(
        pace,
        fc.integer({ min: 2, max: 60 }),
        fc.double({ min: 5, max: 30, noNaN: true }),
        (speed, pieces, minutes) => {
          const whole = missing(sum(scrolled({ minutes, pace: speed })), 20 * minute);
          const split = missing(sum(scrolled({ minutes, pace: speed, pieces })), 20 * minute);
          // A movement is told at its end: the first one's beginning is known only in pieces.
          expect(Math.abs(whole - split)).toBeLessThanOrEqual(minute);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is reading a scroll, however long and however the page grows under it', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.5, max: 4, noNaN: true }),
        fc.integer({ min: 10, max: 90 }),
        fc.double({ min: 0, max: 3, noNaN: true }),
        (speed, minutes, grows) => {
          expect(
            isLong(
              sum(scrolled({ minutes, pace: speed, grows }), () => 'thread'),
              8,
            ),
          ).toBe(false);
          expect(isLong(sum(scrolled({ minutes, pace: speed }), timeline), 8)).toBe(false);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('is anything gained or lost by setting the clock', () => {
    fc.assert(
      fc.property(fc.integer({ min: -600, max: -1 }), fc.integer({ min: 1, max: 19 }), (shift, before) => {
        const first = sum(scrolled({ minutes: before, pace: 12 }));
        const from = noon + before * minute;
        const straight = sum(scrolled({ from, minutes: 21 - before, pace: 12 }), timeline, first);
        const set = sum(scrolled({ from: from + shift * minute, minutes: 21 - before, pace: 12 }), timeline, first);
        expect(Math.abs(missing(set, 30 * minute) - missing(straight, 30 * minute))).toBeLessThanOrEqual(minute / 2);
        expect(missing(shiftScroll(straight, shift * minute), 30 * minute)).toBe(missing(straight, 30 * minute));
      }),
      { numRuns: 60 },
    );
  });

  it('is it long before its time, whatever is noticed', () => {
    const note = fc.tuple(
      fc.integer({ min: 0, max: 30_000 }),
      fc.constantFrom(moved, moved, moved, away, typed, turned),
      fc.integer({ min: -5000, max: 20_000 }),
      fc.integer({ min: 0, max: 3000 }),
      fc.integer({ min: 0, max: 100_000 }),
      fc.constantFrom(undefined, undefined, 'timeline', 'shorts', 'thread', 'maybe', 'never'),
    );
    fc.assert(
      fc.property(fc.array(note, { maxLength: 200 }), (made) => {
        let at = noon;
        const notes = made.map(([gap, kind, dy, seen, height, address]): Note => {
          at += gap;
          return address === undefined ? [at, kind, dy, seen, height] : [at, kind, dy, seen, height, address];
        });
        const scroll = sum(notes, (address) => address as FeedKind);
        const passed = at - noon;
        if (passed < 8 * minute) expect(isLong(scroll, 8)).toBe(false);
        expect(JSON.stringify(scroll)).not.toContain('null');
      }),
      { numRuns: 300 },
    );
  });
});
