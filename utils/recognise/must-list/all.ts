import type { Lexicon } from '../lexicon.ts';
import type { InTextLanguage } from '../text-table.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { hi } from './hi.ts';
import { hiLatn } from './hi-latn.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';
import { zh } from './zh.ts';

/** The must-lists of the languages written with spaces in Latin letters, by language. */
export const mustLists: Readonly<Record<string, Lexicon>> = {
  en,
  es,
  fr,
  de,
  pt,
  it,
  nl,
  pl,
  sv,
  tr,
  'hi-latn': hiLatn,
};

/** The must-lists that are looked up inside the text. */
export const mustListsInText: Readonly<Record<InTextLanguage, Lexicon>> = { ar, hi, zh, ja };
