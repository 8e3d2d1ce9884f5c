/** One moment at which the clocks of a place change, with what they are ahead of UTC before and after it. */
export interface ZoneChange {
  /** ms since 1970, UTC. */
  readonly at: number;
  /** Seconds ahead of UTC. */
  readonly before: number;
  readonly after: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-u-ca-iso8601-hc-h23', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(timeZone, made);
  return made;
}

/** How many seconds the clocks of `timeZone` are ahead of UTC at `at` (ms since 1970, UTC), by the browser's own table. */
export function secondsAhead(at: number, timeZone: string): number {
  const whole = Math.floor(at / 1000) * 1000;
  const parts: Record<string, number> = {};
  for (const { type, value } of formatFor(timeZone).formatToParts(whole)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return (Date.UTC(year, month - 1, day, hour, minute, second) - whole) / 1000;
}

const step = 12 * 3_600_000;

/**
 * Every change of the clocks of `timeZone` between two moments (ms since 1970, UTC), to the second. Two changes that
 * undo each other within twelve hours would be passed over; no place has ever had such.
 */
export function zoneChanges(timeZone: string, from: number, to: number): ZoneChange[] {
  const changes: ZoneChange[] = [];
  let before = secondsAhead(from, timeZone);
  for (let start = from; start < to; start += step) {
    const end = Math.min(start + step, to);
    const after = secondsAhead(end, timeZone);
    if (after === before) continue;
    let [low, high] = [start, end];
    while (high - low > 1000) {
      const middle = Math.floor((low + high) / 2000) * 1000;
      if (secondsAhead(middle, timeZone) === before) low = middle;
      else high = middle;
    }
    changes.push({ at: high, before, after });
    before = after;
  }
  return changes;
}
