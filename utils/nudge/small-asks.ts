import type { Connection } from '../friends/connection.ts';
import type { Friend } from '../friends/friend.ts';
import { type Asked, type AskKind, askKinds, nothingAsked } from './asked.ts';
import { isNight, stretchOf } from './late-night.ts';
import { dayAfter, localTime } from './local-time.ts';
import { mendedAsks } from './note-asks.ts';
import type { Kept } from './nudge.ts';
import { notInHardMoments, rankFriends } from './pick-friend.ts';
import { seedOf } from './seeded.ts';
import type { Pauses, Settings } from './settings.ts';
import { facesFor } from './share-faces.ts';
import { beforeYouGoLines, walkLines } from './small-asks-en.ts';

/** One small ask, with all that is needed to put it. */
export type SmallAsk =
  /** Did you two get to talk? With a line for a walk, should it have been good. */
  | { readonly kind: 'followThrough'; readonly friend: Friend; readonly line: string }
  /** A copy of her list. */
  | { readonly kind: 'copy' }
  /** One parent she admires: faces to choose from, and the first line. No faces: nobody is on her list yet. */
  | { readonly kind: 'beforeYouGo'; readonly faces: readonly Friend[]; readonly line: string }
  /** When she last felt supported; whom one small hello could go to, and whether anybody is on her list at all. */
  | { readonly kind: 'checkIn'; readonly friend?: Friend | undefined; readonly anybody: boolean };

export interface AskMemory {
  readonly settings: Pick<Settings, 'asks'>;
  readonly pauses: Pick<Pauses, 'off' | 'until'>;
  readonly friends: readonly Friend[];
  readonly connections: readonly Connection[];
  readonly kept: readonly Pick<Kept, 'until'>[];
}

export interface AskMoment {
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
  readonly timeZone: string;
  /** A suggestion lies in the popup. */
  readonly waits: boolean;
}

interface Occasion {
  readonly memory: AskMemory;
  readonly asked: Asked;
  readonly now: number;
  readonly timeZone: string;
  readonly today: string;
  /** It stands since earlier today. */
  readonly stands: boolean;
}

interface Rule {
  /** Days from one to the next, at the least. */
  readonly gap: number;
  /** Which goes first when more than one is due; of equals, the one that was put longest ago. */
  readonly rank: number;
  /** The ask, or nothing when there is no occasion for it. */
  readonly ask: (occasion: Occasion) => SmallAsk | undefined;
}

/** Whole days after the one on which the popup was first opened, in which nothing is asked. */
const quietDays = 3;
/** Days from any ask to any other: a day without one lies between. */
const betweenAny = 2;

const rules: Readonly<Record<AskKind, Rule>> = {
  followThrough: { gap: 7, rank: 0, ask: followThrough },
  copy: { gap: 90, rank: 1, ask: copy },
  beforeYouGo: { gap: 7, rank: 2, ask: beforeYouGo },
  checkIn: { gap: 7, rank: 2, ask: checkIn },
};

/** Follow-through: so many days after she opened a draft. */
const talkedFrom = 2;
const talkedTo = 4;
/** The list is worth a copy from so many people on. */
const worthACopy = 5;

/**
 * The one small ask that may stand in the popup now, and whether it is a new one, to be noted as put; or none. One that
 * was put today stands until she has answered it, whatever else has become due. Knows nothing of what was searched, nor
 * of any quiet but her own (promises S3, S12).
 */
