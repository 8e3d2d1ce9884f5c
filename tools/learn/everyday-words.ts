import { shortestAlone, shortestAloneInText } from '../../utils/recognise/almost.ts';
import { families, familiesInText } from '../../utils/recognise/corpus/families/all.ts';
import type { Lexicon } from '../../utils/recognise/lexicon.ts';
import { mustLists, mustListsInText } from '../../utils/recognise/must-list/all.ts';
import { fold, normalise } from '../../utils/recognise/normalise.ts';
import { oneSlip, oneSlipInBeginning } from '../../utils/recognise/one-slip.ts';
import { graveConcepts } from '../../utils/recognise/term.ts';
import type { Row } from './corpus.ts';
import { termsOf } from './terms.ts';

const shortestCorrected = 7;
const shortestStem = 3;
// In so many rows a word must stand to be no slip of the pen itself.
const often = 3;

/**
 * Everyday words that look like a slip of a grave one ("schläft" is not "schlaff", "lying" is not "dying"), each with the
 * languages in which it is one: words of that language's tables, and words that stand in at least three of its rows that are
 * not grave. Only words that a word by itself may be taken for are looked for: of longer terms there are the everyday phrases.
 */
export function everydayWords(rows: readonly Row[]): Map<string, string[]> {
  const corrected = [...wordsOf(Object.values(mustLists))].filter((word) => word.length >= shortestCorrected);
  const isNearAny = nearTo([
    ...corrected,
    ...Object.values(mustLists).flatMap((own) => graveWords(own, shortestAlone - 1)),
  ]);
  const everyday = new Map<string, string[]>();
  for (const [language, lexicon] of Object.entries(mustLists)) {
    const own = wordsWithTerms(lexicon, families[language] ?? {});
    for (const [word, times] of timesMet(
      rows.filter((row) => row.language === language),
      [lexicon, families[language] ?? {}],
    )) {
      if (times < often || !/^[a-z]{2,}$/.test(word) || own.has(word) || !isNearAny(word)) continue;
      everyday.set(word, [...(everyday.get(word) ?? []), language]);
    }
  }
  return everyday;
}

/** The same for the languages that are looked up inside the text and written with spaces: what their tables do not know. */
export function everydayWordsInText(rows: readonly Row[]): { readonly ar: string[]; readonly hi: string[] } {
  const inOne = (language: 'ar' | 'hi'): string[] => {
    const lexicon = folded(mustListsInText[language]);
    const tables = [lexicon, folded(familiesInText[language])];
    const own = wordsOf(tables);
    const isNear = nearTo(graveWords(lexicon, shortestAloneInText));
    const met = timesMet(
      rows.filter((row) => row.language === language),
      tables,
    );
    return [...met].flatMap(([word, times]) => (times >= often && !own.has(word) && isNear(word) ? [word] : [])).sort();
  };
  return { ar: inOne('ar'), hi: inOne('hi') };
}

function folded(lexicon: Lexicon): Lexicon {
  return Object.fromEntries(
    Object.entries(lexicon).map(([concept, list]) => [
      concept,
      termsOf(list)
        .map((term) => fold(term.replaceAll('_', ' ')))
        .join(','),
    ]),
  );
}

function timesMet(rows: readonly Row[], tables: readonly Lexicon[]): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (word: string, by: number) => counts.set(word, (counts.get(word) ?? 0) + by);
  for (const word of wordsOf(tables)) count(word, often);
  for (const { label, text } of rows) {
    if (graveConcepts.has(label)) continue;
    for (const word of new Set(normalise(text).tokens.map((forms) => forms[0] ?? ''))) count(word, 1);
  }
  return counts;
}

// What the packed table knows of a language by itself: the first words of its terms, and the families' single words.
function wordsWithTerms(lexicon: Lexicon, family: Lexicon): Set<string> {
  const first = Object.values(lexicon).flatMap((list) => termsOf(list).map((term) => term.split(' ')[0] ?? ''));
  const single = Object.values(family).flatMap((list) => termsOf(list).filter((term) => !term.includes(' ')));
  return new Set([...first, ...single]);
}

// Words that a slip may be taken for, stems with a `*`: the grave terms of one word.
function graveWords(lexicon: Lexicon, shortest: number): string[] {
  const terms = [...graveConcepts].flatMap((concept) => termsOf(lexicon[concept] ?? ''));
  return terms.filter((term) => !term.includes(' ') && term.length >= shortest);
}

// One slip leaves the first letter or the last as it was, or swaps the only two.
function nearTo(words: readonly string[]): (word: string) => boolean {
  const stems = [...new Set(words.filter((word) => word.endsWith('*') && word.length > shortestStem))].map((word) =>
    word.slice(0, -1),
  );
  const whole = new Map<string, string[]>();
  for (const word of new Set(words.filter((one) => !one.endsWith('*')))) {
    for (const edge of edgesOf(word)) whole.set(edge, [...(whole.get(edge) ?? []), word]);
  }
  return (word) =>
    edgesOf(word).some((edge) => whole.get(edge)?.some((other) => oneSlip(word, other))) ||
    stems.some((stem) => oneSlipInBeginning(word, stem));
}

function edgesOf(word: string): string[] {
  return [`${word[0]}<`, `>${word.at(-1)}`, ...(word.length === 2 ? [[...word].sort().join('')] : [])];
}

function wordsOf(tables: readonly Lexicon[]): Set<string> {
  const words = new Set<string>();
  for (const lexicon of tables) {
    for (const list of Object.values(lexicon)) {
      for (const term of termsOf(list)) {
        for (const word of term.split(' ')) if (!word.endsWith('*') && word !== '#') words.add(word);
      }
    }
  }
  return words;
}
