import { zonesOfCountry } from './zones-of-country.ts';

/** The region that a language tag names ("en-GB" → "GB"); nothing when it names none. */
function regionOf(tag: string): string | undefined {
  const region = /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})(?:-|$)/i.exec(tag)?.[1];
  return region?.toUpperCase();
}

function countryOfZone(timeZone: string): string | undefined {
  for (const [country, zones] of Object.entries(zonesOfCountry)) {
    if (zones.split(' ').includes(timeZone)) return country;
  }
  return undefined;
}

/**
 * The countries whose way of writing a number she may mean, likeliest first: where the clock says she is, then the
 * regions of her languages. May be empty. Never asks the network or the place.
 */
export function likelyCountries(languages: readonly string[], timeZone: string): string[] {
  const found = [countryOfZone(timeZone), ...languages.map(regionOf)];
  return [...new Set(found.filter((country) => country !== undefined))];
}

/** The one country that time zone and first language agree on; nothing when they differ or either says nothing. */
export function defaultCountry(language: string, timeZone: string): string | undefined {
  const [first, second] = [countryOfZone(timeZone), regionOf(language)];
  return first !== undefined && first === second ? first : undefined;
}
