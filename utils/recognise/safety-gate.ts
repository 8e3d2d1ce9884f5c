import { indexTexts, readTexts } from './in-text.ts';
import type { Label } from './label.ts';
import { lazily } from './lazily.ts';
import { correctWords, type Hits, indexWords, matchWords, type Span, wordsOf } from './lexicon.ts';
import { mustLists, mustListsInText } from './must-list/all.ts';
import type { Normalised } from './normalise.ts';
import { readNumbers } from './number-reading.ts';
import { judge, parseRule, type Rule } from './rule.ts';
import { safetyRules } from './safety-rule-list.ts';
import { worries } from './worries/all.ts';

/**
 * What the gate says: one of the three silent labels; `hush` for words that would be one of them but for who or what they
 * are about (a pet, an essay, a film), where nothing is to be offered either; or `clear`.
 */
export type Verdict = Extract<Label, 'urgent' | 'crisis' | 'discreet'> | 'hush' | 'clear';

const ages = ['age-baby', 'age-little', 'age-child', 'age-teen'];
const order = ['urgent', 'crisis', 'discreet'] as const;
const wordGap = 5;
const textGap = 14;

/** A concept that is made of others: it is found where any of them is. */
const derived: readonly (readonly [concept: string, from: readonly string[]])[] = [
  ['child', ages],
  ['small', ['age-baby', 'age-little']],
  ['self', ['me']],
  ['him-baby', ['him-small']],
];

const rules = lazily((): readonly (readonly [(typeof order)[number], readonly Rule[]])[] =>
  order.map((label) => [label, safetyRules[label].map(parseRule)]),
);

const words = lazily(() => indexWords(mustLists, ['urgent', 'crisis', 'discreet'], 'all'));
// Everyday words are no slips of grave ones: "schläft" is not "schlaff".
const isEveryday = lazily(() => wordsOf(worries));
const texts = lazily(() => indexTexts(mustListsInText));

/**
 * Decides whether a search means silence. Reads the must-list of every language whatever the language of the search may
 * be; precedence urgent, crisis, discreet. Total; adding words never makes it milder, save words that say it is about a
 * pet or an essay, and those give `hush`, never `clear`.
 */
export function safetyGate(search: Normalised): Verdict {
  let hush = false;
  const readings = readingsOf(search);
  for (const [label, list] of rules()) {
    for (const { hits, gap } of readings) {
      for (const rule of list) {
        const verdict = judge(rule, hits, gap);
        if (verdict === 'holds') return label;
        if (verdict === 'vetoed') hush = true;
      }
    }
  }
  return hush ? 'hush' : 'clear';
}

interface LanguageReading {
  readonly hits: Hits;
  readonly gap: number;
}

function readingsOf(search: Normalised): LanguageReading[] {
  const readings: LanguageReading[] = [];
  if (search.scripts.latin > 0) {
    const numbers = readNumbers(search.tokens);
    const found = matchWords(words(), correctWords(words(), search.tokens, isEveryday()));
    // The English names of films and bands are the same in every language.
    const titles = found.get('en')?.get('mask') ?? [];
    for (const hits of found.values()) {
      readings.push({ hits: complete(hits, numbers, titles), gap: wordGap });
    }
  }
  for (const { found, numbers } of readTexts(search, texts())) {
    readings.push({ hits: complete(found, numbers, []), gap: textGap });
  }
  return readings;
}

function complete(found: Hits, numbers: Hits, titles: readonly Span[]): Hits {
  const masks = [...titles, ...(found.get('mask') ?? [])];
  const hits: Hits = new Map();
  for (const [concept, spans] of found) {
    // A concept with `!` is the very words a mask hides, kept for the rules that know better.
    const open = concept.endsWith('!') ? spans : spans.filter((span) => !masks.some((mask) => covers(mask, span)));
    if (open.length > 0) hits.set(concept, open);
  }
  for (const [concept, spans] of numbers) hits.set(concept, spans);
  for (const [concept, sources] of derived) {
    const spans = sources.flatMap((source) => hits.get(source) ?? []);
    if (spans.length > 0) hits.set(concept, [...(hits.get(concept) ?? []), ...spans]);
  }
  return hits;
}

function covers(mask: Span, span: Span): boolean {
  return mask.from <= span.from && span.to <= mask.to;
}
