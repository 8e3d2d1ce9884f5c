import type { Tokens } from './term.ts';

/** Which words a table knows. */
export interface KnownWords {
  /** True for a word that stands there, by itself or as a stem with a short ending. */
  isWord(word: string): boolean;
  /** The same, whatever the ending of the stem. */
  mayBeWord(word: string): boolean;
}

// So many places are mended by themselves: each reading costs as much as a search.
const most = 6;
const mostWords = 60;
const shortestJoined = 3;
const shortestParted = 4;
const longestParted = 24;
// A whole word by itself is no half of another ("suicide squad").
const shortestWhole = 5;
// The letters that are words somewhere; any other is an ending ("mouths").
const letterWords = 'aeiouywz';

/** A search read otherwise, and the words that came of parting another. */
export interface Spacing {
  readonly text: string;
  readonly parted: readonly string[];
}

interface Mending {
  readonly at: number;
  /** How many words it takes the place of. */
  readonly taken: number;
  readonly parts: readonly string[];
}

/**
 * How else a search can be read if its spaces are slips of the thumb: "sui cide" with one taken out, "wantto" with one put
 * in. Only where that makes known words, and a word is only parted if it is none itself. First with every such place mended,
 * since a second slip must not hide the first, then each by itself, the first in the text first; at most seven readings of
 * the first 60 words, whatever the text.
 */
export function* otherSpacings(tokens: Tokens, known: KnownWords): Generator<Spacing> {
  const words = tokens.slice(0, mostWords).map((forms) => forms[0] ?? '');
  const mendings = mendingsOf(words, known);
  const apart: Mending[] = [];
  for (const one of mendings) {
    const last = apart.at(-1);
    if (!last || last.at + last.taken <= one.at) apart.push(one);
  }
  if (apart.length > 1) yield mended(words, apart);
  for (const one of mendings.slice(0, most)) yield mended(words, [one]);
}

function mendingsOf(words: readonly string[], known: KnownWords): Mending[] {
  return words.flatMap((word, at) => [
    ...joins(word, words[at + 1], known).map((parts) => ({ at, taken: 2, parts })),
    ...partings(word, known).map((parts) => ({ at, taken: 1, parts })),
  ]);
}

function mended(words: readonly string[], mendings: readonly Mending[]): Spacing {
  const read = words.map((word) => [word]);
  for (const { at, taken, parts } of mendings) {
    read[at] = [...parts];
    if (taken === 2) read[at + 1] = [];
  }
  return { text: read.flat().join(' '), parted: mendings.flatMap(({ taken, parts }) => (taken === 1 ? parts : [])) };
}

function joins(word: string, next: string | undefined, known: KnownWords): string[][] {
  const joined = word + (next ?? '');
  if (word.length >= shortestWhole && known.isWord(word)) return [];
  return next !== undefined && joined.length >= shortestJoined && known.mayBeWord(joined) ? [[joined]] : [];
}

function partings(word: string, known: KnownWords): string[][] {
  if (word.length < shortestParted || word.length > longestParted || known.isWord(word)) return [];
  const found: string[][] = [];
  for (let at = 1; at < word.length; at += 1) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (parts.some((part) => part.length === 1 && !letterWords.includes(part))) continue;
    if (parts.every((part) => known.mayBeWord(part))) found.push(parts);
  }
  return found;
}
