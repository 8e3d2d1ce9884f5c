/** The 38 countries of which we know at least one line. ISO 3166-1 alpha-2. */
export const countries = [
  ...['AR', 'AT', 'AU', 'BE', 'BR', 'CA', 'CH', 'CZ', 'DE', 'DK', 'ES', 'FI', 'FR', 'GB', 'GR', 'HK', 'HU', 'IE', 'IL'],
  ...['IN', 'IT', 'JP', 'KR', 'MX', 'MY', 'NL', 'NO', 'NZ', 'PH', 'PL', 'PT', 'RO', 'SE', 'SG', 'TR', 'UA', 'US', 'ZA'],
] as const;
export type Country = (typeof countries)[number];

export function isCountry(value: unknown): value is Country {
  return (countries as readonly unknown[]).includes(value);
}

/** In the order in which the page shows them (S11). */
export const kinds = ['emergency', 'poison', 'crisis', 'abuse', 'perinatal', 'parent'] as const;
export type Kind = (typeof kinds)[number];

/** What a line is for, or what to know before calling; the page has the words (`supportNote…`), a note the numbers in it. */
export const noteWords = [
  ...['all', 'ambulance', 'ambulanceFire', 'ambulanceToo', 'ambulanceSome', 'police', 'alsoWorks', 'alsoMobile'],
  ...['textTo', 'textWordTo', 'alsoNumber', 'callOrText', 'whenClosed', 'ifSerious', 'notBreathing', 'crisisFirst'],
  ...['poison', 'poisonChildren', 'noPoisonLine', 'doctorForPoison', 'regionalPoison', 'exceptQuebec', 'quebecOnly'],
  ...['listen', 'talk', 'ifTalkingIsHard', 'inDutch', 'inFrench', 'abuse', 'directory', 'england', 'englandWales'],
  ...['scotland', 'perinatal', 'notCrisis', 'noPerinatalLine', 'parent', 'crying', 'localServices'],
] as const;
export type Note = readonly [word: (typeof noteWords)[number], ...values: string[]];

/** One line of one country, as a person reviewed it. Facts only. */
export interface Helpline {
  readonly country: Country;
  readonly kind: Kind;
  /** As the service writes itself. Emergency rows have none: the page names them in her language. */
  readonly name?: string;
  /** As shown; what is dialled is derived from it (dial.ts) and stands nowhere else (S17). Empty: its page only. */
  readonly numbers: readonly string[];
  /** The number takes text messages, and this is the first word to send. */
  readonly textWord?: string;
  /** Set where a number is going round that nobody could confirm; so we hold none. */
  readonly unconfirmed?: true;
  /** `any`, `unknown`, or days and times such as `Mon-Fri 09:00-21:00, Sat 10:00-24:00`, on the clock of `zone`. */
  readonly hours: string;
  /** IANA name; present when `hours` names times. */
  readonly zone?: string;
  /** Its own page, https. */
  readonly page?: string;
  /** The day on which somebody last looked it up, `YYYY-MM-DD`. */
  readonly checked: string;
  readonly notes: readonly Note[];
  /** The same service for other regions. */
  readonly elsewhere?: readonly { readonly place: string; readonly number: string }[];
}
