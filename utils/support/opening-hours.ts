import { addDays, dayAt, instantOf, weekdayOf } from './zone-clock.ts';

/** Open from `from` to `to`, in minutes after midnight of `day` (0 is Monday); `to` is beyond 1440 when it ends next day. */
export interface OpenSpan {
  readonly day: number;
  readonly from: number;
  readonly to: number;
}
export type Hours = 'any' | 'unknown' | readonly OpenSpan[];

/** Open or closed at one moment. Instants in ms since 1970. */
export type Opening =
  | { readonly state: 'always' }
  | { readonly state: 'unknown' }
  | { readonly state: 'open'; readonly until: number }
  | { readonly state: 'closed'; readonly opens: number };

const dayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const span = /^(?<first>[A-Z][a-z]{2})(?:-(?<last>[A-Z][a-z]{2}))? (?<from>\d\d:\d\d)-(?<to>\d\d:\d\d)$/;

function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}

/** Reads the `hours` of a row. Anything not written in that form is a mistake in the table: it reads as `unknown`. */
export function parseHours(text: string): Hours {
  if (text === 'any') return 'any';
  const spans: OpenSpan[] = [];
  for (const part of text.split(', ')) {
    const { first = '', last = first, from = '', to = '' } = span.exec(part)?.groups ?? {};
    const [start, end] = [dayNames.indexOf(first), dayNames.indexOf(last)];
    if (start < 0 || end < start || minutesOf(from) >= 1440 || minutesOf(to) > 1440) return 'unknown';
    const past = minutesOf(to) <= minutesOf(from) ? 1440 : 0;
    for (let day = start; day <= end; day++) spans.push({ day, from: minutesOf(from), to: minutesOf(to) + past });
  }
  return spans;
}

/** Open or closed at `now` on the clocks of `zone`, daylight saving included. `unknown` when there is nothing to go by. */
export function openingAt(hours: Hours, zone: string | undefined, now: number): Opening {
  if (hours === 'any') return { state: 'always' };
  if (hours === 'unknown' || zone === undefined) return { state: 'unknown' };
  const today = dayAt(now, zone);
  let opens = Number.POSITIVE_INFINITY;
  for (let ahead = -1; ahead <= 7; ahead++) {
    const day = addDays(today, ahead);
    for (const { from, to } of hours.filter((each) => each.day === weekdayOf(day))) {
      const start = instantOf(day, from, zone);
      const until = instantOf(day, to, zone);
      if (start <= now && now < until) return { state: 'open', until };
      if (start > now) opens = Math.min(opens, start);
    }
  }
  return opens === Number.POSITIVE_INFINITY ? { state: 'unknown' } : { state: 'closed', opens };
}
