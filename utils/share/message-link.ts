import type { Channel, ChannelType } from '../friends/friend.ts';
import {
  dialledNumber,
  emailAddress,
  instagramName,
  messengerName,
  phoneNumber,
  signalLink,
  telegramName,
} from './addresses.ts';
import { channels } from './channels.ts';
import { cutText } from './cut-text.ts';
import { groupLink } from './group-link.ts';

export interface MessageLink {
  /** How it is opened (channels.ts says why). `none`: nothing to open, copy the draft. */
  readonly launch: 'tab' | 'anchor' | 'none';
  /** An https, sms, mailto or tel address; empty when there is nothing to open. */
  readonly href: string;
  /** False: the draft is not in the link, copy it first. */
  readonly carriesText: boolean;
  /** Where an https link leads, to be shown on the button or beside it. */
  readonly host?: string;
}

/** What every service takes; Telegram's desktop app cuts a link at 8,192, which 600 units never reach. */
const longestDraft = 600;

const nothing: MessageLink = { launch: 'none', href: '', carriesText: false };

/**
 * The link that opens a draft to this friend. An address that does not fit its row exactly gives no link at all ("just
 * copy"), never a broken one. A phone number enters an https link only towards WhatsApp, Telegram or Signal, and only
 * for a friend who is filed there. Drafts are cut at 600 UTF-16 units, between characters; a link that is their last
 * line stays whole, up to 2,000. Opens nothing itself.
 */
export function messageLink(channel: Channel, text: string): MessageLink {
  const row = channels[channel.type];
  const href = links[channel.type](channel.address, draftText(text));
  if (!href) return nothing;
  const link = { launch: row.launch, href, carriesText: row.carriesText === 'yes' };
  return row.launch === 'tab' ? { ...link, host: new URL(href).host } : link;
}

type LinkForm = (address: string, draft: string) => string | undefined;

const links: Readonly<Record<ChannelType, LinkForm>> = {
  // Without a number WhatsApp asks her to whom, which is also the way to write to a group.
  whatsapp: (address, draft) => {
    if (!address.trim()) return draft ? `https://wa.me/?text=${encode(draft)}` : undefined;
    const phone = phoneNumber(address);
    return phone && `https://wa.me/${phone.slice(1)}${query('text', draft)}`;
  },
  telegram: (address, draft) => {
    const person = phoneNumber(address) ?? telegramName(address);
    return person && `https://t.me/${person}${query('text', draft)}`;
  },
  sms: (address, draft) => {
    const phone = dialledNumber(address);
    return phone && `sms:${phone}${query('body', draft)}`;
  },
  email: (address, draft) => {
    const email = emailAddress(address);
    return email && `mailto:${encodeEmail(email)}${query('body', draft, '%0D%0A')}`;
  },
  gmail: (address, draft) => {
    const email = emailAddress(address);
    return email && `https://mail.google.com/mail/?view=cm&fs=1&to=${encode(email)}&body=${encode(draft)}`;
  },
  // No text: Signal takes a link for another one as soon as it has a query.
  signal: (address) => {
    const phone = phoneNumber(address);
    return phone ? `https://signal.me/#p/${phone}` : signalLink(address);
  },
  messenger: (address) => {
    const name = messengerName(address);
    return name && `https://m.me/${name}`;
  },
  instagram: (address) => {
    const name = instagramName(address);
    return name && `https://ig.me/m/${name}`;
  },
  line: (_address, draft) => (draft ? `https://line.me/R/share?text=${encode(draft)}` : undefined),
  teams: (address, draft) => {
    const email = emailAddress(address);
    return (
      email &&
      `https://teams.microsoft.com/l/chat/0/0?users=${encode(email)}${query('message', draft).replace('?', '&')}`
    );
  },
  phone: (address) => {
    const phone = dialledNumber(address);
    return phone && `tel:${phone}`;
  },
  group: (address) => groupLink(address),
  copy: () => undefined,
};

/** Her words, whole characters only, with plain line ends and without characters that are not seen. */
function draftText(text: string): string {
  const plain = text
    .slice(0, 10_000)
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .trim();
  const link = /(?:^|\n)(https?:\/\/[!-~]{1,1993})$/.exec(plain)?.[1] ?? '';
  const words = plain.slice(0, plain.length - link.length).trimEnd();
  return [cutText(words, longestDraft, longestDraft).trimEnd(), link].filter(Boolean).join('\n');
}

function query(name: string, draft: string, lineBreak?: string): string {
  return draft ? `?${name}=${encode(draft, lineBreak)}` : '';
}

/** Everything but letters, digits and - _ . ~ as %XX: RFC 5724 allows no more, and `encodeURIComponent` leaves five raw. */
function encode(text: string, lineBreak = '%0A'): string {
  return encodeURIComponent(text)
    .replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%0A', lineBreak);
}

/** An address in a mailto link keeps its @ (RFC 6068). */
function encodeEmail(email: string): string {
  return encode(email).replace('%40', '@');
}
