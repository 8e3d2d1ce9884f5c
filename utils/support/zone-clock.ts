/** A day on a zone's calendar. `month` is 1 to 12. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Making one costs far more than asking it; what it answers depends on nothing but the zone. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  clocks.set(zone, made);
  return made;
}

function wallClock(instant: number, zone: string): number[] {
  const parts = clockOf(zone).formatToParts(instant);
  return ['year', 'month', 'day', 'hour', 'minute'].map((type) => Number(parts.find((p) => p.type === type)?.value));
}

/** The calendar day in `zone` at `instant` (ms since 1970). Throws a RangeError for a zone the browser does not know. */
export function dayAt(instant: number, zone: string): Day {
  const [year = 0, month = 1, day = 1] = wallClock(instant, zone);
  return { year, month, day };
}

/** `days` later (or earlier) on the calendar, whatever the clocks do in between. */
export function addDays({ year, month, day }: Day, days: number): Day {
  const moved = new Date(Date.UTC(year, month - 1, day + days));
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

/** 0 is Monday. */
export function weekdayOf({ year, month, day }: Day): number {
  return (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
}

/** The instant at which clocks in `zone` show `minutes` after midnight of that day; in a skipped hour, the hour after. */
export function instantOf({ year, month, day }: Day, minutes: number, zone: string): number {
  const asUtc = Date.UTC(year, month - 1, day, 0, minutes);
  const offsetAt = (instant: number): number => {
    const [y = 0, mo = 1, d = 1, h = 0, mi = 0] = wallClock(instant, zone);
    return Date.UTC(y, mo - 1, d, h, mi) - Math.floor(instant / 60_000) * 60_000;
  };
  // The offset before the guess may not be the one after it: on a day of change the second look settles it.
  return asUtc - offsetAt(asUtc - offsetAt(asUtc));
}
