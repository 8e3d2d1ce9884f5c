import { describe, expect, test } from 'vitest';
import { defaultCountry } from '../../utils/support/default-country.ts';
import { type Country, countries } from '../../utils/support/helpline.ts';

const homes: Record<Country, readonly [locale: string, zone: string]> = {
  AR: ['es-AR', 'America/Argentina/Buenos_Aires'],
  AT: ['de-AT', 'Europe/Vienna'],
  AU: ['en-AU', 'Australia/Perth'],
  BE: ['nl-BE', 'Europe/Brussels'],
  BR: ['pt-BR', 'America/Sao_Paulo'],
  CA: ['fr-CA', 'America/Toronto'],
  CH: ['de-CH', 'Europe/Zurich'],
  CZ: ['cs-CZ', 'Europe/Prague'],
  DE: ['de-DE', 'Europe/Berlin'],
  DK: ['da-DK', 'Europe/Copenhagen'],
  ES: ['es-ES', 'Europe/Madrid'],
  FI: ['fi-FI', 'Europe/Helsinki'],
  FR: ['fr-FR', 'Europe/Paris'],
  GB: ['en-GB', 'Europe/London'],
  GR: ['el-GR', 'Europe/Athens'],
  HK: ['zh-Hant-HK', 'Asia/Hong_Kong'],
  HU: ['hu-HU', 'Europe/Budapest'],
  IE: ['en-IE', 'Europe/Dublin'],
  IL: ['he-IL', 'Asia/Jerusalem'],
  IN: ['en-IN', 'Asia/Calcutta'],
  IT: ['it-IT', 'Europe/Rome'],
  JP: ['ja-JP', 'Asia/Tokyo'],
  KR: ['ko-KR', 'Asia/Seoul'],
  MX: ['es-MX', 'America/Mexico_City'],
  MY: ['ms-MY', 'Asia/Kuala_Lumpur'],
  NL: ['nl-NL', 'Europe/Amsterdam'],
  NO: ['nb-NO', 'Europe/Oslo'],
  NZ: ['en-NZ', 'Pacific/Auckland'],
  PH: ['fil-PH', 'Asia/Manila'],
  PL: ['pl-PL', 'Europe/Warsaw'],
  PT: ['pt-PT', 'Europe/Lisbon'],
  RO: ['ro-RO', 'Europe/Bucharest'],
  SE: ['sv-SE', 'Europe/Stockholm'],
  SG: ['en-SG', 'Asia/Singapore'],
  TR: ['tr-TR', 'Europe/Istanbul'],
  UA: ['uk-UA', 'Europe/Kyiv'],
  US: ['en-US', 'America/Chicago'],
  ZA: ['en-ZA', 'Africa/Johannesburg'],
};

describe.each(countries)('S13: %s', (country) => {
  const [locale, zone] = homes[country];
  const next = countries[(countries.indexOf(country) + 1) % countries.length] ?? 'GB';
  const abroad = homes[next];

  test('language region and time zone agree', () => {
    expect(defaultCountry(locale, zone)).toBe(country);
    expect(defaultCountry(locale.replaceAll('-', '_'), zone)).toBe(country);
  });

  test.each([
    ['her language, another country’s clock', locale, abroad[1]],
    ['another country’s language, her clock', abroad[0], zone],
    ['her language without a region', locale.split('-')[0] ?? '', zone],
    ['the American default of many browsers', country === 'US' ? 'en-GB' : 'en-US', zone],
    ['a clock that tells no country', locale, 'Etc/UTC'],
  ])('%s: ask', (_, language, clock) => expect(defaultCountry(language, clock)).toBeUndefined());
});

test.each([
  ['', 'Europe/London'],
  ['not a language', 'Europe/London'],
  ['en-XX', 'Europe/London'],
  ['is-IS', 'Atlantic/Reykjavik'],
  ['en-GB', ''],
  ['en-PR', 'America/Puerto_Rico'],
  ['en-GB', 'Europe/Guernsey'],
  ['en-GB', 'constructor'],
  ['en-CONSTRUCTOR', 'Europe/London'],
])('S13: %j with %j: ask', (language, zone) => expect(defaultCountry(language, zone)).toBeUndefined());
