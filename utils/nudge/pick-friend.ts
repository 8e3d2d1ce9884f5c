import type { Connection } from '../friends/connection.ts';
import type { Friend, Strength } from '../friends/friend.ts';
import type { Topic } from '../recognise/label.ts';
import { isJustAfter, unlessAhead } from './last-messaged.ts';
import type { Reason } from './nudge.ts';
import { dateNear, lastOutTo, ripeness } from './ripeness.ts';
import { seeded, seedOf } from './seeded.ts';
import { isWelcome } from './when-to-send.ts';

const day = 86_400_000;

/** Not named again within seven days; not named at all within 48 hours of being written to (promise G16). */
const suggestedRest = 7 * day;
const messagedRest = 2 * day;

/** The easiest step first; whoever left her lighter is a step easier. */
const ease = { inner: 1, close: 0.66, wider: 0.33 } as const;
const easier = 0.34;

/** A friend not heard from for more than twice the rhythm is met again only after a few easier messages. */
const lapsedAfter = 2;
const easySendsFirst = 3;

/** What helps with what, best first. */
const helpsWith: Readonly<Partial<Record<Topic, readonly Strength[]>>> = {
  sleep: ['getsIt', 'laugh'],
  feeding: ['getsIt', 'advice'],
  behaviour: ['laugh', 'getsIt'],
  development: ['advice', 'getsIt'],
  illness: ['practical', 'advice'],
  toilet: ['laugh', 'advice'],
  school: ['advice', 'vent'],
  siblings: ['laugh', 'getsIt'],
  partner: ['vent', 'getsIt'],
  loneliness: ['walk', 'getsIt'],
  guilt: ['getsIt', 'vent'],
  burnout: ['vent', 'laugh'],
  pregnancy: ['getsIt', 'advice'],
  newborn: ['getsIt', 'practical'],
  teens: ['vent', 'advice'],
  'special-needs': ['getsIt', 'advice'],
  'back-to-work': ['advice', 'vent'],
  'single-parent': ['practical', 'getsIt'],
  'kin-carers': ['vent', 'practical'],
  dads: ['getsIt', 'laugh'],
  'same-sex': ['getsIt', 'vent'],
  loss: ['getsIt', 'vent'],
  ppd: ['getsIt', 'vent'],
  mood: ['getsIt', 'vent'],
  childmh: ['getsIt', 'vent'],
  childill: ['practical', 'getsIt'],
};

/** What helps when it is about nothing in particular. */
const helpsAnyway: readonly Strength[] = ['laugh', 'walk', 'getsIt'];

/** Words that a child's stage may be written with, by the topics that belong to that stage. */
const stageOf: Readonly<Partial<Record<Topic, readonly string[]>>> = {
  newborn: ['newborn', 'baby'],
  pregnancy: ['pregnant', 'expecting', 'bump', 'newborn'],
  toilet: ['toddler', 'preschool'],
  school: ['school'],
  teens: ['teen', 'teens', 'teenager'],
};

const reasonFor: Readonly<Record<Strength, Reason>> = {
  laugh: 'makesYouLaugh',
  practical: 'practical',
  getsIt: 'getsIt',
  vent: 'listens',
  advice: 'knowsThings',
  walk: 'walks',
};

/** One friend, why, and whether the draft may go now or belongs to the morning. */
export interface Choice {
  readonly friend: Friend;
  readonly reason: Reason;
  readonly send: 'now' | 'morning';
}

export interface Occasion {
  readonly topic: Topic | '';
  /** True at night, in the late window, and for `care`: nobody who is "not in hard moments" is named. */
  readonly hard: boolean;
  readonly now: number;
  readonly timeZone: string;
  readonly seed: number;
}

/** Her word, else that a partner, ex, in-law or colleague is no one for them; and whoever left her heavier (promise S23). */
export function notInHardMoments(friend: Friend): boolean {
  return friend.after === 'heavier' || (friend.notInHardMoments ?? friend.relation !== undefined);
}

