import { describe, expect, it } from 'vitest';
import { inLateWindow, inWorkingHours, stretchOf } from '../../utils/nudge/late-night.ts';
import { dayAfter, localTime, momentOf, nextMomentOf } from '../../utils/nudge/local-time.ts';
import { defaultSettings, type Weekday } from '../../utils/nudge/settings.ts';

const at = (iso: string) => Date.parse(iso);

describe('the late window', () => {
  it.each([
    ['2026-03-10T20:59:00Z', 'UTC', false],
    ['2026-03-10T21:00:00Z', 'UTC', true],
    ['2026-03-11T05:59:59Z', 'UTC', true],
    ['2026-03-11T06:00:00Z', 'UTC', false],
    ['2026-03-10T12:30:00Z', 'Pacific/Auckland', true],
    ['2026-03-10T04:30:00Z', 'America/New_York', true],
    // The night the clocks go forward in London: 01:00 becomes 02:00, and it is night throughout.
    ['2026-03-29T00:59:59Z', 'Europe/London', true],
    ['2026-03-29T01:00:00Z', 'Europe/London', true],
    ['2026-03-29T05:00:00Z', 'Europe/London', false],
  ])('%s in %s: %s', (iso, timeZone, late) => {
    expect(inLateWindow(at(iso), timeZone, defaultSettings)).toBe(late);
  });

  it('counts a night by the weekday it began on', () => {
    const fridays = { lateWindow: { from: '22:00', to: '02:00' }, lateDays: ['fri'] as Weekday[] };
    expect(inLateWindow(at('2026-03-13T23:00:00Z'), 'UTC', fridays)).toBe(true);
    expect(inLateWindow(at('2026-03-14T01:30:00Z'), 'UTC', fridays)).toBe(true);
    expect(inLateWindow(at('2026-03-14T23:00:00Z'), 'UTC', fridays)).toBe(false);
    expect(inLateWindow(at('2026-03-13T01:30:00Z'), 'UTC', fridays)).toBe(false);
  });

  it('knows working hours that cross midnight', () => {
    const nights = { workingHours: { days: ['mon'] as Weekday[], from: '22:00', to: '06:00' } };
    expect(inWorkingHours(at('2026-03-10T03:00:00Z'), 'UTC', nights)).toBe(true);
    expect(inWorkingHours(at('2026-03-10T23:00:00Z'), 'UTC', nights)).toBe(false);
    expect(inWorkingHours(at('2026-03-10T03:00:00Z'), 'UTC', {})).toBe(false);
  });
});

describe('nights and days for the dose', () => {
  it.each([
    ['2026-03-10T20:59:00Z', 'day 2026-03-10'],
    ['2026-03-10T21:00:00Z', 'night 2026-03-10'],
    ['2026-03-11T05:59:00Z', 'night 2026-03-10'],
    ['2026-03-11T06:00:00Z', 'day 2026-03-11'],
  ])('%s belongs to %s', (iso, name) => {
    expect(stretchOf(at(iso), 'UTC')).toBe(name);
  });
});

describe('moments of the wall clock', () => {
  it.each([
    ['2026-07-01', 510, 'Europe/London', '2026-07-01T07:30:00Z'],
    ['2026-01-01', 510, 'Asia/Kolkata', '2026-01-01T03:00:00Z'],
    // 02:30 does not exist on this day in Berlin: the clock shows 03:30 at that moment.
    ['2026-03-29', 150, 'Europe/Berlin', '2026-03-29T01:30:00Z'],
    // 02:30 comes twice: the first of the two.
    ['2026-10-25', 150, 'Europe/Berlin', '2026-10-25T00:30:00Z'],
  ])('%s + %i min in %s is %s', (day, minutes, timeZone, iso) => {
    expect(momentOf(day, minutes, timeZone)).toBe(at(iso));
  });

  it('finds the next half past eight', () => {
    expect(nextMomentOf(510, at('2026-03-10T01:12:00Z'), 'UTC')).toBe(at('2026-03-10T08:30:00Z'));
    expect(nextMomentOf(510, at('2026-03-10T08:30:00Z'), 'UTC')).toBe(at('2026-03-11T08:30:00Z'));
  });

  it('reads an unknown zone as UTC and steps over month ends', () => {
    expect(localTime(at('2026-03-10T01:12:00Z'), 'Moon/Crater')).toEqual({
      day: '2026-03-10',
      minutes: 72,
      weekday: 'tue',
    });
    expect(dayAfter('2026-02-28', 1)).toBe('2026-03-01');
  });
});