export function smallAsk(memory: AskMemory, moment: AskMoment): { ask: SmallAsk; fresh: boolean } | undefined {
  const { now, timeZone } = moment;
  const { pauses, kept } = memory;
  if (moment.waits || kept.some(({ until }) => until > now)) return undefined;
  if (pauses.off || (pauses.until !== undefined && pauses.until > now)) return undefined;

  const today = localTime(now, timeZone).day;
  const asked = mendedAsks(memory.settings.asks ?? nothingAsked, today);
  if (asked.since === undefined || dayAfter(asked.since, quietDays) >= today || asked.done === today) return undefined;

  const wanted = askKinds.filter((kind) => !asked.off.includes(kind));
  const occasion = { memory, asked, now, timeZone, today };
  const standing = askKinds.find((kind) => asked.days[kind] === today);
  if (standing) {
    const ask = wanted.includes(standing) ? rules[standing].ask({ ...occasion, stands: true }) : undefined;
    return ask && { ask, fresh: false };
  }

  const isOver = (day: string | undefined, gap: number) => day === undefined || dayAfter(day, gap) <= today;
  if (!askKinds.every((kind) => isOver(asked.days[kind], betweenAny)) || !isOver(asked.done, betweenAny)) {
    return undefined;
  }
  const due = wanted
    .filter((kind) => isOver(asked.days[kind], rules[kind].gap))
    .sort((a, b) => rules[a].rank - rules[b].rank || ((asked.days[a] ?? '') < (asked.days[b] ?? '') ? -1 : 1));
  for (const kind of due) {
    const ask = rules[kind].ask({ ...occasion, stands: false });
    if (ask) return { ask, fresh: true };
  }
  return undefined;
}

/** One person at a time: somebody she can be asked about, or asked to write to. */
function persons({ memory, now, timeZone }: Occasion): Friend[] {
  const night = isNight(now, timeZone);
  return memory.friends.filter(
    (friend) =>
      friend.kind === 'person' &&
      !friend.archived &&
      !(friend.snoozeUntil !== undefined && friend.snoozeUntil > now) &&
      // Whoever is kept out of hard moments is not named at night, here neither (promise S23).
      !(night && notInHardMoments(friend)),
  );
}

function followThrough(occasion: Occasion): SmallAsk | undefined {
  const { memory, asked, timeZone, today, stands } = occasion;
  const dayOf = (at: number) => localTime(at, timeZone).day;
  const line = walkLines[Math.floor(Date.parse(today) / 604_800_000) % walkLines.length] ?? '';
  if (stands) {
    const id = asked.about.find(({ day }) => day === today)?.friendId;
    const friend = persons(occasion).find((one) => one.id === id);
    return friend && { kind: 'followThrough', friend, line };
  }
  const lately = new Set(asked.about.map(({ friendId }) => friendId));
  const found = persons(occasion)
    .filter(({ id }) => !lately.has(id))
    .flatMap((friend) => {
      const at = Math.max(...memory.connections.filter(({ friendId }) => friendId === friend.id).map((one) => one.at));
      if (!Number.isFinite(at) || (friend.lastIn ?? 0) > at) return [];
      const from = dayAfter(dayOf(at), talkedFrom);
      return from <= today && today <= dayAfter(dayOf(at), talkedTo) ? [{ friend, at }] : [];
    })
    .sort((a, b) => b.at - a.at);
  return found[0] && { kind: 'followThrough', friend: found[0].friend, line };
}

function copy({ memory, asked, today }: Occasion): SmallAsk | undefined {
  const lately = asked.copied !== undefined && dayAfter(asked.copied, rules.copy.gap) > today;
  return memory.friends.length >= worthACopy && !lately ? { kind: 'copy' } : undefined;
}

function beforeYouGo(occasion: Occasion): SmallAsk | undefined {
  const { memory, asked, now, timeZone, stands } = occasion;
  const turn = asked.turn - (stands ? 1 : 0);
  const line = beforeYouGoLines[Math.max(0, turn) % beforeYouGoLines.length] ?? '';
  if (!memory.friends.some((friend) => !friend.archived)) return { kind: 'beforeYouGo', faces: [], line };
  const faces = facesFor(persons(occasion), memory.connections, now, timeZone);
  return faces.length > 0 ? { kind: 'beforeYouGo', faces, line } : undefined;
}

function checkIn(occasion: Occasion): SmallAsk {
  const { memory, now, timeZone } = occasion;
  const hello = { topic: '', hard: true, now, timeZone, seed: seedOf(stretchOf(now, timeZone)) } as const;
  const friend = rankFriends(persons(occasion), memory.connections, hello)[0]?.friend;
  return { kind: 'checkIn', friend, anybody: memory.friends.some((one) => !one.archived) };
}
