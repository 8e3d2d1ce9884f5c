import { northOfTheTropics, southOfTheTropics } from './zones-with-seasons.ts';

export type Season = 'winter' | 'spring' | 'summer' | 'autumn';

/** From December on, three months each, as weather services count them. */
const inTheNorth: readonly Season[] = ['winter', 'spring', 'summer', 'autumn'];
const inTheSouth: readonly Season[] = ['summer', 'autumn', 'winter', 'spring'];

function isIn(zones: Readonly<Record<string, string>>, timeZone: string): boolean {
  const [area = '', ...rest] = timeZone.split('/');
  return Object.hasOwn(zones, area) && (zones[area] ?? '').split(' ').includes(rest.join('/'));
}

/**
 * The season of a month (1 to 12) where the clock says she is; nothing between the tropics, where the year does not go
 * by these four, and for a zone that names no place (UTC): no word is better than a wrong one. Asks nobody where she is.
 */
export function seasonOfMonth(month: number, timeZone: string): Season | undefined {
  const turn = Math.floor((month % 12) / 3);
  if (timeZone.startsWith('Europe/') || isIn(northOfTheTropics, timeZone)) return inTheNorth[turn];
  if (timeZone.startsWith('Antarctica/') || isIn(southOfTheTropics, timeZone)) return inTheSouth[turn];
  return undefined;
}
