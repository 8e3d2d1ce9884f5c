import type { Lexicon } from '../../utils/recognise/lexicon.ts';
import { fold } from '../../utils/recognise/normalise.ts';
import type { InTextLanguage, PackedTexts } from '../../utils/recognise/text-table.ts';
import { termsOf } from './terms.ts';

/** Packs the tables of the languages that are looked up inside the text, and their everyday words. */
export function packTexts(
  tables: Readonly<Record<InTextLanguage, Lexicon>>,
  everyday: Readonly<Partial<Record<InTextLanguage, readonly string[]>>>,
): PackedTexts {
  return {
    ar: [packOne(tables.ar, false), `!\t${(everyday.ar ?? []).join('|')}`].join('\n'),
    hi: [packOne(tables.hi, false), `!\t${(everyday.hi ?? []).join('|')}`].join('\n'),
    zh: packOne(tables.zh, true),
    ja: packOne(tables.ja, true),
  };
}

function packOne(lexicon: Lexicon, spaceless: boolean): string {
  return Object.entries(lexicon)
    .map(([concept, list]) => {
      const terms = new Set(termsOf(list).map((term) => foldTerm(term, spaceless)));
      return `${concept}\t${[...terms].filter((term) => term.trim() !== '').join('|')}`;
    })
    .join('\n');
}

function foldTerm(raw: string, spaceless: boolean): string {
  const edged = raw.replaceAll('_', ' ');
  const folded = fold(edged);
  if (spaceless) return folded.replaceAll(' ', '');
  return (edged.startsWith(' ') ? ' ' : '') + folded + (edged.endsWith(' ') ? ' ' : '');
}
