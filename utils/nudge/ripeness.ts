import type { Connection } from '../friends/connection.ts';
import type { Friend } from '../friends/friend.ts';
import { unlessAhead } from './last-messaged.ts';
import { dayAfter, localTime } from './local-time.ts';

const day = 86_400_000;

/** How many days feel right between two words with somebody: her own word for it, else by how near they are. */
const rhythmDays = { often: 7, nowAndThen: 21, rarely: 60 } as const;
const circleDays = { inner: 7, close: 21, wider: 60 } as const;

/** Passed over three times in a row, a rhythm was too tight: it is half as long again; at the most three times over. */
const skipsThatLoosen = 3;
const loosening = 1.5;
const looseAtMost = 3;

/** How many days before a birthday it counts as near. */
const nearDays = 3;

/** When she last wrote to this friend (ms since 1970, UTC), 0 for never. */
export function lastOutTo(friend: Friend, connections: readonly Connection[], now: number): number {
  const outs = connections.filter((c) => c.friendId === friend.id).map((c) => c.at);
  return [friend.lastOut, ...outs].reduce<number>((latest, at) => Math.max(latest, unlessAhead(at, now)), 0);
}

/** How often in a row somebody was named and passed over; a word to them since they were last named ends the row. */
export function skippedInRow(friend: Pick<Friend, 'skipped' | 'lastOut' | 'lastSuggested'>): number {
  return (friend.lastOut ?? 0) > (friend.lastSuggested ?? 0) ? 0 : (friend.skipped ?? 0);
}

/** How long may pass between two words with this friend before it is their turn again, ms. */
export function rhythmOf(friend: Friend): number {
  const plain = (friend.rhythm ? rhythmDays[friend.rhythm] : circleDays[friend.circle]) * day;
  return plain * loosening ** Math.min(looseAtMost, Math.floor(skippedInRow(friend) / skipsThatLoosen));
}

/** How much of the rhythm has passed since either wrote; 1 when that is not known. */
export function ripeness(friend: Friend, lastOut: number, now: number): number {
  const last = Math.max(lastOut, unlessAhead(friend.lastIn, now));
  return last === 0 ? 1 : Math.max(0, now - last) / rhythmOf(friend);
}

/** How near a birthday is: 1 on the day itself, less the days before it, 0 otherwise and where none is known. */
export function dateNear({ birthday }: Pick<Friend, 'birthday'>, now: number, timeZone: string): number {
  if (!birthday) return 0;
  const today = localTime(now, timeZone).day;
  for (let ahead = 0; ahead <= nearDays; ahead += 1) {
    const date = dayAfter(today, ahead);
    const [year, month, dayOfMonth] = date.split('-').map(Number);
    // Somebody of 29 February has theirs on the last of the month in other years.
    const last = new Date(Date.UTC(year ?? 0, birthday.month, 0)).getUTCDate();
    if (month === birthday.month && dayOfMonth === Math.min(birthday.day, last)) return 1 - ahead / (nearDays + 1);
  }
  return 0;
}
