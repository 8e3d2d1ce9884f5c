import { isLongBehind } from './behind.ts';
import { type Hits, note } from './lexicon.ts';
import { oneSlip, oneSlipInBeginning } from './one-slip.ts';
import { fits, inLanguage, standsAt, type Term, type Tokens } from './term.ts';

/** The grave terms of a table by their first words, as far as they are asked for. */
export interface GraveWords {
  /** The terms that begin with this word. */
  readonly beginningWith: (word: string) => readonly Term[] | undefined;
  /**
   * The terms whose first word is one slip away from this one as it was written: at least those whose next word may begin
   * like `behind`, and with `alone` those of one word. More than these may come; whoever asks looks at each.
   */
  readonly near: (
    word: string,
    behind: string,
    alone: boolean,
  ) => Iterable<readonly [word: string, terms: readonly Term[]]>;
  /** Whether a longer term may go on with these words behind its first; `after` is empty where there is none. */
  readonly mayGoOn: (next: string, after: string) => boolean;
  /** How many letters a grave word must have to be heard by itself with a slip in it. */
  readonly shortestAlone: number;
  /** The languages, as bits, in which it is a word of the tables or an everyday word: there it is no slip. */
  readonly languagesOf: (word: string) => number;
  /** What people say and mean though it is one slip from a grave term of this language ("to dye"). */
  readonly everyday: (language: string) => readonly string[];
}

/** How many letters a grave word must have to be heard by itself with a slip in it; and where vowels are seldom written. */
export const shortestAlone = 5;
export const shortestAloneInText = 4;
// So many letters of a stem must be given for a slip in it to be told from another word.
const shortestStem = 3;
// A stem behind a first word has at least so many letters.
const shortestBehind = 2;
// So many words must be left of a term that lacks one of one letter: "have plan" is anybody's.
const leftOver = 3;
// In a term of two words that has fewer letters than this, a word that is known is no slip.
const fewLetters = 8;
// A long text is not worth reading for slips to its end: the limits keep the worst case within the time promised.
const mostSlips = 60;
const mostKnown = 60;

// Told of a grave term that was almost said: the words of the search from `from` to the one before `to` were meant to be
// it. `isSlip` is false where they stand as written, in another order.
type Said = (term: Term, from: number, to: number, isSlip: boolean) => void;

/**
 * Notes the grave terms that were almost said: one letter of one word is wrong, or the words stand in another order, and
 * everything else is as written. What people say and mean is no slip: a word by itself that any language knows ("lying" is
 * not "dying"), and an everyday phrase ("wants to dye"). Looks at neighbouring words only, so that words put
 * before or behind change nothing.
 */
export function noteAlmost(tokens: Tokens, words: GraveWords, found: Map<string, Hits>): void {
  const search = new Search(tokens, words, ({ language, concept }, from, to, isSlip) => {
    if (isSlip && isMeant(tokens.slice(from, to), words.everyday(language))) return;
    note(inLanguage(found, language), concept, from, to);
  });
  for (let at = 0; at < tokens.length; at += 1) {
    for (const form of tokens[at] ?? []) {
      for (const term of words.beginningWith(form) ?? []) {
        if (term.rest.length > 0) search.lookBehind(term, at);
      }
    }
    search.lookAt(at);
  }
}

// Whether one of the everyday phrases stands among the words as they were written.
function isMeant(tokens: Tokens, everyday: readonly string[]): boolean {
  if (tokens.length < 2 || everyday.length === 0) return false;
  const said = ` ${tokens.map((forms) => forms[0] ?? '').join(' ')} `;
  return everyday.some((phrase) => said.includes(` ${phrase} `));
}

class Search {
  private slipsLeft = mostSlips;
  private knownLeft = mostKnown;
  private readonly present: ReadonlySet<string>;
  private readonly known: (number | undefined)[] = [];
  private readonly tokens: Tokens;
  private readonly words: GraveWords;
  private readonly said: Said;

  constructor(tokens: Tokens, words: GraveWords, said: Said) {
    this.tokens = tokens;
    this.words = words;
    this.said = said;
    this.present = new Set(tokens.flat());
  }

