/** How many letters there are in a code: a to z, and none. */
export const letterCodes = 27;

/** The unit before `a`: letters are counted from 1. */
export const beforeA = 0x60;

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
