import { expect, test } from 'vitest';
import { beforeYouGoLines, walkLines } from '../../utils/nudge/small-asks-en.ts';

const every = [...beforeYouGoLines, ...walkLines];

test.each(every)('S21 G14: %s', (line) => {
  expect(line.length).toBeLessThanOrEqual(76);
  expect(line).toBe(line.trim());
  expect(line).not.toMatch(/!|\d|http|\n/);
  expect(line).not.toMatch(/\b(tonight|midnight|a\.?m\.?|o’clock|late|night|awake|search|google|scroll|online)\b/i);
  expect(line).not.toMatch(
    /\b(should have|failing|failed|bad mum|overdue|streak|cure|doctor|diagnos|you never|waiting)\b/i,
  );
  // Not who she is, nor whom either of them lives with.
  expect(line).not.toMatch(/\b(mum|mummy|mom|mother|dad|daddy|father|wife|husband|partner|baby|babies|toddlers?)\b/i);
});

test('no first line comes back within fourteen, and no two are the same', () => {
  expect(beforeYouGoLines.length).toBeGreaterThan(14);
  expect(new Set(every).size).toBe(every.length);
  expect(walkLines.length).toBeGreaterThan(3);
});
