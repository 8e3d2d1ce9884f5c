import { type Hits, note } from './lexicon.ts';
import type { Normalised } from './normalise.ts';
import { oneSlip } from './one-slip.ts';

/**
 * The must-lists as `npm run learn` packs them: nothing has to be built before the first search.
 *
 * `lines`: one line for each beginning of a word, its first three letters (`ab*` for stems shorter than that), then the
 * words that begin so, parted by `|`; a word is what follows its beginning, `*` where any ending fits, then its terms, each
 * `;` and the further words of the term, one sign for its language, one for its concept. A word after `!` is an everyday
 * word: known, so that it is not taken for a slip of a grave one. `languages` and `concepts`: the names by their signs.
 */
export interface PackedWords {
  readonly lines: string;
  readonly languages: string;
  readonly concepts: string;
}

interface Term {
  readonly rest: readonly string[];
  readonly language: string;
  readonly concept: string;
}

interface Block {
  readonly words: Map<string, readonly Term[]>;
  readonly stems: Map<string, readonly Term[]>;
  readonly everyday: Set<string>;
}

const none: Block = { words: new Map(), stems: new Map(), everyday: new Set() };

// Concepts whose terms are also found with their spaces left out, or with a space between all letters.
const joinable: ReadonlySet<string> = new Set(['urgent', 'crisis', 'discreet']);

/** How many letters a word's beginning has in a table. */
export const beginning = 3;

// A long text is not worth correcting word by word: the limit keeps the worst case within the time promised.
const mostCorrections = 60;
const shortestCorrected = 6;
const shortestRight = 7;
// Inside a grave term whose other words stand as written, a shorter word may be the slip.
const shortestBeside = 4;

/**
 * How the word that was meant may begin: as written, or with two of its first letters swapped or one of them too many. A
 * letter left out or wrong there is not tried: there would be too many beginnings.
 */
export function beginningsOf(word: string): ReadonlySet<string> {
  const [a = '', b = '', c = '', d = ''] = word;
  return new Set([a + b + c, b + a + c, a + c + b, a + b + d, b + c + d, a + c + d]);
}

/** Looks words and terms up in a packed table; what a search touches is unpacked then, and kept. */
export class WordTable {
  private readonly lines: readonly string[];
  private readonly blocks = new Map<string, Block>();
  private readonly languages: readonly string[];
  private readonly concepts: readonly string[];

  constructor(packed: PackedWords) {
    this.lines = packed.lines.split('\n');
    this.languages = packed.languages.split(' ');
    this.concepts = packed.concepts.split(' ');
  }

  /** Every term found among the words, by language and concept. */
  match(tokens: Normalised['tokens']): Map<string, Hits> {
    const found = new Map<string, Hits>();
    const read = this.correct(tokens);
    for (let at = 0; at < read.length; at += 1) {
      for (const form of read[at] ?? []) {
        const { words, stems } = this.block(form.slice(0, beginning));
        matchFrom(words.get(form), read, at, found);
        for (let end = form.length; end >= beginning; end -= 1) {
          matchFrom(stems.get(form.slice(0, end)), read, at, found);
        }
        if (form.length >= 2)
          matchFrom(this.block(`${form.slice(0, 2)}*`).stems.get(form.slice(0, 2)), read, at, found);
      }
    }
    this.matchSlips(read, found);
    this.matchJoined(read, found);
    return found;
  }

  // "cant breath propperly": a grave term of several words, one of them with a slip, the others as written.
  private matchSlips(tokens: readonly (readonly string[])[], found: Map<string, Hits>): void {
    for (let at = 0; at < tokens.length; at += 1) {
      const form = tokens[at]?.[0] ?? '';
      this.matchSlipInRest(this.block(form.slice(0, beginning)).words.get(form), tokens, at, found);
      if (!this.maySlip(form)) continue;
      for (const [, terms] of this.near(form, shortestBeside)) {
        const grave = terms.filter(({ rest, concept }) => rest.length > 0 && joinable.has(concept));
        matchFrom(grave, tokens, at, found);
      }
    }
  }

  private matchSlipInRest(
    terms: readonly Term[] | undefined,
    tokens: readonly (readonly string[])[],
    at: number,
    found: Map<string, Hits>,
  ): void {
    for (const { rest, language, concept } of terms ?? []) {
      if (!joinable.has(concept)) continue;
      let slips = 0;
      const isTerm = rest.every((wanted, i) => {
        const forms = tokens[at + 1 + i];
        if (fits(forms, wanted)) return true;
        slips += 1;
        const form = forms?.[0] ?? '';
        return slips === 1 && wanted.length >= shortestBeside && this.maySlip(form) && oneSlip(form, wanted);
      });
      if (isTerm && slips === 1) note(inLanguage(found, language), concept, at, at + 1 + rest.length);
    }
  }

  // A word that is known is what it says.
  private maySlip(form: string): boolean {
    return form.length >= shortestBeside - 1 && !this.knows(form, shortestBeside);
  }

  /** True when a word stands in the table, by itself or by a stem of at least `shortestStem` letters. */
  private knows(word: string, shortestStem: number): boolean {
    const { words, stems, everyday } = this.block(word.slice(0, beginning));
    if (words.has(word) || everyday.has(word)) return true;
    for (let end = word.length; end >= shortestStem; end -= 1) if (stems.has(word.slice(0, end))) return true;
    return false;
  }

