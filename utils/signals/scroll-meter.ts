import type { FeedKind } from './feed-sites.ts';
import { away, creditAfter, moved, type Note, turned, typed } from './scroll-notes.ts';

/** Everything is counted in slots of ten seconds, so that it does not matter in how many pieces a movement arrives. */
const slot = 10_000;
/** The rhythm is read over two minutes (slots): over less, one long look at a picture would hide it. */
const window = 12;
/** At the beginning it is read over what there is, but no less than half a minute (slots). */
const shortestWindow = 3;

/** Screens in ten seconds. Reading moves two to four a minute, scrolling on seven and more. */
const brisk = 6 / 6;
/** On a page that grows under her, which is a feed, slow scrolling counts too; less than this is standing still. */
const slow = 2 / 6;
/** Short videos in ten seconds: five in two minutes. */
const swaps = 5 / 12;
/** Of the way, how much must lead downward. */
const downward = 0.75;
/** Of the active time, how much must have such a rhythm. */
const rhythmShare = 0.6;
/** Of the last active minutes, how much: she is at it now, not only before. */
const nowShare = 0.5;
const nowFor = 120_000;

/** In screens. More at once is a jump: to the end, to the comments, back to where she was. */
const furthest = 6;
/** In screens. Less is a picture that loaded. */
const growsBy = 0.5;
const growthsOfFeed = 3;
/** A page that has not grown for five minutes has stopped growing (slots). */
const grownWithin = 30;
/** How long typing or selecting keeps the time around it from counting (ms). */
const typingHolds = 60_000;

/** A break of up to two minutes, after the credit for the last movement, is the same scroll (ms). */
const longestBreak = 120_000;
/** What lies further back cannot matter: the longest threshold twice over (slots of active time). */
const keptSlots = 540;
/** Tabs that were scrolled longest ago are forgotten beyond this number. */
const knownTabs = 40;

/** Ten seconds on one page. */
interface Slot {
  /** Which ten seconds, counted from 1970. */
  readonly at: number;
  readonly page: number;
  kind: FeedKind;
  /** Active time in it, ms. */
  active: number;
  /** Screens moved down, and up. */
  down: number;
  up: number;
  /** How often the address changed, and the page grew. */
  turned: number;
  grew: number;
  typed: boolean;
}

/** A page that is scrolled: what kind of place it is, never which. */
interface Page {
  readonly id: number;
  readonly kind: FeedKind;
  /** The greatest height seen, px; 0 before the first movement. */
  height: number;
  /** Its address has changed since the last movement. */
  turned: boolean;
}

/** One scroll, over tabs and windows. Plain data that lives in memory between reports. Times in ms since 1970. */
export interface Scroll {
  /** The end of the last movement; 0 when she looked away since. */
  readonly last: number;
  /** Until when the time is counted. */
  readonly until: number;
  /** When she last typed or selected on a page that is scrolled. */
  readonly typed: number;
  /** What each tab shows. */
  readonly pages: Readonly<Record<string, Page>>;
  readonly made: number;
  /** A card came up for it: that is once for one scroll. */
  readonly spoken: boolean;
  readonly slots: readonly Slot[];
}

/** No scroll yet. */
export const noScroll: Scroll = { last: 0, until: 0, typed: 0, pages: {}, made: 0, spoken: false, slots: [] };

type Open = { -readonly [Key in keyof Scroll]: Scroll[Key] } & { pages: Record<string, Page>; slots: Slot[] };

/**
 * The scroll with what one tab noticed, in the order in which it happened. `kindOf` says what stands at an address;
 * nothing that happens at a place that is `never` counts, it is time away. A clock set back moves what is known along.
 * The scroll given is left as it was.
 */
export function addNotes(
  scroll: Scroll,
  notes: readonly Note[],
  tab: string,
  kindOf: (address: string) => FeedKind,
): Scroll {
  const next = structuredClone(scroll) as Open;
  for (const [at, kind, dy, viewport, height, address] of notes) {
    const known = Math.max(next.last, next.until);
    if (at < known) shift(next, at - known);
    if (address !== undefined) turnTo(next, tab, kindOf(address));
    const page = next.pages[tab];
    const counts = page !== undefined && page.kind !== 'never';
    const ends = next.last ? Math.min(at, next.last + creditAfter) : next.until;
    if (kind === moved || kind === away || !counts) {
      const before = next.slots.at(-1);
      if (before && next.last) before.active += ends - next.last;
      next.last = counts && kind === moved ? at : 0;
      next.until = next.last || ends;
    }
    if (at - ends > longestBreak) {
      next.slots = [];
      next.spoken = false;
    }
    if (!counts || kind === away) continue;
    const here = slotAt(next.slots, at, page);
    if (kind === moved) move(here, page, dy, viewport, height);
    if (kind === turned) here.turned += 1;
    if (kind === typed) {
      here.typed = true;
      next.typed = at;
    }
  }
  next.slots = next.slots.slice(-keptSlots);
  return next;
}

/** The scroll as if it had all happened so much later (ms; earlier when negative): the wall clock was set. */
export function shiftScroll(scroll: Scroll, by: number): Scroll {
  const next = structuredClone(scroll) as Open;
  shift(next, by);
  return next;
}

/** The scroll once it is known that the page in this tab is another kind of place than its address told. */
export function withKind(scroll: Scroll, tab: string, kind: FeedKind): Scroll {
  const page = scroll.pages[tab];
  if (!page) return scroll;
  const slots = scroll.slots.map((one) => (one.page === page.id ? { ...one, kind } : one));
  const pages = { ...scroll.pages, [tab]: { ...page, kind } };
  return { ...scroll, pages, slots: slots.filter((one) => one.kind !== 'never') };
}

