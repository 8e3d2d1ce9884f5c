import { firstCount, markOf, perBlock, slots, topicLevels, type Written } from '../../utils/recognise/weights.ts';
import type { Linear } from './train.ts';

const zero = 70;
const mostSteps = 5;
const mostForTopics = 12_000;

/** One sign a slot: the mark of the feature kept there, or a space. */
export function writeMarks(features: readonly number[]): string {
  const signs = new Array<string>(slots).fill(' ');
  for (const feature of features) signs[feature & (slots - 1)] = String.fromCharCode(markOf(feature));
  return signs.join('');
}

/** One sign a block of slots: how many of them are taken. */
export function writeCounts(marks: string): string {
  const counts: string[] = [];
  for (let start = 0; start < marks.length; start += perBlock) {
    const taken = marks.slice(start, start + perBlock).replaceAll(' ', '').length;
    counts.push(String.fromCharCode(firstCount + taken));
  }
  return counts.join('');
}

/**
 * Rounds each weight to the square of a whole number of steps, as `likelihood` reads them. The scale is such that one
 * weight in a thousand is cut off at the most steps.
 */
export function writeLabels({ weights, bias }: Linear): Written {
  const sizes = weights.map(Math.abs).sort();
  const scale = rounded((sizes[Math.floor(sizes.length * 0.999)] ?? 1) / (mostSteps * mostSteps));
  const signs = Array.from(weights, (weight) => {
    const steps = Math.min(mostSteps, Math.round(Math.sqrt(Math.abs(weight) / scale)));
    return String.fromCharCode(zero + (weight < 0 ? -steps : steps));
  });
  return { signs: signs.join(''), scale, bias: [...bias].map(rounded) };
}

/**
 * One sign a feature: the topic it speaks for most and how much, as `topicOf` reads it, or a space. Only the features that
 * say most of topics speak, counted by how often they are met.
 */
export function writeTopics({ weights, bias }: Linear, met: Uint32Array): Written {
  const classes = bias.length;
  const best: { topic: number; weight: number }[] = [];
  for (let start = 0; start < weights.length; start += classes) {
    const own = [...weights.subarray(start, start + classes)];
    const mean = own.reduce((a, b) => a + b, 0) / classes;
    const weight = Math.max(...own);
    best.push({ topic: own.indexOf(weight), weight: weight - mean });
  }
  const sizes = Float64Array.from(best, ({ weight }) => weight).sort();
  const scale = rounded((sizes[Math.floor(sizes.length * 0.98)] ?? 1) / topicLevels);
  const values = Float64Array.from(best, ({ weight }, number) => weight * Math.sqrt(met[number] ?? 0));
  const least = values.toSorted()[Math.max(0, values.length - mostForTopics)] ?? 0;
  const signs = best.map(({ topic, weight }, number) => {
    const level = Math.min(topicLevels, Math.round(weight / scale));
    return level === 0 || (values[number] ?? 0) < least
      ? ' '
      : String.fromCharCode(33 + topic * topicLevels + level - 1);
  });
  return { signs: signs.join(''), scale, bias: [...bias].map(rounded) };
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
