import { describe, expect, it } from 'vitest';
import { faceFills, faceShapes } from '../../components/face-shapes.ts';
import { initials } from '../../components/initials.ts';

describe('the letter on a face', () => {
  it.each([
    ['Priya', 'P'],
    ['  asha', 'A'],
    ['élodie', 'É'],
    ['e\u0301lodie', 'E\u0301'],
    ['👩‍👧 Nursery lot', '👩‍👧'],
    ['李雷', '李'],
    ['नेहा', 'ने'],
    ['', ''],
  ])('%s: %s', (name, letter) => {
    expect(initials(name)).toBe(letter);
  });

  it.each([
    ['Tom Ali', 'TA'],
    ['Tom', 'TO'],
    ['T', 'T'],
    ['Coffee  lot', 'CL'],
  ])('two letters of %s: %s', (name, letters) => {
    expect(initials(name, 2)).toBe(letters);
  });
});

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe('the eight faces', () => {
  it('are eight outlines and eight fills, each once', () => {
    expect(new Set(faceShapes.map((shape) => shape.path)).size).toBe(8);
    expect(new Set(faceFills).size).toBe(8);
  });

  it.each(faceFills)('G8: the initial reads on %s', (fill) => {
    expect((luminance('#fff7e8') + 0.05) / (luminance(fill) + 0.05)).toBeGreaterThanOrEqual(4.5);
  });
});
