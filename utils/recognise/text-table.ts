import { type GraveWords, noteAlmost, shortestAloneInText } from './almost.ts';
import { type Hits, note, type Span } from './lexicon.ts';
import type { Normalised, Scripts } from './normalise.ts';
import { endsWithOneSlip, oneSlip } from './one-slip.ts';
import type { KnownWords } from './spacing.ts';
import { graveConcepts, type Term } from './term.ts';

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

// So many signs a grave term without spaces must have to be heard with a slip in it: in fewer one sign is another word.
const longEnough = 5;

/**
 * One language as `npm run learn` packs it: a line for each concept, its name, a tab, its folded terms parted by `|`. The
 * line of the concept `!` holds everyday words and phrases, known so that they are not taken for a slip of a grave one.
 */
export type PackedTexts = Readonly<Record<InTextLanguage, string>>;

/** The terms of a language by their first sign, and those that are grave by their words where it is written with spaces. */
interface Terms {
  readonly bySign: Map<string, { readonly term: string; readonly concept: string }[]>;
  readonly grave: GraveWords | undefined;
}

/** Looks terms up inside a text; a language is unpacked by the first search in one of its scripts. */
export class TextTable {
  private readonly unpacked = new Map<InTextLanguage, Terms>();

  private readonly packed: PackedTexts;

  constructor(packed: PackedTexts) {
    this.packed = packed;
  }

  /** What each language finds in a search written in one of its scripts; the spans are in characters of `text`. With `almost` also the grave ones that were almost said. */
  match(
    search: Normalised,
    almost: boolean,
  ): { readonly language: InTextLanguage; readonly text: string; readonly hits: Hits }[] {
    return inTextLanguages
      .filter((language) => scriptsOf[language].some((script) => search.scripts[script] > 0))
      .map((language) => {
        const text = spaceless.has(language) ? search.text.replaceAll(' ', '') : search.text;
        const hits = this.find(language, text, almost);
        if (almost) this.addAlmost(language, search, hits);
        return { language, text, hits };
      });
  }

  /** The words of a language with spaces, as they are written in its table. */
  wordsOf(language: InTextLanguage): KnownWords {
    const isWord = (word: string): boolean => this.terms(language).grave?.languagesOf(word) === 1;
    return { isWord, mayBeWord: isWord };
  }

  private find(language: InTextLanguage, text: string, almost: boolean): Hits {
    const { bySign } = this.terms(language);
    const slips = almost && spaceless.has(language);
    const hits: Hits = new Map();
    for (let at = 0; at < text.length; at += 1) {
      for (const { term, concept } of bySign.get(text[at] ?? '') ?? []) {
        if (text.startsWith(term, at)) note(hits, concept, at, at + term.length);
        else if (slips && term.length >= longEnough && graveConcepts.has(concept)) {
          const end = endsWithOneSlip(text, at, term);
          if (end >= 0) note(hits, concept, at, end);
        }
      }
    }
    return hits;
  }

  // What was almost said is found word by word.
  private addAlmost(language: InTextLanguage, search: Normalised, hits: Hits): void {
    const { grave } = this.terms(language);
    if (!grave) return;
    const found = new Map<string, Hits>();
    noteAlmost(search.tokens, grave, found);
    const spans = [...(found.get(language) ?? [])];
    if (spans.length === 0) return;
    const places = placesOf(search);
    for (const [concept, list] of spans) {
      for (const { from, to } of list)
        note(hits, concept, places[from]?.from ?? 0, places[to - 1]?.to ?? search.text.length);
    }
  }

  private terms(language: InTextLanguage): Terms {
    const known = this.unpacked.get(language);
    if (known) return known;
    const concepts = this.packed[language].split('\n').map((line) => {
      const [concept = '', list = ''] = line.split('\t');
      return [concept, list.split('|')] as const;
    });
    const bySign: Terms['bySign'] = new Map();
    for (const [concept, list] of concepts) {
      if (concept === '!') continue;
      for (const term of list) {
        const first = bySign.get(term[0] ?? '');
        if (first) first.push({ term, concept });
        else bySign.set(term[0] ?? '', [{ term, concept }]);
      }
    }
    const terms = { bySign, grave: spaceless.has(language) ? undefined : graveWordsOf(language, concepts) };
    this.unpacked.set(language, terms);
    return terms;
  }
}

// Where each word stands in the text. One that was read otherwise than written takes no room.
function placesOf({ text, tokens }: Normalised): Span[] {
  let end = 0;
  return tokens.map(([word = '']) => {
    const from = Math.max(end, text.indexOf(word, end));
    end = text.startsWith(word, from) ? from + word.length : from;
    return { from, to: end };
  });
}

function graveWordsOf(
  language: string,
  concepts: readonly (readonly [concept: string, terms: readonly string[]])[],
): GraveWords {
  const known = new Set<string>();
  const everyday: string[] = [];
  const grave = new Map<string, Term[]>();
  for (const [concept, list] of concepts) {
    for (const term of list) {
      const words = term.trim().split(' ');
      if (concept === '!' && words.length > 1) {
        everyday.push(term);
        continue;
      }
      for (const word of words) known.add(word);
      if (!graveConcepts.has(concept)) continue;
      const [first = '', ...rest] = words;
      const terms = grave.get(first) ?? [];
      if (terms.length === 0) grave.set(first, terms);
      terms.push({ rest, language, concept, bit: 1 });
    }
  }
  return {
    shortestAlone: shortestAloneInText,
    beginningWith: (word) => grave.get(word),
    near: (word) => [...grave].filter(([first]) => oneSlip(word, first)),
    languagesOf: (word) => (known.has(word) ? 1 : 0),
    mayGoOn: () => true,
    everyday: () => everyday,
  };
}
