import type { Friend } from '../../utils/friends/friend.ts';
import type { Settings } from '../../utils/nudge/settings.ts';
import type { Topic } from '../../utils/recognise/label.ts';
import { isBetween, wallAt } from './wall.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** The limits of the promises, written down a second time, by hand. Hours and days in ms. */
const limits = {
  rarely: { night: 1, day: 1, in24: 2, week: 2, gap: 20 * hour },
  gently: { night: 1, day: 1, in24: 2, week: 4, gap: 20 * hour },
  often: { night: 2, day: 2, in24: 2, week: 10, gap: 4 * hour },
} as const;

/** The worked back-off: by dismissals in a row. */
function backOff(dismissed: number): number {
  if (dismissed >= 8) return 16 * day;
  if (dismissed >= 6) return 8 * day;
  if (dismissed >= 4) return 4 * day;
  return dismissed >= 2 ? 2 * day : 0;
}

const heavier: ReadonlySet<string> = new Set(['loss', 'ppd', 'mood', 'fertility', 'childmh', 'childill', 'partner']);

/**
 * A moment by three clocks. `lived` never runs back: what truly passed, and with it every leap forward of the machine's
 * clock, which no machine can tell from time that passed. `shown` is what the machine shows.
 */
export interface Time {
  readonly lived: number;
  readonly shown: number;
  readonly timeZone: string;
}

export interface CardSeen {
  readonly kind: 'search' | 'scroll' | 'later';
  readonly topic: Topic | '';
  readonly host: string;
  readonly hard: boolean;
  readonly friendId: string | undefined;
  readonly words: readonly string[];
  readonly send: 'now' | 'morning' | undefined;
}

interface Noted extends CardSeen, Time {
  answer: string;
  readonly stretch: string;
  /** When the friend had been named before. */
  readonly namedBefore: number | undefined;
}

/** One limit that did not hold, with what was seen. */
export interface Breach {
  readonly limit: string;
  readonly says: string;
}

/**
 * One person's own diary of every card she saw, and the limits, checked on each as it comes. It asks none of the
 * deciding code: what it knows it was told by whoever lives the year.
 */
export class Ledger {
  readonly breaches: Breach[] = [];
  readonly cards: Noted[] = [];
  private dismissed = 0;
  private unanswered = 0;
  private lastUnanswered = Number.NEGATIVE_INFINITY;
  private lastMessaged = Number.NEGATIVE_INFINITY;
  private readonly messagedTo = new Map<string, number>();
  private readonly namedAt = new Map<string, number>();
  private readonly notHere = new Set<string>();
  private readonly notThis = new Set<string>();
  private quiet: { lived: number; shown: number } | undefined;
  private pause: { untilShown: number; untilLived: number } | undefined;
  /** The row of wordings shown first, newest last. */
  private words: string[] = [];
  private asked: { dueShown: number; noonShown: number }[] = [];
  private readonly settings: Settings;

  constructor(settings: Settings) {
    this.settings = settings;
  }

  private breach(limit: string, says: string): void {
    this.breaches.push({ limit, says });
  }

  private counted(): Noted[] {
    return this.cards.filter((card) => card.kind !== 'later' && card.answer !== 'unseen');
  }

  /** A card came up. `friends` as they stood just before. */
  seen(card: CardSeen, time: Time, friends: readonly Friend[]): void {
    if (time.lived - (this.cards.at(-1)?.lived ?? 0) > 90 * day) this.forget();
    if (this.cards.at(-1)?.answer === 'open') this.breach('one card at a time', `${card.kind} over another`);
    this.checkQuiet(time);
    if (card.kind === 'later') {
      this.checkAsked(time);
      this.words = [...this.words, '', '', ''].slice(-13 * 3);
    } else {
      this.checkDose(time);
      this.checkHours(card, time);
      this.checkHerWord(card, time);
      this.checkWords(card);
      this.checkFriend(card, time, friends);
    }
    const namedBefore = this.namedAt.get(card.friendId ?? '');
    this.cards.push({ ...card, ...time, answer: 'open', stretch: stretch(time), namedBefore });
    if (card.friendId) this.namedAt.set(card.friendId, time.lived);
  }

