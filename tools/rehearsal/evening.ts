import { decide, type Hindrance, hindrances, type Offer, type StayReason } from '../../utils/nudge/decide.ts';
import { decideKept } from '../../utils/nudge/decide-kept.ts';
import { decideScroll, scrollLasts, untilBack, untilNext } from '../../utils/nudge/decide-scroll.ts';
import { localTime } from '../../utils/nudge/local-time.ts';
import { quietUntil } from '../../utils/nudge/quiet.ts';
import { seedOf } from '../../utils/nudge/seeded.ts';
import { settingsSchema } from '../../utils/nudge/settings.ts';
import { isSilent, type Label, type Reading, type Topic } from '../../utils/recognise/label.ts';
import { recognise } from '../../utils/recognise/recognise.ts';
import { isSamePart } from '../../utils/signals/same-part.ts';
import { missing } from '../../utils/signals/scroll-meter.ts';
import { settleAfter, settlesAt } from '../../utils/signals/settle.ts';
import { friendFrom, type RehearsalEvent } from './event.ts';
import { type KeptHere, Remembered } from './remembered.ts';
import { Screen, type TabState } from './screen.ts';
import { Scrolling } from './scrolling.ts';
import { addressOf, type Grants, hostOf, isFeedGranted, isSearchGranted, searchHost } from './sites.ts';

/** One line of the rehearsal's answer. `at` is when it fell due, ms since 1970, UTC. */
export interface Printed {
  readonly at: number;
  readonly decision: 'nudge' | 'stay';
  readonly cause: 'search' | 'scroll' | 'later';
  readonly why: string;
  readonly label?: Label;
  readonly topic?: Topic;
  readonly friend?: string;
  readonly send?: 'now' | 'morning';
  readonly draft?: string;
  readonly form?: 'plain' | 'with-support';
}

/** Reasons after which nothing about the search may be told, or was read at all. */
const wordless: ReadonlySet<StayReason> = new Set<StayReason>(['not-granted', 'private', 'quiet']);

const passing: ReadonlySet<string> = new Set(hindrances);

const nothing: Reading = { label: 'none', topic: '' };

type Of<Name extends RehearsalEvent['event']> = Extract<RehearsalEvent, { event: Name }>;

/**
 * One stretch of evenings, played from events. The clock is theirs; what is decided, remembered and forgotten is the
 * extension's own code. `play` gives the decisions that fell due before or at the event, in order.
 */
export class Evening {
  private readonly seed: number;
  private timeZone = 'UTC';
  private grants: Grants = {};
  private settingUp = false;
  private readonly screen = new Screen();
  private readonly scrolling = new Scrolling();
  private readonly kept = new Remembered();

  constructor(seed = 0) {
    this.seed = seed;
  }

  play(event: RehearsalEvent): Printed[] {
    const printed = this.advance(event.at);
    this.apply(event);
    return printed;
  }

  /** Lets everything fall due that does so up to `to`, earliest first. */
  private advance(to: number): Printed[] {
    const printed: Printed[] = [];
    for (;;) {
      const next = [...this.searchesDue(to), ...this.scrollsDue(to), ...this.keptDue(to)].sort(
        (a, b) => a.at - b.at,
      )[0];
      if (!next) return printed;
      const line = next.run();
      if (line) printed.push(line);
    }
  }

  private *searchesDue(to: number) {
    for (const [tab, state] of this.screen.tabs) {
      const { results } = state;
      if (!results) continue;
      const held = this.screen.inTheWay(tab) !== undefined;
      const settles = settlesAt(results.stood, this.screen.lastKey, state.clearedAt);
      const first = results.stood + settleAfter;
      const why = this.screen.inTheWay(tab) ?? (this.screen.lastKey > results.stood ? 'typing' : undefined);
      if (!results.told && why && settles + (held ? 1 : 0) > first && first <= to) {
        yield { at: first, run: () => this.hold(state, first, why) };
      } else if (!held && settles <= to) {
        yield { at: settles, run: () => this.settle(tab, state, settles) };
      }
    }
  }

  /** Says once that a search is held by something that can pass; whatever is final is said when it settles. */
  private hold(state: TabState, at: number, why: Hindrance): Printed | undefined {
    if (state.results) state.results.told = true;
    const decision = this.decideSearch(state, at, why);
    if (decision.decision !== 'stay' || !passing.has(decision.why)) return undefined;
    return stayed(at, decision.why, state.results?.reading ?? nothing);
  }

  private settle(tab: string, state: TabState, at: number): Printed {
    const decision = this.decideSearch(state, at, undefined);
    const reading = state.results?.reading ?? nothing;
    state.results = undefined;
    if (decision.decision === 'nudge') return this.nudge(tab, state, at, 'search', decision.why, decision.offer);
    this.kept.quietUntil = decision.quietUntil ?? this.kept.quietUntil;
    return stayed(at, decision.why, reading);
  }

