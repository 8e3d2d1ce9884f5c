import type { Birthday } from '../utils/friends/friend.ts';
import { dayAndMonth } from '../utils/i18n/format.ts';
import { t } from '../utils/i18n/t.ts';

/** "14 March", or "14 March 1986" where the year is known. */
export function birthdayInWords({ month, day, year }: Birthday): string {
  // A leap year, so that 29 February is a day of it.
  const words = dayAndMonth(Date.UTC(2000, month - 1, day), 'UTC', t('stateLanguage'));
  return year === undefined ? words : `${words} ${year}`;
}
