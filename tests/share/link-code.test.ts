import { expect, test } from 'vitest';
import { linkCode } from '../../utils/share/link-code.ts';

test('a code has its three corners, and an empty edge of four all around', () => {
  const { size, path } = linkCode('https://loaf.example/banana-bread') ?? { size: 0, path: '' };
  const far = size - 4;
  for (const corner of ['M4 4h7v1h-7z', `M${far - 7} 4h7v1h-7z`, `M4 ${far - 7}h7v1h-7z`])
    expect(path).toContain(corner);
  const dark = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((found) => found.slice(1).map(Number));
  expect(dark.length).toBeGreaterThan(100);
  for (const [x = 0, y = 0, width = 0] of dark) {
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(4);
    expect(Math.max(x + width, y + 1)).toBeLessThanOrEqual(far);
  }
});

test('the longest link that may be sent still has a code; what is longer than a code can hold has none', () => {
  expect(linkCode(`https://loaf.example/${'%C3'.repeat(659)}`)).toBeDefined();
  expect(linkCode('a'.repeat(5_000))).toBe(undefined);
});
