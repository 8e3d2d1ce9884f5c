import type { Friend } from '../friends/friend.ts';
import { defaultSettings, jarHolds, type Settings } from '../nudge/settings.ts';
import type { Whole } from './whole.ts';

const day = 86_400_000;

/** What bringing a copy back adds and changes. Nothing is ever taken away by it. */
export interface Merge {
  readonly put: Pick<Whole, 'friends' | 'connections' | 'kept' | 'nudges' | 'bin'>;
  /** Where she has chosen nothing here yet, the copy's; else her own, with what the copy's jar held beside hers. */
  readonly settings?: Whole['settings'];
  readonly pauses?: Whole['pauses'];
  /** Who comes, and who is known already and becomes as the copy says, for her to see beforehand. */
  readonly comes: readonly Friend[];
  readonly changes: readonly Friend[];
}

/**
 * How a copy joins what is there (R5): by id; of two records of a friend the one that was changed last; the last time in
 * touch is the later of both. Somebody in the bin comes back when the copy has them. Pure; `now` in ms since 1970, UTC.
 */
export function mergeCopy(there: Whole, copy: Whole, now: number): Merge {
  const known = new Map(there.friends.map((friend) => [friend.id, friend]));
  const comes: Friend[] = [];
  const changes: Friend[] = [];
  for (const friend of byId(copy.friends)) {
    const mine = known.get(friend.id);
    if (!mine) comes.push(friend);
    else if (friend.updated > mine.updated) changes.push(withLastTimes(friend, mine));
  }
  const onEitherList = new Set([...known.keys(), ...copy.friends.map(({ id }) => id)]);
  return {
    put: {
      friends: [...comes, ...changes],
      connections: missing(there.connections, copy.connections),
      kept: missing(there.kept, copy.kept).filter(({ until }) => until > now),
      nudges: missing(there.nudges, copy.nudges).filter(({ at }) => at > now - 90 * day),
      bin: missing(there.bin, copy.bin).filter(({ id, at }) => !onEitherList.has(id) && at > now - 30 * day),
    },
    ...settingsWith(there.settings, copy.settings),
    ...(there.pauses ? {} : { pauses: copy.pauses }),
    comes,
    changes,
  };
}

/** Whether any of it is her own choice: what I noted of the small asks is not. */
function hasChosen(settings: Settings): boolean {
  return JSON.stringify({ ...settings, asks: undefined }) !== JSON.stringify(defaultSettings);
}

/** The copy's settings where she has chosen nothing here; her own otherwise, with what the copy's jar held beside hers. */
function settingsWith(mine: Settings | undefined, copied: Settings | undefined): Pick<Merge, 'settings'> {
  if (!copied) return {};
  if (!mine) return { settings: copied };
  if (!hasChosen(mine)) return { settings: withAsks(copied, mine) };
  // The jar holds things of hers, as the lists do: a copy adds what is missing, as far as there is room.
  const jar = mine.jar ?? [];
  const more = missing(jar, copied.jar ?? []).slice(0, jarHolds - jar.length);
  return more.length === 0 ? {} : { settings: { ...mine, jar: [...jar, ...more].sort((a, b) => b.at - a.at) } };
}

/** Of the small asks, what is known here, and all that was turned off for good on either side. */
function withAsks(copy: Settings, mine: Settings): Settings {
  if (!mine.asks) return copy;
  return { ...copy, asks: { ...mine.asks, off: [...new Set([...mine.asks.off, ...(copy.asks?.off ?? [])])] } };
}

/** Of several records of one id in a file, the one that was changed last. */
function byId(friends: readonly Friend[]): Friend[] {
  const newest = new Map<string, Friend>();
  for (const friend of friends) {
    const other = newest.get(friend.id);
    if (!other || friend.updated > other.updated) newest.set(friend.id, friend);
  }
  return [...newest.values()];
}

function missing<T extends { readonly id: string }>(there: readonly T[], copy: readonly T[]): T[] {
  const known = new Set(there.map(({ id }) => id));
  return copy.filter(({ id }) => !known.has(id));
}

function withLastTimes(friend: Friend, mine: Friend): Friend {
  const merged = { ...friend };
  for (const field of ['lastOut', 'lastIn', 'lastSuggested'] as const) {
    const times = [friend[field], mine[field]].filter((time) => time !== undefined);
    if (times.length > 0) merged[field] = Math.max(...times);
  }
  return merged;
}
