import { describe, expect, it } from 'vitest';
import { clickCounts } from '../../entrypoints/nudge/guarded-click.ts';

describe('P13: which clicks count', () => {
  it.each([
    ['a hand, after half a second in sight', true, 500, true],
    ['a hand, long after', true, 60_000, true],
    ['a hand, too soon', true, 499, false],
    ['a hand, the moment it came into sight', true, 0, false],
    ['a hand, while the card is covered or see-through', true, undefined, false],
    ['a script', false, 60_000, false],
    ['a script, unseen', false, undefined, false],
  ] as const)('%s', (_what, isTrusted, seenForMs, counts) => {
    expect(clickCounts({ isTrusted, seenForMs })).toBe(counts);
  });
});
