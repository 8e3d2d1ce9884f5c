import { families } from '../../utils/recognise/corpus/families/all.ts';
import { mustLists } from '../../utils/recognise/must-list/all.ts';
import { normalise } from '../../utils/recognise/normalise.ts';
import { oneSlip } from '../../utils/recognise/one-slip.ts';
import { beginning, beginningsOf } from '../../utils/recognise/word-table.ts';
import type { Row } from './corpus.ts';
import { termsOf } from './terms.ts';

const shortestAlone = 7;
const shortestBeside = 4;

/**
 * Everyday words that look like a slip of a grave one ("schläft" is not "schlaff", "lying" is not "dying"): words of the
 * families, and words that stand in at least two rows of the corpus that are not grave.
 */
export function everydayWords(rows: readonly Row[]): string[] {
  const known = wordsOfTables(mustLists);
  const alone = byBeginning([...known].filter((word) => word.length >= shortestAlone));
  const beside = byLength(wordsInGraveTerms());
  const counts = new Map<string, number>();
  const count = (word: string, by: number) => counts.set(word, (counts.get(word) ?? 0) + by);
  for (const word of wordsOfTables(families)) count(word, 2);
  for (const { label, text } of rows) {
    if (label === 'urgent' || label === 'crisis' || label === 'discreet') continue;
    for (const word of new Set(normalise(text).tokens.map((forms) => forms[0] ?? ''))) count(word, 1);
  }
  const looksGrave = (word: string): boolean => {
    const lengths = [word.length - 1, word.length, word.length + 1];
    const near = [
      ...[...beginningsOf(word)].flatMap((start) => alone.get(start) ?? []),
      ...lengths.flatMap((length) => beside.get(length) ?? []),
    ];
    return near.some((other) => oneSlip(word, other));
  };
  return [...counts]
    .filter(([word, times]) => times >= 2 && /^[a-z]{3,}$/.test(word) && !known.has(word))
    .map(([word]) => word)
    .filter(looksGrave)
    .sort();
}

function wordsInGraveTerms(): Set<string> {
  const words = new Set<string>();
  for (const lexicon of Object.values(mustLists)) {
    for (const label of ['urgent', 'crisis', 'discreet']) {
      for (const term of termsOf(lexicon[label] ?? '')) {
        const own = term.split(' ');
        if (own.length === 1) continue;
        for (const word of own) if (word.length >= shortestBeside && !word.endsWith('*')) words.add(word);
      }
    }
  }
  return words;
}

function byBeginning(words: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const start = word.slice(0, beginning);
    groups.set(start, [...(groups.get(start) ?? []), word]);
  }
  return groups;
}

function byLength(words: Iterable<string>): Map<number, string[]> {
  const groups = new Map<number, string[]>();
  for (const word of words) groups.set(word.length, [...(groups.get(word.length) ?? []), word]);
  return groups;
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
