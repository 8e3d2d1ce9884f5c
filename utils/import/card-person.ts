import { plainText } from '../share/plain-text.ts';
import { readBirthday, saysNoBirthday } from './birthday.ts';
import { type ContentLine, valueParts, wholeValue } from './content-line.ts';
import { nameKey } from './name-key.ts';
import type { Found, Oddity } from './person.ts';
import { type RawWay, readWays } from './ways.ts';

const nameLength = 80;
const named = (text: string) => plainText(text, nameLength);

/** "Nair;Priya;Anne;;" → "Priya Anne Nair"; where there is only a title or a suffix, nothing. */
function nameOfParts(line: ContentLine): string {
  const [family = '', given = '', more = ''] = valueParts(line);
  return named(
    [given, more, family]
      .map((part) => part.trim())
      .filter(Boolean)
      .join(' '),
  );
}

/** The lines of one name, those that the card prefers first. */
function linesOf(lines: readonly ContentLine[], name: string): ContentLine[] {
  const all = lines.filter((line) => line.name === name);
  return [...all.filter((line) => line.types.has('pref')), ...all.filter((line) => !line.types.has('pref'))];
}

function namesOf(lines: readonly ContentLine[]): string[] {
  const all = (name: string) => linesOf(lines, name);
  return [
    ...all('FN').map((line) => named(wholeValue(line))),
    ...all('N').map(nameOfParts),
    ...all('NICKNAME').map((line) => named(wholeValue(line).split(',')[0] ?? '')),
    ...all('ORG').map((line) => named(valueParts(line).filter(Boolean).join(', '))),
  ].filter((name) => name !== '');
}

/** Types of a number at which nobody is to be written to. */
const machines = ['fax', 'pager', 'modem', 'bbs', 'x400'];
const mobiles = ['cell', 'mobile', 'iphone', 'sms', 'textphone'];
const lands = ['home', 'work', 'main', 'car', 'isdn'];

function wayOf(line: ContentLine): RawWay | undefined {
  const is = (types: readonly string[]) => types.some((type) => line.types.has(type));
  const better = line.types.has('pref');
  const text = wholeValue(line);
  if (line.name === 'EMAIL') return { kind: 'email', text, better };
  if (line.name === 'TEL' || line.name === 'X-WHATSAPP') {
    // A combined telephone and fax says "voice" too.
    if (is(machines) && !is(['voice', ...mobiles])) return undefined;
    return { kind: 'number', text, better: better || is(mobiles), landline: is(lands) && !is(mobiles) };
  }
  if (['URL', 'IMPP', 'X-SOCIALPROFILE', 'X-TELEGRAM'].includes(line.name)) return { kind: 'link', text };
  return undefined;
}

function birthdayOf(lines: readonly ContentLine[]) {
  const texts = lines.filter((line) => line.name === 'BDAY').map((line) => plainText(wholeValue(line), 60));
  const birthday = texts.map(readBirthday).find((one) => one !== undefined);
  const unread = birthday ? undefined : texts.find((text) => !saysNoBirthday(text));
  const odd: Oddity[] = unread === undefined ? [] : [{ kind: 'birthday-unread', text: unread }];
  return { birthday, odd };
}

/** The person whom a card's lines are about, or why nobody can be proposed. Lines 1 to many of the file, as in `place`. */
export function personOfCard(
  lines: readonly ContentLine[],
  place: { readonly from: number; readonly to: number },
  countries: readonly string[],
  tooLong: boolean,
): Found {
  const { from, to } = place;
  const names = namesOf(lines);
  const [name] = names;
  const ways = lines.flatMap((line) => wayOf(line) ?? []);
  const hint = name ?? plainText(ways[0]?.text ?? '', nameLength);
  if (tooLong) return { unread: { why: 'line-too-long', text: hint, from, to } };
  const kind = lines.find((line) => /KIND$/.test(line.name));
  if (kind && /^group$/i.test(kind.value.trim())) return { unread: { why: 'a-list', text: hint, from, to } };
  if (name === undefined) return { unread: { why: 'no-name', text: hint, from, to } };

  const { channels, odd } = readWays(ways, countries);
  const { birthday, odd: oddDay } = birthdayOf(lines);
  const others = linesOf(lines, 'FN').map((line) => named(wholeValue(line)));
  const other = others.find((one) => one !== '' && nameKey(one) !== nameKey(name));
  const oddName: Oddity[] = other === undefined ? [] : [{ kind: 'other-name', text: other }];
  return {
    person: { name, channels, ...(birthday && { birthday }), odd: [...odd, ...oddDay, ...oddName], from, to },
  };
}
