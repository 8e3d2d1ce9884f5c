import { farther, signOf } from '../../utils/recognise/sign.ts';
import { type Book, blockOf, blocks, matterLevels, placeOf, type Written } from '../../utils/recognise/weights.ts';
import { rounded, type Settled } from './settle.ts';
import type { Linear } from './train.ts';

const mostForMatters = 12_000;

/** The known features as `knownFeatures` looks them up; they must be in the order of their blocks and places. */
export function writeKnown(features: readonly number[]): string {
  const lines = Array.from({ length: blocks }, () => '');
  const reached = new Int32Array(blocks).fill(-1);
  for (const feature of features) {
    const block = blockOf(feature);
    lines[block] += writeDistance(placeOf(feature) - (reached[block] ?? 0) - 1);
    reached[block] = placeOf(feature);
  }
  return lines.join(' ');
}

/** A sign a feature, for its sort. */
export function writeAnswers({ rows, sort, bias }: Settled): Book {
  return { signs: Array.from(sort, signOf).join(''), rows, bias };
}

/**
 * The matter a feature speaks for most and how much, as `topicOf` reads it. Only the features that say most of them speak,
 * counted by how often they are met.
 */
export function writeMatters({ weights, bias }: Linear, met: Uint32Array): Written {
  const classes = bias.length;
  const best: { matter: number; weight: number }[] = [];
  for (let start = 0; start < weights.length; start += classes) {
    const own = [...weights.subarray(start, start + classes)];
    const mean = own.reduce((a, b) => a + b, 0) / classes;
    const weight = Math.max(...own);
    best.push({ matter: own.indexOf(weight), weight: weight - mean });
  }
  const values = Float64Array.from(best, ({ weight }, number) => weight * Math.sqrt(met[number] ?? 0));
  const least = values.toSorted()[Math.max(0, values.length - mostForMatters)] ?? 0;
  const spoken = [...best.keys()].filter((number) => (values[number] ?? 0) >= least);
  const sizes = Float64Array.from(spoken, (number) => best[number]?.weight ?? 0).sort();
  const scale = rounded((sizes[Math.floor(sizes.length * 0.9)] ?? 1) / matterLevels);
  const written: string[] = [];
  let reached = -1;
  for (const number of spoken) {
    const { matter, weight } = best[number] ?? { matter: 0, weight: 0 };
    const level = Math.max(1, Math.min(matterLevels, Math.round(weight / scale)));
    written.push(writeDistance(number - reached - 1), signOf(matter * matterLevels + level - 1));
    reached = number;
  }
  return { signs: written.join(''), scale, bias: [...bias].map(rounded) };
}

function writeDistance(distance: number): string {
  return signOf(farther).repeat(Math.floor(distance / farther)) + signOf(distance % farther);
}
