import { type GraveWords, noteAlmost, shortestAlone } from './almost.ts';
import { mayStandBehind } from './behind.ts';
import { GraveBeginnings } from './grave-beginnings.ts';
import { beginning, noteJoined } from './joined.ts';
import { lazily } from './lazily.ts';
import type { Hits } from './lexicon.ts';
import { oneSlip, oneSlipInBeginning } from './one-slip.ts';
import { noteFollowed, type Term, type Tokens } from './term.ts';
import { type Block, type GraveEntry, noBlock, unpackBlock } from './word-block.ts';
import { numberOf } from './word-sign.ts';

/**
 * The must-lists as `npm run learn` packs them: nothing has to be built before the first search.
 *
 * `lines`: one line for each beginning of a word, its first three letters, then the
 * words that begin so, a `|` before each; a word is what follows its beginning, `*` where any ending fits, then its terms,
 * each `;` and the further words of the term, one sign for its language, one for its concept. A word after `!` is an
 * everyday word: known in the languages whose signs follow, so that it is not taken for a slip of a grave one; a word of the
 * tables may have such signs too, after `!`, for languages that know it beside those of its terms. The first `graveLines`
 * are those in which a word begins a grave term; both parts are in order. `stems`: the stems that are grave by themselves,
 * once more, in the same writing. `phrases`: the everyday phrases that are one slip from a grave term and none: a line a language, its name, then each after a `|`.
 * `behind`: which words stand behind the first of a grave term, as `packBehind` writes it.
 * `languages` and `concepts`: the names by their signs.
 */
export interface PackedWords {
  readonly lines: string;
  readonly graveLines: number;
  readonly stems: string;
  readonly phrases: string;
  readonly behind: string;
  readonly languages: string;
  readonly concepts: string;
}

// A long text is not worth correcting word by word: the limit keeps the worst case within the time promised.
const mostCorrections = 60;
const shortestCorrected = 6;
const shortestRight = 7;
// A word that only begins like a known one is known where that beginning is as long as this.
const shortestStem = 4;
const longestEnding = 4;
// A grave stem must be as long as this for a slip in it to be heard; a shorter one, of five letters, only without an ending.
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
  private readonly blocks = new Map<string, Block>();
  private readonly beginnings: GraveBeginnings;
  private readonly packed: PackedWords;
  private readonly languages: readonly string[];
  private readonly concepts: readonly string[];
  private graveStems: ReadonlyMap<number, readonly GraveEntry[]> | undefined;
  private readonly grave: GraveWords = {
    shortestAlone,
    beginningWith: (word) => this.block(word.slice(0, beginning)).grave.get(word),
    near: (word, behind, alone) => this.nearGrave(word, `;${behind}`, alone),
    languagesOf: (word) => this.languagesOf(word),
    mayGoOn: (next, after) => mayStandBehind(this.packed.behind, next, after),
    everyday: (language) => this.phrases().get(language) ?? [],
  };
  private readonly phrases = lazily(
    () =>
      new Map(
        this.packed.phrases.split('\n').map((line) => {
          const [language = '', ...phrases] = line.split('|');
          return [language, phrases];
        }),
      ),
  );

  constructor(packed: PackedWords) {
    this.packed = packed;
    this.lines = packed.lines.split('\n');
    this.graveLines = packed.graveLines;
    this.beginnings = new GraveBeginnings(this.lines, this.graveLines);
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
        for (let end = stems.size > 0 ? form.length : 0; end >= beginning; end -= 1) {
          noteFollowed(stems.get(form.slice(0, end)), read, at, found);
        }
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
    for (let end = stems.size > 0 ? word.length : 0; end >= shortest; end -= 1) {
      if (stems.has(word.slice(0, end))) return true;
    }
    return false;
  }

  /** True when a language knows a word, by itself or as a known stem with a short ending. */
  isWord(word: string): boolean {
    return this.languagesOf(word) !== 0;
  }

  /** True when a word is known or begins like a known stem, whatever its ending. */
  mayBeWord(word: string): boolean {
    return this.knows(word, shortestStem);
  }

  private languagesOf(word: string): number {
    const { known, stems } = this.block(word.slice(0, beginning));
    let languages = known.get(word) ?? 0;
    for (
      let end = stems.size > 0 ? word.length : 0;
      end >= Math.max(shortestStem, word.length - longestEnding);
      end -= 1
    ) {
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
  private nearGrave(form: string, behind: string, alone: boolean): readonly GraveEntry[] {
    const found: GraveEntry[] = [];
    for (const entry of this.block(form.slice(0, beginning)).grave) if (oneSlip(form, entry[0])) found.push(entry);
    this.beginnings.near(form, alone ? ';' : behind, (word) => {
      const terms = this.block(word.slice(0, beginning)).grave.get(word);
      if (terms) found.push([word, terms]);
    });
    if (alone) this.addNearStems(form, found);
    return found;
  }

  private addNearStems(form: string, found: GraveEntry[]): void {
    const stems = this.stemsWith(form.charCodeAt(0));
    for (const one of stems) if (isSlipOfStem(form, one[0])) found.push(one);
    for (const one of this.stemsWith(form.charCodeAt(1))) {
      if (isSlipOfStem(form, one[0]) && !stems.includes(one)) found.push(one);
    }
  }

  // One slip leaves one of the first two letters among the first two: the grave stems that have this one there.
  private stemsWith(letter: number): readonly GraveEntry[] {
    const known = this.graveStems;
    if (known) return known.get(letter) ?? [];
    const byLetter = new Map<number, GraveEntry[]>();
    for (const one of unpackBlock('', this.packed.stems, this.termOf).stems) {
      if (one[0].length < shortestSlippedStem - 1) continue;
      for (const own of new Set([one[0].charCodeAt(0), one[0].charCodeAt(1)])) {
        const group = byLetter.get(own);
        if (group) group.push(one);
        else byLetter.set(own, [one]);
      }
    }
    this.graveStems = byLetter;
    return byLetter.get(letter) ?? [];
  }

  /** The words of the tables that begin so, with their terms. */
  wordsAt(start: string): ReadonlyMap<string, readonly Term[]> {
    return this.block(start).words;
  }

  private block(start: string): Block {
    const known = this.blocks.get(start);
    if (known) return known;
    const line = this.line(start);
    const block = line === undefined ? noBlock : unpackBlock(start, line, this.termOf);
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

  private readonly termOf = (packed: string): Term => {
    const cut = packed.length - 2;
    return {
      rest: cut === 0 ? [] : packed.slice(0, cut).split(' '),
      language: this.languages[numberOf(packed, cut)] ?? '',
      concept: this.concepts[numberOf(packed, cut + 1)] ?? '',
      bit: 1 << numberOf(packed, cut),
    };
  };
}

function isSlipOfStem(word: string, stem: string): boolean {
  return stem.length < shortestSlippedStem ? oneSlip(word, stem) : oneSlipInBeginning(word, stem);
}
