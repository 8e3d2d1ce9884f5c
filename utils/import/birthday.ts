import type { Birthday } from '../friends/friend.ts';

/** Years that address books write for "no year". */
const noYear = new Set([0, 1, 1604, 1900]);

const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function made(month: number, day: number, year?: number): Birthday | undefined {
  if (month < 1 || month > 12 || day < 1 || day > (daysIn[month - 1] ?? 0)) return undefined;
  const known = year !== undefined && !noYear.has(year) && year >= 1880 && year <= 2200;
  return known ? { month, day, year } : { month, day };
}

/** "", "0/0/00" and their like: an address book's way to say that there is none. */
export function saysNoBirthday(raw: string): boolean {
  return /^[\s0/.:;-]*$/.test(raw);
}

/**
 * A birthday as address books write it, with or without its year: 1986-03-14, 19860314, --03-14, --0314, with a time or
 * a stray ";" after it, 14.3.1986, and 3/14/1986 where only one reading is a date. A date that two countries read
 * differently (3/4/1986) gives nothing: no birthday is better than a wrong one.
 */
export function readBirthday(raw: string): Birthday | undefined {
  const text = raw.trim().replace(/[;,\s]+$/, '');
  const basic = /^(\d{4}|--)-?(\d{2})-?(\d{2})(?:[T\s].*)?$/i.exec(text);
  if (basic) return made(Number(basic[2]), Number(basic[3]), basic[1] === '--' ? undefined : Number(basic[1]));
  const slashed = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/.exec(text);
  if (slashed) return made(Number(slashed[2]), Number(slashed[3]), Number(slashed[1]));
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})?$/.exec(text);
  if (dotted) return made(Number(dotted[2]), Number(dotted[1]), dotted[3] ? Number(dotted[3]) : undefined);
  const either = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text);
  if (!either) return undefined;
  const [a, b, year] = [Number(either[1]), Number(either[2]), Number(either[3])];
  if (a === b || a > 12) return made(b, a, year);
  return b > 12 ? made(a, b, year) : undefined;
}
