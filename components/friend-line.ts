import { bestChannel, type Friend } from '../utils/friends/friend.ts';
import { daysBetween, localMoment, monthName, weekdayName } from '../utils/i18n/format.ts';
import { t } from '../utils/i18n/t.ts';
import { channelName } from './channel-words.ts';

const day = 86_400_000;
/** After how long a hello is welcome again. */
const ripeAfter = { often: 14 * day, nowAndThen: 28 * day, rarely: 90 * day } as const;

function clockOf(at: number, timeZone: string): string {
  const { hour, minute } = localMoment(at, timeZone);
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** Whether they would rather not be written to now; their own time zone where she said it. */
function isQuietNow(friend: Friend, now: number, timeZone: string): boolean {
  if (!friend.quiet) return false;
  const clock = clockOf(now, friend.timeZone ?? timeZone);
  const { from, to } = friend.quiet;
  return from <= to ? clock >= from && clock < to : clock >= from || clock < to;
}

/** "Tuesday" within the last days, "today", "yesterday"; nothing further back: no ages of silence (look.md, 6.11). */
function recently(at: number | undefined, now: number, timeZone: string): string | undefined {
  if (at === undefined) return undefined;
  const days = daysBetween(at, now, timeZone);
  if (days === 0) return t('stateToday');
  if (days === 1) return t('stateYesterday');
  return days > 0 && days < 7 ? t('stateOnDay', weekdayName(at, timeZone, t('stateLanguage'))) : undefined;
}

/** "Friday" for a rest that ends within the week, else "March". */
function restEnd(at: number, now: number, timeZone: string): string {
  const name = daysBetween(now, at, timeZone) < 7 ? weekdayName : monthName;
  return name(at, timeZone, t('stateLanguage'));
}

/** The one human line under a name: never a count, never how long it has been. */
export function friendLine(friend: Friend, now: number, timeZone: string): string {
  if (friend.snoozeUntil !== undefined && friend.snoozeUntil > now) {
    return t('peopleResting', restEnd(friend.snoozeUntil, now, timeZone));
  }
  if (isQuietNow(friend, now, timeZone)) return t('peopleAsleep');
  const heard = recently(friend.lastIn, now, timeZone);
  if (heard) return t('peopleWroteToYou', heard);
  const wrote = recently(friend.lastOut, now, timeZone);
  if (wrote) return t('peopleYouWrote', wrote);
  if (friend.alsoUp) return t('peopleAlsoUp');
  if (friend.kind === 'group') return t('peopleGroupChat');
  const last = Math.max(friend.lastIn ?? 0, friend.lastOut ?? 0);
  if (friend.rhythm && last > 0 && now - last > ripeAfter[friend.rhythm]) return t('peopleGoodWeek');
  return friend.channels.length > 0 ? t('peopleReachedBy', channelName(bestChannel(friend).type)) : t('peopleNoWayYet');
}
