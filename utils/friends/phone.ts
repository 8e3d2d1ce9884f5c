import {
  type CountryCode,
  getCountryCallingCode,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
  validatePhoneNumberLength,
} from 'libphonenumber-js/min';

/** What is odd about a number. It is kept as typed all the same; only links that need a whole number are left out. */
export type PhoneTrouble = 'short' | 'long' | 'which-country';

export type NumberRead = { readonly e164: string } | { readonly trouble: PhoneTrouble };

function options(country: string | undefined) {
  const known = country !== undefined && isSupportedCountry(country);
  return { extract: false, ...(known ? { defaultCountry: country as CountryCode } : {}) };
}

/** Nobody's number is longer; what is longer is not read at all. */
function tidied(raw: string): string {
  return raw
    .trim()
    .slice(0, 40)
    .replace(/^00(?=[1-9])/, '+');
}

function parse(raw: string, country?: string): PhoneNumber | undefined {
  const number = parsePhoneNumberFromString(tidied(raw), options(country));
  if (!number?.isPossible() || number.ext) return undefined;
  // A leading 0 that is still there is the trunk prefix of a number cut short, save where 0 belongs to the number.
  return !number.nationalNumber.startsWith('0') || number.isValid() ? number : undefined;
}

/** True for text that can only be meant as a telephone number: digits and the signs people put between them. */
export function looksLikeNumber(raw: string): boolean {
  return /^[+(]?[\d\s().\-/]{4,40}$/.test(raw.trim()) && raw.replace(/\D/g, '').length >= 4;
}

/** "07700 900118" and "GB" → "+447700900118". Nothing for a number whose length no number there has. */
export function toE164(raw: string, country?: string): string | undefined {
  return parse(raw, country)?.number;
}

/**
 * Reads a typed number with the countries it may belong to, likeliest first. One that fits two countries equally well
 * is not guessed at: a message to a stranger is worse than a question.
 */
export function readNumber(raw: string, countries: readonly string[]): NumberRead {
  if (tidied(raw).startsWith('+')) {
    const e164 = toE164(raw);
    return e164 ? { e164 } : { trouble: lengthTrouble(raw) };
  }
  const fits = countries.flatMap((country) => parse(raw, country) ?? []);
  // Asking which numbers are in use is slow, and only two readings of one number need it.
  const inUse = fits.length > 1 ? fits.filter((number) => number.isValid()) : [];
  const numbers = new Set((inUse.length > 0 ? inUse : fits).map((number) => number.number));
  const [e164] = numbers;
  if (e164 && numbers.size === 1) return { e164 };
  return { trouble: numbers.size > 1 || countries.length === 0 ? 'which-country' : lengthTrouble(raw, countries[0]) };
}

function lengthTrouble(raw: string, country?: string): PhoneTrouble {
  return validatePhoneNumberLength(tidied(raw), options(country)) === 'TOO_LONG' ? 'long' : 'short';
}

/** A stored number as people at home write it; with its country code when it is from elsewhere; else as it is. */
export function asWritten(e164: string, country?: string): string {
  const number = parse(e164);
  if (!number) return e164;
  const fromHere =
    country !== undefined &&
    isSupportedCountry(country) &&
    getCountryCallingCode(country) === number.countryCallingCode;
  return fromHere ? number.formatNational() : number.formatInternational();
}

/** The countries that a stored number may be of ("GB" and its islands share one code); none for what is no number. */
export function countriesOfNumber(e164: string): string[] {
  const number = e164.startsWith('+') ? parse(e164) : undefined;
  if (!number) return [];
  return number.country ? [number.country] : number.getPossibleCountries();
}