  private decideSearch(state: TabState, at: number, hindrance: Hindrance | undefined) {
    const moment = {
      now: at,
      timeZone: this.timeZone,
      reading: state.results?.reading ?? nothing,
      host: state.host,
      granted: isSearchGranted(this.grants, state.host),
      inPrivate: state.inPrivate,
      restored: state.results?.restored ?? false,
      settingUp: this.settingUp,
      hindrance,
      seed: seedOf(localTime(at, this.timeZone).day) ^ this.seed,
    };
    return decide(moment, this.kept.at(at), this.kept.present);
  }

  private *scrollsDue(to: number) {
    for (const [tab, at] of this.scrolling.lulls) {
      if (at <= to) yield { at, run: () => this.tellScroll(tab, at) };
    }
  }

  /** A page says that its scroll goes on, and hears when to say so again. */
  private tellScroll(tab: string, at: number): Printed | undefined {
    const { scrolling, screen } = this;
    const state = screen.tabs.get(tab);
    const kind = scrolling.tell(tab, state?.page, this.kept.memory.settings);
    if (!state) return undefined;
    const { settings } = this.kept.at(at);
    const lacks = (length: number) => missing(scrolling.scroll, length);
    const moment = {
      now: at,
      timeZone: this.timeZone,
      host: state.host,
      granted: isFeedGranted(this.grants, state.host, settings.addedFeeds),
      inPrivate: state.inPrivate,
      settingUp: this.settingUp,
      hindrance: screen.inTheWay(tab) ?? scrolling.hindrance(state, kind, at),
      seed: seedOf(localTime(at, this.timeZone).day) ^ this.seed,
      reached: kind !== 'never' && lacks(scrollLasts(at, this.timeZone, settings)) === 0,
    };
    const decision = decideScroll(moment, this.kept.memory, this.kept.present);
    scrolling.next(tab, untilNext(decision, lacks, moment, settings));
    if (decision.decision === 'stay') {
      if (kind === 'never' || !scrolling.mayPrint(moment.reached)) return undefined;
      return { at, decision: 'stay', cause: 'scroll', why: decision.why };
    }
    scrolling.speak();
    return this.nudge(tab, state, at, 'scroll', decision.why, decision.offer);
  }

  private granted(host: string): boolean {
    const { addedFeeds } = this.kept.memory.settings;
    return isSearchGranted(this.grants, host) || isFeedGranted(this.grants, host, addedFeeds);
  }

  /** A kept draft is looked at when it is due, and again whenever something changed or passed since. */
  private *keptDue(to: number) {
    const { screen } = this;
    const tab = screen.lookedAt;
    const state = tab === undefined ? undefined : screen.tabs.get(tab);
    if (tab === undefined || !state || !this.granted(state.host)) return;
    const passes = [screen.lastKey + settleAfter, this.kept.memory.pauses.until ?? 0, this.kept.quietUntil ?? 0];
    for (const draft of this.kept.kept.filter(({ id }) => id !== this.kept.open?.keptId)) {
      const soonest = Math.max(draft.dueAt, screen.lookedSince, screen.changedAt);
      const asked = draft.asked ?? Number.NEGATIVE_INFINITY;
      const at = [soonest, ...passes.filter((p) => p > soonest)].sort((a, b) => a - b).find((m) => m > asked);
      if (at !== undefined && at <= to && at < draft.until) {
        yield { at, run: () => this.askKept(draft, tab, state, at) };
      }
    }
  }

  private askKept(draft: KeptHere, tab: string, state: TabState, at: number): Printed | undefined {
    draft.asked = at;
    const typing = at < this.screen.lastKey + settleAfter ? 'typing' : undefined;
    const moment = {
      now: at,
      timeZone: this.timeZone,
      granted: true,
      inPrivate: state.inPrivate,
      settingUp: this.settingUp,
      hindrance: this.screen.inTheWay(tab) ?? typing,
    } as const;
    const decision = decideKept(draft, moment, this.kept.at(at), this.kept.present);
    if (decision.decision === 'nudge') {
      return this.nudge(tab, state, at, 'later', decision.why, decision.offer, draft.id);
    }
    if (draft.told) return undefined;
    draft.told = true;
    return { at, decision: 'stay', cause: 'later', why: decision.why };
  }

  private nudge(
    tab: string,
    state: TabState,
    at: number,
    cause: Printed['cause'],
    why: string,
    offer: Offer,
    keptId?: string,
  ): Printed {
    this.kept.putUp({ tab, host: state.host, offer, cause, keptId }, at, this.timeZone);
    const choice = offer.choices[0];
    return {
      at,
      decision: 'nudge',
      cause,
      why,
      ...(cause !== 'scroll' && { label: offer.label }),
      ...(offer.topic && { topic: offer.topic }),
      ...(choice && { friend: choice.friend.name, send: choice.send }),
      draft: offer.wordings[0]?.text ?? '',
      form: offer.form,
    };
  }

