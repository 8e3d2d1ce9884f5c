import { dayAfter, localTime, momentOf } from '../../utils/nudge/local-time.ts';
import { weekdays } from '../../utils/nudge/settings.ts';

/** The coming Monday at six in the morning; on a Monday the next one. */
export function comingMonday(now: number, zone: string): number {
  const { day, weekday } = localTime(now, zone);
  return momentOf(dayAfter(day, 7 - weekdays.indexOf(weekday)), 6 * 60, zone);
}
