import { slots } from '../../utils/recognise/weights.ts';
import type { Example, Linear } from './train.ts';

/** How many features the product knows. */
const most = 32_000;

/**
 * The features worth keeping, as numbers, in the order of their slots: those whose weights say most, counted by how often
 * they are met, one in a slot.
 */
export function chooseFeatures(features: readonly number[], examples: readonly Example[], learnt: Linear): number[] {
  const classes = learnt.bias.length;
  const met = timesMet(examples, features.length);
  const value = (number: number): number => {
    let mean = 0;
    for (let k = 0; k < classes; k += 1) mean += (learnt.weights[number * classes + k] ?? 0) / classes;
    let spread = 0;
    for (let k = 0; k < classes; k += 1) spread += ((learnt.weights[number * classes + k] ?? 0) - mean) ** 2;
    return spread * Math.sqrt(met[number] ?? 0);
  };
  const values = Float64Array.from(features, (_, number) => value(number));
  const order = [...features.keys()].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
  const taken = new Map<number, number>();
  for (const number of order) {
    if (taken.size >= most) break;
    const slot = (features[number] ?? 0) & (slots - 1);
    if (!taken.has(slot)) taken.set(slot, number);
  }
  return [...taken].sort(([a], [b]) => a - b).map(([, number]) => number);
}

/** How many of the examples have each feature. */
export function timesMet(examples: readonly Example[], features: number): Uint32Array {
  const met = new Uint32Array(features);
  for (const example of examples) for (const number of example.features) met[number] = (met[number] ?? 0) + 1;
  return met;
}

/** The examples with the kept features alone, numbered anew in the order in which they are given. */
export function keepOnly(examples: readonly Example[], kept: readonly number[], known: number): Example[] {
  const anew = new Int32Array(known).fill(-1);
  for (const [i, number] of kept.entries()) anew[number] = i;
  return examples.map(({ features, ...example }) => ({
    ...example,
    features: features.map((number) => anew[number] ?? -1).filter((number) => number >= 0),
  }));
}
