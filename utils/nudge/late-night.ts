import { dayAfter, type LocalTime, localTime, minutesOf, within } from './local-time.ts';
import type { Settings } from './settings.ts';

const nightFrom = '21:00';
const nightTo = '06:00';

function weekdayOf(day: string): LocalTime['weekday'] {
  return localTime(Date.parse(`${day}T12:00:00Z`), 'UTC').weekday;
}

/** True when this moment lies in hours that began on one of these weekdays; they may cross midnight. */
function inHours(
  now: number,
  timeZone: string,
  { from, to }: { readonly from: string; readonly to: string },
  days: readonly LocalTime['weekday'][],
): boolean {
  const { day, minutes } = localTime(now, timeZone);
  if (!within(minutes, from, to)) return false;
  const crosses = minutesOf(from) >= minutesOf(to);
  const began = crosses && minutes < minutesOf(to) ? dayAfter(day, -1) : day;
  return days.includes(weekdayOf(began));
}

/** True when this moment lies in her late window, on one of the weekdays on which she lets it begin. */
export function inLateWindow(
  now: number,
  timeZone: string,
  { lateWindow, lateDays }: Pick<Settings, 'lateWindow' | 'lateDays'>,
): boolean {
  return inHours(now, timeZone, lateWindow, lateDays);
}

/** True when she said that she works at this hour. */
export function inWorkingHours(
  now: number,
  timeZone: string,
  { workingHours }: Pick<Settings, 'workingHours'>,
): boolean {
  return workingHours !== undefined && inHours(now, timeZone, workingHours, workingHours.days);
}

/** True from 21:00 to 06:00 local: the night that the dose is counted by, whatever her late window is. */
export function isNight(now: number, timeZone: string): boolean {
  return within(localTime(now, timeZone).minutes, nightFrom, nightTo);
}

/** A name for the night, or the day between two nights, that this moment belongs to. Equal names: the same stretch. */
export function stretchOf(now: number, timeZone: string): string {
  const { day, minutes } = localTime(now, timeZone);
  if (!within(minutes, nightFrom, nightTo)) return `day ${day}`;
  return `night ${minutes < minutesOf(nightTo) ? dayAfter(day, -1) : day}`;
}
