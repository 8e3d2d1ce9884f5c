import { send } from '../messages/send.ts';

/** What shows that somebody is there. Only the browser's own count: a page can make events, too. */
const signs = ['wheel', 'touchmove', 'pointermove', 'keydown'];
/** A movement belongs to her hand when that was felt this shortly before its end (ms); a rest, this long. */
const byHand = 3_000;
const stillThere = 45_000;
/** The longest look at one place that counts (ms). */
const longestLook = 30_000;
/** Nobody reads faster than this, ms for each square CSS pixel of text: the size of a script evens languages out. */
const fastest = 0.08;
/** Into how many parts the text is cut, how many must have been looked at, and for which share of their time. */
const parts = 10;
const enough = 7;
const share = 0.2;
/** Shorter than this many screens, and nothing shows that it was read. */
const shortest = 1.5;
/** How long the end has stood in sight before it is said, and how long after a "held" it is said again (ms). */
const lull = 2_000;
const againAfter = 15_000;

/**
 * Watches one page of a site whose articles she asked me to notice. Says once that its text was read to the end: looked
 * at, scrolled by her own hand, for as long as so much text takes, in most of its parts. Knows the text's size and place
 * alone, never a word of it. Nothing is polled, nothing is added to the page. Ends by itself once the extension is updated.
 */
export function watchArticle(): void {
  const end = new AbortController();
  const on = { capture: true, passive: true, signal: end.signal };
  let place = '';
  let looked = false;
  let since = 0;
  let felt = 0;
  let total = 0;
  let seen: number[] = [];
  let from = 0;
  let to = 0;
  let timer: ReturnType<typeof setTimeout>;

  const find = (what: string) => document.querySelector(what);

  /** Adds the look that ends now to what was in sight; tells how long one must still read (ms) when its end is in sight. */
  const look = (within: number) => {
    const now = Date.now();
    const spent = looked && now - felt < within ? Math.min(now - since, longestLook) : 0;
    since = now;
    looked = !document.hidden && document.hasFocus();
    if (place !== location.pathname) {
      place = location.pathname;
      total = 0;
      seen = Array(parts).fill(0);
    } else if (from < 1 && to > 0) {
      total += spent;
      seen = seen.map((one, at) => (from < (at + 1) / parts && to > at / parts ? one + spent : one));
    }
    const root = find('article') ?? find('main');
    // A number to call within the text: it is about what no card may follow.
    if (!root || root.querySelector('a[href^="tel:"]')) return;
    let top = 1e9;
    let bottom = -1e9;
    let area = 0;
    for (const text of root.querySelectorAll('p,li')) {
      const box = text.getBoundingClientRect();
      if (!box.height || text.closest('nav,aside,footer,[id*=comment]')) continue;
      top = Math.min(top, box.top);
      bottom = Math.max(bottom, box.bottom);
      area += box.width * box.height;
    }
    const height = bottom - top;
    from = -top / height;
    to = (innerHeight - top) / height;
    if (height < shortest * innerHeight || bottom < 0 || to < 1 || now - felt > stillThere) return;
    const needs = fastest * area;
    const each = (needs * share * innerHeight) / height;
    return seen.filter((one) => one >= each).length < enough ? undefined : needs - total;
  };

  const rest = async () => {
    const left = look(stillThere);
    if (left === undefined || left > 0 || !looked) return wait(left);
    // Said once: what was looked at is used up by it, but for a "held".
    const before = seen;
    seen = [];
    const answer = await send({ kind: 'read' });
    if (answer === 'held') {
      seen = before;
      timer = setTimeout(rest, againAfter);
    } else if (!answer) end.abort();
  };

  const wait = (left: number | undefined) => {
    clearTimeout(timer);
    if (left !== undefined) timer = setTimeout(rest, Math.max(left, lull));
  };

  const hear = (names: string[], does: (event: Event) => unknown) => {
    for (const name of names) addEventListener(name, does, on);
  };
  hear(signs, ({ isTrusted }) => {
    if (isTrusted) felt = Date.now();
  });
  hear(['scrollend'], () => wait(look(byHand)));
  hear(['visibilitychange', 'blur', 'focus'], () => look(stillThere));
  look(0);
}