function easeOf({ circle, after }: Friend): number {
  return Math.min(1, ease[circle] + (after === 'lighter' ? easier : 0));
}

/** The best of the friend's strengths for the topic, and how well it fits, 0 to 1. */
function suits(friend: Friend, topic: Topic | ''): { value: number; strength: Strength | undefined; stage: boolean } {
  const wanted = topic === '' ? helpsAnyway : (helpsWith[topic] ?? []);
  const strength = wanted.find((s) => friend.strengths.includes(s));
  const byStrength = strength ? 0.8 - 0.2 * wanted.indexOf(strength) : 0;
  const stages = (topic && stageOf[topic]) || [];
  const stage = friend.kidStages.some((k) => stages.includes(k.toLowerCase()));
  return { value: Math.min(1, byStrength + (stage ? 0.4 : 0)), strength, stage };
}

/**
 * Everyone who may be named now, the one to name first at the head; empty when nobody may. Deterministic for a seed.
 * Archived, snoozed, just-messaged friends and, in hard moments, those she keeps out of them are never in it; those
 * named within seven days only when nobody else is left, and then the one longest not named comes first.
 */
export function rankFriends(
  friends: readonly Friend[],
  connections: readonly Connection[],
  { topic, hard, now, timeZone, seed }: Occasion,
): Choice[] {
  const free = friends
    .map((friend) => ({ friend, lastOut: lastOutTo(friend, connections, now) }))
    .filter(
      ({ friend, lastOut }) =>
        !friend.archived &&
        !(friend.snoozeUntil && friend.snoozeUntil > now) &&
        !(hard && notInHardMoments(friend)) &&
        !isJustAfter(lastOut, now, messagedRest),
    );

  const inner = new Set(friends.filter((f) => f.circle !== 'wider').map((f) => f.id));
  const climbed = connections.filter((c) => inner.has(c.friendId)).length >= easySendsFirst;
  const scored = free.map(({ friend, lastOut }) => {
    const suited = suits(friend, topic);
    const ripe = ripeness(friend, lastOut, now);
    const welcome = isWelcome(friend, now, timeZone);
    const score =
      0.4 * suited.value +
      0.25 * Math.min(ripe, 1.5) +
      0.15 * easeOf(friend) +
      0.1 * dateNear(friend, now, timeZone) +
      0.3 * (welcome ? 1 : 0) +
      0.1 * seeded(seedOf(friend.id) ^ seed)();
    return { friend, suited, ripe, welcome, score, lapsed: ripe > lapsedAfter && !climbed };
  });

  type Scored = (typeof scored)[number];
  const named = ({ friend }: Scored) => unlessAhead(friend.lastSuggested, now);
  const rested = (s: Scored) => !isJustAfter(named(s), now, suggestedRest);
  const oldestFirst = (a: Scored, b: Scored) => named(a) - named(b);
  const bestFirst = (a: Scored, b: Scored) => b.score - a.score || oldestFirst(a, b);
  const ordered = [
    ...scored.filter((s) => rested(s) && !s.lapsed).sort(bestFirst),
    ...scored.filter((s) => rested(s) && s.lapsed).sort(bestFirst),
    ...scored.filter((s) => !rested(s)).sort(oldestFirst),
  ];
  return ordered.map((s) => ({
    friend: s.friend,
    reason: reasonOf(s, isWelcome({ ...s.friend, alsoUp: undefined }, now, timeZone), hard),
    send: s.welcome ? 'now' : 'morning',
  }));
}

function reasonOf(
  s: { friend: Friend; suited: ReturnType<typeof suits>; ripe: number; welcome: boolean },
  awakeAnyway: boolean,
  hard: boolean,
): Reason {
  if (!s.welcome) return 'asleep';
  if (s.friend.alsoUp && !awakeAnyway) return 'alsoUp';
  if (s.suited.strength) return reasonFor[s.suited.strength];
  if (s.suited.stage) return 'sameStage';
  if (hard && s.friend.timeZone && awakeAnyway) return 'awakeThere';
  return s.ripe >= 1 ? 'goodWeek' : 'easy';
}