  /** Nothing is kept for longer than 90 days: after as long a time without a card, it begins anew (promise S24). */
  private forget(): void {
    this.dismissed = 0;
    this.unanswered = 0;
    this.words = [];
  }

  private checkDose(time: Time): void {
    const { lived } = time;
    const limit = limits[this.settings.howOften];
    const cards = this.counted();
    const last = cards.at(-1);
    const since = last ? lived - last.lived : Number.POSITIVE_INFINITY;
    if (since < limit.gap) this.breach('gap', `${since / hour} h`);
    if (since < backOff(this.dismissed)) this.breach('back-off', `${since / day} d after ${this.dismissed}`);
    if (this.unanswered >= 3 && lived - this.lastUnanswered < 14 * day) {
      this.breach('rest', `${(lived - this.lastUnanswered) / day} d after the third unanswered`);
    }
    const within = (span: number) => cards.filter((card) => lived - card.lived < span);
    const here = stretch(time);
    const cap = here.startsWith('night') ? limit.night : limit.day;
    // A clock set back, or a flight over the date line, has the same evening twice; no stretch is longer than 16 hours.
    const same = within(16 * hour).filter((card) => card.stretch === here);
    if (same.length >= cap) this.breach('one stretch', here);
    if (within(day).length >= limit.in24) this.breach('24 hours', `${within(day).length + 1}`);
    if (within(7 * day).length >= limit.week) this.breach('7 days', `${within(7 * day).length + 1}`);
    if (lived - this.lastMessaged < hour) this.breach('just messaged', `${(lived - this.lastMessaged) / 60_000} min`);
  }

  private checkQuiet({ lived, shown }: Time): void {
    if (this.quiet && lived < this.quiet.lived) this.breach('24 h of quiet', `${(this.quiet.lived - lived) / hour} h`);
    if (this.quiet && shown < this.quiet.shown)
      this.breach('quiet till noon', `${(this.quiet.shown - shown) / hour} h`);
  }

  private checkHours({ kind }: CardSeen, { shown, timeZone }: Time): void {
    const { anyTimeOfDay, lateWindow, lateDays, workingHours } = this.settings;
    const wall = wallAt(shown, timeZone);
    const names = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
    const begun = (from: string) => {
      const early = wall.minutes < Number(from.slice(0, 2)) * 60 + Number(from.slice(3));
      return names[(wall.weekday + (early ? 6 : 0)) % 7] ?? 'sun';
    };
    if (kind === 'search' && !anyTimeOfDay) {
      const late = isBetween(wall.minutes, lateWindow.from, lateWindow.to) && lateDays.includes(begun(lateWindow.from));
      if (!late) this.breach('late window', `${wall.hour}:${wall.minutes % 60}`);
    }
    if (workingHours && isBetween(wall.minutes, workingHours.from, workingHours.to)) {
      if (workingHours.days.includes(begun(workingHours.from))) this.breach('working hours', `${wall.hour} h`);
    }
  }

  private checkHerWord({ topic, host }: CardSeen, { lived, shown }: Time): void {
    if (this.settings.sharedComputer) this.breach('shared computer', host);
    if (this.notHere.has(host)) this.breach('not here', host);
    if (topic !== '' && this.notThis.has(topic)) this.breach('not about this', topic);
    if (this.pause && (shown < this.pause.untilShown || lived < this.pause.untilLived)) this.breach('not tonight', '');
  }

  private checkWords({ words }: CardSeen): void {
    const again = words.find((line) => line !== '' && this.words.includes(line));
    if (again) this.breach('wording within 14', again);
    this.words = [...this.words, ...words].slice(-13 * 3);
  }

  private checkFriend(
    { friendId, hard, send }: CardSeen,
    { lived, shown, timeZone }: Time,
    all: readonly Friend[],
  ): void {
    const friend = all.find((f) => f.id === friendId);
    const may = (f: Friend, since: number) => this.mayBeNamed(f, hard, lived, since);
    if (!friend) {
      if (all.length > 0) this.breach('somebody named', 'she has friends');
      return;
    }
    if (!may(friend, 2 * day)) this.breach('whom', friend.name);
    const rested = (f: Friend) => lived - (this.namedAt.get(f.id) ?? Number.NEGATIVE_INFINITY) >= 7 * day;
    // A clock that was set back may hold somebody for a day longer.
    if (!rested(friend) && all.some((f) => may(f, 3 * day) && rested(f))) this.breach('twice in a week', friend.name);
    const zone = friend.timeZone ?? timeZone;
    const asleep = !friend.alsoUp && !isBetween(wallAt(shown, zone).minutes, '08:00', '22:00');
    if (asleep && send === 'now') this.breach('woken', friend.name);
  }

