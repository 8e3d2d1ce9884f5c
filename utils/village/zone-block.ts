import { secondsAhead, zoneChanges } from './zone-changes.ts';

const two = (number: number) => String(number).padStart(2, '0');

/** "+0530", "-0230"; with seconds only where a place has them. */
function offset(seconds: number): string {
  const size = Math.abs(seconds);
  const [hours, minutes, rest] = [Math.floor(size / 3600), Math.floor(size / 60) % 60, size % 60];
  return `${seconds < 0 ? '-' : '+'}${two(hours)}${two(minutes)}${rest > 0 ? two(rest) : ''}`;
}

/** What the clock shows that many seconds ahead of UTC, as iCalendar writes a local time. */
function wall(at: number, ahead: number): string {
  return new Date(at + ahead * 1000).toISOString().replace(/[-:]|\.\d+Z$/g, '');
}

/**
 * The iCalendar description of a place's clocks (RFC 5545, VTIMEZONE) from `from` to `to` (ms since 1970, UTC): what
 * holds at the beginning, then each change by itself, as the browser's own table has them. Right for that span alone, so
 * whoever repeats something must end within it. Rules by the year are not guessed at: some places have none.
 */
export function zoneBlock(timeZone: string, from: number, to: number): string {
  const changes = zoneChanges(timeZone, from, to);
  const first = secondsAhead(from, timeZone);
  const least = Math.min(first, ...changes.map(({ after }) => after));
  const part = (start: string, before: number, after: number) => {
    const kind = after > least ? 'DAYLIGHT' : 'STANDARD';
    const lines = [
      `BEGIN:${kind}`,
      `DTSTART:${start}`,
      `TZOFFSETFROM:${offset(before)}`,
      `TZOFFSETTO:${offset(after)}`,
    ];
    return [...lines, `END:${kind}`];
  };
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${timeZone}`,
    ...part('19700101T000000', first, first),
    ...changes.flatMap(({ at, before, after }) => part(wall(at, before), before, after)),
    'END:VTIMEZONE',
  ].join('\r\n');
}
