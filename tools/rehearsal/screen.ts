import type { Hindrance } from '../../utils/nudge/decide.ts';
import type { Reading } from '../../utils/recognise/label.ts';
import type { RehearsalEvent } from './event.ts';

/** Results that stand in a tab and have not been decided. */
export interface Results {
  readonly reading: Reading;
  stood: number;
  readonly restored: boolean;
  /** Its one "held" has been said. */
  told: boolean;
}

/** A page, and what it declares of itself. */
export interface PageShown {
  readonly address: string;
  readonly article: boolean;
  readonly feed: boolean;
  readonly fromFriend: boolean;
  /** Short videos were seen to follow each other here. */
  swaps: boolean;
}

/** A video that plays: since when (ms), and how far the page was scrolled since, in screens. */
export interface Playing {
  since: number;
  readonly heard: boolean;
  readonly inline: boolean;
  scrolled: number;
}

export interface TabState {
  host: string;
  /** When keys were last heard in a field that the caret has not left since. */
  writing: number | undefined;
  page: PageShown | undefined;
  playing: Playing | undefined;
  window: string | undefined;
  inPrivate: boolean;
  results: Results | undefined;
  selecting: boolean;
  fullscreen: boolean;
  call: boolean;
  sharing: boolean;
  /** It was opened behind the tab she looks at, and she has not gone there yet. */
  behind: boolean;
  /** When the last thing in the way of this tab ended. */
  clearedAt: number;
}

const never = Number.NEGATIVE_INFINITY;
const nothingInIt = {
  page: undefined,
  writing: undefined,
  playing: undefined,
  results: undefined,
  selecting: false,
  fullscreen: false,
  call: false,
  sharing: false,
  behind: false,
  clearedAt: never,
};

/** Tabs, windows, where she looks and what is in the way: what a browser would tell. */
export class Screen {
  readonly tabs = new Map<string, TabState>();
  lookedAt: string | undefined;
  lookedSince = never;
  changedAt = never;
  lastKey = never;
  /** No input at all. */
  idle = false;
  /** The tab last looked at in each window, to come back to. */
  private readonly front = new Map<string, string>();

  /** The first thing that can pass and is in the way of a card in this tab; keys are counted apart. */
  inTheWay(tab: string): Hindrance | undefined {
    const state = this.tabs.get(tab);
    if (!state) return 'away';
    const all = [...this.tabs.values()];
    if (state.selecting) return 'selecting';
    if (state.fullscreen) return 'fullscreen';
    if (all.some((t) => t.call)) return 'call';
    if (all.some((t) => t.sharing)) return 'sharing';
    return this.lookedAt === tab && !state.behind ? undefined : 'away';
  }

  /** Whether she is at this tab: it is looked at, and somebody is there. */
  isAt(tab: string): boolean {
    return !this.idle && this.lookedAt === tab && !this.tabs.get(tab)?.behind;
  }

  /** The tab, which may not have told of a page yet. */
  private tabAt(tab: string): TabState {
    const known = this.tabs.get(tab);
    if (known) return known;
    const made: TabState = { ...nothingInIt, host: '', window: undefined, inPrivate: false };
    this.tabs.set(tab, made);
    return made;
  }

  /** The results in this tab were opened behind the one she looks at: she has yet to go there. */
  openBehind(tab: string, now: number): void {
    this.change(now, () => {
      const state = this.tabs.get(tab);
      if (state) state.behind = true;
    });
  }

  /** A new page in a tab: what was there is gone. Focus stays where it is. */
  show(
    tab: string,
    page: Pick<TabState, 'host' | 'window'> & { inPrivate: boolean | undefined },
    now: number,
  ): TabState {
    const before = this.tabs.get(tab);
    const state: TabState = {
      ...page,
      window: page.window ?? before?.window,
      inPrivate: page.inPrivate ?? before?.inPrivate ?? false,
      ...nothingInIt,
    };
    this.change(now, () => this.tabs.set(tab, state));
    if (this.lookedAt === tab) this.lookedSince = now;
    return state;
  }