  // Adds to each long word the known words it may be a slip of, the written form first.
  private correct(tokens: Normalised['tokens']): readonly (readonly string[])[] {
    let budget = mostCorrections;
    return tokens.map((forms) => {
      if (budget <= 0 || forms.some((form) => form.length < shortestCorrected || this.knows(form, shortestCorrected))) {
        return forms;
      }
      budget -= 1;
      const corrected = forms.flatMap((form) => [...this.near(form, shortestRight)].map(([word]) => word));
      return corrected.length === 0 ? forms : [...forms, ...corrected];
    });
  }

  // The words of at least so many letters that a word may be a slip of, with their terms.
  private *near(form: string, shortest: number): Generator<readonly [word: string, terms: readonly Term[]]> {
    for (const start of beginningsOf(form)) {
      for (const entry of this.block(start).words) {
        if (entry[0].length >= shortest && oneSlip(form, entry[0])) yield entry;
      }
    }
  }

  // "k i l l  m y s e l f" and "killmyself": letters set apart are joined, words run together are searched.
  private matchJoined(tokens: readonly (readonly string[])[], found: Map<string, Hits>): void {
    let at = 0;
    while (at < tokens.length) {
      let run = '';
      let end = at;
      while (end < tokens.length && (tokens[end]?.[0] ?? '').length === 1) {
        run += lettersOf(tokens[end] ?? []);
        end += 1;
      }
      if (end - at >= 3) this.searchJoined(run, 4, at, end, found);
      if (end > at) {
        at = end;
        continue;
      }
      for (const word of tokens[at] ?? []) {
        if (word.length >= 7 && !this.knows(word, Number.POSITIVE_INFINITY))
          this.searchJoined(word, 7, at, at + 1, found);
      }
      at += 1;
    }
  }

  private searchJoined(run: string, shortest: number, from: number, to: number, found: Map<string, Hits>): void {
    const text = run.slice(0, 60);
    for (let start = 0; start + shortest <= text.length; start += 1) {
      for (const [word, terms] of this.block(text.slice(start, start + beginning)).words) {
        if (!text.startsWith(word, start)) continue;
        for (const { rest, language, concept } of terms) {
          if (!joinable.has(concept) || rest.some((next) => next.endsWith('*'))) continue;
          const joined = word + rest.join('');
          if (joined.length >= shortest && joined.length <= 24 && text.startsWith(joined, start)) {
            note(inLanguage(found, language), concept, from, to);
          }
        }
      }
    }
  }

  private block(start: string): Block {
    const known = this.blocks.get(start);
    if (known) return known;
    const line = this.line(start);
    const block = line === undefined ? none : this.unpack(start.replace('*', ''), line);
    // Strange beginnings are not kept: a long-lived background would collect them.
    if (line !== undefined) this.blocks.set(start, block);
    return block;
  }

  // The lines stand in the order of their beginnings.
  private line(start: string): string | undefined {
    let low = 0;
    let high = this.lines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const line = this.lines[middle] ?? '';
      if (line.slice(0, line.indexOf('\t')) < start) low = middle + 1;
      else high = middle;
    }
    const line = this.lines[low];
    return line?.startsWith(`${start}\t`) ? line.slice(start.length + 1) : undefined;
  }

  private unpack(start: string, line: string): Block {
    const block: Block = { words: new Map(), stems: new Map(), everyday: new Set() };
    for (const piece of line.split('|')) {
      if (piece.startsWith('!')) {
        block.everyday.add(start + piece.slice(1));
        continue;
      }
      const [ending = '', ...packed] = piece.split(';');
      const terms = packed.map((term): Term => {
        const cut = term.length - 2;
        return {
          rest: cut === 0 ? [] : term.slice(0, cut).split(' '),
          language: this.languages[numberOf(term, cut)] ?? '',
          concept: this.concepts[numberOf(term, cut + 1)] ?? '',
        };
      });
      if (ending.endsWith('*')) block.stems.set(start + ending.slice(0, -1), terms);
      else block.words.set(start + ending, terms);
    }
    return block;
  }
}

// The first signs are plain letters and figures, the further ones letters with accents; none of them parts anything.
const firstSign = 60;
const plainSigns = 63;
const furtherSign = 0xc0;

/** The sign a number is written as. */
export function signOf(number: number): string {
  return String.fromCharCode(number < plainSigns ? firstSign + number : furtherSign + number - plainSigns);
}

function numberOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < furtherSign ? code - firstSign : code - furtherSign + plainSigns;
}

function matchFrom(
  terms: readonly Term[] | undefined,
  tokens: readonly (readonly string[])[],
  at: number,
  found: Map<string, Hits>,
): void {
  if (!terms) return;
  for (const { rest, language, concept } of terms) {
    if (rest.every((wanted, i) => fits(tokens[at + 1 + i], wanted))) {
      note(inLanguage(found, language), concept, at, at + 1 + rest.length);
    }
  }
}

function inLanguage(found: Map<string, Hits>, language: string): Hits {
  let hits = found.get(language);
  if (!hits) {
    hits = new Map();
    found.set(language, hits);
  }
  return hits;
}

function fits(forms: readonly string[] | undefined, wanted: string): boolean {
  if (!forms) return false;
  if (wanted === '#') return /^\d/.test(forms[0] ?? '');
  if (wanted.endsWith('*')) {
    const stem = wanted.slice(0, -1);
    return forms.some((form) => form.startsWith(stem));
  }
  return forms.includes(wanted);
}

const digitLetters: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' };

function lettersOf(forms: readonly string[]): string {
  const sign = forms[0] ?? '';
  return digitLetters[sign] ?? sign;
}
