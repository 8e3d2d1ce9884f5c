import type { Channel } from '../friends/friend.ts';
import { looksLikeNumber, type PhoneTrouble, readNumber } from '../friends/phone.ts';
import { emailAddress } from '../share/addresses.ts';
import { parseReach } from '../share/parse-reach.ts';
import { plainText } from '../share/plain-text.ts';
import { caps } from './caps.ts';
import type { Oddity, OddityKind } from './person.ts';

/** A way to reach somebody, as it stood in the file. */
export interface RawWay {
  readonly kind: 'number' | 'email' | 'link';
  readonly text: string;
  /** A number that rings at home or at work only: for a call, not for a message. */
  readonly landline?: boolean;
  /** The file says that this one is best, or that it is a mobile. */
  readonly better?: boolean;
}

const longest = 200;
const troubles = {
  short: 'number-short',
  long: 'number-long',
  'which-country': 'number-which-country',
} as const satisfies Record<PhoneTrouble, OddityKind>;

/** "tel:+44 7700 900118;ext=2" → "+44 7700 900118"; what people write around a number goes, the number stays. */
function numeral(raw: string): string {
  return plainText(raw, longest)
    .replace(/^tel:(?:\/\/)?/i, '')
    .replace(/;.*$/, '')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\p{Nd}/gu, (digit) => (digit <= '9' ? digit : String(digitValue(digit))))
    .trim();
}

/** Every script's ten digits stand in a row that begins with its nought. */
function digitValue(digit: string): number {
  const at = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(at - value - 1))) value += 1;
  return value;
}

function readWay(way: RawWay, countries: readonly string[]): { channel?: Channel; odd?: Oddity } {
  if (way.kind === 'number') return readNumeral(numeral(way.text), way.landline === true, countries);
  const text = plainText(way.text, longest);
  if (text === '') return {};
  if (way.kind === 'email') {
    const address = emailAddress(text.replace(/^mailto:/i, '').replace(/^[^<]*<(.*)>$/, '$1'));
    if (address) return { channel: { type: 'email', address } };
    return { channel: { type: 'copy', address: text }, odd: { kind: 'email-unread', text } };
  }
  // A web page is no way to reach anybody; a link of a chat service is.
  const { channel, problem } = parseReach(text, () => undefined);
  return problem || channel.type === 'email' || channel.type === 'group' ? {} : { channel };
}

function readNumeral(text: string, landline: boolean, countries: readonly string[]) {
  const type = landline ? 'phone' : 'sms';
  if (text === '') return {};
  if (!looksLikeNumber(text)) {
    return { channel: { type: 'copy', address: text }, odd: { kind: 'number-short', text } } as const;
  }
  const read = readNumber(text, countries);
  if ('e164' in read) return { channel: { type, address: read.e164 } } as const;
  return { channel: { type, address: text }, odd: { kind: troubles[read.trouble], text } } as const;
}

/** A mobile number first, for it can be written to; a number that only rings last, unless the file prefers it. */
function rank({ kind, landline, better }: RawWay): number {
  if (kind === 'link') return 1;
  if (kind === 'email') return better ? 2 : 3;
  if (landline) return better ? 2 : 4;
  return better ? 0 : 1;
}

/**
 * The ways to reach one person, the best first and each once, and what is odd about them. What cannot be read stays as
 * text. `countries` are those whose way of writing a number it may be, likeliest first.
 */
export function readWays(
  ways: readonly RawWay[],
  countries: readonly string[],
): { channels: Channel[]; odd: Oddity[] } {
  const channels: Channel[] = [];
  const odd: Oddity[] = [];
  const ordered = [...ways].sort((a, b) => rank(a) - rank(b));
  for (const way of ordered) {
    const read = readWay(way, countries);
    if (!read.channel) continue;
    const { channel } = read;
    const same = channels.findIndex((one) => sameWay(one, channel));
    if (same !== -1) {
      // A chat's own link to a number that stands there already says by which app.
      if (way.kind === 'link' && channels[same]?.type === 'sms') channels[same] = { ...channels[same], ...channel };
      continue;
    }
    if (channels.length === caps.ways) {
      odd.push({ kind: 'too-many-ways', text: read.channel.address });
      break;
    }
    if (read.odd) odd.push(read.odd);
    channels.push(channels.length === 0 ? { ...read.channel, preferred: true } : read.channel);
  }
  return { channels, odd };
}

/** Whether two ways lead to the same telephone or letter box, whichever app is named. */
export function sameWay(a: Channel, b: Channel): boolean {
  return wayKey(a) === wayKey(b);
}

/** What two equal ways have in common. */
export function wayKey({ type, address }: Channel): string {
  if (/^\+\d{7,15}$/.test(address)) return address;
  if (address.includes('@') && address.includes('.')) return address.toLowerCase();
  if (looksLikeNumber(address)) return address.replace(/\D/g, '');
  return `${type}:${address.toLowerCase()}`;
}
