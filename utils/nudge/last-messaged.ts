import type { Connection } from '../friends/connection.ts';
import type { Friend } from '../friends/friend.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** When she last wrote to anyone, by a card or by herself (ms since 1970, UTC); 0 for never. */
export function lastMessaged({
  connections,
  friends,
}: {
  readonly connections: readonly Pick<Connection, 'at'>[];
  readonly friends: readonly Pick<Friend, 'lastOut'>[];
}): number {
  return Math.max(0, ...connections.map((c) => c.at), ...friends.map((f) => f.lastOut ?? 0));
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
