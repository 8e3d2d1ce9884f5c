import { describe, expect, it } from 'vitest';
import { seeded } from '../../tools/learn/seeded.ts';
import { settle } from '../../tools/learn/settle.ts';
import { type Example, train } from '../../tools/learn/train.ts';

const features = 40;
const classes = 3;

/** Lessons in which the first feature of each names its class, and the others say nothing. */
function lessons(): Example[] {
  const random = seeded(5);
  return Array.from({ length: 600 }, (_, i) => {
    const answer = i % classes;
    const own = [answer * 4 + (i % 4), 12 + Math.floor(random() * 28), 12 + Math.floor(random() * 28)];
    return { features: Int32Array.from(new Set(own)), size: own.length, answer, counts: 1 };
  });
}

function met(examples: readonly Example[]): Uint32Array {
  const times = new Uint32Array(features);
  for (const { features: own } of examples) for (const feature of own) times[feature] = (times[feature] ?? 0) + 1;
  return times;
}

function settled() {
  const examples = lessons();
  const learnt = train(examples, { features, classes }, seeded(1));
  return settle(examples, learnt, met(examples), 5, { sorts: seeded(2), lessons: seeded(3) });
}

describe('settling features in a few sorts', () => {
  it('gives every feature a sort, and the first sort says nothing', () => {
    const { rows, sort } = settled();
    expect(rows).toHaveLength(5);
    expect(sort).toHaveLength(features);
    expect(Math.max(...sort)).toBeLessThan(rows.length);
    expect(rows[0]).toEqual([0, 0, 0]);
  });
  it('still tells the classes apart by the sorts alone', () => {
    const { rows, sort, bias } = settled();
    const right = lessons().filter(({ features: own, answer }) => {
      const sums = bias.map((start, k) => [...own].reduce((sum, one) => sum + (rows[sort[one] ?? 0]?.[k] ?? 0), start));
      return sums.indexOf(Math.max(...sums)) === answer;
    });
    expect(right.length).toBeGreaterThanOrEqual(590);
  });
  it('gives the same sorts again', () => {
    expect(settled()).toEqual(settled());
  });
});
