import { describe, expect, it } from 'vitest';
import { read } from '../house/source-files.ts';

const sheet = read('components/theme.css');

/** The roles and colours of one look, as the sheet has them: each by day and by night, or the same at any time. */
function tokensOf(look: 'day' | 'night'): Map<string, string> {
  const block = sheet.slice(sheet.indexOf(':root,')).split('}')[0] ?? '';
  const each = /--([\w-]+): (?:light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)|(#[0-9a-f]{6}));/g;
  return new Map(
    [...block.matchAll(each)].map(([, role = '', day, night, always = '']) => [
      role,
      (look === 'day' ? day : night) ?? always,
    ]),
  );
}

const [night, day] = [tokensOf('night'), tokensOf('day')];

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one = '', other = ''): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['bg', 'surface', 'raised', 'sel', 'pressed', 'field', 'fill', 'fill-hover', 'fill-pressed'];

describe('the colours', () => {
  it.each(grounds)('G9: at night %s gives off at most 15 %%', (ground) => {
    expect(luminance(night.get(ground) ?? '#ffffff')).toBeLessThanOrEqual(0.15);
  });

  it('night is what stands, also where a piece of a page is always night; day comes by her choice or the system’s', () => {
    const schemes = [...sheet.matchAll(/([^{}]*)\{[^{}]*color-scheme: (\w+);/g)];
    expect(schemes.map(([, rule = '', scheme]) => [rule.trim().split('*/').at(-1)?.trim(), scheme])).toEqual([
      [':root,\n.always-night', 'dark'],
      [':root[data-look="day"]', 'light'],
      [':root[data-look="system"]', 'light'],
    ]);
  });

  it.each([
    ['night', night],
    ['day', day],
  ] as const)('G8: by %s words read at 4.5 and edges show at 3', (_look, of) => {
    const worst = (roles: readonly string[], on: readonly string[]) =>
      Math.min(...roles.flatMap((role) => on.map((ground) => contrast(of.get(role), of.get(ground)))));
    expect(worst(['text', 'muted', 'accent', 'err'], ['bg', 'surface', 'raised', 'field'])).toBeGreaterThanOrEqual(4.5);
    expect(worst(['text', 'muted'], ['sel', 'pressed'])).toBeGreaterThanOrEqual(4.5);
    expect(worst(['onfill'], ['fill', 'fill-hover', 'fill-pressed'])).toBeGreaterThanOrEqual(4.5);
    expect(worst(['edge', 'filledge', 'accent'], ['bg', 'surface', 'raised', 'field'])).toBeGreaterThanOrEqual(3);
  });
});
