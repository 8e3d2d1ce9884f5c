import { expect } from 'vitest';
import type { Pixels } from './read-png.ts';

/** An empty ground, a patch of one of our colours, and letters on it. */
export function isMedal({ width, height, at }: Pixels): void {
  expect([width, height]).toEqual([900, 900]);
  for (const [x, y] of [
    [2, 2],
    [897, 2],
    [2, 897],
    [897, 897],
  ] as const) {
    expect(at(x, y)[3]).toBe(0);
  }
  let cream = 0;
  for (let y = 250; y < 550; y++) {
    for (let x = 250; x < 650; x++) {
      const [red, green, blue, alpha] = at(x, y);
      expect(alpha).toBe(255);
      if (red > 240 && green > 230 && blue > 210) cream += 1;
    }
  }
  expect(cream).toBeGreaterThan(500);
  expect(cream).toBeLessThan(60_000);
}
