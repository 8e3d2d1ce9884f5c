/**
 * A day as a date field gives it ("2026-03-04"), as a moment of it: noon where she is, or now for the day she is in, so
 * that no moment lies ahead. Nothing for what is no day, for a day to come, and for one before 1990. `now` in ms since
 * 1970, UTC.
 */
export function momentOfDay(typed: string, now: number): number | undefined {
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(typed) ?? []).map(Number);
  const noon = new Date(year, month - 1, day, 12);
  if (year < 1990 || noon.getMonth() !== month - 1 || noon.getDate() !== day) return undefined;
  const today = new Date(now);
  const isToday = today.toDateString() === noon.toDateString();
  if (isToday) return Math.min(now, noon.getTime());
  return noon.getTime() < now ? noon.getTime() : undefined;
}

/** The day she is in, as a date field writes it. */
export function typedDay(now: number): string {
  const today = new Date(now);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${today.getFullYear()}-${two(today.getMonth() + 1)}-${two(today.getDate())}`;
}
