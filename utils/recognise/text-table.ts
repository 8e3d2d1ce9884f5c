import { type Hits, note } from './lexicon.ts';
import type { Normalised, Scripts } from './normalise.ts';

/** The languages whose terms are looked up inside the text, not word by word. */
export const inTextLanguages = ['ar', 'hi', 'zh', 'ja'] as const;
export type InTextLanguage = (typeof inTextLanguages)[number];

/** The scripts that open a language's table. */
const scriptsOf: Readonly<Record<InTextLanguage, readonly (keyof Scripts)[]>> = {
  ar: ['arabic'],
  hi: ['devanagari'],
  zh: ['han'],
  ja: ['kana', 'han'],
};

/** Languages written without spaces: a space that somebody typed says nothing. */
const spaceless: ReadonlySet<InTextLanguage> = new Set(['zh', 'ja']);

/** One language as `npm run learn` packs it: a line for each concept, its name, a tab, its folded terms parted by `|`. */
export type PackedTexts = Readonly<Record<InTextLanguage, string>>;

/** The terms of a language by their first sign. */
type Terms = Map<string, { readonly term: string; readonly concept: string }[]>;

/** Looks terms up inside a text; a language is unpacked by the first search in one of its scripts. */
export class TextTable {
  private readonly unpacked = new Map<InTextLanguage, Terms>();

  private readonly packed: PackedTexts;

  constructor(packed: PackedTexts) {
    this.packed = packed;
  }

  /** What each language finds in a search written in one of its scripts; the spans are in characters of `text`. */
  match(search: Normalised): { readonly language: InTextLanguage; readonly text: string; readonly hits: Hits }[] {
    return inTextLanguages
      .filter((language) => scriptsOf[language].some((script) => search.scripts[script] > 0))
      .map((language) => {
        const text = spaceless.has(language) ? search.text.replaceAll(' ', '') : search.text;
        return { language, text, hits: this.find(language, text) };
      });
  }

  private find(language: InTextLanguage, text: string): Hits {
    const terms = this.terms(language);
    const hits: Hits = new Map();
    for (let at = 0; at < text.length; at += 1) {
      for (const { term, concept } of terms.get(text[at] ?? '') ?? []) {
        if (text.startsWith(term, at)) note(hits, concept, at, at + term.length);
      }
    }
    return hits;
  }

  private terms(language: InTextLanguage): Terms {
    const known = this.unpacked.get(language);
    if (known) return known;
    const terms: Terms = new Map();
    for (const line of this.packed[language].split('\n')) {
      const [concept = '', list = ''] = line.split('\t');
      for (const term of list.split('|')) {
        const first = terms.get(term[0] ?? '');
        if (first) first.push({ term, concept });
        else terms.set(term[0] ?? '', [{ term, concept }]);
      }
    }
    this.unpacked.set(language, terms);
    return terms;
  }
}
