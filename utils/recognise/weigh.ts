import { type Reading, type Topic, topics } from './label.ts';
import type { Hits, Span } from './lexicon.ts';

const nothing: Reading = { label: 'none', topic: '' };

// How much each cue counts. A search is a worry from `enough` on; the weights are written so that a child and a matter of
// the child are just enough, and a word that says "film", "shop" or "pet" takes more away than one cue gives.
const enough = 4;
const whoWeights: readonly (readonly [concept: string, weight: number])[] = [
  ['kid', 3],
  ['preg', 2.8],
  ['nursing', 2.2],
  ['kidweak', 1.6],
  ['parent', 1.6],
  ['birth', 1.4],
];
const ageWeights: readonly (readonly [concept: string, sure: number, guessed: number])[] = [
  ['age-baby', 2.8, 2.2],
  ['age-little', 2.8, 1.8],
  ['age-child', 2.4, 1.2],
  ['age-teen', 1.8, 0.8],
];
const secondWho = 0.5;
const sureTopic = 2.6;
// A scene only a parent tells ("she will only fall asleep on me"): enough without a word for a child.
const scene = 4.2;
const moreSure = 1.4;
const maybeTopics = [1.2, 0.7, 0.4];
const manner: readonly (readonly [concept: string, weight: number])[] = [
  ['ask', 1],
  ['feel', 1.2],
  ['low', 1.2],
  ['wont', 0.8],
  ['me', 0.6],
  ['heshe', 0.4],
  ['clock', 0.6],
];
const noTopic = 1.2;
const noManner = 0.5;
const firstNot = 3.6;
const moreNot = 1.6;
const shopWord = 1.3;
// In keywords without any manner ("angie harmon new baby") a word we do not know is most likely a name or a thing.
const strangeAlone = 1.1;
const strangeInTalk = 0.3;
const mostStrange = 4;

const graveTopics: readonly (readonly [concept: string, topic: Topic, needs: readonly string[]])[] = [
  ['grave-loss', 'loss', []],
  ['grave-fertility', 'fertility', []],
  ['grave-ppd', 'ppd', []],
  ['grave-childill', 'childill', ['kid', 'kidweak', 'preg', 'birth', 'age']],
  ['grave-childmh', 'childmh', ['kid', 'kidweak', 'age']],
  ['grave-mood', 'mood', ['kid', 'kidweak', 'preg', 'birth', 'parent', 'nursing', 'me', 'coping', 'age']],
  ['grave-split', 'mood', ['kid', 'kidweak', 'preg', 'birth', 'parent', 'nursing', 'age']],
];

/** A reading and how sure the words make it; 0 where there is none. */
export interface Weighed {
  readonly reading: Reading;
  readonly weight: number;
}

/**
 * Weighs what was found in one language: care for grave words, connect from `enough` on, none below. In a language
 * we are not `fluent` in, a child and a manner of asking are not enough without a matter, nor the other way round.
 */
export function weigh(hits: Hits, fluent: boolean): Weighed {
  const scenes = topics.flatMap((topic) => hits.get(`${topic}!!`) ?? []);
  const sure = [...scenes, ...topics.flatMap((topic) => hits.get(`${topic}!`) ?? [])];
  const nots = openNots(hits, sure);
  for (const [concept, topic, needs] of graveTopics) {
    const spans = (hits.get(concept) ?? []).filter((span) => !sure.some((known) => covers(known, span)));
    if (spans.length === 0) continue;
    const fits = needs.length === 0 || needs.some((need) => (need === 'age' ? hasAge(hits) : hits.has(need)));
    if (fits && nots.length === 0) return { reading: { label: 'care', topic }, weight: 10 };
  }
  const grave = graveTopics.some(([concept]) =>
    hits.get(concept)?.some((span) => !sure.some((known) => covers(known, span))),
  );
  if (grave) return { reading: nothing, weight: 9 };
  if (hits.has('birth') && hits.has('low') && nots.length === 0) {
    return { reading: { label: 'care', topic: 'ppd' }, weight: 10 };
  }
  const weight =
    (scenes.length > 0 ? scene - sureTopic : 0) -
    (fluent || scenes.length > 0 ? 0 : missingWeight(hits)) +
    whoWeight(hits) +
    topicWeight(hits, sure) +
    mannerWeight(hits) -
    notWeight(hits, nots) -
    strangeWeight(hits);
  if (weight < enough) return { reading: nothing, weight: 0 };
  return { reading: { label: 'connect', topic: topicOf(hits) }, weight };
}

