/** The longest text that is read, in UTF-16 units; the rest is cut off. */
export const longest = 2000;

/** How many letters of each script a text holds; `other` counts scripts no shipped language is written in. */
export interface Scripts {
  readonly latin: number;
  readonly arabic: number;
  readonly devanagari: number;
  readonly han: number;
  readonly kana: number;
  readonly other: number;
}

/** A text made ready for matching. `tokens[i]` are all the readings of word i, the written one first. */
export interface Normalised {
  /** Folded text, single spaces, one space at each end. */
  readonly text: string;
  readonly tokens: readonly (readonly string[])[];
  readonly scripts: Scripts;
}

const letterFolds: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ة: 'ه',
  ى: 'ي',
  ؤ: 'و',
  ئ: 'ي',
  ک: 'ك',
  ی: 'ي',
  '\u0901': '\u0902',
};

// Traditional forms that matter for the terms in the tables; the Chinese tables are written in simplified characters.
const traditional =
  '殺媽兒嬰寶發燒藥誤險絕憂鬱鬧覺愛帶師課學產婦懷時間過嗎麼們說話離婚傷燙頭暈體溫歲個歡餵奶斷壓會難無聲聽見見證擾蹤';
const simplified =
  '杀妈儿婴宝发烧药误险绝忧郁闹觉爱带师课学产妇怀时间过吗么们说话离婚伤烫头晕体温岁个欢喂奶断压会难无声听见见证扰踪';
const hanFolds = new Map([...traditional].map((from, i) => [from, [...simplified][i] ?? from]));

const lookalikes: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ѕ: 's',
  к: 'k',
  м: 'm',
  т: 't',
  н: 'h',
  в: 'b',
  α: 'a',
  ο: 'o',
  ι: 'i',
  ε: 'e',
  κ: 'k',
};

/**
 * Case, accents, width and hidden characters taken away; letters that mean the same made one. Total over every string,
 * lone surrogates and control characters included; reads at most `longest` units. Idempotent on its own output.
 */
export function fold(raw: string): string {
  const cut = raw.length > longest ? raw.slice(0, longest) : raw;
  const plain = isPlain(cut) ? cut.toLowerCase() : foldWide(cut);
  return plain.replace(/['`´]/g, '').replace(/\s+/g, ' ').trim();
}

function isPlain(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}

function foldWide(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640\u093c\p{Cf}]/gu, '')
    .replace(/[\p{Cc}\p{Cs}]/gu, ' ')
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g, (digit) => readDigit(digit))
    .toLowerCase()
    .normalize('NFC')
    .replace(/[’‘ʼʹ′＇]/g, "'")
    .replace(/[ßłøđıæœأإآٱةىؤئکی\u0901]/g, (letter) => letterFolds[letter] ?? letter)
    .replace(/\p{Script=Han}/gu, (sign) => hanFolds.get(sign) ?? sign);
}

// Arabic-Indic digits end in 0 to 9 of their row, Devanagari digits in 6 to f.
function readDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  return String(code >= 0x966 ? code - 0x966 : code & 15);
}

// The plain pattern is ready sooner: the first search after a start should not wait for the other.
const plainWordPattern = /\d+(?:[.,:]\d+)?|[a-z@$!*][a-z0-9@$!*|]*/g;
const wordPattern = /\d+(?:[.,:]\d+)?|[\p{L}\p{M}@$!*][\p{L}\p{M}\p{N}@$!*|]*/gu;

/** Reads a raw search into folded text and words. Total: never throws, never slower than its cut length allows. */
export function normalise(raw: string): Normalised {
  const text = fold(raw);
  const tokens: string[][] = [];
  for (const match of text.matchAll(isPlain(text) ? plainWordPattern : wordPattern)) {
    const forms = formsOf(match[0]);
    if (forms.length > 0) tokens.push(forms);
  }
  return { text: ` ${text} `, tokens, scripts: countScripts(text) };
}

// Most words are read as they are written, and no pattern has to be made to see it: letters only, none of them three times
// in a row.
function isReadAsWritten(word: string): boolean {
  let run = 0;
  let before = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    run = code === before ? run + 1 : 1;
    if (code < 0x61 || code > 0x7a || run > 2) return false;
    before = code;
  }
  return word !== '';
}

function formsOf(found: string): string[] {
  if (isReadAsWritten(found)) return [found];
  const word = found.replace(/[!*|@$]+$/, '').replace(/^[!*]+/, '');
  if (word === '') return [];
  if (/^\d/.test(word)) return [word.replace(',', '.')];
  const forms = [word];
  const unmixed = /[a-z]/.test(word) && /[\u0370-\u04ff]/.test(word) ? replaceLookalikes(word) : word;
  if (unmixed !== word) forms.push(unmixed);
  if (/[a-z]/.test(unmixed) && /[0-9@$!|]/.test(unmixed)) {
    const letters = unleet(unmixed, 'i');
    forms.push(letters);
    if (/[1!|]/.test(unmixed)) forms.push(unleet(unmixed, 'l'));
  }
  const squeezed = unmixed.replace(/(.)\1{2,}/g, '$1');
  if (squeezed !== unmixed) forms.push(squeezed, unmixed.replace(/(.)\1{2,}/g, '$1$1'));
  return forms;
}

function replaceLookalikes(word: string): string {
  return word.replace(/[\u0370-\u04ff]/g, (letter) => lookalikes[letter] ?? letter);
}

const leet: Readonly<Record<string, string>> = {
  0: 'o',
  3: 'e',
  4: 'a',
  5: 's',
  6: 'g',
  7: 't',
  8: 'b',
  9: 'g',
  $: 's',
  '@': 'a',
};

function unleet(word: string, one: string): string {
  return word.replace(/[0-9@$!|]/g, (sign) => leet[sign] ?? (sign === '2' ? 'z' : one));
}

function countScripts(text: string): Scripts {
  const counts = { latin: 0, arabic: 0, devanagari: 0, han: 0, kana: 0, other: 0 };
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    if (code < 0x41) continue;
    if (code < 0x250) {
      if (code >= 0x61) counts.latin += 1;
    } else if (code >= 0x600 && code < 0x700) counts.arabic += 1;
    else if (code >= 0x900 && code < 0x980) counts.devanagari += 1;
    else if (code >= 0x3040 && code < 0x3100) counts.kana += 1;
    else if ((code >= 0x3400 && code < 0xa000) || (code >= 0x20000 && code < 0x30000)) counts.han += 1;
    else if (/\p{L}/u.test(sign)) counts.other += 1;
  }
  return counts;
}
