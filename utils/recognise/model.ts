import { dampen } from './features.ts';
import type { Findings } from './findings.ts';
import { type Label, labels, type Topic, topics } from './label.ts';
import { lazily } from './lazily.ts';
import { weights } from './learnt/weights.ts';
import { firstCount, markOf, perBlock, slots, topicLevels } from './weights.ts';

/** How likely each label is; the sum is 1. */
export type Likelihood = Readonly<Record<Label, number>>;

const noMark = 32;

// How many known features stand before each block of slots, so that a feature's weights are found without unpacking them.
const before = lazily(() => {
  const counts = new Uint32Array(slots / perBlock);
  for (let block = 1; block < counts.length; block += 1) {
    counts[block] = (counts[block - 1] ?? 0) + weights.counts.charCodeAt(block - 1) - firstCount;
  }
  return counts;
});

/** The numbers of the features that were learnt, among those of a search, and how many it has in all. */
export interface Known {
  readonly numbers: readonly number[];
  readonly size: number;
}

/** Which of a search's features were learnt. */
export function knownFeatures(features: readonly number[]): Known {
  const numbers: number[] = [];
  for (const feature of features) {
    const slot = feature & (slots - 1);
    if (weights.marks.charCodeAt(slot) === markOf(feature)) numbers.push(numberOf(slot));
  }
  return { numbers, size: features.length };
}

function numberOf(slot: number): number {
  const block = Math.floor(slot / perBlock);
  let number = before()[block] ?? 0;
  for (let at = block * perBlock; at < slot; at += 1) if (weights.marks.charCodeAt(at) !== noMark) number += 1;
  return number;
}

// One sign for each label: `F` is nothing, the signs after it are steps up, those before it steps down.
const zero = 70;

/**
 * Reads how likely each label is: a weighted sum of the known features for each label, then a softmax. A weight is the
 * square of its steps in units of the scale.
 */
export function likelihood({ numbers, size }: Known): Likelihood {
  const sums = new Array<number>(labels.length).fill(0);
  for (const number of numbers) {
    for (let k = 0; k < sums.length; k += 1) {
      const steps = weights.labels.signs.charCodeAt(number * sums.length + k) - zero;
      sums[k] = (sums[k] ?? 0) + steps * Math.abs(steps);
    }
  }
  const share = weights.labels.scale * dampen(size);
  const scores = sums.map((sum, k) => sum * share + (weights.labels.bias[k] ?? 0));
  const most = Math.max(...scores);
  const powers = scores.map((one) => Math.exp(one - most));
  const total = powers.reduce((a, b) => a + b, 0);
  return Object.fromEntries(labels.map((label, k) => [label, (powers[k] ?? 0) / total])) as Record<Label, number>;
}

const noTopic = 32;

// What a word of a topic's family adds to it: little for a word that fits many ("night"), more for parents' own talk, most
// for a scene or a grave matter. Found by trying on rows kept back.
const votes: readonly (readonly [before: string, after: string, vote: number])[] = [
  ['family-', '', 1.2],
  ['family-', '!', 3],
  ['family-', '!!', 4.8],
  ['family-grave-', '', 3.6],
];
const voteForOther = 0.3;

function votesFor(topic: Topic, { languages }: Findings): number {
  const sums = languages.map(({ hits }) =>
    votes.reduce((sum, [before, after, vote]) => sum + vote * (hits.get(before + topic + after)?.length ?? 0), 0),
  );
  return Math.max(0, ...sums) * (topic === 'other' ? voteForOther : 1);
}

/**
 * The likeliest topic of a worry: each known feature speaks for one topic at most, in one to three steps, and the words
 * of the families for their own.
 */
export function topicOf({ numbers, size }: Known, findings: Findings): Topic {
  const share = weights.topics.scale * dampen(size);
  const sums = topics.map((topic, k) => (weights.topics.bias[k] ?? 0) + votesFor(topic, findings));
  for (const number of numbers) {
    const sign = weights.topics.signs.charCodeAt(number) - noTopic - 1;
    if (sign < 0) continue;
    const topic = Math.floor(sign / topicLevels);
    sums[topic] = (sums[topic] ?? 0) + ((sign % topicLevels) + 1) * share;
  }
  return topics[sums.indexOf(Math.max(...sums))] ?? 'other';
}
