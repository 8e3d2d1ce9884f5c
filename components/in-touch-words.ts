import { type Connection, isHers } from '../utils/friends/connection.ts';
import { dayAndMonth, localMoment } from '../utils/i18n/format.ts';
import { t } from '../utils/i18n/t.ts';
import { channelName } from './channel-words.ts';

/** What was done, and by which way where that is known: "You wrote, by WhatsApp". Never what was said. */
export function whatWasDone({ how, from }: Pick<Connection, 'how' | 'from'>): string {
  if (!isHers({ from })) return t('inTouchTheyWrote');
  if (how === 'phone') return t('inTouchYouRang');
  return how === 'copy' ? t('inTouchYouWrote') : t('inTouchYouWroteBy', channelName(how));
}

/** "3 March"; "3 March 2025" of another year than this one. Never how long ago. */
export function dayInWords(at: number, now: number, timeZone: string): string {
  const words = dayAndMonth(at, timeZone, t('stateLanguage'));
  const { year } = localMoment(at, timeZone);
  return year === localMoment(now, timeZone).year ? words : `${words} ${year}`;
}
