import { readEveryday } from './everyday.ts';
import type { Reading } from './label.ts';
import { type Normalised, normalise } from './normalise.ts';
import { safetyGate, type Verdict } from './safety-gate.ts';

/** The parts a reading is made of; handed in so that a test can make any of them fail. */
export interface Parts {
  readonly normalise: (raw: string) => Normalised;
  readonly gate: (search: Normalised) => Verdict;
  readonly everyday: (search: Normalised, language?: string) => Reading;
}

const nothing: Reading = { label: 'none', topic: '' };

// A hint is a tag such as "pt-BR"; Hindi in Latin letters is the one language with two.
const shipped = new Set([
  'en',
  'es',
  'fr',
  'de',
  'pt',
  'it',
  'nl',
  'pl',
  'sv',
  'tr',
  'ar',
  'hi',
  'hi-latn',
  'zh',
  'ja',
]);

/**
 * What one search is. The safety gate decides first and apart; only what it lets pass is weighed as a worry. Total over
 * every string: bad input, an unknown script, a hinted language that is not shipped, or a failure inside give `none`.
 * Reads the first 2,000 units; keeps nothing. `hint.lang` may help, is never needed, and never opens the gate.
 */
export function recognise(text: string, hint?: { readonly lang?: string }): Reading {
  return recogniseWith({ normalise, gate: safetyGate, everyday: readEveryday }, text, hint);
}

/** The same with the parts handed in. */
export function recogniseWith(parts: Parts, text: string, hint?: { readonly lang?: string }): Reading {
  try {
    const search = parts.normalise(text);
    const verdict = parts.gate(search);
    if (verdict === 'hush') return nothing;
    if (verdict !== 'clear') return { label: verdict, topic: '' };
    const language = languageOf(hint?.lang);
    if (language !== undefined && !shipped.has(language)) return nothing;
    return parts.everyday(search, language);
  } catch {
    return nothing;
  }
}

function languageOf(tag: string | undefined): string | undefined {
  if (!tag) return undefined;
  const lower = tag.toLowerCase();
  return lower === 'hi-latn' ? lower : lower.split(/[-_]/)[0];
}
