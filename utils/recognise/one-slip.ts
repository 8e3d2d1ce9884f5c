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

// Whether the letter at `at` may have been changed, left out, put in or swapped with the next.
function goesOn(word: string, stem: string, at: number): boolean {
  return alike(word, stem, at + 1, at + 1) || alike(word, stem, at, at + 1) || alike(word, stem, at + 1, at);
}

/**
 * True when a word begins with `stem` but for one slip in it. The last letter of the stem must be as written where more
 * follows: what comes after it is any ending.
 */
export function oneSlipInBeginning(word: string, stem: string): boolean {
  let same = 0;
  while (same < stem.length && alike(word, stem, same, same)) same += 1;
  // Most words are told from the stem by the letter behind the first that differs.
  if (same + 1 < stem.length && !goesOn(word, stem, same)) return false;
  if (word.length <= stem.length + 1 && oneSlip(word, stem)) return true;
  for (const length of [stem.length, stem.length - 1, stem.length + 1]) {
    if (word.at(length - 1) === stem.at(-1) && oneSlip(word.slice(0, length), stem)) return true;
  }
  return false;
}

// Who is meant: another of these is no slip ("not my child" is not "not your child").
const persons = '我你您他她';

/**
 * Where `term`, but for one sign of it changed, left out or put in, ends in `text` from `at` on; -1 where it does not stand
 * there, or stands as written. Its first and last signs must be as written, so that a word that goes on otherwise is none.
 */
export function endsWithOneSlip(text: string, at: number, term: string): number {
  let same = 0;
  while (same < term.length && text.charCodeAt(at + same) === term.charCodeAt(same)) same += 1;
  if (same === 0 || same >= term.length - 1 || persons.includes(term[same] ?? '')) return -1;
  const [place, rest] = [at + same, term.slice(same + 1)];
  if (text.startsWith(rest, place + 1)) return at + term.length;
  if (text.startsWith(rest, place)) return at + term.length - 1;
  return text.startsWith(term.slice(same), place + 1) ? at + term.length + 1 : -1;
}
