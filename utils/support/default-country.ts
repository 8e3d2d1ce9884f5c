import { type Country, isCountry } from './helpline.ts';

const american = [
  ...['New_York', 'Detroit', 'Kentucky/Louisville', 'Louisville', 'Kentucky/Monticello', 'Indianapolis', 'Chicago'],
  ...['Indiana/Indianapolis', 'Indiana/Vincennes', 'Indiana/Winamac', 'Indiana/Marengo', 'Indiana/Petersburg'],
  ...['Indiana/Vevay', 'Indiana/Tell_City', 'Indiana/Knox', 'Menominee', 'North_Dakota/Center'],
  ...['North_Dakota/New_Salem', 'North_Dakota/Beulah', 'Denver', 'Boise', 'Phoenix', 'Los_Angeles', 'Anchorage'],
  ...['Juneau', 'Sitka', 'Metlakatla', 'Yakutat', 'Nome', 'Adak'],
].map((city) => `America/${city}`);

/** The time zones kept in each country, with the older spellings that browsers still give. A territory is not listed. */
const zones: Record<Country, readonly string[]> = {
  AR: [
    'America/Argentina/Buenos_Aires',
    'America/Buenos_Aires',
    ...['Cordoba', 'Salta', 'Jujuy', 'Tucuman', 'Catamarca', 'La_Rioja', 'San_Juan', 'Mendoza', 'San_Luis'].flatMap(
      (city) => [`America/Argentina/${city}`, `America/${city}`],
    ),
    ...['America/Argentina/Rio_Gallegos', 'America/Argentina/Ushuaia'],
  ],
  AT: ['Europe/Vienna'],
  AU: [
    ...['Sydney', 'Melbourne', 'Brisbane', 'Perth', 'Adelaide', 'Hobart', 'Darwin', 'Broken_Hill', 'Eucla'],
    ...['Lindeman', 'Lord_Howe', 'Currie'],
  ].map((city) => `Australia/${city}`),
  BE: ['Europe/Brussels'],
  BR: [
    ...['Sao_Paulo', 'Rio_Branco', 'Manaus', 'Recife', 'Fortaleza', 'Bahia', 'Belem', 'Maceio', 'Araguaina', 'Cuiaba'],
    ...['Campo_Grande', 'Porto_Velho', 'Boa_Vista', 'Santarem', 'Eirunepe', 'Noronha'],
  ].map((city) => `America/${city}`),
  CA: [
    ...['Toronto', 'Vancouver', 'Montreal', 'Edmonton', 'Winnipeg', 'Halifax', 'Regina', 'St_Johns', 'Moncton'],
    ...['Glace_Bay', 'Goose_Bay', 'Thunder_Bay', 'Nipigon', 'Rainy_River', 'Atikokan', 'Swift_Current', 'Whitehorse'],
    ...['Dawson', 'Dawson_Creek', 'Fort_Nelson', 'Creston', 'Yellowknife', 'Inuvik', 'Iqaluit', 'Pangnirtung'],
    ...['Rankin_Inlet', 'Resolute', 'Cambridge_Bay', 'Blanc-Sablon', 'Coral_Harbour'],
  ].map((city) => `America/${city}`),
  CH: ['Europe/Zurich'],
  CZ: ['Europe/Prague'],
  DE: ['Europe/Berlin', 'Europe/Busingen'],
  DK: ['Europe/Copenhagen'],
  ES: ['Europe/Madrid', 'Atlantic/Canary', 'Africa/Ceuta'],
  FI: ['Europe/Helsinki'],
  FR: ['Europe/Paris'],
  GB: ['Europe/London', 'Europe/Belfast'],
  GR: ['Europe/Athens'],
  HK: ['Asia/Hong_Kong'],
  HU: ['Europe/Budapest'],
  IE: ['Europe/Dublin'],
  IL: ['Asia/Jerusalem', 'Asia/Tel_Aviv'],
  IN: ['Asia/Kolkata', 'Asia/Calcutta'],
  IT: ['Europe/Rome'],
  JP: ['Asia/Tokyo'],
  KR: ['Asia/Seoul'],
  MX: [
    ...['Mexico_City', 'Monterrey', 'Merida', 'Cancun', 'Tijuana', 'Mexicali', 'Chihuahua', 'Ciudad_Juarez', 'Ojinaga'],
    ...['Hermosillo', 'Mazatlan', 'Bahia_Banderas', 'Matamoros', 'Ensenada', 'Santa_Isabel'],
  ].map((city) => `America/${city}`),
  MY: ['Asia/Kuala_Lumpur', 'Asia/Kuching'],
  NL: ['Europe/Amsterdam'],
  NO: ['Europe/Oslo'],
  NZ: ['Pacific/Auckland', 'Pacific/Chatham'],
  PH: ['Asia/Manila'],
  PL: ['Europe/Warsaw'],
  PT: ['Europe/Lisbon', 'Atlantic/Madeira', 'Atlantic/Azores'],
  RO: ['Europe/Bucharest'],
  SE: ['Europe/Stockholm'],
  SG: ['Asia/Singapore'],
  TR: ['Europe/Istanbul', 'Asia/Istanbul'],
  UA: ['Europe/Kyiv', 'Europe/Kiev', 'Europe/Simferopol', 'Europe/Uzhgorod', 'Europe/Zaporozhye'],
  US: [...american, 'Pacific/Honolulu'],
  ZA: ['Africa/Johannesburg'],
};

function regionOf(uiLanguage: string): string | undefined {
  try {
    return new Intl.Locale(uiLanguage.replaceAll('_', '-')).region;
  } catch {
    return undefined;
  }
}

/**
 * The country to begin with: only when the region of the browser's language (`en-GB`) and the computer's time zone name
 * the same one of ours (S13). Anything else, a language without a region included, is `undefined`: ask her.
 */
export function defaultCountry(uiLanguage: string, timeZone: string): Country | undefined {
  const region = regionOf(uiLanguage);
  return isCountry(region) && zones[region].includes(timeZone) ? region : undefined;
}
