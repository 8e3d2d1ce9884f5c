import { dayAfter, type LocalTime, localTime, minutesOf, within } from './local-time.ts';
import type { Settings } from './settings.ts';

const nightFrom = '21:00';
const nightTo = '06:00';

function weekdayOf(day: string): LocalTime['weekday'] {
  return localTime(Date.parse(`${day}T12:00:00Z`), 'UTC').weekday;
}

/** True when this moment lies in her late window, on one of the weekdays on which she lets it begin. */
export function inLateWindow(
  now: number,
  timeZone: string,
  { lateWindow, lateDays }: Pick<Settings, 'lateWindow' | 'lateDays'>,
): boolean {
  const { day, minutes } = localTime(now, timeZone);
  if (!within(minutes, lateWindow.from, lateWindow.to)) return false;
  const crosses = minutesOf(lateWindow.from) >= minutesOf(lateWindow.to);
  const began = crosses && minutes < minutesOf(lateWindow.to) ? dayAfter(day, -1) : day;
  return lateDays.includes(weekdayOf(began));
}

/** True when she said that she works at this hour. */
export function inWorkingHours(
  now: number,
  timeZone: string,
  { workingHours }: Pick<Settings, 'workingHours'>,
): boolean {
  if (!workingHours) return false;
  const { day, minutes } = localTime(now, timeZone);
  if (!within(minutes, workingHours.from, workingHours.to)) return false;
  const crosses = minutesOf(workingHours.from) >= minutesOf(workingHours.to);
  const began = crosses && minutes < minutesOf(workingHours.to) ? dayAfter(day, -1) : day;
  return workingHours.days.includes(weekdayOf(began));
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
