/** Words to correct to, found by their length and by their first or last three letters. */
export type NearWords = Map<string, string[]>;

/** Adds a word that others may be a slip of; six letters or more. */
export function addNearWord(near: NearWords, word: string): void {
  for (const key of [`${word.length}^${word.slice(0, 3)}`, `${word.length}$${word.slice(-3)}`]) {
    const list = near.get(key);
    if (list) list.push(word);
    else near.set(key, [word]);
  }
}

/**
 * The known words one slip away from a word: one letter more, less, other, or two swapped. `*` stands for any letter. One
 * slip in six letters leaves the first three or the last three as they were, so only those are compared.
 */
export function nearWord(word: string, near: NearWords): string[] {
  const found = new Set<string>();
  const keys = [`^${word.slice(0, 3)}`, `$${word.slice(-3)}`];
  for (let length = word.length - 1; length <= word.length + 1; length += 1) {
    for (const key of keys) {
      for (const known of near.get(length + key) ?? []) if (!found.has(known) && oneSlip(word, known)) found.add(known);
    }
  }
  return [...found];
}

/** True when at most one letter was added, dropped, changed or swapped with its neighbour. Linear in the length. */
export function oneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && alike(short, long, start, start)) start += 1;
  let left = short.length - 1;
  let right = long.length - 1;
  while (left >= start && alike(short, long, left, right)) {
    left -= 1;
    right -= 1;
  }
  const shortRest = left - start + 1;
  const longRest = right - start + 1;
  if (longRest <= 1) return true;
  return shortRest === 2 && longRest === 2 && short[start] === long[start + 1] && short[start + 1] === long[start];
}

function alike(a: string, b: string, i: number, j: number): boolean {
  const x = a.charCodeAt(i);
  const y = b.charCodeAt(j);
  return x === y || x === 42 || y === 42;
}
