import { dampen } from './features.ts';
import type { Findings } from './findings.ts';
import { type SilentLabel, silentLabels, type Topic, topics } from './label.ts';
import { lazily } from './lazily.ts';
import { weights } from './learnt/weights.ts';
import { farther, numberOf, numbersBySign, signOf } from './sign.ts';
import { type Answer, answers, blockOf, blocks, matterLevels, matters, placeOf } from './weights.ts';

/** How likely each answer is; the sum is 1. */
export type Likelihood = Readonly<Record<Answer, number>>;

const skip = signOf(farther);
const numbersOf = lazily(numbersBySign);

// Where each block of the known features begins, and where the signs stand that are no feature. Found by leaps, not unit by
// unit, and nothing cut out: the first search after a start waits for it.
const knownBlocks = lazily(() => {
  const { known } = weights;
  const begins = new Int32Array(blocks + 1);
  let block = 0;
  for (let at = known.indexOf(' '); at >= 0; at = known.indexOf(' ', at + 1)) {
    block += 1;
    begins[block] = at + 1;
  }
  begins[block + 1] = known.length + 1;
  const skips: number[] = [];
  for (let at = known.indexOf(skip); at >= 0; at = known.indexOf(skip, at + 1)) skips.push(at);
  return { begins, skips };
});

/** The numbers of the features that were learnt, among those of a search, and how many it has in all. */
export interface Known {
  readonly numbers: readonly number[];
  readonly size: number;
}

/** Which of a search's features were learnt. */
export function knownFeatures(features: readonly number[]): Known {
  const { begins, skips } = knownBlocks();
  const numbers: number[] = [];
  for (const feature of features) {
    const block = blockOf(feature);
    const begin = begins[block] ?? 0;
    const at = indexIn(begin, (begins[block + 1] ?? 0) - 1, placeOf(feature));
    // Before the block there are as many spaces as blocks.
    if (at >= 0) numbers.push(begin - block - countBelow(skips, begin) + at);
  }
  return { numbers, size: features.length };
}

// How many known features of the block in between stand before the one at this place; -1 where there is none.
function indexIn(begin: number, end: number, place: number): number {
  const { known } = weights;
  const numbers = numbersOf();
  let reached = -1;
  let index = 0;
  for (let at = begin; at < end && reached < place; at += 1) {
    const distance = numbers[known.charCodeAt(at)] ?? 0;
    reached += distance;
    if (distance === farther) continue;
    reached += 1;
    if (reached === place) return index;
    index += 1;
  }
  return -1;
}

// How many of these, which are in order, are less.
function countBelow(ordered: readonly number[], limit: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Reads how likely each answer is: for each known feature a row of the book is added up, then a softmax.
 */
export function likelihood({ numbers, size }: Known): Likelihood {
  const { signs, rows, bias } = weights.answers;
  const sums = answers.map(() => 0);
  for (const number of numbers) {
    const row = rows[numberOf(signs.charCodeAt(number))];
    for (let k = 0; k < sums.length; k += 1) sums[k] = (sums[k] ?? 0) + (row?.[k] ?? 0);
  }
  const share = dampen(size);
  const scores = sums.map((sum, k) => sum * share + (bias[k] ?? 0));
  const most = Math.max(...scores);
  const powers = scores.map((one) => Math.exp(one - most));
  const total = powers.reduce((a, b) => a + b, 0);
  return Object.fromEntries(answers.map((answer, k) => [answer, (powers[k] ?? 0) / total])) as Record<Answer, number>;
}

// What a word of a topic's family adds to it: little for a word that fits many ("night"), more for parents' own talk, most
// for a scene or a grave matter. Found by trying on rows kept back.
const votes: readonly (readonly [before: string, after: string, vote: number])[] = [
  ['family-', '', 1.2],
  ['family-', '!', 3],
  ['family-', '!!', 4.8],
  ['family-grave-', '', 3.6],
];
const voteForOther = 0.3;

// The topic whose family a concept is, and what a word of it adds. Asked for the few concepts that were found: nothing is
// made of all topics beforehand.
function voteOf(concept: string): readonly [Topic, number] | undefined {
  for (let i = votes.length - 1; i >= 0; i -= 1) {
    const [before, after, vote] = votes[i] ?? ['', '', 0];
    if (!concept.startsWith(before) || !concept.endsWith(after)) continue;
    const topic = concept.slice(before.length, concept.length - after.length);
    if (isTopic(topic)) return [topic, vote];
  }
  return undefined;
}

function isTopic(name: string): name is Topic {
  return topics.some((topic) => topic === name);
}

// What the words of the families add to each topic: those of the language that says most.
function votesIn({ languages }: Findings): ReadonlyMap<Topic, number> {
  const most = new Map<Topic, number>();
  for (const { hits } of languages) {
    const sums = new Map<Topic, number>();
    for (const [concept, spans] of hits) {
      const [topic, vote] = voteOf(concept) ?? [];
      if (topic !== undefined) sums.set(topic, (sums.get(topic) ?? 0) + (vote ?? 0) * spans.length);
    }
    for (const [topic, sum] of sums) {
      most.set(topic, Math.max(most.get(topic) ?? 0, topic === 'other' ? sum * voteForOther : sum));
    }
  }
  return most;
}

/**
 * The likeliest topic of a worry: each known feature speaks for one matter at most, in one or two steps, and the words
 * of the families for their own.
 */
export function topicOf(known: Known, findings: Findings): Topic {
  const sums = sumsOfMatters(known);
  const votesOf = votesIn(findings);
  return likeliest(topics, (topic) => (sums.get(topic) ?? 0) + (votesOf.get(topic) ?? 0));
}

/** Which of the silent labels a grave search is. */
export function silentLabelOf(known: Known): SilentLabel {
  const sums = sumsOfMatters(known);
  return likeliest(silentLabels, (label) => sums.get(label) ?? 0);
}

function sumsOfMatters({ numbers, size }: Known): ReadonlyMap<string, number> {
  const { scale, bias } = weights.matters;
  const share = scale * dampen(size);
  const sums = matters.map((_, k) => bias[k] ?? 0);
  for (const number of numbers) {
    const sign = spokenFor()[number] ?? 0;
    if (sign === 0) continue;
    const spoken = numberOf(sign);
    const matter = Math.floor(spoken / matterLevels);
    sums[matter] = (sums[matter] ?? 0) + ((spoken % matterLevels) + 1) * share;
  }
  return new Map(matters.map((matter, k) => [matter, sums[k] ?? 0]));
}

// The sign of what each feature speaks for and in how many steps, 0 where it speaks for nothing; asked for after a worry or
// a grave search only. Next to nothing is done for each of them: the first such search after a start waits for all.
const spokenFor = lazily(() => {
  const { signs } = weights.matters;
  const spoken = new Uint8Array(weights.answers.signs.length);
  const numbers = numbersOf();
  const { length } = signs;
  let number = -1;
  for (let at = 0; at < length; at += 1) {
    const distance = numbers[signs.charCodeAt(at)] ?? 0;
    number += distance;
    if (distance === farther) continue;
    number += 1;
    at += 1;
    spoken[number] = signs.charCodeAt(at);
  }
  return spoken;
});

function likeliest<One>([first, ...others]: readonly [One, ...One[]], sumOf: (one: One) => number): One {
  let best = first;
  for (const one of others) if (sumOf(one) > sumOf(best)) best = one;
  return best;
}
