import { describe, expect, test } from 'vitest';
import { type Season, seasonOfMonth } from '../../utils/friends/season-of-month.ts';
import { bySeason, lastTwelveMonths, type Touch, yearInTouch } from '../../utils/friends/year-in-touch.ts';
import { zonesOfCountry } from '../../utils/friends/zones-of-country.ts';

const at = (text: string) => Date.parse(text);
const now = at('2026-11-22T12:00:00Z');
const london = 'Europe/London';
const ana = { id: 'ana' };

/** The months of one person that are marked, as "2026-03 you". */
function marked(
  words: readonly { at: string; from?: 'them' }[],
  zone = london,
  when = now,
  person: { id: string; lastOut?: number; lastIn?: number } = ana,
): string[] {
  const connections = words.map(({ at: text, from }) => ({ friendId: 'ana', at: at(text), ...(from && { from }) }));
  const months = lastTwelveMonths(when, zone);
  const touches: readonly Touch[] = yearInTouch([person], connections, when, zone)[0]?.touches ?? [];
  return touches.flatMap((touch, n) => {
    const { year = 0, month = 0 } = months[n] ?? {};
    return touch === 'none' ? [] : [`${year}-${String(month).padStart(2, '0')} ${touch}`];
  });
}

describe('the year, roughly', () => {
  test('twelve months, the one that she is in last, over the turn of the year', () => {
    expect(lastTwelveMonths(now, london)[0]).toEqual({ year: 2025, month: 12 });
    expect(lastTwelveMonths(now, london).at(-1)).toEqual({ year: 2026, month: 11 });
    const names = lastTwelveMonths(at('2026-02-03T12:00:00Z'), london).map(({ year, month }) => `${year}-${month}`);
    expect(names.join(' ')).toBe(
      '2025-3 2025-4 2025-5 2025-6 2025-7 2025-8 2025-9 2025-10 2025-11 2025-12 2026-1 2026-2',
    );
  });

  test('present or not, never how many; either, or both', () => {
    expect(
      marked([
        { at: '2026-03-02T10:00:00Z' },
        { at: '2026-03-03T10:00:00Z' },
        { at: '2026-03-30T10:00:00Z' },
        { at: '2026-05-01T10:00:00Z', from: 'them' },
        { at: '2026-08-01T10:00:00Z', from: 'them' },
        { at: '2026-08-31T10:00:00Z' },
      ]),
    ).toEqual(['2026-03 you', '2026-05 they', '2026-08 both']);
  });

  test.each([
    // 1 March begins there before it does in Greenwich, and after it does.
    ['2026-02-28T14:00:00Z', 'Pacific/Auckland', '2026-03'],
    ['2026-02-28T09:00:00Z', 'Pacific/Kiritimati', '2026-02'],
    ['2026-02-28T10:30:00Z', 'Pacific/Kiritimati', '2026-03'],
    ['2026-03-01T04:59:00Z', 'America/New_York', '2026-02'],
    ['2026-03-01T05:00:00Z', 'America/New_York', '2026-03'],
    ['2026-03-01T10:59:00Z', 'Pacific/Pago_Pago', '2026-02'],
    // Summer time: midnight is an hour earlier.
    ['2026-06-30T22:59:00Z', 'Europe/London', '2026-06'],
    ['2026-06-30T23:00:00Z', 'Europe/London', '2026-07'],
    ['2026-10-31T23:59:00Z', 'Europe/London', '2026-10'],
    ['2026-11-01T00:00:00Z', 'Europe/London', '2026-11'],
    // The hour that comes twice, and the day on which the month begins before the clocks go back.
    ['2026-11-01T05:30:00Z', 'America/New_York', '2026-11'],
    ['2026-11-01T06:30:00Z', 'America/New_York', '2026-11'],
    // Half and three-quarter hours.
    ['2026-03-31T18:29:00Z', 'Asia/Kolkata', '2026-03'],
    ['2026-03-31T18:30:00Z', 'Asia/Kolkata', '2026-04'],
    ['2026-03-31T18:15:00Z', 'Asia/Kathmandu', '2026-04'],
    // A zone that no browser knows is UTC.
    ['2026-03-31T23:59:00Z', 'Nowhere/AtAll', '2026-03'],
  ])('%s in %s is in %s', (text, zone, month) => {
    expect(marked([{ at: text }], zone)).toEqual([`${month} you`]);
  });

  test.each([
    ['2025-12-01T00:00:00Z', ['2025-12 you']],
    ['2025-11-30T23:59:59Z', []],
    // Of the same month a year ago nothing is drawn in this one.
    ['2025-11-22T12:00:00Z', []],
    ['2015-03-01T00:00:00Z', []],
    ['2026-11-22T12:00:00Z', ['2026-11 you']],
    // Noted by a clock that ran ahead.
    ['2026-11-22T12:00:01Z', []],
    ['2099-11-22T12:00:01Z', []],
  ])('%s marks %j', (text, months) => {
    expect(marked([{ at: text }])).toEqual(months);
  });

  test('the last time of either is in it, though no word of it is kept', () => {
    const person = { id: 'ana', lastOut: at('2026-02-03T12:00:00Z'), lastIn: at('2026-04-03T12:00:00Z') };
    expect(marked([{ at: '2026-02-01T12:00:00Z', from: 'them' }], london, now, person)).toEqual([
      '2026-02 both',
      '2026-04 they',
    ]);
  });

  test('everybody in the order in which they came, those of whom nothing is known too', () => {
    const people = [{ id: 'zoe' }, { id: 'ana' }, { id: 'mum' }];
    const connections = [
      { friendId: 'ana', at: now },
      { friendId: 'gone', at: now },
    ];
    const year = yearInTouch(people, connections, now, london);
    expect(year.map(({ id }) => id)).toEqual(['zoe', 'ana', 'mum']);
    expect(year[0]?.touches).toEqual(Array(12).fill('none'));
    expect(year[1]?.touches.at(-1)).toBe('you');
  });
});

