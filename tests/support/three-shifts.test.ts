import { expect, test } from 'vitest';
import { threeShifts } from '../../entrypoints/support/three-shifts.ts';

const cases: readonly (readonly [what: string, keys: readonly (readonly [string, number])[], hides: boolean])[] = [
  [
    'three in a row',
    [
      ['Shift', 0],
      ['Shift', 300],
      ['Shift', 600],
    ],
    true,
  ],
  [
    'two',
    [
      ['Shift', 0],
      ['Shift', 300],
    ],
    false,
  ],
  [
    'three, but over a minute',
    [
      ['Shift', 0],
      ['Shift', 30_000],
      ['Shift', 60_000],
    ],
    false,
  ],
  [
    'capitals while typing',
    [
      ['Shift', 0],
      ['A', 100],
      ['Shift', 200],
      ['B', 300],
      ['Shift', 400],
    ],
    false,
  ],
  [
    'late, then three',
    [
      ['Shift', 0],
      ['Shift', 9000],
      ['Shift', 9300],
      ['Shift', 9600],
    ],
    true,
  ],
];

test.each(cases)('%s', (_, keys, hides) => {
  const third = threeShifts();
  expect(keys.map(([key, at]) => third({ key, at, repeat: false })).includes(true)).toBe(hides);
});

test('holding the key down is one press', () => {
  const third = threeShifts();
  expect([0, 100, 200, 300].map((at) => third({ key: 'Shift', at, repeat: at > 0 }))).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