  private mayBeNamed(friend: Friend, hard: boolean, lived: number, since: number): boolean {
    const kept = friend.notInHardMoments ?? friend.relation !== undefined;
    const wrote = this.messagedTo.get(friend.id) ?? Number.NEGATIVE_INFINITY;
    return !friend.archived && lived - wrote >= since && !(hard && (kept || friend.after === 'heavier'));
  }

  private checkAsked({ shown }: Time): void {
    if (!this.asked.some(({ dueShown, noonShown }) => shown >= dueShown && shown < noonShown)) {
      this.breach('only what she asked for', new Date(shown).toISOString());
    }
  }

  /** What she did with the open card. */
  answered(answer: string, time: Time, { dueAt, until }: { dueAt?: number; until?: number } = {}): void {
    const card = this.cards.at(-1);
    if (!card) return;
    card.answer = answer;
    const { lived, shown, timeZone } = time;
    const own = card.kind === 'later';
    if (answer === 'unseen') this.unname(card);
    if (!own && ['not-now', 'not-tonight', 'not-here', 'not-this'].includes(answer)) this.dismissed += 1;
    if (!own && answer === 'faded') {
      this.unanswered += 1;
      this.lastUnanswered = card.lived;
    }
    if (answer === 'not-here') this.notHere.add(card.host);
    if (answer === 'not-this' && card.topic) {
      for (const topic of heavier.has(card.topic) ? heavier : [card.topic]) this.notThis.add(topic);
    }
    if (answer === 'not-tonight') {
      // Until six, wherever the clock stands now: at the least the hours till then.
      const wall = wallAt(shown, timeZone);
      const hours = (30 * 60 - wall.minutes) % (24 * 60) || 24 * 60;
      this.pause = { untilShown: shown + (hours - 61) * 60_000, untilLived: lived };
    }
    if (dueAt !== undefined && until !== undefined) this.asked.push({ dueShown: dueAt, noonShown: until });
    if (answer === 'messaged') {
      this.dismissed = 0;
      this.unanswered = 0;
    }
  }

  messaged(friendId: string, { lived }: Time): void {
    this.dismissed = 0;
    this.unanswered = 0;
    this.lastMessaged = lived;
    this.messagedTo.set(friendId, lived);
  }

  /** Something urgent was searched: quiet for a day, and till noon of the next calendar day. */
  silenced({ lived, shown, timeZone }: Time): void {
    const wall = wallAt(shown, timeZone);
    // An hour less, for a night in which the clock changes.
    const noon = shown + (36 * 60 - wall.minutes - 61) * 60_000;
    this.quiet = { lived: lived + day, shown: noon };
  }

  /** The browser was closed: the quiet lived in memory only. */
  restarted(): void {
    this.quiet = undefined;
    const last = this.cards.at(-1);
    if (last?.answer !== 'open') return;
    last.answer = 'unseen';
    this.unname(last);
  }

  /** Nobody saw the name. */
  private unname({ friendId, namedBefore }: Noted): void {
    if (friendId) this.namedAt.set(friendId, namedBefore ?? Number.NEGATIVE_INFINITY);
  }

  /**
   * The clock was set by hand. Set forward, a quiet, a pause and a message end early, as the machine has no other clock.
   * Set back by more than a day, the machine holds what it noted for a mistake, but not her dose.
   */
  clockSet(by: number): void {
    this.pause = undefined;
    if (this.quiet && by > 0) this.quiet = undefined;
    if (by < -day) {
      this.lastMessaged = Number.NEGATIVE_INFINITY;
      this.messagedTo.clear();
      this.namedAt.clear();
    }
  }
}

/** A name for the night (21 to 6) or the day between that a moment lies in. */
function stretch({ shown, timeZone }: Time): string {
  const { day: date, hour: h } = wallAt(shown, timeZone);
  if (h >= 6 && h < 21) return `day ${date}`;
  return `night ${h < 6 ? date - 1 : date}`;
}
