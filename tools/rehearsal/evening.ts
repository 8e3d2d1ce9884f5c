import type { Connection } from '../../utils/friends/connection.ts';
import { bestChannel } from '../../utils/friends/friend.ts';
import { afterAnswer, type Given, type OpenCard } from '../../utils/nudge/answer.ts';
import { decide, type Memory, type Offer, type StayReason, stayReasons } from '../../utils/nudge/decide.ts';
import { decideKept } from '../../utils/nudge/decide-kept.ts';
import { localTime } from '../../utils/nudge/local-time.ts';
import type { Kept } from '../../utils/nudge/nudge.ts';
import { quietUntil } from '../../utils/nudge/quiet.ts';
import { mendFuture } from '../../utils/nudge/restraint.ts';
import { seedOf } from '../../utils/nudge/seeded.ts';
import { noPauses, settingsSchema } from '../../utils/nudge/settings.ts';
import { isSilent, type Label, type Reading, type Topic } from '../../utils/recognise/label.ts';
import { recognise } from '../../utils/recognise/recognise.ts';
import { settlesAt } from '../../utils/signals/settle.ts';
import { friendFrom, type RehearsalEvent } from './event.ts';
import { Screen, type TabState } from './screen.ts';
import { type Grants, hostOf, isGranted, searchHost } from './sites.ts';

