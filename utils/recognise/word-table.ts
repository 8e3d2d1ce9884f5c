import { type GraveWords, noteAlmost, shortestAlone } from './almost.ts';
import { codeFrom, codeOf, letterAt, letterCodes } from './beginning-code.ts';
import { beginning, noteJoined } from './joined.ts';
import type { Hits } from './lexicon.ts';
import { oneSlip, oneSlipInBeginning } from './one-slip.ts';
import { graveConcepts, noteFollowed, type Term, type Tokens } from './term.ts';

/**
 * The must-lists as `npm run learn` packs them: nothing has to be built before the first search.
 *
 * `lines`: one line for each beginning of a word, its first three letters (`ab*` for stems shorter than that), then the
 * words that begin so, a `|` before each; a word is what follows its beginning, `*` where any ending fits, then its terms,
 * each `;` and the further words of the term, one sign for its language, one for its concept. A word after `!` is an
 * everyday word: known in the languages whose signs follow, so that it is not taken for a slip of a grave one; a word of the
 * tables may have such signs too, after `!`, for languages that know it beside those of its terms. The first `graveLines`
 * are those in which a word begins a grave term; both parts are in order. `stems`: the stems that are grave by themselves,
 * once more, in the same writing. `languages` and `concepts`: the names by their signs.
 */
export interface PackedWords {
  readonly lines: string;
  readonly graveLines: number;
  readonly stems: string;
  readonly languages: string;
  readonly concepts: string;
}

interface Block {
  readonly words: Map<string, readonly Term[]>;
  readonly stems: Map<string, readonly Term[]>;
  /** The words that begin a grave term, with those terms alone. */
  readonly grave: Map<string, readonly Term[]>;
  /** The languages that know a word, everyday words among them, as bits. */
  readonly known: Map<string, number>;
}

type GraveStem = readonly [stem: string, terms: readonly Term[]];

const none: Block = { words: new Map(), stems: new Map(), grave: new Map(), known: new Map() };

