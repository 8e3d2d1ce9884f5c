import { dampen } from './features.ts';
import type { Findings } from './findings.ts';
import { type SilentLabel, silentLabels, type Topic, topics } from './label.ts';
import { lazily } from './lazily.ts';
import { weights } from './learnt/weights.ts';
import { farther, numberOf, signOf } from './sign.ts';
import { type Answer, answers, blockOf, matterLevels, matters, placeOf } from './weights.ts';

/** How likely each answer is; the sum is 1. */
export type Likelihood = Readonly<Record<Answer, number>>;

const skip = signOf(farther);

// The known features of each block, and how many stand in the blocks before it.
const knownBlocks = lazily(() => {
  const lines = weights.known.split(' ');
  const before = new Uint32Array(lines.length);
  for (let block = 1; block < lines.length; block += 1) {
    const line = lines[block - 1] ?? '';
    let count = line.length;
    for (let at = line.indexOf(skip); at >= 0; at = line.indexOf(skip, at + 1)) count -= 1;
    before[block] = (before[block - 1] ?? 0) + count;
  }
  return { lines, before };
});

/** The numbers of the features that were learnt, among those of a search, and how many it has in all. */
export interface Known {
  readonly numbers: readonly number[];
  readonly size: number;
}

/** Which of a search's features were learnt. */
export function knownFeatures(features: readonly number[]): Known {
  const { lines, before } = knownBlocks();
  const numbers: number[] = [];
  for (const feature of features) {
    const block = blockOf(feature);
    const at = indexIn(lines[block] ?? '', placeOf(feature));
    if (at >= 0) numbers.push((before[block] ?? 0) + at);
  }
  return { numbers, size: features.length };
}

// How many known features of a block stand before the one at this place; -1 where there is none.
function indexIn(line: string, place: number): number {
  let reached = -1;
  let index = 0;
  for (let at = 0; at < line.length && reached < place; at += 1) {
    const distance = numberOf(line.charCodeAt(at));
    reached += distance;
    if (distance === farther) continue;
    reached += 1;
    if (reached === place) return index;
    index += 1;
  }
  return -1;
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

const votesByConcept = lazily(
  () =>
    new Map(
      topics.flatMap((topic) =>
        votes.map(([before, after, vote]) => [before + topic + after, { topic, vote }] as const),
      ),
    ),
);

// What the words of the families add to each topic: those of the language that says most.
function votesIn({ languages }: Findings): ReadonlyMap<Topic, number> {
  const most = new Map<Topic, number>();
  for (const { hits } of languages) {
    const sums = new Map<Topic, number>();
    for (const [concept, spans] of hits) {
      const own = votesByConcept().get(concept);
      if (own) sums.set(own.topic, (sums.get(own.topic) ?? 0) + own.vote * spans.length);
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
    const spoken = spokenFor()[number] ?? 0;
    if (spoken === 0) continue;
    const matter = Math.floor((spoken - 1) / matterLevels);
    sums[matter] = (sums[matter] ?? 0) + (((spoken - 1) % matterLevels) + 1) * share;
  }
  return new Map(matters.map((matter, k) => [matter, sums[k] ?? 0]));
}

// What each feature speaks for and in how many steps, counted from 1; asked for after a worry or a grave search only.
const spokenFor = lazily(() => {
  const { signs } = weights.matters;
  const spoken = new Uint8Array(weights.answers.signs.length);
  let number = -1;
  for (let at = 0; at < signs.length; at += 1) {
    const distance = numberOf(signs.charCodeAt(at));
    number += distance;
    if (distance === farther) continue;
    number += 1;
    at += 1;
    spoken[number] = numberOf(signs.charCodeAt(at)) + 1;
  }
  return spoken;
});

function likeliest<One>([first, ...others]: readonly [One, ...One[]], sumOf: (one: One) => number): One {
  let best = first;
  for (const one of others) if (sumOf(one) > sumOf(best)) best = one;
  return best;
}
