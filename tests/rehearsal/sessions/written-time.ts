import { localTime, momentOf } from '../../../utils/nudge/local-time.ts';

/** The moment (ms since 1970) of "2026-03-10T22:30" on the clocks of that zone. */
export function startOf(starts: string, timeZone: string): number {
  const [day = '', clock = ''] = starts.split('T');
  return momentOf(day, Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3)), timeZone);
}

const quarter = 15 * 60_000;
const offsets = new Map<string, number>();

/** ISO 8601 as clocks in that zone show it, with their offset. Offsets change on a quarter of an hour everywhere. */
export function written(at: number, timeZone: string): string {
  const key = `${timeZone} ${Math.floor(at / quarter)}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    const begins = Math.floor(at / quarter) * quarter;
    const { day, minutes } = localTime(begins, timeZone);
    offset = Math.round((Date.parse(`${day}T00:00:00Z`) + minutes * 60_000 - begins) / 60_000);
    offsets.set(key, offset);
  }
  const clock = (minutes: number): string =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  const local = new Date(at + offset * 60_000).toISOString().slice(0, -1);
  return `${local}${offset < 0 ? '-' : '+'}${clock(Math.abs(offset))}`;
}
