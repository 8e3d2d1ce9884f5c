import { type Hits, note } from './lexicon.ts';

type Unit = 'day' | 'week' | 'month' | 'year' | 'old' | 'degree' | 'amount' | 'clock' | 'hour' | 'times';

const unitWords: Readonly<Record<Unit, string>> = {
  day: 'd day days tag tage tagen dia dias jour jours giorno giorni dag dagen dagar dzien dni gun gunluk gundur din',
  week: 'w wk wks week weeks wo woche wochen ssw semana semanas semaine semaines sa settimana settimane weken tydzien tygodnie tygodni tyg vecka veckor veckors hafta haftalik haftadir hafte',
  month:
    'm mo mos mth mths mnth month months monthold mon monat monate monaten mes meses mois mese mesi maand maanden mnd miesiac miesiace miesiecy mies manad manader manaders ay aylik aydir mahina mahine mahinay',
  year: 'y yr yrs year years yo yrold yearold jahr jahre jahren jahrige jahriger jahriges ano anos annee an ans anni anno jaar jarige jr lat lata rok roku latka letni letnia ar aring arig ariga yas yasinda yasindaki yil saal sal sala',
  old: 'old yo mo yrold yearold monthold alt jahrige jahriger jahriges jarige aring latek letni letnia yasinda yasindaki aylik',
  degree:
    'c f degrees degree deg celsius fahrenheit grad graus grados gradi degres degre graden stopni stopnie grader derece ates fieber febre fiebre febbre fievre koorts goraczki goraczka feber bukhar bukhaar o',
  amount: 'ml mg mls milliliter milligram drops gotas tropfen gouttes gocce druppels kropli',
  clock: 'am pm uhr h uur oclock',
  hour: 'hr hrs hour hours min mins minutes stunden horas heures ore uren godzin timmar saat ghante',
  times: 'x times mal veces vezes fois volte keer razy ganger kere baar',
};
const unitsOf = new Map<string, Unit[]>();
for (const [unit, words] of Object.entries(unitWords)) {
  for (const word of words.split(' ')) unitsOf.set(word, [...(unitsOf.get(word) ?? []), unit as Unit]);
}

const numberWords = new Map(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen'
    .split(' ')
    .map((word, i) => [word, i + 1] as const),
);

/**
 * Ages, temperatures, amounts and clock times among the words, as concepts: `age-baby` (under 1), `age-little` (1 to 5),
 * `age-child` (6 to 11), `age-teen` (12 to 17), `age-adult`, `age-sure` (said as an age), `weeks`, `temp`, `temp-maybe`,
 * `amount`, `clock`, `span` (a length of time), `number`.
 */
