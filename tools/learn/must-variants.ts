import { mustLists, mustListsInText } from '../../utils/recognise/must-list/all.ts';
import { pick, seeded } from './seeded.ts';
import { termsOf } from './terms.ts';

/** The phrases that alone mean silence, as somebody would type them, by language. */
export function mustPhrases(): (readonly [language: string, phrases: readonly string[]])[] {
  return Object.entries({ ...mustLists, ...mustListsInText }).map(([language, lexicon]) => {
    const terms = ['urgent', 'crisis', 'discreet'].flatMap((concept) => termsOf(lexicon[concept] ?? ''));
    const plain = terms.map((term) => term.replaceAll('*', '').replaceAll('_', ' ').replaceAll('#', '3').trim());
    // What is written in figures or Latin letters in another script's table is only looked for beside that script.
    const own = language in mustListsInText ? plain.filter((phrase) => /[^\x20-\x7e]/.test(phrase)) : plain;
    return [language, [...new Set(own)]] as const;
  });
}

/** The rows of a keyboard: a finger that misses hits the key to the left or to the right. */
const keyboards: readonly (readonly string[])[] = [
  ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1234567890'],
  ['ضصثقفغعهخحجد', 'شسيبلاتنمكط', 'ئءؤرىةوزظ'],
  ['ौैाीूबहगदजड', 'ोे्िुपरकतचट', 'ॉंमनवलसय'],
];

/** How a phrase is varied: its name in the figures, and the phrase varied, or nothing where it cannot be. */
export type Variation = readonly [name: string, vary: (phrase: string, random: () => number) => string | undefined];

/** One slip of the fingers. */
export const slips: readonly Variation[] = [
  [
    'a letter too many',
    (phrase, random) => change(phrase, random, 1, ([at]) => (at ?? '') + neighbour(at ?? '', random)),
  ],
  ['a letter left out', (phrase, random) => change(phrase, random, 1, () => '')],
  ['another letter', (phrase, random) => change(phrase, random, 1, ([at]) => another(phrase, at ?? '', random))],
  ['the key beside it', (phrase, random) => change(phrase, random, 1, ([at]) => neighbour(at ?? '', random))],
  ['two letters swapped', (phrase, random) => change(phrase, random, 2, ([a, b]) => (b ?? '') + (a ?? ''))],
];

/** One slip of the space bar. */
export const spaces: readonly Variation[] = [
  [
    'a space too many',
    (phrase, random) =>
      spaced(
        phrase,
        random,
        (inWord) => inWord,
        (left, right) => `${left} ${right}`,
      ),
  ],
  [
    'a space left out',
    (phrase, random) =>
      spaced(
        phrase,
        random,
        (inWord) => !inWord,
        (left, right) => left.trimEnd() + right.trimStart(),
      ),
  ],
];

/** The words in another order. */
export const orders: readonly Variation[] = [
  ['first word last', (phrase) => turned(phrase, (words) => [...words.slice(1), words[0] ?? ''])],
  [
    'two neighbours swapped',
    (phrase, random) =>
      turned(phrase, (words) => {
        const at = pick(random, words.length - 1);
        return [...words.slice(0, at), words[at + 1] ?? '', words[at] ?? '', ...words.slice(at + 2)];
      }),
  ],
];

/** Other clothes for the same phrase. */
export const clothes: readonly Variation[] = [
  ['capitals', (phrase) => phrase.toUpperCase()],
  ['accents', (phrase) => phrase.replace(/[aeiou]/g, '$&\u0301').normalize('NFC')],
  ['a word before', (phrase) => `please ${phrase}`],
  ['a word after', (phrase) => `${phrase} today`],
];

/** Every phrase varied in every way that it can be. Seeded: the same lists give the same variants. */
export function variants(phrases: readonly string[], ways: readonly Variation[], seed: number): string[] {
  const random = seeded(seed);
  return phrases.flatMap((phrase) =>
    ways.flatMap(([, vary]) => {
      const varied = vary(phrase, random);
      return varied === undefined || varied === phrase ? [] : [varied];
    }),
  );
}

// Takes so many neighbouring letters out, never a space, and puts others in their place.
function change(
  phrase: string,
  random: () => number,
  length: number,
  put: (letters: readonly string[]) => string,
): string | undefined {
  const letters = [...phrase];
  const places = letters.flatMap((_, at) => {
    const own = letters.slice(at, at + length);
    return own.length === length && !own.includes(' ') && new Set(own).size === length ? [at] : [];
  });
  if (places.length === 0) return undefined;
  const at = places[pick(random, places.length)] ?? 0;
  return [...letters.slice(0, at), put(letters.slice(at, at + length)), ...letters.slice(at + length)].join('');
}

// Cuts the phrase within a word or between two, and puts the halves together another way.
function spaced(
  phrase: string,
  random: () => number,
  isPlace: (inWord: boolean) => boolean,
  put: (left: string, right: string) => string,
): string | undefined {
  const places = [...phrase].flatMap((sign, at) =>
    at > 0 && isPlace(sign !== ' ' && phrase[at - 1] !== ' ') && sign !== ' ' ? [at] : [],
  );
  if (places.length === 0) return undefined;
  const at = places[pick(random, places.length)] ?? 0;
  return put(phrase.slice(0, at), phrase.slice(at));
}

function neighbour(letter: string, random: () => number): string {
  for (const row of keyboards.flat()) {
    const at = row.indexOf(letter);
    if (at < 0) continue;
    const side = random() < 0.5 ? -1 : 1;
    return row[at + side] ?? row[at - side] ?? letter;
  }
  return letter;
}

// A letter of the same phrase: it is of the same script.
function another(phrase: string, letter: string, random: () => number): string {
  if (/[a-z]/.test(letter)) return 'abcdefghijklmnopqrstuvwxyz'[pick(random, 26)] ?? letter;
  const others = [...new Set(phrase)].filter((other) => other !== letter && other !== ' ');
  return others[pick(random, others.length)] ?? letter;
}

function turned(phrase: string, turn: (words: readonly string[]) => readonly string[]): string | undefined {
  const words = phrase.split(' ');
  return words.length < 2 ? undefined : turn(words).join(' ');
}
