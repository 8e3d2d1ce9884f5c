import { hostileScript } from './hostile-page.ts';
import { sendablePages } from './sendable-pages.ts';
import { scrolledPage } from './stand-in-feeds.ts';

export interface StandInPage {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** What is special about a results page; chosen by the address's `as` parameter, e.g. `…/search?q=naps&as=no-frames`. */
interface Variant {
  readonly headers?: Record<string, string>;
  /** Put before the results. */
  readonly above?: string;
  /** Put at the very end of the body. */
  readonly below?: string;
}

const script = (text: string) => `<script>${text}</script>`;

/** One row per kind of page that a card may meet. */
export const variants = {
  plain: {},
  'no-frames': { headers: { 'content-security-policy': "frame-src 'none'" } },
  'csp-none': {
    headers: { 'content-security-policy': "default-src 'none'; style-src 'none'; frame-src 'none'; img-src 'none'" },
  },
  sandbox: { headers: { 'content-security-policy': 'sandbox' } },
  coep: {
    headers: { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' },
  },
  credentialless: { headers: { 'cross-origin-embedder-policy': 'credentialless' } },
  'trusted-types': {
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
  },
  'help-box': {
    above:
      '<section><h2>Somebody to talk to</h2><p>Free, at any hour.</p><p><a href="tel:116123">116 123</a></p></section>',
  },
  'cookie-bar': {
    below:
      '<div role="dialog" aria-label="Cookies" style="position:fixed;left:0;right:0;bottom:0;height:180px;background:#eee;z-index:2147483647"><p>This page would like to set cookies.</p><button>Fine</button></div>',
  },
  hostile: { below: script(hostileScript) },
  'address-moves': {
    // The engine that changes its address without loading a page: a click on "Next question" asks another one.
    below: `<button id="next">Next question</button>${script(
      "document.getElementById('next').addEventListener('click',()=>{const u=new URL(location.href);u.searchParams.set('q',u.searchParams.get('next')||'something else');history.pushState({},'',u);document.title=u.searchParams.get('q');document.querySelector('[name=q]').value=u.searchParams.get('q')})",
    )}`,
  },
} as const satisfies Record<string, Variant>;
export type VariantName = keyof typeof variants;

const results = [
  ['Sleep in the second year', 'What changes between twelve and thirty months, and what usually passes by itself.'],
  ['Early risers: a parents’ thread', 'Four pages of people who are also up. Some of it is even useful.'],
  ['A health visitor answers', 'Short, plain answers to the questions that come up most.'],
  ['Light, noise and the last nap', 'Three things that are cheap to try before anything else.'],
  ['The long list of what we tried', 'One family’s notes over a winter, with what they would skip.'],
] as const;

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

/** A results page of no engine in particular: a box with the question in it, and a few answers. */
function resultsPage(question: string, variant: Variant): string {
  const items = results
    .map(
      ([title, line]) => `<article><h3><a href="https://pages.example/read">${title}</a></h3><p>${line}</p></article>`,
    )
    .join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(question)}</title><link rel="icon" href="data:,"><style>
body{font:16px/1.5 sans-serif;margin:0;color:#222;background:#fff}header{padding:20px 40px;border-bottom:1px solid #ddd}
main{max-width:640px;padding:10px 40px}input{font:inherit;padding:8px 12px;width:420px;max-width:100%;box-sizing:border-box}h3{margin:18px 0 0}p{margin:2px 0}
</style></head><body><header><form role="search"><input name="q" aria-label="Search" value="${escaped(question)}"></form></header>
<main>${variant.above ?? ''}${items}</main>${variant.below ?? ''}</body></html>`;
}

const html = { 'content-type': 'text/html; charset=utf-8' };

/** The parameters under which the engines carry the question. */
const questionParameters = ['q', 'p', 'query', 'text', 'search_query', 'wd'];

/**
 * The page for an address, of any host: one that is scrolled where `as` names it, a results page where there is a
 * question in it, else an empty one.
 */
export function standInPage(address: URL): StandInPage {
  const question = questionParameters.map((name) => address.searchParams.get(name)).find((text) => text !== null);
  if (address.pathname === '/favicon.ico') return { status: 404, headers: {}, body: '' };
  const sendable = sendablePages[address.hostname.replace(/^(?:www|m)\./, '')];
  if (sendable) return sendable;
  const named = address.searchParams.get('as') ?? 'plain';
  const scrolled = scrolledPage(named);
  if (scrolled !== undefined) return { status: 200, headers: html, body: scrolled };
  const variant: Variant = Object.hasOwn(variants, named) ? variants[named as VariantName] : {};
  return {
    status: 200,
    headers: { ...html, ...variant.headers },
    body: resultsPage(question ?? 'A page', variant),
  };
}
