import type { Lexicon } from '../../lexicon.ts';
import type { InTextLanguage } from '../../text-table.ts';
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

/** Words that can stand for each other in everyday worries in the languages written in Latin letters, by language. */
export const families: Readonly<Record<string, Lexicon>> = {
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

/** The same for the languages looked up inside the text. */
export const familiesInText: Readonly<Record<InTextLanguage, Lexicon>> = { ar, hi, zh, ja };
