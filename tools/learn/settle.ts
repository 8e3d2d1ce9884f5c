import { weightiestFirst } from './choose-features.ts';
import { nearest, sortByWeights, withoutMeans } from './sort-by-weights.ts';
import { type Example, type Linear, train } from './train.ts';

/** What is learnt once every feature has the weights of one of a few sorts. */
export interface Settled {
  /** The weights of each sort. */
  readonly rows: readonly (readonly number[])[];
  /** Which sort each feature is of. */
  readonly sort: Uint8Array;
  readonly bias: readonly number[];
}

// What share of the features is settled before each course of lessons, the weightiest first.
const shares = [0.3, 0.6, 0.8, 0.95, 1] as const;
const course = { epochs: 2, meant: 1, rate: 0.05, begun: 1 } as const;

/**
 * Gives every feature one of `most` sorts. They are settled a share at a time: those that are left learn on in between, and
 * make up for what the settled ones lost by being rounded (two points of the worries found, read on rows kept back). `met`:
 * how many examples have each feature. The same input and random numbers give the same sorts bit for bit.
 */
export function settle(
  examples: readonly Example[],
  learnt: Linear,
  met: Uint32Array,
  most: number,
  random: { readonly sorts: () => number; readonly lessons: () => number },
): Settled {
  const classes = learnt.bias.length;
  const rows = sortByWeights(learnt, met, most, random.sorts).map(rounded);
  const order = weightiestFirst(learnt, met);
  const sort = new Uint8Array(met.length);
  const settled = new Uint8Array(met.length);
  let now: Linear = { weights: Float32Array.from(withoutMeans(learnt)), bias: learnt.bias };
  let done = 0;
  for (const share of shares) {
    const points = withoutMeans(now);
    for (const upTo = Math.round(share * order.length); done < upTo; done += 1) {
      const feature = order[done] ?? 0;
      const { row } = nearest(points, feature * classes, rows, classes);
      sort[feature] = row;
      settled[feature] = 1;
      now.weights.set(rows.subarray(row * classes, (row + 1) * classes), feature * classes);
    }
    // The last course moves no weight any more, only what each answer starts from.
    now = train(examples, { features: met.length, classes }, random.lessons, { ...course, from: now, settled });
  }
  return {
    rows: Array.from({ length: most }, (_, one) => [...rows.subarray(one * classes, (one + 1) * classes)]),
    sort,
    bias: [...now.bias].map(rounded),
  };
}

/** To four digits, as it is written. */
export function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
