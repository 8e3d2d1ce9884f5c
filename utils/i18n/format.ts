/** Days and hours as she reads them. Pure: the moment, her time zone and her language are parameters. */

export interface LocalMoment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
}

const weekdayNumbers: Readonly<Record<string, number>> = { Sun: 0, Mon: 1, Tue: 2, Wed: 3, Thu: 4, Fri: 5, Sat: 6 };

/** The wall clock at `at` (ms since 1970, UTC) in an IANA time zone. A zone that the browser does not know is UTC. */
export function localMoment(at: number, timeZone: string): LocalMoment {
  const parts = Object.fromEntries(
    formatter('en-GB', timeZone, {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      weekday: 'short',
      hour: 'numeric',
      minute: 'numeric',
      hourCycle: 'h23',
    })
      .formatToParts(at)
      .map((part) => [part.type, part.value]),
  );
  const number = (name: string) => Number(parts[name]);
  return {
    year: number('year'),
    month: number('month'),
    day: number('day'),
    weekday: weekdayNumbers[parts.weekday ?? ''] ?? 0,
    hour: number('hour'),
    minute: number('minute'),
  };
}

/** How many midnights lie between two moments: 0 is the same day, 1 the next, -1 the one before. */
export function daysBetween(from: number, to: number, timeZone: string): number {
  const dayNumber = (at: number) => {
    const local = localMoment(at, timeZone);
    return Math.round(Date.UTC(local.year, local.month - 1, local.day) / 86_400_000);
  };
  return dayNumber(to) - dayNumber(from);
}

/** "Tuesday". */
export function weekdayName(at: number, timeZone: string, language: string): string {
  return formatter(language, timeZone, { weekday: 'long' }).format(at);
}

/** "March"; "Mar" where it is short, "M" where it is narrow. */
export function monthName(
  at: number,
  timeZone: string,
  language: string,
  length: 'long' | 'short' | 'narrow' = 'long',
): string {
  return formatter(language, timeZone, { month: length }).format(at);
}

/** "3 March". */
export function dayAndMonth(at: number, timeZone: string, language: string): string {
  return formatter(language, timeZone, { day: 'numeric', month: 'long' }).format(at);
}

/** "8:30", as her language writes the time of day. */
export function clockTime(at: number, timeZone: string, language: string): string {
  return formatter(language, timeZone, { hour: 'numeric', minute: '2-digit' })
    .format(at)
    .replace(/^0(?=\d)/, '');
}

/** Names in a row: "Google, Bing and Ecosia". */
export function inARow(names: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}

function formatter(language: string, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(language, { ...options, timeZone });
  } catch {
    return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  }
}
