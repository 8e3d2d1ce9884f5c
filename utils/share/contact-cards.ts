import type { Birthday, Channel, ChannelType, Friend } from '../friends/friend.ts';
import { looksLikeNumber } from '../friends/phone.ts';
import { dialledNumber, emailAddress, phoneNumber } from './addresses.ts';
import { cardLine, cardText } from './card-line.ts';
import { messageLink } from './message-link.ts';
import { plainText } from './plain-text.ts';

/** A contact file for other programs, and who could not go into it as they are here. */
export interface ContactCards {
  /** vCard 3.0; empty when nobody is in it. */
  readonly text: string;
  /** Groups that no phone book knows a number or an address of: not in the file. */
  readonly behind: readonly Friend[];
  /** In the file, but without a way to reach them that is only words. */
  readonly partly: readonly Friend[];
}

/** What the file is called. Nothing in it says whom it holds. */
export function cardsName(now: number): string {
  return `mum-posse-${new Date(now).toISOString().slice(0, 10)}.vcf`;
}

const nameLength = 80;
const wayLength = 200;

function number(address: string, type: string): string[] {
  const known = phoneNumber(address) ?? dialledNumber(address);
  if (known) return [cardLine(`TEL;TYPE=${type}`, known)];
  return looksLikeNumber(address) ? [cardLine(`TEL;TYPE=${type}`, cardText(plainText(address, wayLength)))] : [];
}

function email(address: string): string[] {
  const known = emailAddress(address);
  return known ? [cardLine('EMAIL;TYPE=INTERNET', known)] : [];
}

function page(address: string): string[] {
  try {
    const { protocol, href } = new URL(address);
    return protocol === 'https:' ? [cardLine('URL', href)] : [];
  } catch {
    return [];
  }
}

/** A chat by number: the number, which every phone takes, and beside it the app she filed it under. */
function chatByNumber(type: ChannelType, address: string): string[] {
  const link = messageLink({ type, address }, '').href;
  const tel = number(address, 'CELL');
  if (tel.length === 0) return link ? page(link) : [];
  return link ? [...tel, cardLine(`X-SOCIALPROFILE;TYPE=${type}`, link)] : tel;
}

const byLink = (type: ChannelType) => (address: string) => page(messageLink({ type, address }, '').href);

/** The lines for each way to reach somebody; none where an address book has no place for it. */
const lines: Readonly<Record<ChannelType, (address: string) => string[]>> = {
  sms: (address) => number(address, 'CELL'),
  // She filed it under calls alone: most likely one that rings at home.
  phone: (address) => number(address, 'HOME,VOICE'),
  whatsapp: (address) => chatByNumber('whatsapp', address),
  telegram: (address) => chatByNumber('telegram', address),
  signal: (address) => chatByNumber('signal', address),
  email,
  gmail: email,
  messenger: byLink('messenger'),
  instagram: byLink('instagram'),
  teams: byLink('teams'),
  group: byLink('group'),
  line: page,
  copy: (address) => [number(address, 'VOICE'), email(address), page(address)].find((one) => one.length > 0) ?? [],
};

/** A year that an address book has no place for is 1604 with a word that says so, as Apple's and others read it. */
function birthdayLine({ day, month, year }: Birthday): string {
  const exists = new Date(Date.UTC(year ?? 1604, month - 1, day)).getUTCDate() === day;
  if (!exists) return '';
  const two = (part: number) => String(part).padStart(2, '0');
  const date = `${year ?? 1604}-${two(month)}-${two(day)}`;
  return year === undefined ? cardLine('BDAY;X-APPLE-OMIT-YEAR=1604', date) : cardLine('BDAY', date);
}

function cardOf(friend: Friend, ways: readonly string[], withNote: boolean): string {
  const name = cardText(plainText(friend.name, nameLength)) || '?';
  return [
    'BEGIN:VCARD\r\nVERSION:3.0\r\n',
    // Which part of a name is the family's nobody here knows: it stands whole where a given name does.
    cardLine('N', `;${name};;;`),
    cardLine('FN', name),
    ...new Set(ways),
    friend.birthday ? birthdayLine(friend.birthday) : '',
    withNote && friend.note ? cardLine('NOTE', cardText(friend.note)) : '',
    'END:VCARD\r\n',
  ].join('');
}

/** The best way first, for most readers show them in the order in which they come. */
function inOrder(channels: readonly Channel[]): Channel[] {
  return [...channels].sort((a, b) => Number(b.preferred ?? false) - Number(a.preferred ?? false));
}

/**
 * A contact file of these people in their order: names, ways to reach them, birthdays; what she wrote about them only
 * where she asked for it, and nothing else of what is kept. A name may hold anything: it stays one line of its card.
 */
export function contactCards(friends: readonly Friend[], { notes }: { readonly notes: boolean }): ContactCards {
  const behind: Friend[] = [];
  const partly: Friend[] = [];
  let text = '';
  for (const friend of friends) {
    const channels = inOrder(friend.channels).filter(({ address }) => address.trim() !== '');
    const ways = channels.map(({ type, address }) => lines[type](address));
    if (friend.kind === 'group' && !ways.flat().some((line) => /^(?:TEL|EMAIL)/.test(line))) {
      behind.push(friend);
      continue;
    }
    if (ways.some((way) => way.length === 0)) partly.push(friend);
    text += cardOf(friend, ways.flat(), notes);
  }
  return { text, behind, partly };
}
