import { type ByteText, readable } from './byte-text.ts';

/** One unfolded line of a vCard. */
export interface ContentLine {
  /** In capitals, without its group: "TEL" of "item1.tel". */
  readonly name: string;
  /** Every TYPE, and in vCard 2.1 every bare word, in small letters. */
  readonly types: ReadonlySet<string>;
  readonly charset: string | undefined;
  readonly quotedPrintable: boolean;
  /** As it stands in the file, its escapes untouched. */
  readonly value: ByteText;
}

/** The name of a line's property, in capitals and without its group; nothing for text that is no such line. */
export function propertyName(line: ByteText): string | undefined {
  return /^(?:[\w-]{1,64}\.)?([A-Za-z][\w-]{0,63})[ \t]*[:;]/.exec(line)?.[1]?.toUpperCase();
}

/** True for a line whose value goes on below it by a "=" at its end. */
export function isQuotedPrintable(line: ByteText): boolean {
  return /^[^:]{0,400};\s*(?:ENCODING\s*=\s*)?"?QUOTED-PRINTABLE\b/i.test(line);
}

/** Reads one unfolded line; nothing for text that is none. Never throws. */
export function readContentLine(line: ByteText): ContentLine | undefined {
  const name = propertyName(line);
  if (name === undefined) return undefined;
  const { parts, value } = splitAtColon(line);
  const types = new Set<string>();
  let charset: string | undefined;
  for (const part of parts.slice(1, 40)) {
    const [key = '', set] = split(part);
    if (set === undefined) types.add(key.trim().toLowerCase());
    else if (/^charset$/i.test(key)) charset = set;
    else if (/^(?:type|encoding)$/i.test(key)) for (const one of set.split(',')) types.add(one.trim().toLowerCase());
    else if (/^pref$/i.test(key) && set === '1') types.add('pref');
  }
  return { name, types, charset, quotedPrintable: types.has('quoted-printable'), value };
}

function split(parameter: string): [string, string?] {
  const at = parameter.indexOf('=');
  const unquoted = (text: string) => text.replace(/"/g, '').trim();
  return at === -1 ? [unquoted(parameter)] : [unquoted(parameter.slice(0, at)), unquoted(parameter.slice(at + 1))];
}

/** A colon or a semicolon between quotation marks belongs to a parameter's value. */
function splitAtColon(line: ByteText): { parts: string[]; value: ByteText } {
  const parts: string[] = [];
  let start = 0;
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at];
    if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === ';' || sign === ':')) {
      parts.push(line.slice(start, at));
      start = at + 1;
      if (sign === ':') return { parts, value: line.slice(start) };
    }
  }
  // A quotation mark that never closes: the first colon it is.
  const colon = line.indexOf(':');
  return colon === -1 ? { parts, value: '' } : { parts: line.slice(0, colon).split(';'), value: line.slice(colon + 1) };
}

/** "=C3=BC" → the byte text of "ü". What is no such sign stays. */
function unquotePrintable(value: ByteText): ByteText {
  // A "=" at the very end announced a line that never came.
  return value
    .replace(/=$/, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_sign, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** The value's parts (those between semicolons that are not escaped), decoded and without their escapes. */
export function valueParts(line: ContentLine): string[] {
  const text = decoded(line);
  // An escaped sign is two characters, so that none of them can be taken for a divider.
  return [...text.matchAll(/((?:\\[\s\S]|[^\\;]|\\$)*)(?:;|$)/g)]
    .slice(0, 40)
    .map((match) => unescaped(match[1] ?? ''));
}

/** The whole value, decoded and without its escapes. */
export function wholeValue(line: ContentLine): string {
  return unescaped(decoded(line));
}

function decoded(line: ContentLine): string {
  return readable(line.quotedPrintable ? unquotePrintable(line.value) : line.value, line.charset);
}

function unescaped(text: string): string {
  return text.replace(/\\([nN;,:\\])/g, (_both, sign: string) => (sign === 'n' || sign === 'N' ? ' ' : sign));
}