/** One line of the rehearsal's answer. `at` is when it fell due, ms since 1970, UTC. */
export interface Printed {
  readonly at: number;
  readonly decision: 'nudge' | 'stay';
  readonly cause: 'search' | 'later';
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

/** What can pass: every reason that `decide` names from `typing` on. */
const passing: ReadonlySet<string> = new Set(stayReasons.slice(stayReasons.indexOf('typing')));

interface Open extends OpenCard {
  readonly tab: string;
  readonly offer: Offer;
}

/**
 * One stretch of evenings, played from events. The clock is theirs; what is decided, remembered and forgotten is the
 * extension's own code. `play` gives the decisions that fell due before or at the event, in order.
 */
export class Evening {
  private readonly seed: number;
  private timeZone = 'UTC';
  private grants: Grants = { searches: true, feeds: true };
  private settingUp = false;
  private readonly screen = new Screen();
  private memory: Memory = {
    settings: settingsSchema.parse({}),
    pauses: noPauses,
    friends: [],
    nudges: [],
    connections: [],
  };
  private kept: (Kept & { told?: boolean; asked?: number })[] = [];
  private quietUntil: number | undefined;
  private lastCard: { topic: Topic | ''; at: number } | undefined;
  private open: Open | undefined;
  private count = 0;

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
      const next = [...this.searchesDue(to), ...this.keptDue(to)].sort((a, b) => a.at - b.at)[0];
      if (!next) return printed;
      const line = next.run();
      if (line) printed.push(line);
    }
  }

  private *searchesDue(to: number) {
    for (const [tab, state] of this.screen.tabs) {
      const { results } = state;
      if (!results) continue;
      const stays = this.screen.inTheWay(tab);
      const settles = settlesAt(results.stood, this.screen.lastKey, state.clearedAt);
      const first = settlesAt(results.stood, results.stood, results.stood);
      const waits = stays !== undefined || settles > first;
      if (!results.told && waits && first <= to) {
        yield { at: first, run: () => this.hold(tab, state, first) };
      } else if (!stays && settles <= to) {
        yield { at: settles, run: () => this.settle(tab, state, settles) };
      }
    }
  }

  /** Says once that a search is held by something that can pass; whatever is final is said when it settles. */
  private hold(tab: string, state: TabState, at: number): Printed | undefined {
    if (state.results) state.results.told = true;
    const decision = this.decideSearch(tab, state, at, this.screen.inTheWay(tab) ?? 'typing');
    if (decision.decision !== 'stay' || !passing.has(decision.why)) return undefined;
    return this.stayed(at, decision.why, state.results?.reading);
  }

  private settle(tab: string, state: TabState, at: number): Printed {
    const decision = this.decideSearch(tab, state, at, undefined);
    const reading = state.results?.reading;
    state.results = undefined;
    if (decision.decision === 'nudge') return this.nudge(tab, state, at, 'search', decision.why, decision.offer);
    if (decision.quietUntil !== undefined) this.quietUntil = decision.quietUntil;
    return this.stayed(at, decision.why, reading);
  }

  private decideSearch(_tab: string, state: TabState, at: number, hindrance: ReturnType<Screen['inTheWay']>) {
    const reading: Reading = state.results?.reading ?? { label: 'none', topic: '' };
    return decide(
      {
        now: at,
        timeZone: this.timeZone,
        reading,
        host: state.host,
        granted: isGranted(this.grants, state.host),
        inPrivate: state.inPrivate,
        restored: state.results?.restored ?? false,
        settingUp: this.settingUp,
        hindrance,
        seed: seedOf(localTime(at, this.timeZone).day) ^ this.seed,
      },
      this.mended(at),
      { quietUntil: this.quietUntil, cardOpen: this.open !== undefined, lastCard: this.lastCard },
    );
  }

  private mended(now: number): Memory {
    const nudges = mendFuture(this.memory.nudges, this.memory.settings.howOften, now);
    this.memory = { ...this.memory, nudges };
    return this.memory;
  }

  /** A kept draft is looked at when it is due, and again whenever something changed or passed since. */
  private *keptDue(to: number) {
    const tab = this.screen.lookedAt;
    const state = tab === undefined ? undefined : this.screen.tabs.get(tab);
    if (tab === undefined || !state || !isGranted(this.grants, state.host)) return;
    for (const kept of this.kept) {
      const moments = [kept.dueAt, this.screen.lookedSince, this.screen.lastKey + 5_000, this.memory.pauses.until ?? 0];
      if (this.quietUntil !== undefined) moments.push(this.quietUntil);
      const after = kept.asked ?? Number.NEGATIVE_INFINITY;
      const base = Math.max(kept.dueAt, this.screen.lookedSince, this.screen.changedAt);
      const at = [base, ...moments.filter((m) => m > base)].sort((a, b) => a - b).find((m) => m > after);
      if (at !== undefined && at <= to && at < kept.until) yield { at, run: () => this.askKept(kept, tab, state, at) };
    }
  }

  private askKept(kept: Kept & { told?: boolean; asked?: number }, tab: string, state: TabState, at: number) {
    kept.asked = at;
    const decision = decideKept(
      kept,
      {
        now: at,
        timeZone: this.timeZone,
        granted: true,
        inPrivate: state.inPrivate,
        settingUp: this.settingUp,
        hindrance: this.screen.inTheWay(tab) ?? (at < this.screen.lastKey + 5_000 ? 'typing' : undefined),
      },
      this.mended(at),
      { quietUntil: this.quietUntil, cardOpen: this.open !== undefined },
    );
    if (decision.decision === 'nudge') {
      this.kept = this.kept.filter((k) => k !== kept);
      return this.nudge(tab, state, at, 'later', decision.why, decision.offer);
    }
    if (kept.told) return undefined;
    kept.told = true;
    return { at, decision: 'stay', cause: 'later', why: decision.why } as const;
  }

  private stayed(at: number, why: StayReason, reading: Reading | undefined): Printed {
    const tellable = reading && !wordless.has(why) && !isSilent(reading.label);
    const { label, topic } = reading ?? {};
    return {
      at,
      decision: 'stay',
      cause: 'search',
      why,
      ...(tellable && { label }),
      ...(tellable && topic && { topic }),
    };
  }

  private nudge(
    tab: string,
    state: TabState,
    at: number,
    cause: 'search' | 'later',
    why: string,
    offer: Offer,
  ): Printed {
    const choice = offer.choices[0];
    this.count += 1;
    const nudgeId = `nudge-${this.count}`;
    const { day } = localTime(at, this.timeZone);
    this.memory = {
      ...this.memory,
      nudges: [...this.memory.nudges, { id: nudgeId, at, day, kind: cause, answer: 'open' }],
      friends: this.memory.friends.map((f) => (f.id === choice?.friend.id ? { ...f, lastSuggested: at } : f)),
    };
    this.open = {
      nudgeId,
      host: state.host,
      topic: offer.topic,
      form: offer.form,
      friendId: choice?.friend.id,
      suggestedBefore: choice?.friend.lastSuggested,
      tab,
      offer,
    };
    if (cause === 'search') this.lastCard = { topic: offer.topic, at };
    return {
      at,
      decision: 'nudge',
      cause,
      why,
      label: offer.label,
      ...(offer.topic && { topic: offer.topic }),
      ...(choice && { friend: choice.friend.name, send: choice.send }),
      draft: offer.wordings[0]?.text ?? '',
      form: offer.form,
    };
  }

  private answer(given: Given, now: number): void {
    const card = this.open;
    if (!card) return;
    const draft = given.draft ?? card.offer.wordings[0]?.text;
    const follows = afterAnswer({ ...given, draft }, card, this.memory, now, this.timeZone);
    this.open = undefined;
    const { unsuggest } = follows;
    this.memory = {
      ...this.memory,
      pauses: follows.pauses ?? this.memory.pauses,
      nudges: this.memory.nudges.map((n) => (n.id === follows.nudge.id ? { ...n, answer: follows.nudge.answer } : n)),
      friends: this.memory.friends.map((f) =>
        f.id === unsuggest?.friendId ? { ...f, lastSuggested: unsuggest.before } : f,
      ),
    };
    if (follows.kept) this.kept = [...this.kept, { id: card.nudgeId, ...follows.kept }];
    if (given.answer === 'messaged') this.messaged(follows.messaged, now);
  }

  private messaged(friendId: string | undefined, now: number): void {
    const friend = this.memory.friends.find((f) => f.id === friendId);
    const how = friend ? bestChannel(friend).type : 'copy';
    const made: Connection = {
      id: `connection-${this.memory.connections.length}`,
      friendId: friendId ?? '',
      at: now,
      how,
    };
    this.memory = {
      ...this.memory,
      connections: [...this.memory.connections, made],
      friends: this.memory.friends.map((f) => (f === friend ? { ...f, lastOut: now } : f)),
    };
  }

  /** The page in this tab was left: its results are dropped, and a card on it was never really seen. */
  private left(tab: string, now: number): void {
    if (this.open?.tab === tab) this.answer({ answer: 'unseen' }, now);
  }

  private apply(event: RehearsalEvent): void {
    const now = event.at;
    const { screen } = this;
    switch (event.event) {
      case 'setup':
        this.setUp(event);
        break;
      case 'page':
      case 'search': {
        this.left(event.tab, now);
        const host =
          event.event === 'page' ? hostOf(event.url) : searchHost(event.engine, screen.tabs.get(event.tab)?.host);
        const state = screen.show(event.tab, { host, window: event.window, inPrivate: event.private }, now);
        if (event.event === 'search') this.searched(state, event, now);
        break;
      }
      case 'answer':
        this.answer({ answer: event.answer, later: event.until ?? event.minutes, topic: event.topic }, now);
        break;
      case 'messaged':
        this.messaged(this.memory.friends.find((f) => f.name === event.friend)?.id, now);
        break;
      case 'pause': {
        const until = event.until === undefined ? undefined : Date.parse(event.until);
        const pauses = {
          ...this.memory.pauses,
          until: event.on ? until : undefined,
          off: event.on && until === undefined,
        };
        this.memory = { ...this.memory, pauses };
        break;
      }
      case 'close':
        for (const tab of screen.close(event, now)) this.left(tab, now);
        break;
      case 'restart':
        if (this.open) this.answer({ answer: 'unseen' }, now);
        this.quietUntil = undefined;
        this.lastCard = undefined;
        screen.restart(now);
        break;
      case 'clock': {
        const by = event.shift * 60_000;
        screen.shift(by);
        if (this.lastCard) this.lastCard = { ...this.lastCard, at: this.lastCard.at + by };
        for (const kept of this.kept) kept.asked = undefined;
        break;
      }
      default:
        screen.apply(event, now);
    }
    screen.changedAt = event.event === 'clock' ? now + event.shift * 60_000 : now;
  }

  private searched(state: TabState, event: Extract<RehearsalEvent, { event: 'search' }>, now: number): void {
    const readable = !state.inPrivate && isGranted(this.grants, state.host);
    const reading: Reading = readable ? recognise(event.text) : { label: 'none', topic: '' };
    state.results = { reading, stood: now, restored: event.restored, told: false };
    // Heard at once, before it settles: she may well have gone on to a page within five seconds.
    if (readable && !event.restored && isSilent(reading.label)) this.quietUntil = quietUntil(now, this.timeZone);
  }

  private setUp(event: Extract<RehearsalEvent, { event: 'setup' }>): void {
    if (event.timeZone) this.timeZone = event.timeZone;
    if (event.grants) this.grants = { ...this.grants, ...event.grants };
    if (event.welcome) this.settingUp = event.welcome === 'open';
    const settings = settingsSchema.parse({ ...this.memory.settings, ...event.settings });
    const friends = event.friends?.map(friendFrom) ?? this.memory.friends;
    this.memory = { ...this.memory, settings, friends };
  }
}
