import { seeded, seedOf } from '../../../utils/nudge/seeded.ts';
import { ActiveMinutes } from './active.ts';
import { type Device, sample } from './devices.ts';
import { strokes } from './movement.ts';
import { Scroller } from './scroller.ts';
import type { Phase, Place, Session } from './session.ts';
import { startOf, written } from './written-time.ts';

/** One event line, and what only the teller knows: real seconds from the start, whatever the wall clock said. */
export interface Told {
  readonly line: string;
  readonly real: number;
}

/** A session as events, with a stopwatch beside it. */
export interface Story {
  readonly timeZone: string;
  readonly told: readonly Told[];
  /** On pages that count, looked at. */
  readonly drifting: ActiveMinutes;
  /** On any page, looked at. */
  readonly scrolling: ActiveMinutes;
  readonly marks: ReadonlyMap<string, number>;
  /** Real seconds at which a gesture ended, looked at or not. */
  readonly gestures: readonly number[];
  /** What the wall showed (ms since 1970) at real second 0, from each real second on. */
  readonly walls: readonly { readonly from: number; readonly zero: number }[];
  /** Real seconds at the end of the last phase. */
  readonly ends: number;
}

interface Tab {
  readonly place: Place;
  readonly window: string;
  readonly scroller: Scroller;
}

const friends = ['Priya', 'Nell', 'Ana', 'Joan', 'Mei', 'Tess'].map((name) => ({ name, alsoUp: true }));

/** Tells a session as the rehearsal's events. The same session, device and seed give the same lines. */
export function tell(session: Session, device?: Device, seed = 0): Story {
  return new Teller(session, device, seed).tell();
}

class Teller {
  private readonly session: Session;
  private readonly device: Device | undefined;
  private readonly timeZone: string;
  /** Movement and devices each have their own row of numbers, so that a device never changes the movement. */
  private readonly random: () => number;
  private readonly pages: () => number;
  private readonly told: Told[] = [];
  private readonly tabs = new Map<string, Tab>();
  /** The tab last looked at in each window, to come back to. */
  private readonly front = new Map<string, string>();
  private readonly marks = new Map<string, number>();
  private readonly drifting = new ActiveMinutes();
  private readonly scrolling = new ActiveMinutes();
  private readonly gestures: number[] = [];
  private readonly walls: { from: number; zero: number }[];
  private real = 0;
  private looked: string | undefined;
  private idle = false;
  private swaps = 0;

  constructor(session: Session, device: Device | undefined, seed: number) {
    this.session = session;
    this.device = device;
    this.timeZone = session.timeZone ?? 'UTC';
    const row = seedOf(session.says) + seed;
    this.random = seeded(row);
    this.pages = seeded(row ^ 0x5f5f);
    this.walls = [{ from: 0, zero: startOf(session.starts ?? '2026-03-10T22:30', this.timeZone) }];
  }

  tell(): Story {
    const { settings, setup } = this.session;
    this.say('setup', { timeZone: this.timeZone, friends, ...(settings && { settings }), ...setup });
    this.real = 30;
    for (const phase of this.session.phases.flat()) this.tellPhase(phase);
    const ends = this.real;
    // Time goes on after it, for whatever falls due then.
    this.say('tick', {});
    this.real += 600;
    this.say('tick', {});
    const { told, timeZone, drifting, scrolling, marks, gestures, walls } = this;
    return { told, timeZone, drifting, scrolling, marks, gestures, walls, ends };
  }

  private tellPhase(phase: Phase): void {
    switch (phase.do) {
      case 'open':
        this.open(phase);
        break;
      case 'scroll':
        this.scroll(phase);
        break;
      case 'swap':
        this.swap(phase);
        break;
      case 'wait':
        this.real += phase.seconds;
        break;
      case 'type':
        this.type(phase);
        break;
      case 'mark':
        this.marks.set(phase.name, this.real);
        break;
      default:
        this.happens(phase.event, phase.fields ?? {});
    }
  }

  private open({ tab, place, window = 'w', behind = false }: Extract<Phase, { do: 'open' }>): void {
    const { url, title, article, feed, from } = place;
    const said = { url, title, article, feed, private: place.private, from };
    const scroller = new Scroller(place.screens, this.session.viewport ?? 900, place.growth, this.pages);
    this.tabs.set(tab, { place, window, scroller });
    if (this.looked === tab && !place.counts) this.drifting.cut(this.real);
    this.say('page', { tab, window, ...said });
    if (behind || this.looked === tab) return;
    this.real += 0.2;
    this.happens('focus', { tab, on: true });
  }

