import type { Weekday } from './settings.ts';

/** What the wall clock and the calendar show somewhere. */
export interface LocalTime {
  /** YYYY-MM-DD. */
  readonly day: string;
  /** Minutes since local midnight, 0 to 1439. */
  readonly minutes: number;
  readonly weekday: Weekday;
}

const byIsoWeekday: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA-u-hc-h23', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formats.set(timeZone, made);
  return made;
}

/** True for an IANA name that this machine knows. */
export function isTimeZone(name: string): boolean {
  try {
    formatFor(name);
    return true;
  } catch {
    return false;
  }
}

/** The last answers: a decision asks for the same few moments many times over, and a browser is slow to work one out. */
const worked = new Map<string, LocalTime>();
const workedAtMost = 2_000;

/** What the clock shows in `timeZone` at `at` (ms since 1970, UTC). An unknown zone is read as UTC. */
export function localTime(at: number, timeZone: string): LocalTime {
  const key = `${Math.floor(at / 60_000)} ${timeZone}`;
  const known = worked.get(key);
  if (known) return known;
  if (worked.size >= workedAtMost) worked.clear();
  const made = workOut(at, timeZone);
  worked.set(key, made);
  return made;
}

function workOut(at: number, timeZone: string): LocalTime {
  const parts: Record<string, string> = {};
  for (const { type, value } of formatFor(isTimeZone(timeZone) ? timeZone : 'UTC').formatToParts(at)) {
    parts[type] = value;
  }
  const day = `${parts.year}-${parts.month}-${parts.day}`;
  const weekday = byIsoWeekday[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? 'mon';
  return { day, minutes: Number(parts.hour) * 60 + Number(parts.minute), weekday };
}

/** The calendar day `days` later (or earlier), YYYY-MM-DD. */
export function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/**
 * The moment (ms since 1970, UTC) at which the clock in `timeZone` shows `minutes` on `day`. A time that a clock change
 * skips is taken as if the clock had not been changed yet (half past two, when two became three, is half past three);
 * one that comes twice, as the first of the two.
 */
export function momentOf(day: string, minutes: number, timeZone: string): number {
  const wall = Date.parse(`${day}T00:00:00Z`) + minutes * 60_000;
  const shown = (at: number) => {
    const local = localTime(at, timeZone);
    return Date.parse(`${local.day}T00:00:00Z`) + local.minutes * 60_000;
  };
  let earliest = Number.POSITIVE_INFINITY;
  for (const near of [wall - 86_400_000, wall + 86_400_000]) {
    const at = wall - (shown(near) - near);
    if (shown(at) === wall && at < earliest) earliest = at;
  }
  if (earliest !== Number.POSITIVE_INFINITY) return earliest;
  const before = wall - 86_400_000;
  return wall - (shown(before) - before);
}

/** The next moment after `now` at which the clock in `timeZone` shows `minutes`. */
export function nextMomentOf(minutes: number, now: number, timeZone: string): number {
  const { day } = localTime(now, timeZone);
  const today = momentOf(day, minutes, timeZone);
  return today > now ? today : momentOf(dayAfter(day, 1), minutes, timeZone);
}

/** "HH:MM" as minutes since midnight. */
export function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

/** Minutes since midnight as "HH:MM". */
export function clockOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** True when `minutes` lies in [from, to), which crosses midnight when `to` is earlier; from = to is the whole day. */
export function within(minutes: number, from: string, to: string): boolean {
  const start = minutesOf(from);
  const end = minutesOf(to);
  if (start === end) return true;
  return start < end ? minutes >= start && minutes < end : minutes >= start || minutes < end;
}
