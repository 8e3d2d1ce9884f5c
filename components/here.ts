import { defaultCountry, likelyCountries } from '../utils/friends/default-country.ts';

export interface Here {
  /** IANA name. */
  readonly timeZone: string;
  /** Whose way of writing numbers she may use, likeliest first. */
  readonly countries: readonly string[];
  /** The one country to write numbers for; nothing when it is not clear. */
  readonly country: string | undefined;
}

/** Where and in what language this browser says it is. Asks nobody. */
export function here(): Here {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const countries = likelyCountries(navigator.languages, timeZone);
  return { timeZone, countries, country: defaultCountry(navigator.language, timeZone) ?? countries[0] };
}
