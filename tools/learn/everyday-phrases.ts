import type { Said } from '../../utils/recognise/almost.ts';
import { wordsBetween } from '../../utils/recognise/almost.ts';
import { type Normalised, normalise } from '../../utils/recognise/normalise.ts';
import { graveConcepts } from '../../utils/recognise/term.ts';
import type { InTextLanguage, TextTable } from '../../utils/recognise/text-table.ts';
import type { WordTable } from '../../utils/recognise/word-table.ts';
import type { Row } from './corpus.ts';

// In so many rows each of its words must stand: a phrase with a slip of the pen is not everyday.
const often = 3;

/**
 * Phrases that are one slip from a grave term of several words and are said and meant: they stand in a row that is not
 * grave ("wants to dye" is not "wants to die"). `words`: the must-lists, packed. Sorted.
 */
export function everydayPhrases(rows: readonly Row[], words: WordTable): string[] {
  return phrasesIn(
    rows,
    ({ tokens }) =>
      [...words.match(tokens, false).values()].some((hits) => [...graveConcepts].some((c) => hits.has(c))),
    ({ tokens }, said) => words.findAlmost(tokens, said),
  );
}

/** The same for a language that is looked up inside the text and written with spaces, from its own rows. */
export function everydayPhrasesInText(rows: readonly Row[], language: InTextLanguage, texts: TextTable): string[] {
  return phrasesIn(
    rows.filter((row) => row.language === language),
    (search) => texts.match(search, false).some(({ hits }) => [...graveConcepts].some((c) => hits.has(c))),
    (search, said) => texts.findAlmost(language, search, said),
  );
}

// A row in which a grave term stands as written is quiet anyhow: it says nothing of slips.
function phrasesIn(
  rows: readonly Row[],
  isGrave: (search: Normalised) => boolean,
  find: (search: Normalised, said: Said) => void,
): string[] {
  const phrases = new Set<string>();
  const searches = rows.filter(({ label }) => !graveConcepts.has(label)).map(({ text }) => normalise(text));
  const times = new Map<string, number>();
  for (const { tokens } of searches) for (const [word = ''] of tokens) times.set(word, (times.get(word) ?? 0) + 1);
  for (const search of searches) {
    const found: string[] = [];
    find(search, (_term, from, to, isSlip) => {
      if (isSlip && to - from > 1) found.push(wordsBetween(search.tokens, from, to));
    });
    if (found.length === 0 || isGrave(search)) continue;
    for (const phrase of found) {
      if (phrase.split(' ').every((word) => (times.get(word) ?? 0) >= often)) phrases.add(phrase);
    }
  }
  return [...phrases].sort();
}
