// From `#` on, without the backslash: none of them is a space or has to be escaped.
const first = 35;
const backslash = 92;

/** How many numbers have a sign. */
export const signs = 90;

/** The sign that says: this far, and farther. */
export const farther = signs - 1;

/** The sign of a number from 0 to 89. */
export function signOf(number: number): string {
  return String.fromCharCode(first + number + (first + number >= backslash ? 1 : 0));
}

/** The number whose sign has this code. */
export function numberOf(sign: number): number {
  return sign - first - (sign > backslash ? 1 : 0);
}

/** The numbers by the codes of their signs: for loops over thousands of signs, which a call for each would make slow. */
export function numbersBySign(): Uint8Array {
  const numbers = new Uint8Array(first + signs + 1);
  for (let number = 0; number < signs; number += 1) numbers[signOf(number).charCodeAt(0)] = number;
  return numbers;
}
