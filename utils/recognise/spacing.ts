import type { Tokens } from './term.ts';

/** Which words a table knows. */
export interface KnownWords {
  /** True for a word that stands there, by itself or as a stem with a short ending. */
  isWord(word: string): boolean;
  /** The same, whatever the ending of the stem. */
  mayBeWord(word: string): boolean;
}

// So many readings are tried at most: each is read like a search of its own.
const most = 6;
const mostWords = 60;
const shortestJoined = 3;
const shortestParted = 4;
const longestParted = 24;
// A whole word by itself is no half of another ("suicide squad").
const shortestWhole = 5;
// The letters that are words somewhere; any other is an ending ("mouths").
const letterWords = 'aeiouywz';

/** A search read otherwise, and the one word or the two words that came of it. */
export interface Spacing {
  readonly text: string;
  readonly parts: readonly string[];
}

/**
 * How else a search can be read if one space in it is a slip of the thumb: "sui cide" with the space taken out, "wantto" with
 * one put in. Only where that makes known words, and a word is only parted if it is none itself. At most six, the first in
 * the text first; bounded whatever the text.
 */
export function* otherSpacings(tokens: Tokens, known: KnownWords): Generator<Spacing> {
  const words = tokens.slice(0, mostWords).map((forms) => forms[0] ?? '');
  let left = most;
  for (const [at, word] of words.entries()) {
    for (const parts of [...joins(word, words[at + 1], known), ...partings(word, known)]) {
      const taken = parts.length === 1 ? 2 : 1;
      yield { text: [...words.slice(0, at), ...parts, ...words.slice(at + taken)].join(' '), parts };
      left -= 1;
      if (left === 0) return;
    }
  }
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
