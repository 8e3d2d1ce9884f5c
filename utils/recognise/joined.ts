import { type Hits, note } from './lexicon.ts';
import { graveConcepts, inLanguage, type Term, type Tokens } from './term.ts';

/** What must be known of a table to find its grave terms in letters that are run together. */
interface Words {
  /** The words of the tables that begin so, with their terms. */
  readonly wordsAt: (start: string) => ReadonlyMap<string, readonly Term[]>;
  readonly knows: (word: string, shortestStem: number) => boolean;
}

/** How many letters of a word name the group in which it is filed. */
export const beginning = 3;

/** Notes grave terms in "k i l l  m y s e l f" and "killmyself": letters set apart are joined, words run together searched. */
export function noteJoined(tokens: Tokens, words: Words, found: Map<string, Hits>): void {
  let at = 0;
  while (at < tokens.length) {
    let run = '';
    let end = at;
    while (end < tokens.length && (tokens[end]?.[0] ?? '').length === 1) {
      run += lettersOf(tokens[end] ?? []);
      end += 1;
    }
    if (end - at >= 3)
      noteWithin(run, 4, words, (term) => note(inLanguage(found, term.language), term.concept, at, end));
    if (end > at) {
      at = end;
      continue;
    }
    for (const word of tokens[at] ?? []) {
      if (word.length < 7 || words.knows(word, Number.POSITIVE_INFINITY)) continue;
      noteWithin(word, 7, words, (term) => note(inLanguage(found, term.language), term.concept, at, at + 1));
    }
    at += 1;
  }
}

function noteWithin(run: string, shortest: number, words: Words, found: (term: Term) => void): void {
  const text = run.slice(0, 60);
  for (let start = 0; start + shortest <= text.length; start += 1) {
    for (const [word, terms] of words.wordsAt(text.slice(start, start + beginning))) {
      if (!text.startsWith(word, start)) continue;
      for (const term of terms) {
        if (!graveConcepts.has(term.concept) || term.rest.some((next) => next.endsWith('*'))) continue;
        const joined = word + term.rest.join('');
        if (joined.length >= shortest && joined.length <= 24 && text.startsWith(joined, start)) found(term);
      }
    }
  }
}

const digitLetters: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' };

function lettersOf(forms: readonly string[]): string {
  const sign = forms[0] ?? '';
  return digitLetters[sign] ?? sign;
}