describe('the words over the months', () => {
  const seasons = (zone: string): (Season | undefined)[] => [1, 4, 7, 10].map((month) => seasonOfMonth(month, zone));

  test.each([
    'Europe/London',
    'Europe/Lisbon',
    'America/New_York',
    'America/Los_Angeles',
    'America/Montreal',
    'Asia/Tokyo',
    'Asia/Istanbul',
    'Africa/Cairo',
    'Atlantic/Reykjavik',
    'US/Pacific',
  ])('%s: January is winter', (zone) => {
    expect(seasons(zone)).toEqual(['winter', 'spring', 'summer', 'autumn']);
  });

  test.each([
    'Australia/Sydney',
    'Australia/Perth',
    'Pacific/Auckland',
    'Pacific/Chatham',
    'Africa/Johannesburg',
    'America/Argentina/Buenos_Aires',
    'America/Buenos_Aires',
    'America/Sao_Paulo',
    'America/Santiago',
    'America/Montevideo',
    'Atlantic/Stanley',
    'Antarctica/McMurdo',
  ])('%s: January is summer', (zone) => {
    expect(seasons(zone)).toEqual(['summer', 'autumn', 'winter', 'spring']);
  });

  test.each([
    'Asia/Singapore',
    'Africa/Nairobi',
    'America/Bogota',
    'Australia/Darwin',
    'Pacific/Fiji',
    'Asia/Kolkata',
    'Asia/Calcutta',
    'UTC',
    'Etc/GMT+5',
    'constructor',
    '',
  ])('%s: no such word', (zone) => {
    expect(seasons(zone)).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('no zone of a country in the south says winter in January, and none in the north says summer', () => {
    const south = ['AU', 'NZ', 'ZA', 'AR', 'CL', 'UY', 'PY', 'LS', 'SZ', 'FK', 'BR', 'BW', 'MZ'];
    for (const [country, zones] of Object.entries(zonesOfCountry)) {
      for (const zone of zones.split(' ')) {
        const january = seasonOfMonth(1, zone);
        if (south.includes(country)) expect(january, zone).not.toBe('winter');
        else if (['GB', 'US', 'CA', 'JP', 'DE', 'CN', 'IN', 'MX'].includes(country))
          expect(january, zone).not.toBe('summer');
      }
    }
  });

  test('a season begins with its first month', () => {
    const words = bySeason(lastTwelveMonths(now, london), london);
    expect(words.map(({ season, months }) => [season, months.map(({ month }) => month)])).toEqual([
      ['winter', [12, 1, 2]],
      ['spring', [3, 4, 5]],
      ['summer', [6, 7, 8]],
      ['autumn', [9, 10, 11]],
    ]);
  });

  test('in the middle of one it stands at both ends', () => {
    const words = bySeason(lastTwelveMonths(at('2026-01-15T00:00:00Z'), 'Australia/Sydney'), 'Australia/Sydney');
    expect(words.map(({ season, months }) => [season, months.length])).toEqual([
      ['summer', 1],
      ['autumn', 3],
      ['winter', 3],
      ['spring', 3],
      ['summer', 2],
    ]);
  });

  test('without such words the months go in threes', () => {
    const words = bySeason(lastTwelveMonths(now, 'Asia/Singapore'), 'Asia/Singapore');
    expect(words.map(({ season, months }) => [season, months.length])).toEqual(Array(4).fill([undefined, 3]));
  });
});
