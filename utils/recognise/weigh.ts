import type { Findings } from './findings.ts';
import { topics } from './label.ts';
import type { Likelihood } from './model.ts';
import type { Normalised } from './normalise.ts';
import type { Answer } from './weights.ts';

/**
 * How sure the model must be, as shares of 1. Chosen on rows kept back from learning (docs/recogniser-model-card.md).
 * `grave`: the grave labels together, to stay silent as after a phrase of the must-list. `passage`: the same for one passage
 * of a long search. `heavy`: the part of the worry that makes it `care`.
 */
const sureness = { grave: 0.6, passage: 0.7, heavy: 0.18 } as const;

/**
 * What a search must reach to be offered something: `enough` is both kinds of worry less that it is grave, `doubt` that it is
 * grave, from which on nothing is offered. `told`: words say child, pregnancy or parent, and a matter or a manner of worrying;
 * `named`: only the first ("sandals for expecting mothers"); `guessed`: only the second; `bare`: neither, as in nearly all
 * that people search for.
 */
const saying = {
  told: { enough: 0.44, doubt: 0.12 },
  named: { enough: 0.62, doubt: 0.1 },
  guessed: { enough: 0.74, doubt: 0.09 },
  bare: { enough: 0.9, doubt: 0.06 },
} as const;

// One or two words that name nobody say too little: names and things that were never learnt from look like anything.
const fewestWords = 3;
const signsInWord = 2;

const family = (names: readonly string[]): string[] => names.map((name) => `family-${name}`);

const who = [
  ...['child', 'small', 'preg', 'birth', 'age-baby', 'age-little', 'age-child', 'age-teen'],
  ...family(['kid', 'kidweak', 'young', 'parent', 'nursing', 'preg', 'birth']),
];
const worrying = [
  ...family(['ask', 'feel', 'low', 'wont', 'me', 'heshe', 'clock']),
  ...family(topics.flatMap((topic) => [`${topic}!`, `${topic}!!`])),
];

// A temperature is never a plain worry, whatever stands around it.
const fever = 'temp';

/** What the model makes of a search that the safety gate let pass. Doubt is `none`; a fever is never a plain worry. */
export function weigh(likely: Likelihood, { numbers, languages }: Findings, search: Normalised): Answer {
  const { connect, care, grave } = likely;
  if (grave >= sureness.grave) return 'grave';
  const says = (concept: string): boolean => numbers.has(concept) || languages.some(({ hits }) => hits.has(concept));
  const isNamed = who.some(says);
  if (numbers.has(fever) || (!isNamed && lengthOf(search) < fewestWords)) return 'none';
  const isWorrying = worrying.some(says);
  const { enough, doubt } = saying[isNamed ? (isWorrying ? 'told' : 'named') : isWorrying ? 'guessed' : 'bare'];
  const worry = connect + care;
  // Written so that a likelihood that is no number offers nothing.
  if (!(grave < doubt && worry - grave >= enough)) return 'none';
  return care >= sureness.heavy * worry ? 'care' : 'connect';
}

/** True when one passage of a search sounds grave by itself, so that nothing is to be offered after the whole. */
export function soundsGrave(passage: Likelihood): boolean {
  return !(passage.grave < sureness.passage);
}

// In words; where no spaces are set, every two signs are counted as one.
function lengthOf({ scripts, text, tokens }: Normalised): number {
  if (scripts.han + scripts.kana === 0) return tokens.length;
  return Math.ceil(text.replaceAll(' ', '').length / signsInWord);
}
