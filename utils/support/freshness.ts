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
