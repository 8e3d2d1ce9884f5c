/** A day and a time as the calendar and the clock on the wall show them: no zone, no moment. */
export interface WallTime {
  /** YYYY-MM-DD. */
  readonly day: string;
  /** HH:MM. */
  readonly time: string;
}

export type MeetUpKind = 'coffee' | 'walk';

/** What she has in mind: when, for how long, where, whether every week. */
export interface MeetUp extends WallTime {
  readonly kind: MeetUpKind;
  readonly minutes: number;
  /** Her own words; may be empty. */
  readonly where: string;
  readonly weekly: boolean;
}

const day = 86_400_000;
const dayFrom = (today: string, days: number) =>
  new Date(Date.parse(`${today}T00:00:00Z`) + days * day).toISOString().slice(0, 10);
const weekdayOf = (one: string) => new Date(`${one}T00:00:00Z`).getUTCDay();

/** The hour at which many have just been to the gate. */
const afterTheGate = '09:00';

/**
 * What a new one begins with, to be changed: coffee on the coming Saturday at ten for an hour; a walk on the next weekday
 * when she is done at the gate (`dropOff`, HH:MM), for half an hour. Always later than `today` (YYYY-MM-DD). Once, with
 * no place.
 */
export function meetUpFor(kind: MeetUpKind, today: string, dropOff: string | undefined): MeetUp {
  const coming = [1, 2, 3, 4, 5, 6, 7].map((days) => dayFrom(today, days));
  const fits = (one: string) => (kind === 'coffee' ? weekdayOf(one) === 6 : weekdayOf(one) % 6 !== 0);
  return {
    kind,
    day: coming.find(fits) ?? dayFrom(today, 1),
    time: kind === 'coffee' ? '10:00' : (dropOff ?? afterTheGate),
    minutes: kind === 'coffee' ? 60 : 30,
    where: '',
    weekly: false,
  };
}

/** A day that exists, written YYYY-MM-DD, and a time written HH:MM. Years from 2000 to 2999. */
export function isWallTime({ day: one, time }: WallTime): boolean {
  if (!/^2\d{3}-\d{2}-\d{2}$/.test(one) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return false;
  const at = Date.parse(`${one}T00:00:00Z`);
  return Number.isFinite(at) && new Date(at).toISOString().slice(0, 10) === one;
}

/** The moment at which UTC's clocks would show it (ms since 1970): for writing it out, never for telling when it is. */
export function asIfInUtc({ day: one, time }: WallTime): number {
  return Date.parse(`${one}T${time}:00Z`);
}
