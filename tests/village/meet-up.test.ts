import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWallTime, meetUpFor } from '../../utils/village/meet-up.ts';

test.each([
  ['coffee', '2026-11-22', '2026-11-28', '10:00', 60],
  ['coffee', '2026-11-28', '2026-12-05', '10:00', 60],
  ['walk', '2026-11-22', '2026-11-23', '08:50', 30],
  ['walk', '2026-11-27', '2026-11-30', '08:50', 30],
  ['walk', '2026-12-31', '2027-01-01', '08:50', 30],
] as const)('a %s thought of on %s is on %s at %s', (kind, today, day, time, minutes) => {
  expect(meetUpFor(kind, today, '08:50')).toEqual({ kind, day, time, minutes, where: '', weekly: false });
});

test('always a later day that exists; a walk never on a weekend', () => {
  const days = fc.date({ min: new Date('2020-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(days, fc.constantFrom('coffee', 'walk'), (date, kind) => {
      const today = date.toISOString().slice(0, 10);
      const made = meetUpFor(kind, today, undefined);
      expect(isWallTime(made)).toBe(true);
      expect(made.day > today).toBe(true);
      const weekday = new Date(made.day).getUTCDay();
      expect(kind === 'coffee' ? weekday === 6 : weekday > 0 && weekday < 6).toBe(true);
    }),
  );
});
