import { type Connection, isHers } from './connection.ts';
import type { Friend } from './friend.ts';
import { type Season, seasonOfMonth } from './season-of-month.ts';

/** A month of the calendar; `month` 1 to 12. */
export interface Month {
  readonly year: number;
  readonly month: number;
}

/** Months in a row that share a season, or that share having none. */
export interface SeasonRun {
  readonly season: Season | undefined;
  readonly months: readonly Month[];
}

/** Whether either wrote in a month: whether, never how often. */
export type Touch = 'none' | 'you' | 'they' | 'both';

export interface YearOfPerson {
  readonly id: string;
  /** One for each of the twelve months, the oldest first. */
  readonly touches: readonly Touch[];
}

const monthsShown = 12;

/** The number of months since the year 0, by the wall clock there. A zone that the browser does not know is UTC. */
function monthReader(timeZone: string): (at: number) => number {
  const format = (zone: string) =>
    new Intl.DateTimeFormat('en-US-u-ca-iso8601-nu-latn', { timeZone: zone, year: 'numeric', month: 'numeric' });
  let reader: Intl.DateTimeFormat;
  try {
    reader = format(timeZone);
  } catch {
    reader = format('UTC');
  }
  return (at) => {
    const parts = reader.formatToParts(at);
    const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
    return part('year') * 12 + part('month') - 1;
  };
}

/** The month in which `now` is and the eleven before it, the oldest first. `now` in ms since 1970, UTC. */
export function lastTwelveMonths(now: number, timeZone: string): Month[] {
  const last = monthReader(timeZone)(now);
  return Array.from({ length: monthsShown }, (_, n) => {
    const month = last - monthsShown + 1 + n;
    return { year: Math.floor(month / 12), month: (month % 12) + 1 };
  });
}

/** The months under the words of their seasons, in order; where there are no such words, in threes. */
export function bySeason(months: readonly Month[], timeZone: string): SeasonRun[] {
  const runs: { season: Season | undefined; months: Month[] }[] = [];
  for (const month of months) {
    const season = seasonOfMonth(month.month, timeZone);
    const run = runs.at(-1);
    if (run && run.season === season && run.months.length < 3) run.months.push(month);
    else runs.push({ season, months: [month] });
  }
  return runs;
}

/**
 * In which of the last twelve months she and each of these people were in touch, in the order of `people`: by the words
 * that are kept, and by the last time of either that is known of somebody. A moment that lies ahead (noted by a clock
 * that was wrong) marks nothing. `now` in ms since 1970, UTC; a month is a month where she is.
 */
export function yearInTouch(
  people: readonly Pick<Friend, 'id' | 'lastOut' | 'lastIn'>[],
  connections: readonly Pick<Connection, 'friendId' | 'at' | 'from'>[],
  now: number,
  timeZone: string,
): YearOfPerson[] {
  const monthOf = monthReader(timeZone);
  const last = monthOf(now);
  const marks = new Map(people.map(({ id }) => [id, { you: new Set<number>(), they: new Set<number>() }] as const));
  const mark = (id: string, who: 'you' | 'they', at: number | undefined) => {
    if (at === undefined || at > now || now - at > 400 * 86_400_000) return;
    marks.get(id)?.[who].add(monthsShown - 1 - (last - monthOf(at)));
  };
  for (const { friendId, at, from } of connections) mark(friendId, isHers({ from }) ? 'you' : 'they', at);
  for (const { id, lastOut, lastIn } of people) {
    mark(id, 'you', lastOut);
    mark(id, 'they', lastIn);
  }
  return people.map(({ id }) => {
    const you = marks.get(id)?.you;
    const they = marks.get(id)?.they;
    const touches = Array.from({ length: monthsShown }, (_, n): Touch => {
      if (you?.has(n)) return they?.has(n) ? 'both' : 'you';
      return they?.has(n) ? 'they' : 'none';
    });
    return { id, touches };
  });
}
