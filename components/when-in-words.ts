import { clockTime, dayAndMonth, daysBetween, localMoment, weekdayName } from '../utils/i18n/format.ts';
import { type MessageKey, t } from '../utils/i18n/t.ts';

/** The full hours in words, midnight first. */
export const hourKeys = [
  'stateHour0',
  'stateHour1',
  'stateHour2',
  'stateHour3',
  'stateHour4',
  'stateHour5',
  'stateHour6',
  'stateHour7',
  'stateHour8',
  'stateHour9',
  'stateHour10',
  'stateHour11',
  'stateHour12',
  'stateHour13',
  'stateHour14',
  'stateHour15',
  'stateHour16',
  'stateHour17',
  'stateHour18',
  'stateHour19',
  'stateHour20',
  'stateHour21',
  'stateHour22',
  'stateHour23',
] as const satisfies readonly MessageKey[];

/** "nine in the evening" for "21:00"; "21:30" as her language writes it. */
export function clockInWords(clock: string): string {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  const key = hourKeys[hour];
  return minute === 0 && key ? t(key) : clockTime(Date.UTC(2026, 0, 1, hour, minute), 'UTC', t('stateLanguage'));
}

const fullHours = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`);

/** The full hours in words, to choose from; and the time that is set, where it is none of them. */
export function hoursWith(clock: string) {
  const clocks = fullHours.includes(clock) ? fullHours : [...fullHours, clock].sort();
  return clocks.map((value) => ({ value, label: clockInWords(value) }));
}

function hourOf(at: number, timeZone: string): string {
  const { hour, minute } = localMoment(at, timeZone);
  return clockInWords(`${hour}:${String(minute).padStart(2, '0')}`);
}

/** The day of a moment to come, with its hour: "tomorrow after nine in the evening", "on Friday after noon". */
export function dayAndHourInWords(at: number, now: number, timeZone: string): string {
  const days = daysBetween(now, at, timeZone);
  const hour = hourOf(at, timeZone);
  if (days <= 0)
    return localMoment(at, timeZone).hour >= 18 ? t('stateTonightAfter', hour) : t('stateTodayAfter', hour);
  if (days === 1) return t('stateTomorrowAfter', hour);
  if (days < 7) return t('stateOnDayAfter', weekdayName(at, timeZone, t('stateLanguage')), hour);
  return t('stateOnDayAfter', dayAndMonth(at, timeZone, t('stateLanguage')), hour);
}

/** The same, shorter, behind "till": "tonight", "tomorrow night", "six in the morning", "Monday", "3 March". */
export function tillInWords(at: number, now: number, timeZone: string): string {
  const days = daysBetween(now, at, timeZone);
  const { hour } = localMoment(at, timeZone);
  if (days <= 0) return hour >= 18 ? t('stateTonight') : hourOf(at, timeZone);
  const language = t('stateLanguage');
  if (days === 1) return hour >= 18 ? t('stateTomorrowNight') : t('stateTomorrowAt', hourOf(at, timeZone));
  if (days < 7) {
    const day = weekdayName(at, timeZone, language);
    return hour >= 18 ? t('stateDayNight', day) : day;
  }
  return dayAndMonth(at, timeZone, language);
}
