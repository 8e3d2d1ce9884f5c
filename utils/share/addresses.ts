/**
 * The strict forms in which an address may enter a link. Each gives the one spelling that is used, or nothing; none
 * ever lets through a character that could begin another part of a link (promise P23).
 */

/** E.164: "+" and 7 to 15 digits, from the spellings that people use. A number without its country is not one. */
export function phoneNumber(raw: string): string | undefined {
  if (raw.length > 60) return undefined;
  const digits = raw
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/^00(?=[1-9])/, '+')
    .replace(/^(\+\d{1,3})\s*\(0\)/, '$1')
    .replace(/(?<=[\d+)])[ \u00a0\u202f.()/\u2010-\u2015-]+(?=[\d(])|[()]/g, '');
  return /^\+[1-9]\d{6,14}$/.test(digits) ? digits : undefined;
}

/**
 * A number as it is dialled at home, without its country: 6 to 15 digits beginning with 0, or as `phoneNumber` gives it.
 * Only for what the telephone itself opens; a service could take it for somebody in another country.
 */
export function dialledNumber(raw: string): string | undefined {
  const known = phoneNumber(raw);
  if (known || raw.length > 60) return known;
  const digits = raw.trim().replace(/(?<=\d)[ \u00a0\u202f./\u2010-\u2015-]+(?=\d)/g, '');
  return /^0\d{5,14}$/.test(digits) ? digits : undefined;
}

/** One plain address: letters, digits and . _ + - ' before the @, a host name with a dot after it. */
export function emailAddress(raw: string): string | undefined {
  const address = raw.trim();
  if (address.length > 254) return undefined;
  const form =
    /^(?!.*\.\.)[A-Za-z0-9_](?:[A-Za-z0-9._+'-]{0,62}[A-Za-z0-9_+-])?@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])$/;
  return form.test(address) ? address : undefined;
}

/** The first step of a t.me link that is a page of Telegram's, not a person's name. */
const telegramPages = new Set(
  (
    'addemoji addlist addstickers addstyle addtheme auction auth bg boost call confirmphone contact giftcode invoice ' +
    'iv joinchat login msg nft proxy setlanguage share socks web'
  ).split(' '),
);

/** A Telegram name, 4 to 32 characters, without its @. */
export function telegramName(raw: string): string | undefined {
  const name = raw.trim().replace(/^@/, '');
  return /^[A-Za-z]\w{3,31}$/.test(name) && !telegramPages.has(name.toLowerCase()) ? name : undefined;
}

/** A Messenger (Facebook) name. Digits alone could be a phone number, which goes nowhere but to its own service. */
export function messengerName(raw: string): string | undefined {
  const name = raw.trim().replace(/^@/, '');
  return /^(?=.*[A-Za-z])[A-Za-z0-9](?:[A-Za-z0-9.]{3,48})[A-Za-z0-9]$/.test(name) ? name : undefined;
}

const instagramPages = new Set('accounts about direct explore legal p reel reels stories tv'.split(' '));

/** An Instagram name, up to 30 characters, without its @; not digits alone, as for Messenger. */
export function instagramName(raw: string): string | undefined {
  const name = raw.trim().replace(/^@/, '');
  const fits = /^(?=.*[A-Za-z_])(?!.*\.\.)\w(?:[\w.]{0,28}\w)?$/.test(name);
  return fits && !instagramPages.has(name.toLowerCase()) ? name : undefined;
}

/** A Signal link that hides the person's name, as Signal's own "share username" makes it. */
export function signalLink(raw: string): string | undefined {
  return /^https:\/\/signal\.me\/#eu\/[\w-]{20,120}$/.exec(raw.trim())?.[0];
}
