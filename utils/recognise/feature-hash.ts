/** The hash of a feature: what kind of feature it is, then its text. 32 bits, without a sign. */
export function hashOf(kind: number, text: string): number {
  return stir(mix(begin(kind), text));
}

/** The hash of two texts in this order. */
export function hashOfTwo(kind: number, one: string, other: string): number {
  return stir(mix(mix(mix(begin(kind), one), ' '), other));
}

const prime = 0x01000193;

// FNV-1a, with the last bits stirred (the finaliser of MurmurHash3).

/** A hash to be gone on with: nothing but its kind yet. */
export function begin(kind: number): number {
  return step(0x811c9dc5, kind);
}

/** The same with one more UTF-16 unit. */
export function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, prime);
}

/** The same, ended: every bit of it depends on all that went in. */
export function stir(hash: number): number {
  let stirred = hash ^ (hash >>> 16);
  stirred = Math.imul(stirred, 0x85ebca6b);
  stirred ^= stirred >>> 13;
  stirred = Math.imul(stirred, 0xc2b2ae35);
  stirred ^= stirred >>> 16;
  return stirred >>> 0;
}

function mix(hash: number, text: string): number {
  let mixed = hash;
  // As in `step`, without a call for each unit: the first search after a start is read before the code is warm.
  for (let at = 0; at < text.length; at += 1) mixed = Math.imul(mixed ^ text.charCodeAt(at), prime);
  return mixed;
}
