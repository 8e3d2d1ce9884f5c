const formats = new Map<string, Intl.DateTimeFormat>();

/** What a clock on the wall shows, read by other means than the extension's own, to check it by. */
export interface Wall {
  /** Days since 1970 of the local calendar day. */
  readonly day: number;
  readonly hour: number;
  /** Minutes since local midnight. */
  readonly minutes: number;
  /** 0 is Sunday. */
  readonly weekday: number;
}

const kept = new Map<string, Wall>();

/** The local time somewhere; `at` in ms since 1970, UTC. */
export function wallAt(at: number, timeZone: string): Wall {
  const minute = Math.floor(at / 60_000);
  const key = `${minute} ${timeZone}`;
  const known = kept.get(key);
  if (known) return known;
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
    formats.set(timeZone, format);
  }
  const [date = '', clock = ''] = format.format(at).split(' ');
  const [hour = 0, min = 0] = clock.split(':').map(Number);
  const day = Date.parse(`${date}T00:00:00Z`) / 86_400_000;
  const wall = { day, hour, minutes: hour * 60 + min, weekday: (day + 4) % 7 };
  if (kept.size > 5_000) kept.clear();
  kept.set(key, wall);
  return wall;
}

/** Whether minutes since midnight lie in hours that may cross it. */
export function isBetween(minutes: number, from: string, to: string): boolean {
  const [a = 0, b = 0] = [from, to].map((clock) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3)));
  if (a === b) return true;
  return a < b ? a <= minutes && minutes < b : minutes >= a || minutes < b;
}