// A long text is not worth correcting word by word: the limit keeps the worst case within the time promised.
const mostCorrections = 60;
const shortestCorrected = 6;
const shortestRight = 7;
// A word that only begins like a known one is known where that beginning is as long as this.
const shortestStem = 4;
// A grave stem must be as long as this for a slip in it to be heard.
const shortestSlippedStem = 6;

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
  private readonly graveLines: number;
  /** The number of a line in which a word begins a grave term, counted from 1, by the code of its beginning. */
  private readonly numbers = new Int16Array(letterCodes ** beginning);
  private readonly blocks = new Map<string, Block>();
  private readonly packed: PackedWords;
  private readonly languages: readonly string[];
  private readonly concepts: readonly string[];
  private graveStems: ReadonlyMap<number, readonly GraveStem[]> | undefined;
  private readonly grave: GraveWords = {
    shortestAlone,
    beginningWith: (word) => this.block(word.slice(0, beginning)).grave.get(word),
    near: (word) => this.nearGrave(word),
    languagesOf: (word) => this.languagesOf(word),
  };

  constructor(packed: PackedWords) {
    this.packed = packed;
    this.lines = packed.lines.split('\n');
    this.graveLines = packed.graveLines;
    for (let i = 0; i < this.graveLines; i += 1) {
      const line = this.lines[i] ?? '';
      const code = codeOf(line, line.indexOf('|'));
      if (code > 0) this.numbers[code] = i + 1;
    }
    this.languages = packed.languages.split(' ');
    this.concepts = packed.concepts.split(' ');
  }

  /** Every term found among the words, by language and concept; with `almost` the grave ones that were almost said too. */
  match(tokens: Tokens, almost: boolean): Map<string, Hits> {
    const found = new Map<string, Hits>();
    const read = this.correct(tokens);
    for (let at = 0; at < read.length; at += 1) {
      for (const form of read[at] ?? []) {
        const { words, stems } = this.block(form.slice(0, beginning));
        noteFollowed(words.get(form), read, at, found);
        for (let end = form.length; end >= beginning; end -= 1) {
          noteFollowed(stems.get(form.slice(0, end)), read, at, found);
        }
        if (form.length >= 2)
          noteFollowed(this.block(`${form.slice(0, 2)}*`).stems.get(form.slice(0, 2)), read, at, found);
      }
    }
    if (almost) noteAlmost(read, this.grave, found);
    noteJoined(read, this, found);
    return found;
  }

  /** True when a word stands in the table, by itself or by a stem of at least `shortestStem` letters. */
  knows(word: string, shortest: number): boolean {
    const { known, stems } = this.block(word.slice(0, beginning));
    if (known.has(word)) return true;
    for (let end = word.length; end >= shortest; end -= 1) if (stems.has(word.slice(0, end))) return true;
    return false;
  }

  private languagesOf(word: string): number {
    const { known, stems } = this.block(word.slice(0, beginning));
    let languages = known.get(word) ?? 0;
    for (let end = word.length; end >= shortestStem; end -= 1) {
      for (const { bit } of stems.get(word.slice(0, end)) ?? []) languages |= bit;
    }
    return languages;
  }

  // Adds to each long word the known words it may be a slip of, the written form first.
  private correct(tokens: Tokens): Tokens {
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

  // The grave terms that begin with a word this one is a slip of, wherever in it the slip is.
  private *nearGrave(form: string): Generator<readonly [word: string, terms: readonly Term[]]> {
    for (const entry of this.block(form.slice(0, beginning)).grave) {
      if (oneSlip(form, entry[0])) yield entry;
    }
    for (const word of this.nearInBeginning(form)) {
      const terms = this.block(word.slice(0, beginning)).grave.get(word);
      if (terms) yield [word, terms];
    }
    const stems = this.stemsWith(form.charCodeAt(0));
    for (const one of stems) if (oneSlipInBeginning(form, one[0])) yield one;
    for (const one of this.stemsWith(form.charCodeAt(1))) {
      if (!stems.includes(one) && oneSlipInBeginning(form, one[0])) yield one;
    }
  }

  // One slip leaves one of the first two letters among the first two: the grave stems that have this one there.
  private stemsWith(letter: number): readonly GraveStem[] {
    const known = this.graveStems;
    if (known) return known.get(letter) ?? [];
    const byLetter = new Map<number, GraveStem[]>();
    for (const one of this.unpack('', this.packed.stems).stems) {
      if (one[0].length < shortestSlippedStem) continue;
      for (const own of new Set([one[0].charCodeAt(0), one[0].charCodeAt(1)])) {
        const group = byLetter.get(own);
        if (group) group.push(one);
        else byLetter.set(own, [one]);
      }
    }
    this.graveStems = byLetter;
    return byLetter.get(letter) ?? [];
  }

  // Where the slip is among the first letters, the word that was meant stands in another line, and ends as written.
  private nearInBeginning(form: string): readonly string[] {
    const found: string[] = [];
    const a = letterAt(form, 0);
    const b = letterAt(form, 1);
    const c = letterAt(form, 2);
    const d = letterAt(form, 3);
    const own = codeFrom(a, b, c);
    if (Math.min(a, b, c, d) < 0 || a * b === 0) return found;
    const look = (code: number, ending: string): void => {
      const number = this.numbers[code] ?? 0;
      if (number === 0 || code === own) return;
      const line = this.lines[number - 1] ?? '';
      if (!line.includes(`|${ending};`)) return;
      found.push(line.slice(0, line.indexOf('|')) + ending);
    };
    const [later, sooner] = [form.slice(beginning), form.slice(beginning - 1)];
    for (let letter = 1; letter < letterCodes; letter += 1) {
      look(codeFrom(letter, b, c), later);
      look(codeFrom(a, letter, c), later);
      if (c > 0) look(codeFrom(a, b, letter), later);
      look(codeFrom(letter, a, b), sooner);
      look(codeFrom(a, letter, b), sooner);
      look(codeFrom(a, b, letter), sooner);
    }
    const last = form.slice(beginning + 1);
    for (const code of [codeFrom(b, c, d), codeFrom(a, c, d), codeFrom(a, b, d)]) look(code, last);
    look(codeFrom(b, a, c), later);
    look(codeFrom(a, c, b), later);
    look(codeFrom(a, b, d), form.charAt(beginning - 1) + last);
    return found;
  }

  /** The words of the tables that begin so, with their terms. */
  wordsAt(start: string): ReadonlyMap<string, readonly Term[]> {
    return this.block(start).words;
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

  private line(start: string): string | undefined {
    return this.lineBetween(start, 0, this.graveLines) ?? this.lineBetween(start, this.graveLines, this.lines.length);
  }

  private lineBetween(start: string, from: number, to: number): string | undefined {
    let low = from;
    let high = to;
    while (low < high) {
      const middle = (low + high) >> 1;
      const line = this.lines[middle] ?? '';
      if (line.slice(0, line.indexOf('|')) < start) low = middle + 1;
      else high = middle;
    }
    const line = low < to ? this.lines[low] : undefined;
    return line?.startsWith(`${start}|`) ? line.slice(start.length + 1) : undefined;
  }

  private unpack(start: string, line: string): Block {
    const block: Block = { words: new Map(), stems: new Map(), grave: new Map(), known: new Map() };
    for (const piece of line.split('|')) {
      const isEveryday = piece.startsWith('!');
      const [ending = '', ...packed] = (isEveryday ? piece.slice(1) : piece).split(';');
      const signs = isEveryday ? packed.pop() : packed[0]?.startsWith('!') ? packed.shift()?.slice(1) : '';
      const terms = packed.map((term) => this.termOf(term));
      if (ending.endsWith('*')) {
        block.stems.set(start + ending.slice(0, -1), terms);
        continue;
      }
      let languages = 0;
      for (let at = 0; at < (signs ?? '').length; at += 1) languages |= 1 << numberOf(signs ?? '', at);
      for (const { bit } of terms) languages |= bit;
      block.known.set(start + ending, languages);
      if (isEveryday) continue;
      block.words.set(start + ending, terms);
      const grave = terms.filter(({ concept }) => graveConcepts.has(concept));
      if (grave.length > 0) block.grave.set(start + ending, grave);
    }
    return block;
  }

  private termOf(packed: string): Term {
    const cut = packed.length - 2;
    return {
      rest: cut === 0 ? [] : packed.slice(0, cut).split(' '),
      language: this.languages[numberOf(packed, cut)] ?? '',
      concept: this.concepts[numberOf(packed, cut + 1)] ?? '',
      bit: 1 << numberOf(packed, cut),
    };
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
