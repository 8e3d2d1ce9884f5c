import { describe, expect, test } from 'vitest';
import { countries } from '../../utils/support/helpline.ts';
import { helplines } from '../../utils/support/helplines.ts';
import { openingAt, parseHours } from '../../utils/support/opening-hours.ts';
import { linesFor } from '../../utils/support/shown-lines.ts';

const minute = 60_000;
const timed = helplines.filter(({ hours }) => hours !== 'any' && hours !== 'unknown');
const dayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

const walls = new Map<string, Intl.DateTimeFormat>();
function wallIn(timeZone: string): Intl.DateTimeFormat {
  const wall =
    walls.get(timeZone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  walls.set(timeZone, wall);
  return wall;
}

/** Another way to the same answer: read the clock on the wall in that zone and look it up in the written hours. */
function openByTheWall(hours: string, zone: string, now: number): boolean {
  const wall = wallIn(zone).format(now);
  const [, today = '', clock = ''] = /^(\w{3}),? (\d\d:\d\d)$/.exec(wall) ?? [];
  const at = dayNames.indexOf(today);
  return hours.split(', ').some((part) => {
    const [days = '', times = ''] = part.split(' ');
    const [first = '', last = first] = days.split('-');
    const [from = '', to = ''] = times.split('-');
    const covers = (day: number) => dayNames.indexOf(first) <= day && day <= dayNames.indexOf(last);
    if (from < to) return covers(at) && from <= clock && clock < to;
    return (covers(at) && clock >= from) || (covers((at + 6) % 7) && clock < to);
  });
}

describe('the written form', () => {
  test('every row of the table is written in it, and timed rows name a zone', () => {
    expect(timed.length).toBeGreaterThan(8);
    for (const row of timed) {
      expect([row.name, parseHours(row.hours) === 'unknown', row.zone === undefined]).toEqual([row.name, false, false]);
    }
  });

  test.each([
    '',
    '24/7',
    'Mon-Fri',
    'Mon-Fri 9:00-17:00',
    'Fri-Mon 09:00-17:00',
    'Mon 09:00-25:00',
    'daily',
    'Mon 24:00-25:00',
  ])('%j is not, and reads as unknown', (text) => expect(parseHours(text)).toBe('unknown'));
});

describe('S15: open or closed', () => {
  const weeks = [
    ['an ordinary week', '2026-06-08'],
    ['the week when clocks go forward in Europe', '2027-03-22'],
    ['the week when clocks go back in Europe', '2026-10-19'],
    ['the week when clocks go forward in Melbourne', '2026-09-28'],
    ['the week when clocks go back in Melbourne', '2027-03-29'],
    ['the turn of the year', '2026-12-28'],
  ] as const;

  test.each(weeks)('every timed row, every half hour of %s, on its own clock', (_, monday) => {
    for (const row of timed) {
      const hours = parseHours(row.hours);
      for (let half = 0; half < 48 * 8; half++) {
        const now = Date.parse(`${monday}T00:00:00Z`) + half * 30 * minute;
        const opening = openingAt(hours, row.zone, now);
        const open = openByTheWall(row.hours, row.zone ?? '', now);
        expect(`${row.name} ${now} ${opening.state}`).toBe(`${row.name} ${now} ${open ? 'open' : 'closed'}`);
        const turn = opening.state === 'open' ? opening.until : opening.state === 'closed' ? opening.opens : now;
        expect(turn).toBeGreaterThan(now);
        expect(openByTheWall(row.hours, row.zone ?? '', turn)).toBe(!open || row.hours.includes('00:00-24:00'));
        expect(openByTheWall(row.hours, row.zone ?? '', turn - minute)).toBe(open);
      }
    }
  });

  const known = [
    ['AU', /PANDA/, '2026-11-24T01:00+11:00', 'closed', '2026-11-24T09:00+11:00'],
    ['AU', /PANDA/, '2026-11-28T16:00+11:00', 'closed', '2026-11-30T09:00+11:00'],
    ['AU', /PANDA/, '2027-07-06T10:00+10:00', 'open', '2027-07-06T19:30+10:00'],
    ['IE', /^Parentline/, '2026-11-24T01:00Z', 'closed', '2026-11-24T10:00Z'],
    ['IE', /Poisons/, '2026-11-24T01:00Z', 'closed', '2026-11-24T08:00Z'],
    ['IE', /Poisons/, '2026-07-24T01:00+01:00', 'closed', '2026-07-24T08:00+01:00'],
    ['GB', /^Family Lives/, '2026-11-24T01:00Z', 'closed', '2026-11-24T09:00Z'],
    ['GB', /^Family Lives/, '2027-03-28T00:30Z', 'closed', '2027-03-28T10:00+01:00'],
    ['GB', /^Children First/, '2026-11-21T13:00Z', 'closed', '2026-11-22T09:00Z'],
    ['DK', /^Livslinien/, '2026-11-24T01:00+01:00', 'open', '2026-11-24T05:00+01:00'],
    ['DK', /^Livslinien/, '2026-11-24T05:00+01:00', 'closed', '2026-11-24T09:00+01:00'],
    ['DE', /^Elterntelefon/, '2026-11-24T18:00+01:00', 'open', '2026-11-24T19:00+01:00'],
    ['DE', /^Elterntelefon/, '2026-11-25T18:00+01:00', 'closed', '2026-11-26T09:00+01:00'],
  ] as const;
  test.each(known)('%s %s at %s is %s, until %s', (country, name, now, state, turn) => {
    const opening = linesFor(country, Date.parse(now)).find((line) => name.test(line.name ?? ''))?.opening;
    const until = opening?.state === 'open' ? opening.until : opening?.state === 'closed' ? opening.opens : undefined;
    expect([opening?.state, until]).toEqual([state, Date.parse(turn)]);
  });

  test('Cry-sis, unconfirmed, promises no hours', () => {
    const line = linesFor('GB', Date.parse('2026-11-24T01:00Z')).find(({ name }) => name === 'Cry-sis');
    expect([line?.numbers, line?.opening]).toEqual([[], { state: 'unknown' }]);
  });

  test('a line without hours says that it has none, and never that it is open', () => {
    for (const country of countries) {
      for (const line of linesFor(country, Date.parse('2026-11-24T12:00Z'))) {
        const row = helplines.find(
          (each) => each.country === country && each.kind === line.kind && each.name === line.name,
        );
        if (row?.hours === 'unknown') expect(line.opening.state).toBe('unknown');
        if (row?.hours === 'any' && line.numbers.length > 0) expect(line.opening.state).toBe('always');
      }
    }
  });
});
