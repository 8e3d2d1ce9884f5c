import { addNearWord, type NearWords, nearWord } from './near-word.ts';
import type { Normalised } from './normalise.ts';

/**
 * The words of one language, by concept: a list of terms separated by commas. A term is one or more words; `stem*`
 * matches any ending; `#` after the first word is any number; `(a|b) c` stands for both, `(a)? c` also for `c`; in the languages matched inside the text, `_` is a word's edge.
 * Written folded: lower case, no accents, no apostrophes.
 */
export type Lexicon = Readonly<Record<string, string>>;

/** Where a concept was found: first word and the word after the last (or characters, inside the text). */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What was found in one language, by concept. */
export type Hits = Map<string, Span[]>;

interface Phrase {
  readonly rest: readonly string[];
  readonly language: string;
  readonly concept: string;
}

/** Terms of several languages, ready to be looked up word by word. */
export interface WordIndex {
  readonly phrases: Map<string, Phrase[]>;
  readonly stems: Map<string, Phrase[]>;
  readonly known: Set<string>;
  readonly near: NearWords;
  readonly joined: Map<string, Phrase>;
}

/** Terms of one language that is matched inside the text, for scripts that set no or few spaces. */
export interface TextIndex {
  readonly terms: readonly (readonly [term: string, concept: string])[];
}

/** Every term a table's list stands for, alternatives written out. */
export function termsOf(list: string): string[] {
  const terms: string[] = [];
  for (const piece of splitOutside(list)) {
    if (piece === '') continue;
    if (piece.includes('(')) expand(piece, terms);
    else terms.push(piece);
  }
  return terms;
}

function splitOutside(list: string): string[] {
  return list.split(/,(?![^(]*\))/).map((piece) => piece.trim().replace(/\s+/g, ' '));
}

function expand(piece: string, into: string[]): void {
  const close = piece.indexOf(')');
  const open = piece.lastIndexOf('(', close);
  if (close < 0 || open < 0) {
    into.push(piece.replace(/ +/g, ' ').trim());
    return;
  }
  const before = piece.slice(0, open);
  const isOptional = piece[close + 1] === '?';
  const after = piece.slice(close + (isOptional ? 2 : 1));
  const choices = piece.slice(open + 1, close).split('|');
  for (const choice of isOptional ? [...choices, ''] : choices)
    expand(before + (isOptional ? choice : choice.trim()) + after, into);
}

/** Tells whether a word stands in tables that are written with spaces, by itself or by a stem of five letters or more. */
export function wordsOf(tables: Readonly<Record<string, Lexicon>>): (word: string) => boolean {
  const whole = new Set<string>();
  const stems = new Set<string>();
  for (const lexicon of Object.values(tables)) {
    for (const list of Object.values(lexicon)) {
      for (const word of termsOf(list).flatMap((term) => term.split(' '))) {
        if (!word.endsWith('*')) whole.add(word);
        else if (word.length > 5) stems.add(word.slice(0, -1));
      }
    }
  }
  return (word) => {
    if (whole.has(word)) return true;
    for (let end = word.length; end >= 5; end -= 1) if (stems.has(word.slice(0, end))) return true;
    return false;
  };
}

/** Builds the index for languages written with spaces. `joinable` concepts are also found with their spaces left out. */
export function indexWords(
  tables: Readonly<Record<string, Lexicon>>,
  joinable: readonly string[],
  correct: readonly string[] | 'all',
): WordIndex {
  const index: WordIndex = {
    phrases: new Map(),
    stems: new Map(),
    known: new Set(),
    near: new Map(),
    joined: new Map(),
  };
  const correctable = new Set<string>();
  for (const [language, lexicon] of Object.entries(tables)) {
    for (const [concept, list] of Object.entries(lexicon)) {
      for (const term of termsOf(list)) {
        const words = term.split(' ');
        addPhrase(index, words, language, concept);
        if (correct === 'all' || correct.includes(concept)) {
          for (const word of words) if (word.length >= 7 && !word.endsWith('*')) correctable.add(word);
        }
        if (joinable.includes(concept) && !term.includes('*')) {
          const joined = words.join('');
          if (joined.length >= 4) index.joined.set(joined, { rest: [], language, concept });
        }
      }
    }
  }
  for (const word of correctable) addNearWord(index.near, word);
  return index;
}

