import type { Channel, ChannelType } from '../friends/friend.ts';
import { emailAddress, instagramName, messengerName, phoneNumber, signalLink, telegramName } from './addresses.ts';
import { groupLink } from './group-link.ts';

export interface Reach {
  readonly channel: Channel;
  /**
   * `looks-short`: digits, but no whole number; perhaps the country or a figure is missing. `not-understood`: kept as
   * typed and shown, never opened. Neither is a reason not to keep the friend.
   */
  readonly problem?: 'looks-short' | 'not-understood';
}

/** A record's address has room for this many UTF-16 units. */
const longestAddress = 500;

/**
 * What she typed into "Phone, e-mail, or a chat link", as a way to reach somebody. A link says which service it is; a
 * bare number becomes a text message, which works with every phone (the form lets her choose another app for it).
 * `toE164` turns a number as people write it into "+" and digits, or gives nothing; it is handed in because it knows her
 * country. Never throws, and never loses what was typed (its first 500 units, which is what a record
 * has room for): what fits nothing is kept as "just copy".
 */
export function parseReach(typed: string, toE164: (raw: string) => string | undefined): Reach {
  const text = typed.toWellFormed().trim().slice(0, longestAddress).toWellFormed();
  if (!text) return { channel: { type: 'copy', address: '' } };

  const email = emailAddress(text.replace(/^mailto:/i, '').replace(/^<(.*)>$/, '$1'));
  if (email) return reach('email', email);

  const scheme = /^(tel|sms|smsto):(?:\/\/)?([^?&]*)/i.exec(text);
  const numeral = scheme?.[2] ?? text;
  if (looksLikeNumber(numeral)) {
    const phone = wholeNumber(numeral, toE164);
    if (phone) return reach(scheme?.[1]?.toLowerCase() === 'tel' ? 'phone' : 'sms', phone);
    return { channel: { type: 'copy', address: text }, problem: 'looks-short' };
  }

  const link = linkReach(text);
  return link ?? { channel: { type: 'copy', address: text }, problem: 'not-understood' };
}

function reach(type: ChannelType, address: string): Reach {
  return { channel: { type, address } };
}

function looksLikeNumber(text: string): boolean {
  return /^[\p{Nd}\s+().\-/\p{Pd}\p{Cf}]+$/u.test(text) && /\p{Nd}/u.test(text);
}

function wholeNumber(text: string, toE164: (raw: string) => string | undefined): string | undefined {
  try {
    // The injected reader knows which numbers exist in her country; ours only knows their form.
    const known = toE164(text);
    return known ? phoneNumber(known) : undefined;
  } catch {
    return undefined;
  }
}

function linkReach(text: string): Reach | undefined {
  const url = parseLink(text);
  if (!url || url.port || url.username || url.password) return undefined;
  const host = url.hostname.replace(/^www\./, '');
  const steps = url.pathname.split('/').filter(Boolean).map(decoded);
  for (const read of people[host] ?? []) {
    const found = read(steps, url);
    if (found) return found;
  }
  const group = groupLink(url.href);
  return group ? reach('group', group) : undefined;
}

/** A link with or without its https; nothing for any other scheme but those that chat apps use for themselves. */
function parseLink(text: string): URL | undefined {
  if (/\s/.test(text)) return undefined;
  const whatsapp = /^whatsapp:\/\/send\/?\?(.*)$/i.exec(text);
  const address = whatsapp
    ? `https://api.whatsapp.com/send?${whatsapp[1]}`
    : text.replace(/^http:/i, 'https:').replace(/^(?!https:)(?=[a-z0-9-]+(?:\.[a-z0-9-]+)+\/)/i, 'https://');
  if (!/^https:\/\//i.test(address)) return undefined;
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

type Reader = (steps: readonly string[], url: URL) => Reach | undefined;

/** The links that lead to one person, by host (without "www."). A link to a group is read by group-link.ts. */
const people: Readonly<Record<string, readonly Reader[]>> = Object.assign(Object.create(null), {
  'wa.me': [(steps) => (steps.length === 1 ? person('whatsapp', phoneNumber(plus(steps[0]))) : undefined)],
  'api.whatsapp.com': [
    (steps, url) =>
      steps[0] === 'send' ? person('whatsapp', phoneNumber(plus(url.searchParams.get('phone')))) : undefined,
  ],
  't.me': [telegramPerson],
  'telegram.me': [telegramPerson],
  'signal.me': [
    (_steps, url) => person('signal', phoneNumber(/^#p\/(.+)$/.exec(url.hash)?.[1] ?? '')),
    (_steps, url) => person('signal', signalLink(url.href)),
  ],
  'm.me': [(steps) => (steps.length === 1 ? person('messenger', messengerName(steps[0] ?? '')) : undefined)],
  'messenger.com': [messengerThread],
  'facebook.com': [(steps) => (steps[0] === 'messages' ? messengerThread(steps.slice(1)) : undefined)],
  'ig.me': [
    (steps) =>
      steps.length === 2 && steps[0] === 'm' ? person('instagram', instagramName(steps[1] ?? '')) : undefined,
  ],
  'instagram.com': [(steps) => (steps.length === 1 ? person('instagram', instagramName(steps[0] ?? '')) : undefined)],
  // LINE has no link to one person's chat; hers is kept, and LINE asks her to whom.
  'line.me': [(steps, url) => (/^(?:R\/)?ti\/p\//.test(steps.join('/')) ? reach('line', url.href) : undefined)],
  'teams.microsoft.com': [
    (steps, url) =>
      steps.slice(0, 2).join('/') === 'l/chat'
        ? person('teams', emailAddress(url.searchParams.get('users') ?? ''))
        : undefined,
  ],
} satisfies Record<string, readonly Reader[]>);

function person(type: ChannelType, address: string | undefined): Reach | undefined {
  return address ? reach(type, address) : undefined;
}

function plus(digits: string | null | undefined): string {
  return `+${(digits ?? '').trim().replace(/^(?:\+|00)/, '')}`;
}

function telegramPerson(steps: readonly string[]): Reach | undefined {
  const [step = ''] = steps;
  if (steps.length !== 1) return undefined;
  const name = telegramName(step);
  return person('telegram', name ? `@${name}` : phoneNumber(step.startsWith('+') ? step : ''));
}

function messengerThread(steps: readonly string[]): Reach | undefined {
  return steps.length === 2 && steps[0] === 't' ? person('messenger', messengerName(steps[1] ?? '')) : undefined;
}
