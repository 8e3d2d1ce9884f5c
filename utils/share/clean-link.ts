import { believedCanonical } from './canonical.ts';
import { isPrivateHost } from './private-host.ts';
import { leadsTo } from './redirects.ts';
import { isSecret, withoutVisit } from './secret-parts.ts';
import { isSensitiveHost } from './sensitive-hosts.ts';
import { textFragment } from './text-fragment.ts';
import { trackingIn } from './tracking-parameters.ts';

/**
 * Why an address goes to nobody: a page of the browser's own, a file, no web address at all, a place only she can reach
 * (a number, localhost, a router, an intranet), a page of hers alone (a mailbox, a chat), a sensitive site (promise S22),
 * or longer than 2,000 characters.
 */
export type Refusal = 'browser-page' | 'file' | 'not-web' | 'private-host' | 'hers-alone' | 'sensitive' | 'too-long';

export interface CleanLink {
  readonly ok: true;
  /** http or https, at most 2,000 characters, nothing but ASCII without spaces in it. */
  readonly href: string;
}
export interface NoLink {
  readonly ok: false;
  readonly why: Refusal;
}

/** What the page or her own hand adds to an address. */
export interface About {
  /** What the page declares as its own address; believed only as canonical.ts says. */
  readonly canonical?: string | undefined;
  /** What she marked on the page. */
  readonly selection?: string | undefined;
}

const longest = 2_000;
/** Nobody types more, and a link inside a link is opened this often. */
const longestRead = 200_000;
const deepest = 3;

/**
 * The address as a friend should get it (promise P22): its own form where the page declares one, without trackers,
 * without what is hers alone, with what she marked. Pure; never throws; follows nothing.
 */
export function cleanLink(address: string, about: About = {}): CleanLink | NoLink {
  const url = readAddress(address, deepest);
  if ('why' in url) return url;
  const own = believedCanonical(about.canonical, url) ?? url;
  const refusal = refusalOf(own);
  if (refusal) return { ok: false, why: refusal };
  const link = tidy(own, url.hash);
  const marked = about.selection === undefined ? undefined : textFragment(about.selection);
  if (marked) {
    const [page = '', place = ''] = link.split(/#(.*)/s);
    const href = `${page}#${place.replace(/:~:.*$/s, '')}${marked}`;
    if (href.length <= longest) return { ok: true, href };
  }
  return link.length <= longest ? { ok: true, href: link } : { ok: false, why: 'too-long' };
}

const browserPages =
  /^(?:about|chrome|edge|brave|opera|vivaldi|resource|moz-extension|chrome-extension|extension|devtools|chrome-search|chrome-untrusted|view-source|jar|safari-web-extension):/i;

function readAddress(address: string, depth: number): URL | NoLink {
  if (address.length > longestRead) return { ok: false, why: 'too-long' };
  const reader = /^about:reader\?url=([^&]+)/i.exec(address.trim());
  const text = reader ? (decoded(reader[1] ?? '') ?? '') : address;
  if (!URL.canParse(text)) return { ok: false, why: 'not-web' };
  const url = new URL(text);
  if (url.protocol === 'file:') return { ok: false, why: 'file' };
  if (browserPages.test(url.protocol)) return { ok: false, why: 'browser-page' };
  const refusal = refusalOf(url);
  if (refusal) return { ok: false, why: refusal };
  const target = depth > 0 ? leadsTo(url) : undefined;
  return target === undefined ? url : readAddress(target, depth - 1);
}

/** Pages that are one person's own, whoever opens them: mailboxes, chats, calendars, drives' front rooms. */
const hersAlone =
  /^(?:mail\.google\.com|inbox\.google\.com|calendar\.google\.com|messages\.google\.com|chat\.google\.com|contacts\.google\.com|myaccount\.google\.com|accounts\.google\.com|myactivity\.google\.com|outlook\.(?:live|office|office365)\.com|outlook\.cloud\.microsoft|login\.(?:live|microsoftonline)\.com|account\.(?:microsoft|live)\.com|mail\.(?:yahoo|proton|aol|zoho)\.(?:com|me)|[a-z]*\.?mail\.yahoo\.com|(?:3c|navigator|navigator-bs)\.(?:gmx|web)\.(?:net|de)|email\.t-online\.de|web\.whatsapp\.com|web\.telegram\.org|(?:www\.)?messenger\.com|app\.slack\.com|teams\.(?:microsoft|live)\.com|(?:www\.)?icloud\.com|appleid\.apple\.com|account\.apple\.com)$/;

function refusalOf({ protocol, hostname }: URL): Refusal | undefined {
  if (protocol !== 'https:' && protocol !== 'http:') return 'not-web';
  const host = hostname.replace(/\.$/, '');
  if (isPrivateHost(host)) return 'private-host';
  if (isSensitiveHost(host)) return 'sensitive';
  return hersAlone.test(host) ? 'hers-alone' : undefined;
}

function tidy(url: URL, hash: string): string {
  const host = url.host.replace(/\.(?=$|:)/, '');
  const path = withoutVisit(url.pathname).replace(/\/ref=[^/]*\/?$/i, '') || '/';
  const isTracking = trackingIn(url.hostname.replace(/\.$/, ''), path.toLowerCase());
  const query = kept(url.search.slice(1), isTracking);
  return `${url.protocol}//${host}${path}${query && `?${query}`}${tidyFragment(hash, isTracking)}`;
}

/** The parameters that stay, exactly as they were written. */
function kept(query: string, isTracking: (name: string) => boolean): string {
  return query
    .split('&')
    .filter((piece) => {
      if (piece === '') return false;
      const [rawName = '', ...rest] = piece.split('=');
      const name = readable(rawName);
      const value = readable(rest.join('='));
      const isForm = /^amp$|^outputtype$/i.test(name) && /^(?:1|true|amp)?$/i.test(value);
      return !isForm && !isTracking(name) && !isSecret(name, value);
    })
    .join('&');
}

/** What share buttons and feeds put behind the # to know their readers again. */
const onlyTracking =
  /^(?:_=_|\.[\w-]{6,14}(?:\.[a-z]+)?|top|ref|share|comments?-?form|echobox=.*|xtor=.*|link_time=.*|intenttarget=.*|mbid=.*|wa-.*|sthash\..*|at_(?:pco|tot|ab|pos)=.*)?$/i;

/** With its `#`, or empty. A text passage that is pointed at stays; trackers and what is hers alone go. */
function tidyFragment(hash: string, isTracking: (name: string) => boolean): string {
  const [place = '', directive] = hash.slice(1).split(/:~:(.*)/s);
  const [route = '', ...behind] = place.split('?');
  let rest = place;
  if (onlyTracking.test(place)) rest = '';
  else if (behind.length > 0) {
    const query = kept(behind.join('?'), isTracking);
    rest = route + (query && `?${query}`);
  } else if (/^[\w.$%-]+=/.test(place)) rest = kept(place, isTracking);
  const text = directive?.startsWith('text=') ? `:~:${directive}` : '';
  return rest || text ? `#${rest}${text}` : '';
}

function readable(text: string): string {
  return decoded(text.replaceAll('+', ' ')) ?? text;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