function addPhrase(index: WordIndex, words: readonly string[], language: string, concept: string): void {
  const [first = '', ...rest] = words;
  const entry = { rest, language, concept };
  if (first.endsWith('*')) push(index.stems, first.slice(0, -1), entry);
  else {
    push(index.phrases, first, entry);
    index.known.add(first);
  }
  for (const word of rest) if (!word.endsWith('*')) index.known.add(word);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

// A long text is not worth correcting word by word: the limit keeps the worst case within the time promised.
const mostCorrections = 60;

/**
 * Adds to each word the known word it may be a slip of: one letter more, less, other or swapped, in long words only. The
 * written form stays first. A word that `isRight` knows from elsewhere is no slip.
 */
export function correctWords(
  index: WordIndex,
  tokens: Normalised['tokens'],
  isRight: (word: string) => boolean = () => false,
): string[][] {
  let budget = mostCorrections;
  return tokens.map((forms) => {
    if (budget <= 0 || forms.some((form) => form.length < 6 || isKnown(index, form, 6) || isRight(form))) {
      return [...forms];
    }
    budget -= 1;
    const corrected = forms.flatMap((form) => nearWord(form, index.near));
    return corrected.length === 0 ? [...forms] : [...forms, ...corrected];
  });
}

/** True when a word stands in any of the tables, by itself or as a stem of at least `shortestStem` letters. */
export function isKnown(index: WordIndex, word: string, shortestStem = 3): boolean {
  if (index.known.has(word)) return true;
  for (let end = word.length; end >= shortestStem; end -= 1) if (index.stems.has(word.slice(0, end))) return true;
  return false;
}

/** Looks every word and phrase up and returns what was found, by language and concept. */
export function matchWords(index: WordIndex, tokens: readonly (readonly string[])[]): Map<string, Hits> {
  const found = new Map<string, Hits>();
  for (let at = 0; at < tokens.length; at += 1) {
    for (const form of tokens[at] ?? []) {
      matchFrom(index.phrases.get(form), tokens, at, found);
      for (let end = form.length; end >= 2; end -= 1) {
        matchFrom(index.stems.get(form.slice(0, end)), tokens, at, found);
      }
    }
  }
  matchJoined(index, tokens, found);
  return found;
}

function matchFrom(
  entries: readonly Phrase[] | undefined,
  tokens: readonly (readonly string[])[],
  at: number,
  found: Map<string, Hits>,
): void {
  if (!entries) return;
  for (const entry of entries) {
    if (entry.rest.every((wanted, i) => fits(tokens[at + 1 + i], wanted))) {
      note(found, entry.language, entry.concept, at, at + 1 + entry.rest.length);
    }
  }
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

// "k i l l  m y s e l f" and "killmyself": letters set apart are joined, words run together are searched.
function matchJoined(index: WordIndex, tokens: readonly (readonly string[])[], found: Map<string, Hits>): void {
  if (index.joined.size === 0) return;
  let at = 0;
  while (at < tokens.length) {
    let run = '';
    let end = at;
    while (end < tokens.length && (tokens[end]?.[0] ?? '').length === 1) {
      run += lettersOf(tokens[end] ?? []);
      end += 1;
    }
    if (end - at >= 3) searchJoined(index, run, 4, at, end, found);
    if (end > at) {
      at = end;
      continue;
    }
    for (const word of tokens[at] ?? []) {
      if (word.length >= 7 && !index.known.has(word)) searchJoined(index, word, 7, at, at + 1, found);
    }
    at += 1;
  }
}

const digitLetters: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' };

function lettersOf(forms: readonly string[]): string {
  const sign = forms[0] ?? '';
  return digitLetters[sign] ?? sign;
}

function searchJoined(
  index: WordIndex,
  run: string,
  shortest: number,
  from: number,
  to: number,
  found: Map<string, Hits>,
): void {
  const text = run.slice(0, 60);
  for (let start = 0; start + shortest <= text.length; start += 1) {
    for (let end = Math.min(text.length, start + 24); end >= start + shortest; end -= 1) {
      const entry = index.joined.get(text.slice(start, end));
      if (entry) note(found, entry.language, entry.concept, from, to);
    }
  }
}

/** Builds the index for a language matched inside the text. */
export function indexText(lexicon: Lexicon, foldTerm: (term: string) => string, spaceless: boolean): TextIndex {
  const terms: [string, string][] = [];
  for (const [concept, list] of Object.entries(lexicon)) {
    for (const raw of termsOf(list)) {
      const edged = raw.replaceAll('_', ' ');
      const start = edged.startsWith(' ') ? ' ' : '';
      const end = edged.endsWith(' ') ? ' ' : '';
      const folded = foldTerm(edged);
      terms.push([spaceless ? folded.replaceAll(' ', '') : start + folded + end, concept]);
    }
  }
  return { terms };
}

/** Looks every term up inside a text; the spans are in characters. */
export function matchText(index: TextIndex, text: string): Hits {
  const hits: Hits = new Map();
  for (const [term, concept] of index.terms) {
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) {
      push(hits, concept, { from: at, to: at + term.length });
    }
  }
  return hits;
}

/** Records a find. */
export function note(found: Map<string, Hits>, language: string, concept: string, from: number, to: number): void {
  let hits = found.get(language);
  if (!hits) {
    hits = new Map();
    found.set(language, hits);
  }
  push(hits, concept, { from, to });
}
