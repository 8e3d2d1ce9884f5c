import { type Hits, note } from './lexicon.ts';
import type { Normalised } from './normalise.ts';

/** A term under its first word: the words that must follow, and what it means in which language. */
export interface Term {
  readonly rest: readonly string[];
  readonly language: string;
  readonly concept: string;
  /** The language as one bit: the languages in which a word is known are a sum of them. */
  readonly bit: number;
}

/** The words of a search, each with all its readings. */
export type Tokens = Normalised['tokens'];

/** The concepts whose every term means silence by itself. */
export const graveConcepts: ReadonlySet<string> = new Set(['urgent', 'crisis', 'discreet']);

/** Notes the terms whose further words stand after the word at `at`, as written. */
export function noteFollowed(
  terms: readonly Term[] | undefined,
  tokens: Tokens,
  at: number,
  found: Map<string, Hits>,
): void {
  if (!terms) return;
  for (const { rest, language, concept } of terms) {
    if (standsAt(rest, tokens, at + 1)) {
      note(inLanguage(found, language), concept, at, at + 1 + rest.length);
    }
  }
}

/** Whether the words stand as written from `at` on. */
export function standsAt(words: readonly string[], tokens: Tokens, at: number): boolean {
  for (let i = 0; i < words.length; i += 1) if (!fits(tokens[at + i], words[i] ?? '')) return false;
  return true;
}

/** What was found of one language; made where nothing was yet. */
export function inLanguage(found: Map<string, Hits>, language: string): Hits {
  let hits = found.get(language);
  if (!hits) {
    hits = new Map();
    found.set(language, hits);
  }
  return hits;
}

/** True when one of the readings of a word is the wanted one; `stem*` fits any ending, `#` any number. */
export function fits(forms: readonly string[] | undefined, wanted: string): boolean {
  if (!forms) return false;
  if (wanted === '#') return /^\d/.test(forms[0] ?? '');
  const first = wanted.charCodeAt(0);
  // An index, not a loop over the forms: this is asked hundreds of times a search.
  for (let i = 0; i < forms.length; i += 1) {
    const form = forms[i] ?? '';
    if (form.charCodeAt(0) !== first) continue;
    if (wanted.endsWith('*') ? form.startsWith(wanted.slice(0, -1)) : form === wanted) return true;
  }
  return false;
}
