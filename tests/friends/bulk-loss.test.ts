import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BulkAnswer, guardBulkLoss } from '../../utils/friends/bulk-loss.ts';

const ids = (count: number, from = 0) => Array.from({ length: count }, (_, n) => `id-${n + from}`);

describe('R14: the guard against losing many at once', () => {
  test.each<[string, number, number, boolean, number, BulkAnswer]>([
    ['nobody goes', 10, 10, true, 10, 'go'],
    ['nobody goes, whatever the other side is', 10, 10, false, 0, 'go'],
    ['somebody comes', 10, 12, true, 12, 'go'],
    ['one of ten', 10, 9, true, 9, 'go'],
    ['two of ten: a fifth', 10, 8, true, 8, 'ask'],
    ['one of four: more than a fifth', 4, 3, true, 3, 'ask'],
    ['four of a hundred', 100, 96, true, 96, 'go'],
    ['five of a hundred', 100, 95, true, 95, 'ask'],
    ['an empty other side', 10, 0, true, 0, 'refuse'],
    ['an empty other side, and only one would go', 10, 9, true, 0, 'refuse'],
    ['an other side without our marker', 10, 9, false, 9, 'refuse'],
  ])('%s', (_what, before, after, marked, there, answer) => {
    expect(guardBulkLoss({ before: ids(before), after: ids(after), marked, there })).toBe(answer);
  });

  test('the same number of others is a loss too', () => {
    expect(guardBulkLoss({ before: ids(10), after: ids(10, 10), marked: true, there: 10 })).toBe('ask');
  });

  test('never "go" when five go, or anybody goes for an empty or unmarked side', () => {
    const list = fc.uniqueArray(fc.nat(30).map((n) => `id-${n}`));
    const change = fc.record({ before: list, after: list, marked: fc.boolean(), there: fc.nat(3) });
    fc.assert(
      fc.property(change, ({ before, after, marked, there }) => {
        const lost = before.filter((id) => !after.includes(id)).length;
        const answer = guardBulkLoss({ before, after, marked, there });
        if (lost >= 5) expect(answer).not.toBe('go');
        if (lost > 0 && (!marked || there === 0)) expect(answer).toBe('refuse');
        if (lost === 0) expect(answer).toBe('go');
      }),
    );
  });
});
