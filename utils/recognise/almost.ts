import { type Hits, note } from './lexicon.ts';
import { oneSlip, oneSlipInBeginning } from './one-slip.ts';
import { fits, inLanguage, noteFollowed, type Term, type Tokens } from './term.ts';

/** The grave terms of a table by their first words, as far as they are asked for. */
export interface GraveWords {
  /** The terms that begin with this word. */
  readonly beginningWith: (word: string) => readonly Term[] | undefined;
  /** The terms whose first word is one slip away from this one, first letter included. */
  readonly near: (word: string) => Iterable<readonly [word: string, terms: readonly Term[]]>;
  /** How many letters a grave word must have to be heard by itself with a slip in it. */
  readonly shortestAlone: number;
  /** The languages, as bits, in which it is a word of the tables or an everyday word: there it is no slip. */
  readonly languagesOf: (word: string) => number;
}

/** How many letters a grave word must have to be heard by itself with a slip in it; and where vowels are seldom written. */
export const shortestAlone = 5;
export const shortestAloneInText = 4;
// So many letters of a stem must be given for a slip in it to be told from another word.
const shortestStem = 3;
// Where so many further words of a term, in a longer word's case fewer, stand as written, even a word that is known is a slip.
const longTerm = 2;
const longerTerm = 3;
const longWord = 5;
// A long text is not worth reading for slips to its end: the limit keeps the worst case within the time promised.
const mostSlips = 60;

/**
 * Notes the grave terms that were almost said: one letter of one word is wrong, or the words stand in another order, and
 * everything else is as written. A word that is known in the language of the term is never a slip ("lying" is not "dying"),
 * and a word by itself not in any language. Looks at neighbouring words only, so that words put before or behind change
 * nothing.
 */
export function noteAlmost(tokens: Tokens, words: GraveWords, found: Map<string, Hits>): void {
  const search = new Search(tokens, words);
  for (let at = 0; at < tokens.length; at += 1) {
    for (const form of tokens[at] ?? []) {
      for (const term of words.beginningWith(form) ?? []) {
        if (term.rest.length > 0 && search.isAlmost(term, at))
          note(inLanguage(found, term.language), term.concept, at, at + 1 + term.rest.length);
      }
    }
    const [known, beside] = [search.languagesAt(at), search.languagesAt(at + 1)];
    const word = search.written(at);
    if (search.left === 0 || word.length < 2 || /^\d/.test(word) || (known & beside) !== 0) continue;
    if (known !== 0 && beside === 0) continue;
    search.left -= 1;
    for (const [meant, terms] of words.near(word)) {
      const said = terms.filter(({ rest, bit }) =>
        rest.length > 0 ? (bit & known) === 0 : known === 0 && meant.length >= words.shortestAlone,
      );
      noteFollowed(said, tokens, at, found);
    }
  }
}

class Search {
  left = mostSlips;
  private readonly present: ReadonlySet<string>;
  private readonly known: (number | undefined)[] = [];
  private readonly tokens: Tokens;
  private readonly words: GraveWords;

  constructor(tokens: Tokens, words: GraveWords) {
    this.tokens = tokens;
    this.words = words;
    this.present = new Set(tokens.flat());
  }

  written(at: number): string {
    return this.tokens[at]?.[0] ?? '';
  }

  languagesAt(at: number): number {
    const known = this.known[at];
    if (known !== undefined) return known;
    const languages = this.words.languagesOf(this.written(at));
    this.known[at] = languages;
    return languages;
  }

  isAlmost({ rest, bit }: Term, at: number): boolean {
    let wrong = -1;
    for (let i = 0; i < rest.length; i += 1) {
      if (fits(this.tokens[at + 1 + i], rest[i] ?? '')) continue;
      if (wrong >= 0) return this.isTurned(rest, at);
      wrong = i;
    }
    if (wrong < 0) return false;
    const wanted = rest[wrong] ?? '';
    const word = this.written(at + 1 + wrong);
    if (word !== '' && mayBe(word, wanted)) {
      const isKnown = (this.languagesAt(at + 1 + wrong) & bit) !== 0;
      if (!isKnown || rest.length >= (wanted.length >= longWord ? longTerm : longerTerm)) return true;
    }
    return this.isTurned(rest, at);
  }

  // The same words side by side, in any order.
  private isTurned(rest: readonly string[], at: number): boolean {
    const first = rest[0] ?? '';
    if (!first.endsWith('*') && first !== '#' && !this.present.has(first)) return false;
    for (let from = Math.max(0, at - rest.length); from <= at; from += 1) {
      if (this.standsIn(rest, at, from, from + rest.length + 1)) return true;
    }
    return false;
  }

  private standsIn(rest: readonly string[], at: number, from: number, to: number): boolean {
    if (to > this.tokens.length) return false;
    const used = new Set([at]);
    return rest.every((wanted) => {
      for (let place = from; place < to; place += 1) {
        if (used.has(place) || !fits(this.tokens[place], wanted)) continue;
        used.add(place);
        return true;
      }
      return false;
    });
  }
}

function mayBe(word: string, wanted: string): boolean {
  if (!wanted.endsWith('*')) return oneSlip(word, wanted);
  return wanted.length > shortestStem && oneSlipInBeginning(word, wanted.slice(0, -1));
}
