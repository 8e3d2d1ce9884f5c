import type { Friend } from '../../utils/friends/friend.ts';
import type { Given } from '../../utils/nudge/answer.ts';
import { hindrances } from '../../utils/nudge/decide.ts';
import { seeded } from '../../utils/nudge/seeded.ts';
import { settingsSchema } from '../../utils/nudge/settings.ts';
import { type Label, type Topic, topics } from '../../utils/recognise/label.ts';
import { Ledger, type Time } from './ledger.ts';
import { type Here, Machine, type Standing } from './machine.ts';
import { type Profile, type ProfileName, profiles } from './profiles.ts';
import { isBetween, wallAt } from './wall.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const start = Date.parse('2026-01-05T12:00:00Z');

export type HowOften = 'rarely' | 'gently' | 'often';

/** What came of one person's year. */
export interface Year {
  readonly profile: ProfileName;
  readonly howOften: HowOften;
  /** Cards of ours, by month of 30 days, without those she never saw; and those that she asked for. */
  readonly byMonth: readonly number[];
  readonly asked: number;
  readonly decisions: number;
  readonly breaches: readonly { readonly limit: string; readonly says: string }[];
  readonly cards: readonly {
    readonly kind: string;
    readonly answer: string;
    readonly lived: number;
    readonly shown: number;
    readonly timeZone: string;
    readonly friendId: string | undefined;
  }[];
}

/** Lives one year of one person. The same seed gives the same year. */
export function liveAYear(name: ProfileName, howOften: HowOften, seed: number, days = 365): Year {
  return new Life(name, howOften, seed).live(days);
}

class Life {
  private readonly profile: Profile;
  private readonly random: () => number;
  private readonly machine: Machine;
  private readonly ledger: Ledger;
  private readonly name: ProfileName;
  private readonly howOften: HowOften;
  private truth = start;
  /** How far the machine's clock is from the truth, and how far it was ever set forward. */
  private offset = 0;
  private forward = 0;
  private timeZone: string;
  private decisions = 0;

  constructor(name: ProfileName, howOften: HowOften, seed: number) {
    this.name = name;
    this.howOften = howOften;
    this.profile = profiles[name];
    this.random = seeded(seed);
    const settings = settingsSchema.parse({ ...this.profile.settings(this.random), howOften });
    this.machine = new Machine(settings, this.friends());
    this.ledger = new Ledger(settings);
    this.timeZone = this.pick(this.profile.zones);
  }

