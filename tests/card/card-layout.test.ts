import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covers, layoutCard, placesFor, pointsOf, rectAt } from '../../utils/page/card-layout.ts';

const plain = 258;
const withSupport = 284;

describe('G6: how much of the card fits', () => {
  it.each([
    // width, height, full height, form, height that is left
    [1280, 720, plain, 'card', 258],
    [1280, 720, withSupport, 'card', 284],
    [1366, 650, plain, 'card', 258],
    [1366, 650, withSupport, 'card', 258],
    [1024, 600, plain, 'card', 232],
    [1024, 600, withSupport, 'card', 236],
    [800, 530, plain, 'card', 210],
    [844, 390, plain, 'line', 72],
    [844, 390, withSupport, 'line', 72],
    [640, 360, plain, 'line', 72],
    [390, 700, plain, 'strip', 229],
    [390, 700, withSupport, 'strip', 229],
    [320, 620, plain, 'strip', 203],
    [320, 568, plain, 'strip', 182],
    [360, 640, withSupport, 'strip', 208],
  ] as const)('%d × %d, card of %d: %s of %d', (width, height, full, form, left) => {
    expect(layoutCard({ width, height }, full)).toMatchObject({ form, height: left });
  });

  it.each([
    [320, 180, plain],
    [320, 568, withSupport],
    [844, 250, plain],
    [560, 300, plain],
  ])('%d × %d: nothing, the popup holds it', (width, height, full) => {
    expect(layoutCard({ width, height }, full)).toBeUndefined();
  });

  it('never takes more than 40 % of the height and 25 % of the area, or 33 % of the height of a narrow window', () => {
    const side = fc.integer({ min: 120, max: 4000 });
    fc.assert(
      fc.property(side, side, fc.constantFrom(plain, withSupport), (width, height, full) => {
        const layout = layoutCard({ width, height }, full);
        if (!layout) return;
        if (width <= 480) expect(layout.height).toBeLessThanOrEqual(height * 0.33);
        else {
          expect(layout.height).toBeLessThanOrEqual(height * 0.4);
          expect(layout.width * layout.height).toBeLessThanOrEqual(width * height * 0.25);
        }
      }),
    );
  });

  it('never makes a strip that the frame would take for a card', () => {
    for (let width = 200; width <= 480; width++) {
      const layout = layoutCard({ width, height: 900 }, plain);
      expect(layout?.form).toBe('strip');
      expect(Math.abs((layout?.width ?? 0) - 340)).toBeGreaterThan(1);
      expect(layout?.width).toBeGreaterThanOrEqual(width);
    }
  });
});

describe('where it stands', () => {
  const viewport = { width: 1280, height: 720 };
  const card = { form: 'card', width: 340, height: 258 } as const;

  it('begins bottom right, or bottom left right-to-left', () => {
    expect(placesFor('card', false)).toEqual(['bottom-right', 'bottom-left']);
    expect(placesFor('card', true)).toEqual(['bottom-left', 'bottom-right']);
    expect(placesFor('strip', true)).toEqual(['bottom', 'top']);
  });

  it('keeps 20 px from the edges as a card and none as a strip', () => {
    expect(rectAt('bottom-right', card, viewport)).toEqual({ left: 920, top: 442, width: 340, height: 258 });
    expect(rectAt('bottom-left', card, viewport)).toMatchObject({ left: 20, top: 442 });
    const strip = { form: 'strip', width: 390, height: 229 } as const;
    expect(rectAt('bottom', strip, { width: 390, height: 700 })).toMatchObject({ left: 0, top: 471 });
    expect(rectAt('top', strip, { width: 390, height: 700 })).toMatchObject({ left: 0, top: 0 });
  });

  it('asks at twenty-five points, all inside', () => {
    const rect = rectAt('bottom-right', card, viewport);
    const points = pointsOf(rect);
    expect(new Set(points.map(String)).size).toBe(25);
    for (const [left, top] of points) expect(covers(rect, { left, top, width: 0, height: 0 })).toBe(true);
  });

  it('G5: tells a focused element that is wholly covered from one that shows', () => {
    const rect = rectAt('bottom-right', card, viewport);
    expect(covers(rect, { left: 1000, top: 560, width: 50, height: 20 })).toBe(true);
    expect(covers(rect, { left: 900, top: 560, width: 50, height: 20 })).toBe(false);
  });
});
