import { lazily } from './lazily.ts';
import { gateTexts, gateWords } from './learnt/gate-words.ts';
import type { Hits, Span } from './lexicon.ts';
import type { Normalised } from './normalise.ts';
import { readNumbers, readNumbersInText } from './number-reading.ts';
import { withoutSmallHands } from './small-hands.ts';
import { otherSpacings, type Spacing } from './spacing.ts';
import { TextTable } from './text-table.ts';
import { WordTable } from './word-table.ts';

/** What the must-list of one language finds in a search, numbers among it. */
export interface Finding {
  readonly language: string;
  readonly hits: Hits;
  /** True where the spans count characters, not words. */
  readonly inText: boolean;
}

/** What all must-lists find in a search. */
export interface Findings {
  /** Ages, temperatures and the like among the words, whatever the language. */
  readonly numbers: Hits;
  readonly languages: readonly Finding[];
}

const ages = ['age-baby', 'age-little', 'age-child', 'age-teen'];

/** A concept that is made of others: it is found where any of them is. */
const derived: readonly (readonly [concept: string, from: readonly string[]])[] = [
  ['child', ages],
  ['small', ['age-baby', 'age-little']],
  ['self', ['me']],
  ['him-baby', ['him-small']],
];

const words = lazily(() => new WordTable(gateWords));
const texts = lazily(() => new TextTable(gateTexts));

/** Reads the must-list of every language, whatever the language of the search may be. Total. */
export function findIn(search: Normalised): Findings {
  return find(search, true);
}

/**
 * The same without the grave terms that were almost said. The model learns from this: what it is asked about has none of
 * them, or the gate would have decided, and it must learn what else such a search holds.
 */
export function findAsWritten(search: Normalised): Findings {
  return find(search, false);
}

/** How else a search can be read if its spaces are slips. None in a language that is written without. */
export function* spacingsOf({ tokens, scripts }: Normalised): Generator<Spacing> {
  if (scripts.latin > 0) yield* otherSpacings(tokens, words());
  if (scripts.arabic > 0) yield* otherSpacings(tokens, texts().wordsOf('ar'));
  if (scripts.devanagari > 0) yield* otherSpacings(tokens, texts().wordsOf('hi'));
}

function find(search: Normalised, almost: boolean): Findings {
  const numbers = readNumbers(search.tokens);
  const languages: Finding[] = [];
  // A search of figures alone (a helpline's number) has no script.
  if (search.scripts.latin > 0 || /\d/.test(search.text)) {
    const found = words().match(search.tokens, almost);
    // The English names of films and bands are the same in every language.
    const titles = found.get('en')?.get('mask') ?? [];
    for (const [language, hits] of found) {
      languages.push({ language, hits: complete(hits, numbers, titles), inText: false });
    }
  }
  for (const { language, text, hits } of texts().match(search, almost)) {
    languages.push({ language, hits: complete(hits, readNumbersInText(text), []), inText: true });
  }
  return { numbers, languages };
}

function complete(found: Hits, numbers: Hits, titles: readonly Span[]): Hits {
  const masks = [...titles, ...(found.get('mask') ?? [])];
  const hits: Hits = new Map();
  for (const [concept, spans] of found) {
    // A concept with `!` is the very words a mask hides, kept for the rules that know better.
    const open = concept.endsWith('!') ? spans : spans.filter((span) => !masks.some((mask) => covers(mask, span)));
    if (open.length > 0) hits.set(concept, open);
  }
  withoutSmallHands(hits, numbers);
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
