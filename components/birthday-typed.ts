import type { Birthday } from '../utils/friends/friend.ts';

/** A birthday as it stands in its three fields. */
export interface BirthdayTyped {
  readonly day: string;
  /** "1" to "12"; empty: not said. */
  readonly month: string;
  readonly year: string;
}

export const noBirthday: BirthdayTyped = { day: '', month: '', year: '' };

/** The three fields for a birthday that is kept. */
export function birthdayTyped(birthday: Birthday | undefined): BirthdayTyped {
  if (!birthday) return noBirthday;
  const { day, month, year } = birthday;
  return { day: String(day), month: String(month), year: year === undefined ? '' : String(year) };
}

/** Nothing was said, or a day that exists, or neither. */
export type BirthdayRead =
  | { readonly birthday: Birthday | undefined; readonly wrong?: undefined }
  | { readonly wrong: true };

const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Reads the three fields. The year may stay empty; 29 February needs a year that has it, or none. */
export function readBirthdayTyped(typed: BirthdayTyped): BirthdayRead {
  const [day, month, year] = [typed.day, typed.month, typed.year].map((field) => field.trim());
  if (!day && !month && !year) return { birthday: undefined };
  const whole = (text: string | undefined, form: RegExp) => (text && form.test(text) ? Number(text) : Number.NaN);
  const [d, m] = [whole(day, /^\d{1,2}$/), whole(month, /^\d{1,2}$/)];
  if (!(m >= 1 && m <= 12 && d >= 1 && d <= (daysIn[m - 1] ?? 0))) return { wrong: true };
  if (!year) return { birthday: { month: m, day: d } };
  const y = whole(year, /^\d{4}$/);
  const exists = y >= 1880 && y <= 2200 && new Date(Date.UTC(y, m - 1, d)).getUTCDate() === d;
  return exists ? { birthday: { month: m, day: d, year: y } } : { wrong: true };
}