  /** The terms whose first word is one slip away from the word at `at`. */
  lookAt(at: number): void {
    const word = this.written(at);
    if (word === '' || /^\d/.test(word)) return;
    const known = this.languagesAt(at);
    if ((known !== 0 || word.length < 2) && !this.words.mayGoOn(this.written(at + 1), this.written(at + 2))) return;
    if ((known === 0 ? this.slipsLeft : this.knownLeft) === 0) return;
    if (known === 0) this.slipsLeft -= 1;
    else this.knownLeft -= 1;
    for (const [meant, terms] of this.words.near(word, this.beginningAt(at + 1), known === 0)) {
      for (const term of terms) {
        const { rest, bit } = term;
        if (rest.length === 0 ? known !== 0 || !this.isLongAlone(word, meant) : word.length + rest.length < 3) continue;
        if ((known & bit) !== 0 && isShort(meant, rest)) continue;
        if (known !== 0 && rest.length === 1 && !isLongBehind(rest[0] ?? '')) continue;
        if (standsAt(rest, this.tokens, at + 1)) this.said(term, at, at + 1 + rest.length, true);
      }
    }
  }

  /** The term whose first word stands at `at`, with a slip in another, without a word of one letter, or turned round. */
  lookBehind(term: Term, at: number): void {
    const { rest, bit } = term;
    let wrong = 0;
    while (wrong < rest.length && fits(this.tokens[at + 1 + wrong], rest[wrong] ?? '')) wrong += 1;
    if (wrong === rest.length) return;
    const wanted = rest[wrong] ?? '';
    const word = this.written(at + 1 + wrong);
    const to = at + 1 + rest.length;
    if (
      wanted.length === 1 &&
      wanted !== '#' &&
      rest.length >= leftOver &&
      this.isFollowed(rest, wrong + 1, at + 1 + wrong)
    ) {
      this.said(term, at, to - 1, true);
    } else if (word !== '' && mayBe(word, wanted) && this.isFollowed(rest, wrong + 1, at + 2 + wrong)) {
      const isKnown = (this.languagesAt(at + 1 + wrong) & bit) !== 0;
      if (!isKnown || !isShort(this.written(at), rest)) this.said(term, at, to, true);
    } else {
      const from = this.turnedFrom(rest, at);
      if (from >= 0) this.said(term, from, from + 1 + rest.length, false);
    }
  }

  // In a word that is one letter shorter only a letter too many or two letters swapped are heard: they make no other word.
  private isLongAlone(word: string, meant: string): boolean {
    const missing = this.words.shortestAlone - meant.length;
    if (missing !== 1) return missing < 1;
    if (word.length > meant.length) return word[0] === meant[0];
    return [...word].sort().join('') === [...meant].sort().join('');
  }

  private written(at: number): string {
    return this.tokens[at]?.[0] ?? '';
  }

  // As many letters as every stem has; none where the word can be read in more ways than one.
  private beginningAt(at: number): string {
    const [form = '', ...others] = this.tokens[at] ?? [];
    return others.length > 0 || /^\d/.test(form) ? '' : form.slice(0, shortestBehind);
  }

  private languagesAt(at: number): number {
    const known = this.known[at];
    if (known !== undefined) return known;
    const languages = this.words.languagesOf(this.written(at));
    this.known[at] = languages;
    return languages;
  }

  // Whether the rest of a term from its word `i` on stands as written from `place` on.
  private isFollowed(rest: readonly string[], i: number, place: number): boolean {
    for (let next = i; next < rest.length; next += 1) {
      if (!fits(this.tokens[place + next - i], rest[next] ?? '')) return false;
    }
    return true;
  }

  // Where the same words begin that stand side by side in any order; -1 where they do not.
  private turnedFrom(rest: readonly string[], at: number): number {
    const first = rest[0] ?? '';
    if (!first.endsWith('*') && first !== '#' && !this.present.has(first)) return -1;
    for (let from = Math.max(0, at - rest.length); from <= at; from += 1) {
      if (this.standsIn(rest, at, from, from + rest.length + 1)) return from;
    }
    return -1;
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

function isShort(first: string, rest: readonly string[]): boolean {
  return rest.length === 1 && first.length + (rest[0] ?? '').length < fewLetters;
}

function mayBe(word: string, wanted: string): boolean {
  if (!wanted.endsWith('*')) return oneSlip(word, wanted);
  return wanted.length > shortestStem && oneSlipInBeginning(word, wanted.slice(0, -1));
}
