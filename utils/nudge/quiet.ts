import { dayAfter, localTime, momentOf } from './local-time.ts';

const dayInMs = 86_400_000;

/**
 * Until when everything stays quiet after an urgent, crisis or discreet search: 24 hours, and at least until noon of the
 * next calendar day. The same for all three, so that the time alone tells nothing (promise S4).
 */
export function quietUntil(now: number, timeZone: string): number {
  const { day } = localTime(now, timeZone);
  return Math.max(now + dayInMs, momentOf(dayAfter(day, 1), 12 * 60, timeZone));
}