function missingWeight(hits: Hits): number {
  const hasTopic = topics.some((topic) => hits.has(topic) || hits.has(`${topic}!`) || hits.has(`${topic}!!`));
  const hasManner = manner.some(([concept]) => hits.has(concept)) || hasAge(hits);
  return (hasTopic ? 0 : noTopic) + (hasManner ? 0 : noManner);
}

function hasAge(hits: Hits): boolean {
  return ageWeights.some(([concept]) => hits.has(concept));
}

function whoWeight(hits: Hits): number {
  const found: number[] = [];
  for (const [concept, weight] of whoWeights) if (hits.has(concept)) found.push(weight);
  const isSure = hits.has('age-sure');
  for (const [concept, sure, guessed] of ageWeights) if (hits.has(concept)) found.push(isSure ? sure : guessed);
  if (found.length === 0) return 0;
  return Math.max(...found) + (found.length > 1 ? secondWho : 0);
}

function topicWeight(hits: Hits, sure: readonly Span[]): number {
  let weight = 0;
  const separate = distinct(sure);
  if (separate > 0) weight += sureTopic + (separate > 1 ? moreSure : 0);
  const maybe = new Set<number>();
  for (const topic of topics) {
    for (const span of hits.get(topic) ?? []) if (!sure.some((known) => covers(known, span))) maybe.add(span.from);
  }
  for (let i = 0; i < Math.min(maybe.size, maybeTopics.length); i += 1) weight += maybeTopics[i] ?? 0;
  return weight;
}

function distinct(spans: readonly Span[]): number {
  let count = 0;
  let end = -1;
  for (const span of [...spans].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (span.from < end) continue;
    count += 1;
    end = span.to;
  }
  return count;
}

function mannerWeight(hits: Hits): number {
  let weight = 0;
  for (const [concept, value] of manner) if (hits.has(concept)) weight += value;
  return weight;
}

// A cat is a reason to say no, but not where the worry is about cats: in pregnancy, or beside a newborn.
function openNots(hits: Hits, sure: readonly Span[]): Span[] {
  const allowed = [...(hits.has('preg') ? (hits.get('pregnancy') ?? []) : [])];
  if (hits.has('young')) allowed.push(...(hits.get('newborn') ?? []));
  return (hits.get('not') ?? []).filter(
    (span) => !allowed.some((known) => covers(known, span)) && !sure.some((known) => covers(known, span)),
  );
}

function notWeight(hits: Hits, nots: readonly Span[]): number {
  const count = distinct(nots);
  const shop = Math.min(distinct(hits.get('shop') ?? []), 3);
  return (count > 0 ? firstNot + (count - 1) * moreNot : 0) + shop * shopWord;
}

function strangeWeight(hits: Hits): number {
  const count = Math.min(hits.get('strange')?.length ?? 0, mostStrange);
  const isTalk = ['ask', 'feel', 'low', 'wont', 'me'].some((concept) => hits.has(concept));
  return count * (isTalk ? strangeInTalk : strangeAlone);
}

function topicOf(hits: Hits): Topic {
  let best: Topic = 'other';
  let most = 0;
  for (const topic of topics) {
    const weight =
      distinct(hits.get(`${topic}!!`) ?? []) * 4 +
      distinct(hits.get(`${topic}!`) ?? []) * 2.5 +
      distinct(hits.get(topic) ?? []);
    const kept = weight * (topic === 'pregnancy' && !hits.has('preg') ? 0.2 : topic === 'other' ? 0.3 : 1);
    const isAbout = topic === 'pregnancy' && hits.has('preg') ? 1.5 : 0;
    const value = kept + isAbout;
    if (value > most) {
      most = value;
      best = topic;
    }
  }
  return best;
}

function covers(outer: Span, inner: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}
