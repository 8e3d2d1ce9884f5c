import { dampen } from '../../utils/recognise/features.ts';
import { shuffle } from './seeded.ts';

/** One search ready to be learnt from: the numbers of its features, how many it has with the unknown ones, its class, how much it counts. */
export interface Example {
  readonly features: Int32Array;
  readonly size: number;
  readonly answer: number;
  readonly counts: number;
}

/** What was learnt: a weight for each feature and class, feature by feature, and one bias for each class. */
export interface Linear {
  readonly weights: Float32Array;
  readonly bias: Float64Array;
}

/** How a course of lessons runs. */
export interface Course {
  /** How many times all lessons are gone through. */
  readonly epochs: number;
  /** The mean of how many of the last times is what is learnt. */
  readonly meant: number;
  /** How far one lesson moves a weight at first. */
  readonly rate: number;
  /** The sum of squared slopes each weight begins with: the more, the shorter its first steps. */
  readonly begun: number;
  /** What was learnt before; without it every weight begins at nothing. */
  readonly from?: Linear;
  /** The features, by number, whose weights stay as they are (1). */
  readonly settled?: Uint8Array;
}

// What is kept is the mean of the last epochs: the order of the lessons then matters less.
const wholeCourse: Course = { epochs: 6, meant: 4, rate: 0.15, begun: 1e-3 };
const biasRate = 0.01;

/**
 * Softmax regression by stochastic descent with AdaGrad; a sum is weakened by the size of its search, as in
 * the product. The same examples and `random` give the same weights bit for bit on every machine: only arithmetic that
 * IEEE 754 fixes is used, so the exponential is our own. Examples without features are passed over.
 */
export function train(
  examples: readonly Example[],
  sizes: { readonly features: number; readonly classes: number },
  random: () => number,
  { epochs, meant, rate, begun, from, settled }: Course = wholeCourse,
): Linear {
  const { classes } = sizes;
  const weights = from ? Float32Array.from(from.weights) : new Float32Array(sizes.features * classes);
  const squares = new Float32Array(sizes.features * classes).fill(begun);
  const bias = from ? Float64Array.from(from.bias) : new Float64Array(classes);
  const order = examples.filter((example) => example.features.length > 0);
  const shares = new Float64Array(classes);
  const mean: Linear = { weights: new Float32Array(weights.length), bias: new Float64Array(classes) };
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const { features, size, answer, counts } of order) {
      const scale = dampen(size);
      softmax(features, scale, weights, bias, shares);
      for (let k = 0; k < classes; k += 1) {
        const error = ((shares[k] ?? 0) - (k === answer ? 1 : 0)) * counts;
        bias[k] = (bias[k] ?? 0) - biasRate * error;
        const slope = error * scale;
        if (slope > -1e-5 && slope < 1e-5) continue;
        const square = slope * slope;
        for (let i = 0; i < features.length; i += 1) {
          const feature = features[i] ?? 0;
          if (settled?.[feature]) continue;
          const at = feature * classes + k;
          squares[at] = (squares[at] ?? 0) + square;
          weights[at] = (weights[at] ?? 0) - (rate * slope) / Math.sqrt(squares[at] ?? 1);
        }
      }
    }
    if (epoch < epochs - meant) continue;
    for (let at = 0; at < weights.length; at += 1) {
      mean.weights[at] = (mean.weights[at] ?? 0) + (weights[at] ?? 0) / meant;
    }
    for (let k = 0; k < classes; k += 1) mean.bias[k] = (mean.bias[k] ?? 0) + (bias[k] ?? 0) / meant;
  }
  return mean;
}

function softmax(
  features: Int32Array,
  scale: number,
  weights: Float32Array,
  bias: Float64Array,
  into: Float64Array,
): void {
  const classes = into.length;
  into.fill(0);
  for (let i = 0; i < features.length; i += 1) {
    const at = (features[i] ?? 0) * classes;
    for (let k = 0; k < classes; k += 1) into[k] = (into[k] ?? 0) + (weights[at + k] ?? 0);
  }
  let most = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < classes; k += 1) {
    into[k] = (into[k] ?? 0) * scale + (bias[k] ?? 0);
    if ((into[k] ?? 0) > most) most = into[k] ?? 0;
  }
  let total = 0;
  for (let k = 0; k < classes; k += 1) {
    into[k] = exponential((into[k] ?? 0) - most);
    total += into[k] ?? 0;
  }
  for (let k = 0; k < classes; k += 1) into[k] = (into[k] ?? 0) / total;
}

/** The exponential of a number that is not above zero, the same on every machine: halved ten times, a series, squared back. */
export function exponential(value: number): number {
  if (value < -60) return 0;
  const small = value / 1024;
  let power =
    1 + small * (1 + (small / 2) * (1 + (small / 3) * (1 + (small / 4) * (1 + (small / 5) * (1 + small / 6)))));
  for (let i = 0; i < 10; i += 1) power *= power;
  return power;
}