export function readNumbers(tokens: readonly (readonly string[])[]): Hits {
  const found: Hits = new Map();
  const mark = (concept: string, from: number, to: number) => note(found, concept, from, to);
  for (let at = 0; at < tokens.length; at += 1) {
    const word = tokens[at]?.[0] ?? '';
    const isDigits = /^\d/.test(word);
    const value = isDigits ? Number(word.replace(':', '.')) : (numberWords.get(word) ?? Number.NaN);
    if (Number.isNaN(value)) continue;
    const next = tokens[at + 1]?.[0] ?? '';
    const units = unitsOf.get(next) ?? [];
    const has = (unit: Unit) => units.includes(unit);
    if (isDigits) mark('number', at, at + 1);
    if (isDigits && isClock(word)) mark('clock', at, at + 1);
    if (isDigits && !word.includes(':')) markTemperature(word, value, has('degree'), next === 'f', at, mark);
    if (has('clock')) mark('clock', at, at + 2);
    if (has('amount')) mark('amount', at, at + 2);
    if (has('hour') || has('day') || has('week')) mark('span', at, at + 2);
    if (has('week') && value <= 44) mark('weeks', at, at + 2);
    const before = tokens[at - 1]?.[0] ?? '';
    const aged = before === 'aged' || before === 'age' || (isDigits && isAmPersonAge(tokens, at));
    if (!units.some((unit) => unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year') && !aged)
      continue;
    const later = [tokens[at + 2]?.[0] ?? '', tokens[at + 3]?.[0] ?? ''];
    const sure = has('old') || aged || later[0] === 'old' || (next === 'y' && later[0] === 'o') || later[0] === 'alt';
    markAge(value, units, sure, at, mark);
  }
  return found;
}

function isAmPersonAge(tokens: readonly (readonly string[])[], at: number): boolean {
  const before = tokens[at - 1]?.[0] ?? '';
  return before === 'im' || (before === 'am' && tokens[at - 2]?.[0] === 'i');
}

function isClock(word: string): boolean {
  return /^([01]?\d|2[0-3])[:.][0-5]\d$/.test(word);
}

type Mark = (concept: string, from: number, to: number) => void;

function markTemperature(word: string, value: number, degree: boolean, inF: boolean, at: number, mark: Mark): void {
  const celsius = value >= 37.5 && value <= 43;
  const fahrenheit = value >= 99.5 && value <= 108;
  const whole = /^\d+$/.test(word);
  if (!celsius && !fahrenheit) return;
  if (celsius && /^\d+\.\d$/.test(word)) mark('temp', at, at + 1);
  else if (fahrenheit && (inF || /^\d+\.\d$/.test(word))) mark('temp', at, at + 1);
  else if (degree) mark('temp', at, at + 1);
  else if (whole) mark('temp-maybe', at, at + 1);
}

function markAge(value: number, units: readonly Unit[], sure: boolean, at: number, mark: Mark): void {
  const years = units.includes('year');
  const inMonths = !years && units.includes('month') && value <= 40;
  const inWeeks = !years && !inMonths && (units.includes('week') || units.includes('day')) && value <= 60;
  if (units.length > 0 && !years && !inMonths && !inWeeks) return;
  const age = inMonths ? value / 12 : inWeeks ? 0 : value;
  if (age > 110) return;
  const band = age < 1 ? 'baby' : age < 6 ? 'little' : age < 12 ? 'child' : age < 18 ? 'teen' : 'adult';
  mark(`age-${band}`, at, at + 2);
  if (sure) mark(age < 18 ? 'age-sure' : 'age-sure-adult', at, at + 2);
}

/** The same, read from characters, for the scripts that are matched inside the text. */
export function readNumbersInText(text: string): Hits {
  const found: Hits = new Map();
  for (const match of text.matchAll(/(?<![\d.])(\d{1,3}(?:[.,]\d)?)(?![\d])/g)) {
    const from = match.index;
    const to = from + match[0].length;
    const value = Number((match[1] ?? '').replace(',', '.'));
    const after = text.slice(to, to + 8);
    note(found, 'number', from, to);
    if (value >= 37.5 && value <= 43) {
      note(found, /[.,]/.test(match[0]) || /^ ?[度°℃]/.test(after) ? 'temp' : 'temp-maybe', from, to);
    }
    if (/^ ?(岁|歳|才|سن|عام|साल|वर्ष)/.test(after)) noteYears(found, value, from, to);
    else if (/^ ?(个月|ヶ月|か月|カ月|ヵ月|ケ月|月龄|شهر|شهور|اشهر|महीन|माह)/.test(after)) {
      note(found, value < 12 ? 'age-baby' : 'age-little', from, to);
      note(found, 'age-sure', from, to);
    } else if (/^ ?(周|週|اسبوع|اسابيع|हफ्त)/.test(after)) note(found, 'weeks', from, to);
    else if (/^ ?(天|日|يوم|ايام|दिन|小时|时间|時間|ساع|घंट)/.test(after)) note(found, 'span', from, to);
    if (/^ ?(点|时|時|الفجر|الصبح|बजे|:)/.test(after)) note(found, 'clock', from, to);
  }
  for (const match of text.matchAll(/([一二两三四五六七八九十半]+)(岁|歳|才|个月|ヶ月|か月)/g)) {
    note(found, 'age-little', match.index, match.index + match[0].length);
    note(found, 'age-sure', match.index, match.index + match[0].length);
  }
  return found;
}

function noteYears(found: Hits, value: number, from: number, to: number): void {
  const band = value < 1 ? 'baby' : value < 6 ? 'little' : value < 12 ? 'child' : value < 18 ? 'teen' : 'adult';
  note(found, `age-${band}`, from, to);
  if (value < 18) note(found, 'age-sure', from, to);
}
