import { blockOf, blocks, placeOf } from '../../utils/recognise/weights.ts';
import type { Example, Linear } from './train.ts';

/** How many features the product knows. */
const most = 81_000;

/**
 * The features worth keeping, as numbers, in the order of their blocks and places: those whose weights say most, counted by
 * how often they are met, one in a place.
 */
export function chooseFeatures(features: readonly number[], examples: readonly Example[], learnt: Linear): number[] {
  const taken = new Map<number, number>();
  for (const number of weightiestFirst(learnt, timesMet(examples, features.length))) {
    if (taken.size >= most) break;
    const key = keyOf(features[number] ?? 0);
    if (!taken.has(key)) taken.set(key, number);
  }
  return [...taken].sort(([a], [b]) => a - b).map(([, number]) => number);
}

/** The numbers of the features, those first whose weights differ most, counted by how often they are met. */
export function weightiestFirst(learnt: Linear, met: Uint32Array): number[] {
  const classes = learnt.bias.length;
  const values = Float64Array.from(met, (times, number) => {
    const own = learnt.weights.subarray(number * classes, (number + 1) * classes);
    let mean = 0;
    for (const weight of own) mean += weight / classes;
    let spread = 0;
    for (const weight of own) spread += (weight - mean) ** 2;
    return spread * Math.sqrt(times);
  });
  return [...met.keys()].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
}

// Features with the same key are taken for one; keys are in the order of blocks and places.
function keyOf(feature: number): number {
  return blockOf(feature) * (0x1_0000_0000 / blocks) + placeOf(feature);
}

/** How many of the examples have each feature. */
export function timesMet(examples: readonly Example[], features: number): Uint32Array {
  const met = new Uint32Array(features);
  for (const example of examples) for (const number of example.features) met[number] = (met[number] ?? 0) + 1;
  return met;
}

/**
 * The examples as the product reads them: with the kept features alone, numbered anew in the order in which they are given,
 * and with those that are taken for a kept one, since they share its block and place.
 */
export function asKept(examples: readonly Example[], kept: readonly number[], features: readonly number[]): Example[] {
  const taken = new Map(kept.map((number, i) => [keyOf(features[number] ?? 0), i]));
  const anew = Int32Array.from(features, (feature) => taken.get(keyOf(feature)) ?? -1);
  return examples.map(({ features: own, ...example }) => ({
    ...example,
    features: own.map((number) => anew[number] ?? -1).filter((number) => number >= 0),
  }));
}
