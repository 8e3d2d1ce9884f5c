const day = 86_400_000;

/** What a row may still show: its number, its page alone, or nothing. */
export type Freshness = 'number' | 'page' | 'gone';

/** Whole days from the day of checking (`YYYY-MM-DD`, UTC) to `now` (ms since 1970); below 0 when the clock is behind. */
export function daysSince(checked: string, now: number): number {
  return Math.floor((now - Date.parse(`${checked}T00:00:00Z`)) / day);
}

/** S14: a number for 365 days, then its page for 365 more, then nothing. A date that cannot be read is nothing. */
export function freshness(checked: string, now: number): Freshness {
  const age = daysSince(checked, now);
  if (age <= 365) return 'number';
  return age <= 730 ? 'page' : 'gone';
}

/** The rows with a number that were checked more than 365 days before `buildDate` (ms): with any, do not release (S14). */
export function tooOldToRelease<T extends { readonly numbers: readonly string[]; readonly checked: string }>(
  table: readonly T[],
  buildDate: number,
): readonly T[] {
  return table.filter((row) => row.numbers.length > 0 && freshness(row.checked, buildDate) !== 'number');
}