  private pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.random() * list.length)] as T;
  }

  private chance(share: number): boolean {
    return this.random() < share;
  }

  private friends(): Friend[] {
    const count = Math.floor(this.random() * 8);
    return Array.from({ length: count }, (_, i) => ({
      id: `f${i}`,
      name: `F${i}`,
      kind: 'person',
      channels: [{ type: 'sms', address: '+447700900118' }],
      circle: this.pick(['inner', 'close', 'wider'] as const),
      strengths: this.chance(0.5) ? [this.pick(['laugh', 'practical', 'getsIt', 'vent'] as const)] : [],
      kidStages: [],
      face: { shape: 0, fill: 0 },
      created: start,
      updated: start,
      ...(this.chance(0.3) && { alsoUp: true }),
      ...(this.chance(0.2) && { timeZone: this.pick(['Australia/Sydney', 'America/Toronto', 'Europe/Paris']) }),
      ...(this.chance(0.15) && { relation: this.pick(['partner', 'ex', 'colleague'] as const) }),
      ...(this.chance(0.1) && { after: this.pick(['lighter', 'heavier'] as const) }),
    }));
  }

  private get time(): Time {
    return { lived: this.truth + this.forward, shown: this.truth + this.offset, timeZone: this.timeZone };
  }

  private here(host: string): Here {
    const hindrance = this.chance(0.1) ? this.pick(hindrances) : undefined;
    return { now: this.time.shown, timeZone: this.timeZone, host, hindrance };
  }

  live(days: number): Year {
    for (let date = 0; date < days; date += 1) {
      this.now(start + date * day);
      this.upheavals();
      const moments = this.profile.hours(this.random).sort((a, b) => a - b);
      for (const at of moments) {
        // Their hours are those of the wall where she is.
        const wall = wallAt(start + date * day + this.offset, this.timeZone);
        this.now(start + date * day + ((at * 60 - wall.minutes + 2 * 24 * 60) % (24 * 60)) * minute);
        this.moment();
      }
    }
    const seen = this.ledger.cards.filter((card) => card.answer !== 'unseen');
    const months = Math.ceil(days / 30);
    return {
      profile: this.name,
      howOften: this.howOften,
      byMonth: Array.from(
        { length: months },
        (_, m) => seen.filter((c) => c.kind !== 'later' && Math.floor((c.lived - start) / (30 * day)) === m).length,
      ),
      asked: seen.filter((card) => card.kind === 'later').length,
      decisions: this.decisions,
      breaches: this.ledger.breaches,
      cards: this.ledger.cards,
    };
  }

  /** Time never runs back, whatever was planned. */
  private now(at: number): void {
    this.truth = Math.max(this.truth + 1, at);
  }

  private moment(): void {
    if (this.chance(0.06)) this.machine.workerDies();
    this.ask();
    const kind = this.random();
    if (kind < 0.08) this.wroteByHerself();
    else if (kind < 0.3) this.scroll();
    else {
      const again = this.chance(0.3) ? 1 + Math.floor(this.random() * 3) : 1;
      for (let turn = 0; turn < again; turn += 1) {
        this.search();
        this.now(this.truth + 10_000 + this.random() * 10 * minute);
      }
    }
  }

  private search(): void {
    const label = this.label();
    const topic: Topic | '' = label === 'connect' || label === 'care' ? this.pick(topics) : '';
    if (['urgent', 'crisis', 'discreet'].includes(label)) this.ledger.silenced(this.time);
    const here = this.here(this.pick(['www.google.com', 'duckduckgo.com', 'www.bing.com']));
    const before = this.machine.disk.friends;
    this.decisions += 1;
    const restored = this.chance(0.02);
    const granted = !this.chance(0.02);
    const card = this.machine.search({ label, topic }, here, { restored, granted });
    if (card && (restored || !granted || here.hindrance)) this.ledger.breaches.push({ limit: 'held', says: 'shown' });
    if (card) this.seen(card, 'search', label === 'care', before);
  }

  private label(): Label {
    const at = this.random();
    if (at < 0.01) return this.pick(['urgent', 'crisis', 'discreet'] as const);
    if (at < 0.4) return 'none';
    return at < 0.9 ? 'connect' : 'care';
  }

  private scroll(): void {
    const here = this.here(this.pick(['www.instagram.com', 'www.reddit.com']));
    const before = this.machine.disk.friends;
    this.decisions += 1;
    const card = this.machine.scroll(here);
    if (card && here.hindrance) this.ledger.breaches.push({ limit: 'held', says: 'shown' });
    if (card) this.seen(card, 'scroll', false, before);
  }

  /** The alarm for what she asked for, where she looks at a page now. */
  private ask(): void {
    if (this.machine.disk.kept.length === 0) return;
    const card = this.machine.alarm(this.here('www.google.com'));
    if (card) this.seen(card, 'later', false, this.machine.disk.friends);
  }

  private seen(card: Standing, kind: 'search' | 'scroll' | 'later', care: boolean, before: readonly Friend[]): void {
    const { lateWindow } = this.machine.disk.settings;
    const wall = wallAt(this.time.shown, this.timeZone);
    const night = wall.hour >= 21 || wall.hour < 6;
    const { topic, host, friendId, offer } = card;
    const hard = care || night || isLate(wall.minutes, lateWindow);
    const words = offer.wordings.map(({ text }) => text);
    const send = offer.choices[0]?.send;
    this.ledger.seen({ kind, topic, host, hard, friendId, words, send }, this.time, before);
    if (this.chance(0.1)) this.machine.workerDies();
    if (this.chance(0.02)) {
      this.restart();
      return;
    }
    this.now(this.truth + this.random() * minute);
    this.answer(card);
    if (card.offer.choices.length === 0) return;
    // "In ten minutes": she is still there.
    if (this.chance(0.5)) {
      this.now(this.truth + 11 * minute);
      this.ask();
    }
  }

  private answer(card: Standing): void {
    const answer = this.profile.answer(this.random);
    const given: Given = {
      answer,
      ...(answer === 'later' && { later: this.chance(0.5) ? 'morning' : 10 }),
      ...(answer === 'messaged' && this.chance(0.2) && { friendId: this.pick(card.offer.choices)?.friend.id }),
    };
    const { shown } = this.time;
    this.machine.answer(given, shown, this.timeZone);
    const kept = answer === 'later' ? this.machine.disk.kept.at(-1) : undefined;
    if (kept) this.checkMorning(kept, given.later === 'morning', shown);
    this.ledger.answered(answer, this.time, kept && { dueAt: kept.dueAt, until: kept.until });
    const to = given.friendId ?? card.friendId;
    if (answer === 'messaged' && to) this.ledger.messaged(to, this.time);
  }

  /** Half past eight in her zone at the earliest, and never before eight in the friend's. */
  private checkMorning(kept: { dueAt: number; friendId?: string | undefined }, morning: boolean, now: number): void {
    if (!morning) return;
    const zone = this.machine.disk.friends.find((f) => f.id === kept.friendId)?.timeZone ?? this.timeZone;
    const theirs = wallAt(kept.dueAt, zone).minutes;
    const soon = kept.dueAt - now <= 2 * day && kept.dueAt > now;
    if (!isLate(theirs, { from: '08:00', to: '22:00' }) || !soon) {
      this.ledger.breaches.push({ limit: 'morning', says: `${theirs / 60} h there` });
    }
    const same = zone === this.timeZone || !this.machine.disk.friends.some((f) => f.id === kept.friendId);
    if (same && wallAt(kept.dueAt, this.timeZone).minutes !== 8 * 60 + 30) {
      this.ledger.breaches.push({ limit: 'morning', says: `${wallAt(kept.dueAt, this.timeZone).minutes}` });
    }
  }

  private wroteByHerself(): void {
    if (!this.chance(this.profile.writesByHerself)) return;
    const friend = this.machine.disk.friends[0];
    if (!friend) return;
    this.machine.messaged(friend.id, this.time.shown);
    this.ledger.messaged(friend.id, this.time);
  }

  private restart(): void {
    this.machine.restart(this.time.shown);
    this.ledger.restarted();
  }

  /** What happens to a machine over a year. */
  private upheavals(): void {
    if (this.chance(0.3)) this.restart();
    if (this.chance(this.profile.travels)) this.timeZone = this.pick(this.profile.zones);
    if (this.chance(this.profile.setsClock)) {
      const by = this.offset === 0 ? this.leap() : -this.offset;
      this.offset += by;
      this.forward += Math.max(0, by);
      this.ledger.clockSet(by);
    }
  }

  private leap(): number {
    const size = this.pick([20 * minute, hour, 5 * hour, 11 * hour, 25 * hour, 3 * day, 20 * day, 200 * day]);
    return this.chance(0.5) ? size : -size;
  }
}

function isLate(minutes: number, { from, to }: { readonly from: string; readonly to: string }): boolean {
  return isBetween(minutes, from, to);
}
