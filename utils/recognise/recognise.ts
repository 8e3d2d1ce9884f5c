import { featuresOf } from './features.ts';
import { type Findings, findAsWritten, findIn, spacingsOf } from './findings.ts';
import type { Reading, SilentLabel } from './label.ts';
import { type Known, knownFeatures, type Likelihood, likelihood, silentLabelOf, topicOf } from './model.ts';
import { withoutNeutral } from './neutral-words.ts';
import { type Normalised, normalise } from './normalise.ts';
import { passagesOf } from './passages.ts';
import { safetyGate, type Verdict } from './safety-gate.ts';
import type { Spacing } from './spacing.ts';
import { soundsGrave, weigh } from './weigh.ts';

/** The parts a reading is made of; handed in so that a test can make any of them fail. */
export interface Parts {
  readonly normalise: (raw: string) => Normalised;
  readonly find: (search: Normalised) => Findings;
  readonly gate: (findings: Findings) => Verdict;
  readonly spacings: (search: Normalised) => Iterable<Spacing>;
  readonly findAsWritten: (search: Normalised) => Findings;
  readonly features: (search: Normalised, findings: Findings) => readonly number[];
  readonly likelihood: (known: Known) => Likelihood;
}

const nothing: Reading = { label: 'none', topic: '' };

// A hint is a tag such as "pt-BR"; Hindi in Latin letters is the one language with two.
const shipped = new Set('en es fr de pt it nl pl sv tr ar hi hi-latn zh ja'.split(' '));

/**
 * What one search is. The safety gate decides first and apart; the model reads only what it lets pass, and may itself ask
 * for silence. Total over every string: bad input, an unknown script, a hinted language that is not shipped, or a failure
 * inside give `none`. Reads the first 2,000 units; keeps nothing. `hint.lang` is never needed and never opens the gate.
 */
export function recognise(text: string, hint?: { readonly lang?: string }): Reading {
  return recogniseWith(
    {
      normalise,
      find: findIn,
      gate: safetyGate,
      spacings: spacingsOf,
      findAsWritten,
      features: featuresOf,
      likelihood,
    },
    text,
    hint,
  );
}

/** The same with the parts handed in. */
export function recogniseWith(parts: Parts, text: string, hint?: { readonly lang?: string }): Reading {
  try {
    const search = parts.normalise(text);
    const findings = parts.find(search);
    const verdict = parts.gate(findings);
    if (verdict === 'hush') return nothing;
    if (verdict !== 'clear') return { label: verdict, topic: '' };
    if (isStrange(search)) return nothing;
    const meant = silentIfSpaced(parts, search);
    if (meant) return { label: meant, topic: '' };
    return readWith(parts, search, findings, languageOf(hint?.lang));
  } catch {
    return nothing;
  }
}

// What the gate says once slips of the space bar are mended; a word that was parted must be grave as a phrase, not in a part.
// No other slip is looked for in it, which would take as long again. `hush` is not heeded here: what is read is a guess, and a guess may only make an answer quieter by being grave.
function silentIfSpaced(parts: Parts, search: Normalised): SilentLabel | undefined {
  const verdictOn = (text: string): Verdict => parts.gate(parts.findAsWritten(parts.normalise(text)));
  for (const { text, parted } of parts.spacings(search)) {
    const verdict = verdictOn(text);
    if (verdict !== 'clear' && verdict !== 'hush' && parted.every((part) => verdictOn(part) === 'clear'))
      return verdict;
  }
  return undefined;
}

function readWith(parts: Parts, search: Normalised, findings: Findings, language: string | undefined): Reading {
  const core = withoutNeutral(search);
  const inCore = core === search ? findings : parts.find(core);
  const known = knownFeatures(parts.features(core, inCore));
  const label = weigh(parts.likelihood(known), inCore, core);
  if (label === 'grave') return { label: silentLabelOf(known), topic: '' };
  if (label === 'none' || (language !== undefined && !shipped.has(language))) return nothing;
  for (const passage of passagesOf(core)) {
    if (soundsGrave(parts.likelihood(knownFeatures(parts.features(passage, parts.find(passage)))))) return nothing;
  }
  return { label, topic: topicOf(known, inCore) };
}

// Written mostly in a script no shipped language uses, or with nothing in it to read.
function isStrange({ scripts }: Normalised): boolean {
  const { latin, arabic, devanagari, han, kana, other } = scripts;
  const readable = latin + arabic + devanagari + han + kana;
  return readable === 0 || other * 4 > readable + other;
}

function languageOf(tag: string | undefined): string | undefined {
  if (!tag) return undefined;
  const lower = tag.toLowerCase();
  return lower === 'hi-latn' ? lower : lower.split(/[-_]/)[0];
}
