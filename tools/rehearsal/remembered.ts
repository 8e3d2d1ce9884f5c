import { bestChannel } from '../../utils/friends/friend.ts';
import { afterAnswer, type Given, type OpenCard } from '../../utils/nudge/answer.ts';
import type { Memory, Offer, Present } from '../../utils/nudge/decide.ts';
import { rowsBegin } from '../../utils/nudge/fresh-start.ts';
import { mendMessages } from '../../utils/nudge/mend-messages.ts';
import { newNudge } from '../../utils/nudge/new-nudge.ts';
import type { Kept, Nudge } from '../../utils/nudge/nudge.ts';
import { withPause } from '../../utils/nudge/pause-change.ts';
import { mendFuture } from '../../utils/nudge/restraint.ts';
import { noPauses, settingsSchema } from '../../utils/nudge/settings.ts';

/** A kept draft and what the rehearsal notes beside it: that its waiting was said, and when it was last asked about. */
export interface KeptHere extends Kept {
  told?: boolean;
  asked?: number | undefined;
}

/** Where a card stands, what it offers, and the kept draft it brings back. */
export interface Standing {
  readonly tab: string;
  readonly host: string;
  readonly offer: Offer;
  readonly cause: Nudge['kind'];
  readonly keptId?: string | undefined;
}

/** What the extension would have on disk and in memory, kept in plain arrays. Times in ms since 1970, UTC. */
export class Remembered {
  memory: Memory = { settings: settingsSchema.parse({}), pauses: noPauses, friends: [], nudges: [], connections: [] };
  kept: KeptHere[] = [];
  quietUntil: number | undefined;
  lastCardAt: number | undefined;
  open: (OpenCard & Standing) | undefined;
  private count = 0;

  /** The memory at this moment, with records from a clock that was set back put right. */
  at(now: number): Memory {
    const nudges = mendFuture(this.memory.nudges, this.memory.settings.howOften, now);
    const { friends, connections, settings } = this.memory;
    this.change({ nudges, ...mendMessages(friends, connections, settings.howOften, now) });
    return this.memory;
  }

  get present(): Present {
    return { quietUntil: this.quietUntil, cardOpen: this.open !== undefined, lastCardAt: this.lastCardAt };
  }

  change(change: Partial<Memory>): void {
    this.memory = { ...this.memory, ...change };
  }

  /** A card was put up: it is counted, and the friend it names takes a place in the round. */
  putUp(standing: Standing, now: number, timeZone: string): void {
    const { offer, cause } = standing;
    const first = offer.choices[0]?.friend;
    this.count += 1;
    const nudgeId = `nudge-${this.count}`;
    const { nudges, friends } = this.memory;
    const nudge = newNudge(
      { id: nudgeId, kind: cause, now, timeZone, namedBefore: first?.lastSuggested },
      nudges,
      rowsBegin(this.memory, now),
    );
    this.change({
      nudges: [...nudges, nudge],
      friends: friends.map((f) => (f.id === first?.id ? { ...f, lastSuggested: now } : f)),
    });
    const { topic, form } = offer;
    this.open = { ...standing, nudgeId, topic, form, friendId: first?.id, suggestedBefore: first?.lastSuggested };
    if (cause !== 'later') this.lastCardAt = now;
  }

  /** What she did with the open card; without one, nothing. */
  answer(given: Given, now: number, timeZone: string): void {
    const card = this.open;
    if (!card) return;
    this.open = undefined;
    const draft = card.offer.wordings[0]?.text;
    const { nudge, pause, kept, unsuggest, skipped, messaged } = afterAnswer(
      { draft, ...given },
      card,
      this.memory,
      now,
      timeZone,
    );
    const { nudges, friends } = this.memory;
    this.change({
      pauses: pause ? withPause(this.memory.pauses, pause) : this.memory.pauses,
      nudges: nudges.map((n) => (n.id === nudge.id ? { ...n, answer: nudge.answer } : n)),
      friends: friends.map((f) => {
        if (f.id === unsuggest?.friendId) return { ...f, lastSuggested: unsuggest.before };
        return f.id === skipped?.friendId ? { ...f, skipped: skipped.times } : f;
      }),
    });
    // What came back is answered for; only a card that nobody saw leaves it where it was.
    if (given.answer !== 'unseen') this.kept = this.kept.filter(({ id }) => id !== card.keptId);
    if (kept) this.kept = [...this.kept, { id: card.nudgeId, ...kept }];
    if (given.answer === 'messaged') this.messaged(messaged, now);
  }

  /** She wrote to a friend, or to somebody who is not in the list. */
  messaged(friendId: string | undefined, now: number): void {
    const { connections, friends } = this.memory;
    const friend = friends.find((f) => f.id === friendId);
    const how = friend ? bestChannel(friend).type : 'copy';
    const id = `connection-${connections.length}`;
    this.change({
      connections: [...connections, { id, friendId: friendId ?? '', at: now, how }],
      friends: friends.map((f) => (f === friend ? { ...f, lastOut: now } : f)),
    });
  }

  /** The browser was closed: what lives in memory only is gone, and an open card was never answered. */
  restart(now: number, timeZone: string): void {
    this.answer({ answer: 'unseen' }, now, timeZone);
    this.quietUntil = undefined;
    this.lastCardAt = undefined;
  }

  /** The wall clock was set by hand: what is measured in stretches of time moves along. */
  shift(by: number): void {
    if (this.lastCardAt !== undefined) this.lastCardAt += by;
    for (const kept of this.kept) kept.asked = undefined;
  }
}