  /** A card about a scroll stays from one short video to the next. */
  private roamsTo(event: Of<'page'> | Of<'search'>, before: TabState | undefined): boolean {
    if (event.event !== 'page' || !before?.page || this.kept.open?.cause !== 'scroll') return false;
    const next = addressOf(event.url);
    return hostOf(next) === before.host && URL.canParse(next) && isSamePart(next, before.page.address);
  }

  /** The page in this tab was left: a card on it was never answered. */
  private left(tab: string, now: number): void {
    if (this.kept.open?.tab === tab) this.kept.answer({ answer: 'unseen' }, now, this.timeZone);
  }

  private apply(event: RehearsalEvent): void {
    const { at: now } = event;
    const { screen, kept } = this;
    screen.changedAt = now;
    const wasAt = [...screen.tabs].find(([tab]) => screen.isAt(tab));
    switch (event.event) {
      case 'setup':
        this.setUp(event);
        break;
      case 'page':
      case 'search':
        this.shows(event);
        break;
      case 'answer': {
        const { answer, until, minutes, topic } = event;
        kept.answer({ answer, later: until ?? minutes, topic }, now, this.timeZone);
        break;
      }
      case 'messaged':
        kept.messaged(kept.memory.friends.find((f) => f.name === event.friend)?.id, now);
        break;
      case 'pause': {
        const until = event.on && event.until !== undefined ? Date.parse(event.until) : undefined;
        kept.change({ pauses: { ...kept.memory.pauses, until, off: event.on && until === undefined } });
        break;
      }
      case 'close':
        for (const tab of screen.close(event, now)) this.left(tab, now);
        break;
      case 'restart':
        kept.restart(now, this.timeZone);
        screen.restart(now);
        this.scrolling.restart();
        break;
      case 'clock':
        kept.shift(event.shift * 60_000);
        screen.shift(event.shift * 60_000);
        this.scrolling.shift(event.shift * 60_000, kept.memory.settings);
        break;
      default:
        screen.apply(event, now);
    }
    if (wasAt && !screen.isAt(wasAt[0])) this.lookedAway(wasAt[0], wasAt[1], now);
    this.scrolls(event);
  }

  private lookedAway(tab: string, { page }: TabState, now: number): void {
    const { settings } = this.kept.memory;
    this.scrolling.leave(tab, page, now, settings);
    const lacks = (length: number) => missing(this.scrolling.scroll, length);
    this.scrolling.next(tab, untilBack(lacks, { now, timeZone: this.timeZone }, settings));
  }

  /** What a page's watcher hears of an event. */
  private scrolls(event: RehearsalEvent): void {
    if (event.event !== 'gesture' && event.event !== 'typing' && event.event !== 'select') return;
    const state = this.screen.tabs.get(event.tab);
    if (!state || !this.screen.isAt(event.tab)) return;
    if (event.event === 'gesture') this.scrolling.move(event, state);
    else if (event.event === 'select' || event.on) this.scrolling.write(event.tab, state.page, event.at);
  }

  private shows(event: Of<'page'> | Of<'search'>): void {
    const { at: now, tab } = event;
    const before = this.screen.tabs.get(tab);
    if (!this.roamsTo(event, before)) this.left(tab, now);
    const shown = before?.host;
    const host = event.event === 'page' ? hostOf(event.url) : searchHost(event.engine, shown);
    // From one page of a site to the next the watcher stays, as most feeds are made; on another site it is another.
    if (before && before.host !== host) this.lookedAway(tab, before, now);
    const state = this.screen.show(tab, { host, window: event.window, inPrivate: event.private }, now);
    if (event.event === 'page') {
      const { url, article, feed, from } = event;
      state.page = { address: addressOf(url), article, feed, fromFriend: from === 'friend', swaps: false };
      this.scrolling.show(tab, state.page);
      return;
    }
    const readable = !state.inPrivate && isSearchGranted(this.grants, host);
    const reading = readable ? recognise(event.text) : nothing;
    state.results = { reading, stood: now, restored: event.restored, told: false };
    if (event.background) this.screen.openBehind(tab, now);
    // Heard at once, before it settles: she may well have gone on to a page within five seconds.
    if (isSilent(reading.label) && !event.restored) this.kept.quietUntil = quietUntil(now, this.timeZone);
  }

  private setUp(event: Of<'setup'>): void {
    if (event.timeZone) this.timeZone = event.timeZone;
    if (event.grants) this.grants = { ...this.grants, ...event.grants };
    if (event.welcome) this.settingUp = event.welcome === 'open';
    const settings = settingsSchema.parse({ ...this.kept.memory.settings, ...event.settings });
    const friends = event.friends?.map(friendFrom) ?? this.kept.memory.friends;
    this.kept.change({ settings, friends });
  }
}

/** A decision to stay quiet; says what was searched for only where that is harmless, by label and topic alone. */
function stayed(at: number, why: StayReason, { label, topic }: Reading): Printed {
  const told = wordless.has(why) || isSilent(label) ? {} : { label, ...(topic && { topic }) };
  return { at, decision: 'stay', cause: 'search', why, ...told };
}
