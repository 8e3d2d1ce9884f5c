import { hashOfTwo } from './feature-hash.ts';
import { numberOf, signOf } from './sign.ts';

// Six places a sign; so many that a place in three is taken.
const bits = 6;
const places = bits * 1365;
// A word and its forms mostly begin alike for so long.
const letters = 4;
// A single word behind the first must be as long as this to be worth looking for a known word's slip before it.
const shortestSingle = 4;

/** Whether a term of two words is looked for before so short a word, where its first word may be a slip that is a word. */
export function isLongBehind(word: string): boolean {
  return word.length >= shortestSingle;
}

/**
 * Which words stand behind the first words of grave terms, as signs: a filter that never misses one of them, and takes
 * others for one of them now and then. Each entry is one word or the first two; stems shorter than a word's beginning are
 * left out.
 */
export function packBehind(entries: Iterable<readonly [next: string, after: string]>): string {
  const taken = new Uint8Array(places / bits);
  for (const [next, after] of entries) {
    const place = placeOf(next, after);
    const sign = Math.floor(place / bits);
    taken[sign] = (taken[sign] ?? 0) | (1 << (place % bits));
  }
  return [...taken].map(signOf).join('');
}

/** Whether one of the terms may go on so. `after` is empty where nothing follows `next`. */
export function mayStandBehind(packed: string, next: string, after: string): boolean {
  return (isLongBehind(next) && has(packed, next, '')) || (after !== '' && has(packed, next, after));
}

function has(packed: string, next: string, after: string): boolean {
  const place = placeOf(next, after);
  return ((numberOf(packed.charCodeAt(Math.floor(place / bits))) >> (place % bits)) & 1) === 1;
}

function placeOf(next: string, after: string): number {
  return hashOfTwo(0, next.slice(0, letters), after.slice(0, letters)) % places;
}