/** The scroll after a card came up for it: until there was a break, no other will. */
export function spokenTo(scroll: Scroll): Scroll {
  return { ...scroll, slots: [], spoken: true };
}

function shift(scroll: Open, by: number): void {
  if (scroll.last) scroll.last += by;
  if (scroll.until) scroll.until += by;
  if (scroll.typed) scroll.typed += by;
  scroll.slots = scroll.slots.map((one) => ({ ...one, at: one.at + Math.round(by / slot) }));
}

/**
 * Another address stands in the tab. From one short video to the next, or where a page changes its address as it moves,
 * it is the same place; how high it is must be seen anew. Only what has yet to show that it is a feed starts again.
 */
function turnTo(scroll: Open, tab: string, kind: FeedKind): void {
  const page = scroll.pages[tab];
  if (page?.kind === kind && kind !== 'maybe') {
    page.turned = true;
    return;
  }
  scroll.made += 1;
  scroll.pages[tab] = { id: scroll.made, kind, height: 0, turned: false };
  const tabs = Object.entries(scroll.pages).sort(([, one], [, other]) => other.id - one.id);
  scroll.pages = Object.fromEntries(tabs.slice(0, knownTabs));
}

function slotAt(slots: Slot[], time: number, { id, kind }: Page): Slot {
  const at = Math.floor(time / slot);
  const last = slots.at(-1);
  if (last?.at === at && last.page === id) return last;
  const made: Slot = { at, page: id, kind, active: 0, down: 0, up: 0, turned: 0, grew: 0, typed: false };
  slots.push(made);
  return made;
}

function move(here: Slot, page: Page, dy: number, viewport: number, height: number): void {
  const screens = Math.min(Math.abs(dy) / (viewport || 1), furthest);
  if (dy > 0) here.down += screens;
  else here.up += screens;
  if (page.turned && height < page.height) page.height = height;
  page.turned = false;
  if (page.height && height - page.height >= growsBy * viewport) here.grew += 1;
  page.height = Math.max(page.height, height);
}

/**
 * How much more active time (ms) would make this a long scroll of `threshold` (ms), if all of it were scrolling; 0 when
 * it is one now. Some stretch up to now must be as long as the threshold and mostly have the rhythm of scrolling, and
 * the last minutes of it too: what she read before does not count against her, nor for her once she reads again. There
 * is no end to it (Infinity) once a card came up for this scroll.
 */
export function missing(scroll: Scroll, threshold: number): number {
  if (scroll.spoken) return Number.POSITIVE_INFINITY;
  let active = 0;
  let drifting = 0;
  let least = threshold;
  let lately = 0;
  for (const one of driftOf(scroll).reverse()) {
    active += one.active;
    if (one.drifts) drifting += one.active;
    if (active <= nowFor || lately === 0) lately = Math.max(0, nowShare * active - drifting) / (1 - nowShare);
    const more = Math.max(threshold - active, (rhythmShare * active - drifting) / (1 - rhythmShare), lately);
    least = Math.min(least, more);
  }
  return Math.max(0, Math.ceil(least));
}

/** When she last typed or selected, as far as it still keeps a card away: true within a minute of it. */
export function justTyped(scroll: Scroll, now: number): boolean {
  return scroll.typed > 0 && now - scroll.typed < typingHolds;
}

/** The active time of each slot that counts, and whether it has the rhythm of scrolling. */
function driftOf({ slots }: Scroll): { active: number; drifts: boolean }[] {
  const grewAt = new Map<number, number[]>();
  for (const { page, grew, at } of slots) {
    if (grew > 0) grewAt.set(page, [...(grewAt.get(page) ?? []), ...Array<number>(grew).fill(at)]);
  }
  const isFeed = ({ page }: Slot) => (grewAt.get(page)?.length ?? 0) >= growthsOfFeed;
  const grows = (one: Slot) =>
    isFeed(one) && (grewAt.get(one.page) ?? []).some((at) => Math.abs(at - one.at) <= grownWithin);
  const first = slots[0]?.at ?? 0;
  return slots.flatMap((one, index) => {
    if (one.kind === 'maybe' && !isFeed(one)) return [];
    const { down, up, turns, wrote } = around(slots, index);
    const span = Math.max(shortestWindow, Math.min(window, one.at - first + 1));
    const isDown = down >= downward * (down + up);
    const pace = (down + up) / span;
    const mayBeSlow = one.kind === 'timeline' || one.kind === 'maybe';
    const drifts = turns / span >= swaps || (isDown && (pace >= brisk || (mayBeSlow && pace >= slow && grows(one))));
    return [{ active: one.active, drifts: drifts && !wrote }];
  });
}

/** What was moved in the window that ends with a slot: screens down and up, short videos; and whether she wrote. */
function around(slots: readonly Slot[], index: number) {
  const sum = { down: 0, up: 0, turns: 0, wrote: false };
  const end = slots[index]?.at ?? 0;
  for (let before = index; before >= 0; before -= 1) {
    const one = slots[before];
    if (!one || one.at <= end - window) break;
    sum.down += one.down;
    sum.up += one.up;
    // From one to the next there is a movement, another address, or both.
    if (one.kind === 'shorts') sum.turns += Math.max(one.down + one.up, one.turned);
    if (one.typed && one.at > end - typingHolds / slot) sum.wrote = true;
  }
  return sum;
}
