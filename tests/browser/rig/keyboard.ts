import type { Press } from './keys.ts';
import type { Tab } from './night.ts';
import { collect, pause, type Surface, until } from './surface.ts';

/** Where the keyboard is in one document. */
export interface Stop {
  /** The name that is read out for it. */
  readonly name: string;
  readonly tag: string;
  /** Something is drawn round it, or round what shows it, in a colour of its own. */
  readonly ring: boolean;
  /** At least a part of it is inside the window. */
  readonly inSight: boolean;
  /** The same element always has the same number in one document. */
  readonly id: number;
}

/** Runs in the document: the stop that the keyboard is at; null when it is at none. */
const stopExpression = `(() => {
  const one = document.activeElement;
  if (!one || one === document.body || one === document.documentElement) return null;
  const numbers = (globalThis.stopNumbers ??= new Map());
  if (!numbers.has(one)) numbers.set(one, numbers.size);
  const name = (${collect})('*').find(({ element }) => element === one)?.name ?? '';
  const drawn = (element) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !/, 0\\)$|transparent/.test(outlineColor);
  };
  const near = [one, ...(one.labels ?? []), one.closest('.nudge-note'), one.parentElement].filter(Boolean);
  const box = (one.closest('label') ?? one).getBoundingClientRect();
  const inSight = box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
  return { name, tag: one.localName, ring: near.some(drawn), inSight, id: numbers.get(one) };
})()`;

/** Where the keyboard is, in this document. */
export function stopIn(page: Surface): Promise<Stop | null> {
  return page.evaluate<Stop | null>(stopExpression);
}

/** The same once it has come to rest there: from the browser's own buttons the focus comes before it is shown. */
async function restIn(page: Surface): Promise<Stop | null> {
  for (let looks = 0; ; looks++) {
    const stop = await stopIn(page);
    if (!stop || faultOf(stop).length === 0 || looks === 5) return stop;
    await pause(100);
  }
}

/** Why a stop is not fit to be stood on; empty when it is. */
export function faultOf({ name, tag, ring, inSight }: Stop): string[] {
  const which = `${tag} "${name}"`;
  return [
    ...(name === '' ? [`${which} has no name`] : []),
    ...(ring ? [] : [`${which} shows no focus`]),
    ...(inSight ? [] : [`${which} is out of sight`]),
  ];
}

/**
 * Presses `by` (Tab, when left out) until the keyboard stands on something of this name in `page`, a document in `tab`;
 * throws when it never does, and when a stop on the way shows no focus, has no name or is out of sight.
 */
export async function walkTo(tab: Tab, page: Surface, name: string | RegExp, by: Press = 'Tab'): Promise<Stop> {
  const faults: string[] = [];
  const met: string[] = [];
  const is = (stop: Stop | null) => stop && (typeof name === 'string' ? stop.name === name : name.test(stop.name));
  for (let presses = 0; presses < 90; presses++) {
    await tab.keys(by);
    const stop = await restIn(page);
    if (!stop) continue;
    met.push(stop.name);
    faults.push(...faultOf(stop));
    if (!is(stop)) continue;
    if (faults.length > 0) throw new Error(faults.join('\n'));
    return stop;
  }
  throw new Error(`The keyboard never came to ${name}; it was at: ${met.join(' | ')}`);
}

/** Walks to a control and presses a key on it; the keyboard must then still be somewhere, unless the page goes. */
export async function pressAt(
  tab: Tab,
  page: Surface,
  name: string | RegExp,
  key: Press = 'Enter',
  by: Press = 'Tab',
): Promise<void> {
  await walkTo(tab, page, name, by);
  await tab.keys(key);
}

/** Where the keyboard has come to rest in a document; throws when it is nowhere. */
export function stands(page: Surface, name: string | RegExp): Promise<Stop> {
  return until(
    `the keyboard on ${name}`,
    async () => {
      const stop = await stopIn(page);
      return stop && (typeof name === 'string' ? stop.name === name : name.test(stop.name)) ? stop : null;
    },
    5_000,
  ).catch(async (error) => {
    throw new Error(`${error.message} It is at ${JSON.stringify(await stopIn(page))}.`);
  });
}

/** Whatever can be worked in a document, by its number and name; of a group of radio buttons the first only. */
const workable = `(() => {
  const numbers = (globalThis.stopNumbers ??= new Map());
  const groups = new Set();
  const all = 'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex="0"]';
  return (${collect})(all).filter(({ element }) => {
    if (!element.checkVisibility({ contentVisibilityAuto: true })) return false;
    if (element.disabled || element.type === 'radio') {
      if (element.disabled || groups.has(element.name)) return false;
      groups.add(element.name);
      return false;
    }
    return true;
  }).map(({ element, name }) => {
    if (!numbers.has(element)) numbers.set(element, numbers.size);
    return { id: numbers.get(element), name };
  });
})()`;

/**
 * Walks through a whole document with Tab alone, from its beginning. Gives what is wrong with it, one line each: a
 * control that is never reached, a stop that cannot be left, one without a ring or a name, or out of sight.
 */
export async function wholeWalk(tab: Tab): Promise<string[]> {
  const page = tab.page;
  await page.evaluate('(document.activeElement?.blur?.(), scrollTo(0, 0), getSelection()?.removeAllRanges(), true)');
  const all = await page.evaluate<{ id: number; name: string }[]>(workable);
  const reached = new Set<number>();
  const faults: string[] = [];
  let last = -1;
  for (let presses = 0; presses < all.length * 2 + 12; presses++) {
    await tab.keys('Tab');
    const stop = await restIn(page);
    if (!stop) {
      if (reached.size >= all.length) break;
      continue;
    }
    if (stop.id === last) faults.push(`${stop.tag} "${stop.name}" cannot be left`);
    last = stop.id;
    if (reached.has(stop.id)) {
      if (all.every(({ id }) => reached.has(id))) break;
      continue;
    }
    reached.add(stop.id);
    faults.push(...faultOf(stop));
  }
  const missed = all.filter(({ id }) => !reached.has(id));
  return [...faults, ...missed.map(({ name }) => `"${name}" is never reached`)];
}

/** The moment after which a browser has handed the keys to a frame that took the focus. */
export const handedOver = () => pause(500);
