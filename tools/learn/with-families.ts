import { families, familiesInText } from '../../utils/recognise/corpus/families/all.ts';
import type { Lexicon } from '../../utils/recognise/lexicon.ts';
import { termsOf } from './terms.ts';

const shortTerm = 3;

/**
 * The must-lists with what the model needs of the families beside them, their concepts marked `family-`: the gate has no
 * rule that names one. Of a language written with spaces that is their single words, and short terms for grave matters;
 * more would not pay for its size.
 */
export function withFamilies<Name extends string>(tables: Readonly<Record<Name, Lexicon>>): Record<Name, Lexicon> {
  const entries = Object.entries<Lexicon>(tables).map(([language, lexicon]) => {
    const inText: Readonly<Record<string, Lexicon>> = familiesInText;
    const own = families[language] ?? inText[language] ?? {};
    const more = Object.entries(own).map(([family, list]) => {
      const longest = language in inText ? Number.POSITIVE_INFINITY : family.startsWith('grave-') ? shortTerm : 1;
      const terms = termsOf(list).filter((term) => term.split(' ').length <= longest);
      return [`family-${family}`, [...new Set(terms)].join(', ')] as const;
    });
    return [language, { ...lexicon, ...Object.fromEntries(more) }] as const;
  });
  return Object.fromEntries(entries) as Record<Name, Lexicon>;
}
