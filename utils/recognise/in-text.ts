import { type Hits, indexText, type Lexicon, matchText, type TextIndex } from './lexicon.ts';
import { fold, type Normalised, type Scripts } from './normalise.ts';
import { readNumbersInText } from './number-reading.ts';

/** A language whose terms are looked up inside the text, not word by word. */
interface InText {
  /** The scripts that open its table. */
  readonly scripts: readonly (keyof Scripts)[];
  /** It is written without spaces: a space that somebody typed says nothing. */
  readonly spaceless: boolean;
}

const languages: Readonly<Record<'ar' | 'hi' | 'zh' | 'ja', InText>> = {
  ar: { scripts: ['arabic'], spaceless: false },
  hi: { scripts: ['devanagari'], spaceless: false },
  zh: { scripts: ['han'], spaceless: true },
  ja: { scripts: ['kana', 'han'], spaceless: true },
};
export type InTextLanguage = keyof typeof languages;

export type TextTables = Readonly<Record<InTextLanguage, Lexicon>>;
export type TextIndexes = Readonly<Record<InTextLanguage, TextIndex>>;

const names = Object.keys(languages) as InTextLanguage[];

/** Builds the indexes of the languages that are looked up inside the text. */
export function indexTexts(tables: TextTables): TextIndexes {
  const entries = names.map((name) => [name, indexText(tables[name], fold, languages[name].spaceless)] as const);
  return Object.fromEntries(entries) as Record<InTextLanguage, TextIndex>;
}

/** What each of them finds in a search written in one of its scripts, words and numbers apart. */
export function readTexts(
  search: Normalised,
  indexes: TextIndexes,
): { readonly language: InTextLanguage; readonly found: Hits; readonly numbers: Hits }[] {
  return names
    .filter((language) => languages[language].scripts.some((script) => search.scripts[script] > 0))
    .map((language) => {
      const text = languages[language].spaceless ? search.text.replaceAll(' ', '') : search.text;
      return { language, found: matchText(indexes[language], text), numbers: readNumbersInText(text) };
    });
}