  private scroll(phase: Extract<Phase, { do: 'scroll' }>): void {
    const device = this.device ?? phase.device ?? this.session.device ?? 'summed';
    const begun = this.real;
    const carry = { pixels: 0 };
    for (const stroke of strokes({ ...phase, seconds: phase.minutes * 60 }, this.random)) {
      const tab = phase.tab ?? this.looked;
      const shown = tab === undefined ? undefined : this.tabs.get(tab);
      if (tab === undefined || !shown) throw new Error(`nothing to scroll in "${this.session.says}"`);
      for (const { at, dy, kind } of sample(device, stroke, shown.scroller.viewport, carry)) {
        this.real = begun + at;
        this.gesture(tab, shown, dy, kind);
      }
    }
    this.real = begun + phase.minutes * 60;
  }

  private swap({ minutes, pace, up = 0.04, addresses, playing }: Extract<Phase, { do: 'swap' }>): void {
    const begun = this.real;
    for (const { to, screens } of strokes({ seconds: minutes * 60, pace, down: 1 - up, size: 1 }, this.random)) {
      const tab = this.looked;
      const shown = tab === undefined ? undefined : this.tabs.get(tab);
      if (tab === undefined || !shown) throw new Error(`nothing to swap in "${this.session.says}"`);
      this.real = begun + to;
      this.gesture(tab, shown, Math.sign(screens) * shown.scroller.viewport, 'swap');
      this.swaps += 1;
      if (addresses) {
        const url = shown.place.url.replace(/[^/]+$/, (last) => `${last}${this.swaps}`);
        this.say('page', { tab, window: shown.window, url });
      }
      if (playing) this.say('media', { tab, ...playing });
    }
    this.real = begun + minutes * 60;
  }

  private gesture(tab: string, { place, scroller }: Tab, dy: number, kind: string | undefined): void {
    const moved = scroller.move(dy);
    if (moved === 0) return;
    const { viewport, height } = scroller;
    this.say('gesture', { tab, dy: moved, viewport, height, ...(kind && { kind }) });
    this.gestures.push(this.real);
    if (tab !== this.looked || this.idle) return;
    this.scrolling.gesture(this.real);
    if (place.counts) this.drifting.gesture(this.real);
  }

  private type({ seconds, field = 'form', stays }: Extract<Phase, { do: 'type' }>): void {
    const ends = this.real + seconds;
    while (this.real < ends) {
      this.say('typing', { tab: this.looked, field });
      this.real += 0.3 + 1.2 * this.random();
    }
    if (!stays) this.say('typing', { tab: this.looked, field, on: false });
  }

  /** Any other event, and what it changes for the stopwatch. */
  private happens(event: string, fields: Readonly<Record<string, unknown>>): void {
    const tab = (event === 'media' || event === 'select' || event === 'typing') && this.looked;
    this.say(event, { ...(tab && { tab }), ...fields });
    if (event === 'focus') this.look(fields);
    if (event === 'idle') this.idle = fields.on === true;
    if (event === 'close') this.close(fields);
    if (event === 'clock') this.walls.push({ from: this.real, zero: this.zero + Number(fields.shift) * 60_000 });
    if (event === 'restart') {
      this.tabs.clear();
      this.front.clear();
      this.looked = undefined;
      this.drifting.end(this.real);
      this.scrolling.end(this.real);
    }
    if (this.idle) this.away();
  }

  private look({ tab, window, on }: Readonly<Record<string, unknown>>): void {
    const before = this.looked;
    const here = before === undefined ? undefined : this.tabs.get(before);
    if (typeof tab === 'string') this.looked = on ? tab : before === tab ? undefined : before;
    else if (on) this.looked = this.front.get(String(window)) ?? this.lastIn(window);
    else if (here?.window === window) this.looked = undefined;
    if (this.looked !== before) this.away();
    const now = this.looked === undefined ? undefined : this.tabs.get(this.looked);
    if (now && this.looked !== undefined) this.front.set(now.window, this.looked);
  }

  private lastIn(window: unknown): string | undefined {
    return [...this.tabs].filter(([, shown]) => shown.window === window).at(-1)?.[0];
  }

  private close({ tab, window }: Readonly<Record<string, unknown>>): void {
    for (const [name, shown] of [...this.tabs]) {
      if (name !== tab && shown.window !== window) continue;
      this.tabs.delete(name);
      if (this.front.get(shown.window) === name) this.front.delete(shown.window);
      if (this.looked !== name) continue;
      this.looked = undefined;
      this.away();
    }
  }

  private away(): void {
    this.drifting.cut(this.real);
    this.scrolling.cut(this.real);
  }

  private get zero(): number {
    return this.walls.at(-1)?.zero ?? 0;
  }

  private say(event: string, fields: Readonly<Record<string, unknown>>): void {
    const at = written(this.zero + Math.round(this.real * 1000), this.timeZone);
    this.told.push({ line: JSON.stringify({ at, event, ...fields }), real: this.real });
  }
}
