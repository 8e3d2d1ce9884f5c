import type { Friend } from '../../utils/friends/friend.ts';
import { afterAnswer, type Given, type OpenCard } from '../../utils/nudge/answer.ts';
import {
  type Decision,
  decide,
  type Hindrance,
  type Memory,
  type Moment,
  type Offer,
} from '../../utils/nudge/decide.ts';
import { decideKept } from '../../utils/nudge/decide-kept.ts';
import { decideScroll } from '../../utils/nudge/decide-scroll.ts';
import { rowsBegin } from '../../utils/nudge/fresh-start.ts';
import { localTime } from '../../utils/nudge/local-time.ts';
import { mendMessages } from '../../utils/nudge/mend-messages.ts';
import { newNudge } from '../../utils/nudge/new-nudge.ts';
import type { Kept, Nudge } from '../../utils/nudge/nudge.ts';
import { withPause } from '../../utils/nudge/pause-change.ts';
import { quietUntil } from '../../utils/nudge/quiet.ts';
import { mendFuture } from '../../utils/nudge/restraint.ts';
import { seedOf } from '../../utils/nudge/seeded.ts';
import { noPauses, type Settings } from '../../utils/nudge/settings.ts';
import { isSilent, type Reading } from '../../utils/recognise/label.ts';

const remembered = 90 * 86_400_000;

/** A card as it stands: what its answer needs, and what it brings back. */
export interface Standing extends OpenCard {
  readonly cause: Nudge['kind'];
  readonly offer: Offer;
  readonly keptId?: string | undefined;
}

/** Where and when she is, by the machine's own clock. */
export interface Here {
  readonly now: number;
  readonly timeZone: string;
  readonly host: string;
  readonly hindrance?: Hindrance | undefined;
}

/** What lies in memory only: gone with the browser, kept when the worker sleeps. */
interface Minutes {
  quietUntil?: number;
  lastCardAt?: number;
  open?: Standing;
}

/**
 * One person's machine for a year: the deciders, called in the order and with the memory with which the background calls
 * them, over plain records in place of the browser's stores. It keeps no other knowledge.
 */
export class Machine {
  disk: Memory & { kept: readonly Kept[] };
  minutes: Minutes = {};
  private count = 0;

  constructor(settings: Settings, friends: readonly Friend[]) {
    this.disk = { settings, pauses: noPauses, friends, nudges: [], connections: [], kept: [] };
  }

  /** The worker was ended between two steps: only what is written survives. */
  workerDies(): void {
    this.disk = JSON.parse(JSON.stringify(this.disk));
    this.minutes = JSON.parse(JSON.stringify(this.minutes));
  }

  /** The browser was closed and opened again. */
  restart(now: number): void {
    const open = this.disk.nudges.filter((nudge) => nudge.answer === 'open');
    const openOf = (f: Friend) => open.find((nudge) => nudge.at === f.lastSuggested);
    this.change({
      nudges: this.disk.nudges.map((n) => (n.answer === 'open' ? { ...n, answer: 'unseen' as const } : n)),
      friends: this.disk.friends.map((f) => (openOf(f) ? { ...f, lastSuggested: openOf(f)?.namedBefore } : f)),
    });
    this.minutes = {};
    this.forget(now);
  }

  /** One search that was settled. Gives the card that came up, or nothing. */
  search(reading: Reading, here: Here, more: Partial<Pick<Moment, 'restored' | 'granted'>> = {}): Standing | undefined {
    const { now, timeZone } = here;
    if (isSilent(reading.label)) {
      this.minutes.quietUntil = quietUntil(now, timeZone);
      return undefined;
    }
    const moment = { ...here, reading, granted: true, inPrivate: false, restored: false, settingUp: false, ...more };
    return this.carryOut('search', decide({ ...moment, seed: seedAt(here) }, this.read(now), this.present()), here);
  }

  /** A long scroll that came to rest. */
  scroll(here: Here): Standing | undefined {
    const moment = { ...here, granted: true, inPrivate: false, settingUp: false, reached: true, seed: seedAt(here) };
    return this.carryOut('scroll', decideScroll(moment, this.read(here.now), this.present()), here);
  }