  apply(event: RehearsalEvent, now: number): void {
    this.change(now, () => {
      const inTab = event.event === 'media' || event.event === 'select' || event.event === 'typing';
      const state = inTab ? this.tabAt(event.tab) : undefined;
      if (event.event === 'typing' && event.on) this.lastKey = now;
      if (event.event === 'typing' && state) state.writing = event.on ? now : undefined;
      if (event.event === 'select' && state) state.selecting = event.on;
      if (event.event === 'idle') this.idle = event.on;
      if (event.event === 'focus') this.look(event, now);
      if (event.event === 'media' && state) {
        state.fullscreen = event.fullscreen ?? state.fullscreen;
        state.call = event.call ?? state.call;
        state.sharing = event.sharing ?? state.sharing;
        state.playing = playingAfter(event, state.playing, now);
      }
    });
  }

  private look(event: Extract<RehearsalEvent, { event: 'focus' }>, now: number): void {
    const { tab, window, on } = event;
    const here = this.lookedAt;
    if (tab !== undefined) {
      const state = this.tabs.get(tab);
      if (state && window !== undefined) state.window = window;
      if (on) {
        this.lookedAt = tab;
        if (state) state.behind = false;
        this.front.set(this.windowOf(tab), tab);
      } else if (here === tab) this.lookedAt = undefined;
    } else if (window !== undefined) {
      const front = this.front.get(window) ?? [...this.tabs].filter(([t]) => this.windowOf(t) === window).at(-1)?.[0];
      if (on) this.lookedAt = front ?? (this.tabs.size > 0 ? this.onlyFront() : undefined);
      else if (here !== undefined && (this.windowOf(here) === window || this.windowOf(here) === ''))
        this.lookedAt = undefined;
    }
    if (this.lookedAt !== here) this.lookedSince = now;
  }

  /** Where windows were never named there is one: its front tab. */
  private onlyFront(): string | undefined {
    return this.front.get('') ?? [...this.tabs].filter(([t]) => this.windowOf(t) === '').at(-1)?.[0];
  }

  private windowOf(tab: string): string {
    return this.tabs.get(tab)?.window ?? '';
  }

  /** Gives the tabs that went. */
  close(event: { tab?: string | undefined; window?: string | undefined }, now: number): string[] {
    const gone =
      event.tab !== undefined ? [event.tab] : [...this.tabs.keys()].filter((t) => this.windowOf(t) === event.window);
    this.change(now, () => {
      for (const tab of gone) this.tabs.delete(tab);
      if (this.lookedAt !== undefined && gone.includes(this.lookedAt)) this.lookedAt = undefined;
    });
    return gone;
  }

  restart(now: number): void {
    this.tabs.clear();
    this.front.clear();
    this.lookedAt = undefined;
    this.lookedSince = now;
    this.lastKey = never;
  }

  /** The wall clock was set by hand; what is measured in stretches of time moves along. */
  shift(by: number): void {
    this.changedAt += by;
    this.lastKey += by;
    this.lookedSince += by;
    for (const state of this.tabs.values()) {
      state.clearedAt += by;
      if (state.playing) state.playing.since += by;
      if (state.writing !== undefined) state.writing += by;
      if (state.results) state.results.stood += by;
    }
  }

  /** Carries a change out and notes for each tab whether the last thing in its way ended with it. */
  private change(now: number, work: () => void): void {
    const held = new Set([...this.tabs.keys()].filter((tab) => this.inTheWay(tab) !== undefined));
    work();
    for (const [tab, state] of this.tabs) {
      if (held.has(tab) && this.inTheWay(tab) === undefined) state.clearedAt = now;
    }
  }
}

function playingAfter(
  { playing, muted, inline }: Extract<RehearsalEvent, { event: 'media' }>,
  before: Playing | undefined,
  now: number,
): Playing | undefined {
  if (playing === false || (playing === undefined && !before)) return undefined;
  const heard = muted === undefined ? (before?.heard ?? true) : !muted;
  const since = before?.since ?? now;
  return { since, heard, inline: inline ?? before?.inline ?? true, scrolled: before?.scrolled ?? 0 };
}
