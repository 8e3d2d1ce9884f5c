import type { Season } from '../../utils/friends/season-of-month.ts';
import type { Month, SeasonRun, Touch } from '../../utils/friends/year-in-touch.ts';
import { monthName } from '../../utils/i18n/format.ts';
import { type MessageKey, t } from '../../utils/i18n/t.ts';

const seasonWords = {
  winter: 'yearWinter',
  spring: 'yearSpring',
  summer: 'yearSummer',
  autumn: 'yearAutumn',
} as const satisfies Record<Season, MessageKey>;

/** "winter". */
export function seasonWord(season: Season): string {
  return t(seasonWords[season]);
}

export const touchWords = {
  you: 'yearYouWrote',
  they: 'yearTheyWrote',
  both: 'yearBoth',
} as const satisfies Record<Exclude<Touch, 'none'>, MessageKey>;

/** "December", "Dec" or "D". */
export function monthWord({ year, month }: Month, length: 'long' | 'short' | 'narrow' = 'long'): string {
  return monthName(Date.UTC(year, month - 1, 15), 'UTC', t('stateLanguage'), length);
}

/** What stands over some months in the table: their season, else the first and the last of them. */
export function runWords({ season, months }: SeasonRun): string {
  if (season) return seasonWord(season);
  const [first, last] = [months[0], months.at(-1)];
  return first && last ? t('yearTo', monthWord(first), monthWord(last)) : '';
}
