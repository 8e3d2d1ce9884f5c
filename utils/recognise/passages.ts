import type { Normalised } from './normalise.ts';

// In words, and in signs where no spaces are set.
const words = { least: 11, long: 7, step: 3, most: 40 } as const;
const signs = { least: 20, long: 14, step: 6, most: 40 } as const;

/**
 * The overlapping pieces of a long search, each short enough that two grave words in it are not drowned by the mild ones
 * around: "third night without sleep, we tried everything, and now she is floppy". None for a short search; bounded in
 * number whatever the text.
 */
export function passagesOf(search: Normalised): Normalised[] {
  if (search.scripts.han + search.scripts.kana > 0) {
    const joined = search.text.replaceAll(' ', '');
    return startsOf(joined.length, signs).map((from) => ({ ...search, text: joined.slice(from, from + signs.long) }));
  }
  return startsOf(search.tokens.length, words).map((from) => ({
    ...search,
    tokens: search.tokens.slice(from, from + words.long),
    text: ` ${search.tokens
      .slice(from, from + words.long)
      .map((forms) => forms[0] ?? '')
      .join(' ')} `,
  }));
}

function startsOf(length: number, { least, long, step, most }: typeof words | typeof signs): number[] {
  if (length < least) return [];
  const starts: number[] = [];
  for (let from = 0; starts.length < most; from += step) {
    // The last one is as long as the others: the end of a sentence by itself sounds like anything.
    starts.push(Math.min(from, length - long));
    if (from + long >= length) break;
  }
  return starts;
}
