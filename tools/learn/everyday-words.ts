import { families } from '../../utils/recognise/corpus/families/all.ts';
import { mustLists } from '../../utils/recognise/must-list/all.ts';
import { normalise } from '../../utils/recognise/normalise.ts';
import { oneSlip } from '../../utils/recognise/one-slip.ts';
import { beginning, beginningsOf } from '../../utils/recognise/word-table.ts';
import type { Row } from './corpus.ts';
import { termsOf } from './terms.ts';

/**
 * Everyday words that look like a slip of a grave one ("schläft" is not "schlaff"): words of the families, and words that
 * stand in at least two rows of the corpus that are not grave.
 */
export function everydayWords(rows: readonly Row[]): string[] {
  const grave = new Map<string, string[]>();
  for (const word of wordsOfTables(mustLists)) {
    if (word.length < 7) continue;
    const start = word.slice(0, beginning);
    grave.set(start, [...(grave.get(start) ?? []), word]);
  }
  const counts = new Map<string, number>();
  const count = (word: string, by: number) => counts.set(word, (counts.get(word) ?? 0) + by);
  for (const word of wordsOfTables(families)) count(word, 2);
  for (const { label, text } of rows) {
    if (label === 'urgent' || label === 'crisis' || label === 'discreet') continue;
    for (const word of new Set(normalise(text).tokens.map((forms) => forms[0] ?? ''))) count(word, 1);
  }
  return [...counts]
    .filter(([word, times]) => times >= 2 && word.length >= 6)
    .map(([word]) => word)
    .filter((word) => /^[a-z]+$/.test(word))
    .filter((word) =>
      [...beginningsOf(word)].some((start) =>
        grave.get(start)?.some((other) => other !== word && oneSlip(word, other)),
      ),
    )
    .sort();
}

function wordsOfTables(tables: Readonly<Record<string, Readonly<Record<string, string>>>>): Set<string> {
  const words = new Set<string>();
  for (const lexicon of Object.values(tables)) {
    for (const list of Object.values(lexicon)) {
      for (const term of termsOf(list)) {
        for (const word of term.split(' ')) if (!word.endsWith('*') && word !== '#') words.add(word);
      }
    }
  }
  return words;
}