  /** The alarm rang where she looks at a page that she granted: the draft that is due, if any. */
  alarm(here: Here): Standing | undefined {
    const { now } = here;
    this.change({ kept: this.disk.kept.filter((kept) => kept.until > now) });
    const due = this.disk.kept.find((kept) => kept.dueAt <= now);
    if (!due) return undefined;
    const moment = { ...here, granted: true, inPrivate: false, settingUp: false };
    const decision = decideKept(due, moment, this.read(now), this.present());
    return decision.decision === 'nudge' ? this.putUp('later', decision.offer, here, due.id) : undefined;
  }

  /** What she did with the card that stands. */
  answer(given: Given, now: number, timeZone: string): void {
    const card = this.minutes.open;
    if (!card) return;
    const draft = card.offer.wordings[0]?.text;
    const follows = afterAnswer({ draft, ...given }, card, this.read(now), now, timeZone);
    const { nudges, friends, pauses, kept } = this.disk;
    const { unsuggest, skipped } = follows;
    this.change({
      nudges: nudges.map((n) => (n.id === follows.nudge.id ? { ...n, answer: follows.nudge.answer } : n)),
      pauses: follows.pause ? withPause(pauses, follows.pause) : pauses,
      friends: friends.map((f) => {
        if (f.id === unsuggest?.friendId) return { ...f, lastSuggested: unsuggest.before };
        return f.id === skipped?.friendId ? { ...f, skipped: skipped.times } : f;
      }),
      kept: [
        ...kept.filter((k) => given.answer === 'unseen' || k.id !== card.keptId),
        ...(follows.kept ? [{ id: card.nudgeId, ...follows.kept }] : []),
      ],
    });
    if (follows.messaged) this.messaged(follows.messaged, now);
    delete this.minutes.open;
  }

  /** She wrote to somebody on her list. */
  messaged(friendId: string, now: number): void {
    const { connections, friends } = this.disk;
    this.count += 1;
    this.change({
      connections: [...connections, { id: `c${this.count}`, friendId, at: now, how: 'sms' }],
      friends: friends.map((f) => (f.id === friendId ? { ...f, lastOut: Math.max(f.lastOut ?? 0, now) } : f)),
    });
  }

  change(change: Partial<Machine['disk']>): void {
    this.disk = { ...this.disk, ...change };
  }

  private present() {
    const { quietUntil: quiet, lastCardAt, open } = this.minutes;
    return { quietUntil: quiet, lastCardAt, cardOpen: open !== undefined };
  }

  /** As the background reads it: the last 90 days, with records from a clock that was set back since put right. */
  private read(now: number): Memory {
    const nudges = mendFuture(this.disk.nudges, this.disk.settings.howOften, now);
    if (nudges !== this.disk.nudges) this.change({ nudges });
    const { friends, connections: words, settings } = this.disk;
    this.change(mendMessages(friends, words, settings.howOften, now));
    const since = now - remembered;
    const { connections } = this.disk;
    return {
      ...this.disk,
      nudges: nudges.filter((nudge) => nudge.at >= since),
      connections: connections.filter((connection) => connection.at >= since),
    };
  }

  private forget(now: number): void {
    const { nudges, connections } = this.disk;
    // Of a connection nothing older is ever read.
    const since = now - remembered;
    this.change({
      nudges: nudges.filter(({ at }) => at >= since),
      connections: connections.filter(({ at }) => at >= since),
    });
  }

  private carryOut(cause: Nudge['kind'], decision: Decision, here: Here): Standing | undefined {
    return decision.decision === 'nudge' ? this.putUp(cause, decision.offer, here) : undefined;
  }

  private putUp(cause: Nudge['kind'], offer: Offer, here: Here, keptId?: string): Standing {
    const { now, timeZone, host } = here;
    this.count += 1;
    const nudgeId = `n${this.count}`;
    const memory = this.read(now);
    const first = offer.choices[0]?.friend;
    const made = { id: nudgeId, kind: cause, now, timeZone, namedBefore: first?.lastSuggested };
    const nudge = newNudge(made, memory.nudges, rowsBegin(memory, now));
    const { topic, form } = offer;
    const card = { nudgeId, host, topic, form, friendId: first?.id, suggestedBefore: first?.lastSuggested };
    const standing = { ...card, cause, offer, keptId };
    this.change({
      nudges: [...this.disk.nudges, nudge],
      friends: this.disk.friends.map((f) => (f.id === first?.id ? { ...f, lastSuggested: now } : f)),
    });
    this.forget(now);
    this.minutes.open = standing;
    this.minutes.lastCardAt = now;
    return standing;
  }
}

function seedAt({ now, timeZone }: Here): number {
  return seedOf(localTime(now, timeZone).day);
}
