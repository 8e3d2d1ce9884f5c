/** How many letters there are in a code: a to z, and none. */
export const letterCodes = 27;

// The unit before `a`: letters are counted from 1.
const beforeA = 0x60;

/** The number of the letter there: 1 to 26, 0 past the end, -1 for any other sign. */
export function letterAt(word: string, at: number): number {
  if (at >= word.length) return 0;
  const number = word.charCodeAt(at) - beforeA;
  return number > 0 && number < letterCodes ? number : -1;
}

/** One number for three letters. */
export function codeFrom(a: number, b: number, c: number): number {
  return (a * letterCodes + b) * letterCodes + c;
}

/** A number for a beginning of one to three plain letters, the first `end` of a text; 0 for any other. */
export function codeOf(text: string, end: number): number {
  if (end < 1 || end > 3) return 0;
  let code = 0;
  for (let at = 0; at < 3; at += 1) {
    const letter = at < end ? text.charCodeAt(at) - beforeA : 0;
    if (at < end && (letter < 1 || letter >= letterCodes)) return 0;
    code = code * letterCodes + letter;
  }
  return code;
}
