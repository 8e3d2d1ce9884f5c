import type { Hindrance } from '../../utils/nudge/decide.ts';
import { feedKind, type HerPlaces } from '../../utils/signals/feed-kind.ts';
import type { FeedKind } from '../../utils/signals/feed-sites.ts';
import {
  addNotes,
  justTyped,
  noScroll,
  type Scroll,
  shiftScroll,
  spokenTo,
  withKind,
} from '../../utils/signals/scroll-meter.ts';
import { away, creditAfter, moved, type ScrollNotes, scrollNotes, typed } from '../../utils/signals/scroll-notes.ts';
import type { RehearsalEvent } from './event.ts';
import type { PageShown, TabState } from './screen.ts';

type Gesture = Extract<RehearsalEvent, { event: 'gesture' }>;

/** How much active time lies between two decisions that are printed, ms. */
const printedEvery = 300_000;
/** A video that has played for longer than this, with nothing in between, is being watched (ms). */
const reallyWatched = 60_000;
/** A caret left in a field: text that may not have been sent (ms). In a browser the field itself tells. */
const unsent = 300_000;
/** So many screens further down, a video that stood in the page is out of sight. */
const outOfSight = 1.5;

/** The pages' notes and the one scroll they add up to, as the watchers and the background keep them. */
export class Scrolling {
  private readonly notes = new Map<string, ScrollNotes>();
  /** When a tab's notes are to be told, if nothing moves there before, ms. */
  readonly lulls = new Map<string, number>();
  scroll: Scroll = noScroll;
  /** Whether it was said of this scroll that it is held back. */
  heldTold = false;
  private readonly pages = new Map<string, PageShown | undefined>();
  private readonly shown = new Map<string, PageShown>();
  private now = 0;
  private last = 0;
  private active = 0;
  private activeTold = 0;

  /** One movement in a page she is at. */
  move(event: Gesture, { page, playing }: TabState): void {
    const { tab, at, dy, viewport, height } = event;
    if (event.kind === 'swap' && page) page.swaps = true;
    if (playing) {
      playing.scrolled += Math.abs(dy) / viewport;
      if (event.kind === 'swap') playing.since = at;
    }
    this.active += Math.max(0, Math.min(at - this.last, creditAfter));
    this.last = at;
    const rest = this.noteOn(tab, page, at).note(moved, dy, viewport, height);
    if (rest) this.lulls.set(tab, at + rest);
    else this.lulls.delete(tab);
  }

  write(tab: string, page: PageShown | undefined, at: number): void {
    this.noteOn(tab, page, at).note(typed);
  }

  /** A page came up in a tab. What it declares is remembered, for what was noticed on it may be told later. */
  show(tab: string, page: PageShown): void {
    this.shown.set(`${tab} ${page.address}`, page);
  }

  /** She looks elsewhere, or the page goes: what it noticed is told at once, and decides nothing. */
  leave(tab: string, page: PageShown | undefined, at: number, own: HerPlaces): void {
    if (!this.notes.has(tab)) return;
    this.noteOn(tab, page, at).note(away);
    this.tell(tab, page, own);
  }

  /** What a tab has noticed goes to the background. Gives what kind of place it is. */
  tell(tab: string, page: PageShown | undefined, own: HerPlaces): FeedKind {
    this.lulls.delete(tab);
    const kindOf = (address: string) => kindOfPage(address, this.shown.get(`${tab} ${address}`), own);
    const before = this.scroll.slots[0];
    this.scroll = addNotes(this.scroll, this.notesOf(tab).take(), tab, kindOf);
    const kind = this.scroll.pages[tab]?.kind;
    if (page?.swaps && kind && kind !== 'never') this.scroll = withKind(this.scroll, tab, 'shorts');
    if (this.scroll.slots[0] !== before && this.scroll.slots[0]?.at !== before?.at) this.heldTold = false;
    return this.scroll.pages[tab]?.kind ?? 'never';
  }

  /** What keeps a card away that only a scroll looks at: a key of the last minute, a video that is watched. */
  hindrance({ playing, writing }: TabState, kind: FeedKind, at: number): Hindrance | undefined {
    if (justTyped(this.scroll, at) || (writing !== undefined && at - writing < unsent)) return 'typing';
    if (!playing || (playing.inline && (!playing.heard || playing.scrolled >= outOfSight))) return undefined;
    return kind !== 'shorts' || at - playing.since > reallyWatched ? 'watching' : undefined;
  }

  /** The background's answer to the page. */
  next(tab: string, after: number): void {
    this.notesOf(tab).next(after);
  }

  /** True when a decision to stay quiet may be printed: the first that holds a long scroll back, else one in five minutes. */
  mayPrint(isHeld: boolean): boolean {
    const first = isHeld && !this.heldTold;
    if (!first && this.active - this.activeTold < printedEvery) return false;
    this.heldTold ||= isHeld;
    this.activeTold = this.active;
    return true;
  }

  speak(): void {
    this.scroll = spokenTo(this.scroll);
    this.heldTold = false;
  }

  /** The browser was closed. */
  restart(): void {
    this.notes.clear();
    this.lulls.clear();
    this.scroll = noScroll;
    this.last = 0;
    this.heldTold = false;
  }

  /** The wall clock was set by hand. What was noticed until then is told by the old one. */
  shift(by: number, own: HerPlaces): void {
    for (const tab of this.notes.keys()) this.tell(tab, this.pages.get(tab), own);
    this.scroll = shiftScroll(this.scroll, by);
    this.last += by;
    for (const [tab, at] of this.lulls) this.lulls.set(tab, at + by);
  }

  /** A tab's notes, with what they would read from the browser: the clock, and the address. */
  private noteOn(tab: string, page: PageShown | undefined, at: number): ScrollNotes {
    this.now = at;
    this.pages.set(tab, page);
    return this.notesOf(tab);
  }

  private notesOf(tab: string): ScrollNotes {
    const made = () =>
      scrollNotes(
        () => this.now,
        () => this.pages.get(tab)?.address ?? '',
      );
    const notes = this.notes.get(tab) ?? made();
    this.notes.set(tab, notes);
    return notes;
  }
}

/** What stands at an address, given what its page declares, which a browser asks it when a scroll has become long. */
function kindOfPage(address: string, page: PageShown | undefined, own: HerPlaces): FeedKind {
  const kind = feedKind(address, own);
  if (kind === 'never' || !page) return kind;
  if (page.article || page.fromFriend) return 'never';
  if (page.swaps) return 'shorts';
  return kind === 'maybe' && page.feed ? 'timeline' : kind;
}
