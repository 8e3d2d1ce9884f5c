import type { Connection } from '../friends/connection.ts';
import type { Friend } from '../friends/friend.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** A moment as it was noted, or 0 where it lies more than a day ahead: then a clock that was wrong noted it (promise R15). */
export function unlessAhead(at: number | undefined, now: number): number {
  return at !== undefined && at - now < day ? at : 0;
}

/**
 * When she last wrote to anyone, by a card or by herself (ms since 1970, UTC); 0 for never. A time that a wrong clock put
 * far ahead counts for nothing: it would keep every answer after it from being heard until the clock got there.
 */
export function lastMessaged(
  {
    connections,
    friends,
  }: {
    readonly connections: readonly Pick<Connection, 'at'>[];
    readonly friends: readonly Pick<Friend, 'lastOut'>[];
  },
  now: number,
): number {
  const all = [...connections.map((c) => c.at), ...friends.map((f) => f.lastOut)];
  return all.reduce<number>((latest, at) => Math.max(latest, unlessAhead(at, now)), 0);
}

/**
 * True for `forMs` after `at`. A moment in the future (the clock was set back since) counts as just now until the clock
 * has caught up; one more than a day ahead comes from a clock that was wrong, and counts for nothing (promise R15).
 */
export function isJustAfter(at: number, now: number, forMs: number): boolean {
  return at > 0 && now - at < forMs && at - now < day;
}

/** No card comes for this long after she wrote to somebody, ms. */
export const quietAfterMessage = hour;
