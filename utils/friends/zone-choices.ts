import { zonesOfCountry } from './zones-of-country.ts';

export interface ZoneChoice {
  /** IANA name, as the browser spells it. */
  readonly zone: string;
  /** "Lisbon, Portugal". */
  readonly label: string;
}

/** Cities whose zone some browsers still spell as it was spelt long ago. */
const spelling: Readonly<Record<string, string>> = {
  Asmera: 'Asmara',
  Calcutta: 'Kolkata',
  Dacca: 'Dhaka',
  Faeroe: 'Faroe',
  Godthab: 'Nuuk',
  Katmandu: 'Kathmandu',
  Kiev: 'Kyiv',
  Macao: 'Macau',
  Ponape: 'Pohnpei',
  Rangoon: 'Yangon',
  Saigon: 'Ho Chi Minh City',
  Ho_Chi_Minh: 'Ho Chi Minh City',
  Thimbu: 'Thimphu',
  Truk: 'Chuuk',
};

const countryOfZone = new Map(
  Object.entries(zonesOfCountry).flatMap(([country, zones]) =>
    zones.split(' ').map((zone) => [zone, country] as const),
  ),
);

function countryNames(language: string): (country: string) => string | undefined {
  try {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    return (country) => names.of(country);
  } catch {
    return () => undefined;
  }
}

function labelOf(zone: string, nameOf: (country: string) => string | undefined): string {
  const steps = zone.split('/').slice(1);
  const place = steps.at(-1) ?? zone;
  const country = countryOfZone.get(zone);
  const named = country === undefined ? undefined : nameOf(country);
  // Only American states stand between: "Indiana/Knox", and "Argentina/Salta", whose country is said anyway.
  const between = steps.slice(0, -1).filter((step) => step !== 'Argentina');
  const words = [spelling[place] ?? place, ...between].map((step) => step.replaceAll('_', ' '));
  return [...new Set([...words, ...(named === undefined ? [] : [named])])].join(', ');
}

/** "Lisbon, Portugal" for an IANA name; what is none stays as it is. */
export function zoneLabel(zone: string, language: string): string {
  return labelOf(zone, countryNames(language));
}

/**
 * The time zones to choose from, by name: those of these countries first (likeliest first; codes of two letters), then
 * every other one. `supported` are the zones that the browser knows; no other is ever offered.
 */
export function zoneChoices(
  countries: readonly string[],
  supported: readonly string[],
  language: string,
): { readonly likely: ZoneChoice[]; readonly others: ZoneChoice[] } {
  const nameOf = countryNames(language);
  const known = new Set(supported);
  const near = new Set(
    countries.flatMap((country) =>
      Object.hasOwn(zonesOfCountry, country) ? (zonesOfCountry[country] ?? '').split(' ') : [],
    ),
  );
  const choice = (zone: string): ZoneChoice => ({ zone, label: labelOf(zone, nameOf) });
  return {
    likely: [...near].filter((zone) => known.has(zone)).map(choice),
    others: supported
      .filter((zone) => !near.has(zone))
      .map(choice)
      .sort((a, b) => a.label.localeCompare(b.label, language)),
  };
}
