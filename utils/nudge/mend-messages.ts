import type { Connection } from '../friends/connection.ts';
import type { Friend } from '../friends/friend.ts';

const day = 86_400_000;

const isAhead = (at: number | undefined, now: number): at is number => at !== undefined && at - now >= day;

/**
 * Mends what a clock that was wrong noted more than a day ahead of now: a message counts as made just now, a name that
 * was suggested as never suggested. Left as they were, they would come true when the clock gets there, and take her
 * answers since then for older than her message (promise R15). Gives back the same arrays when nothing had to be mended.
 */
export function mendMessages<People extends readonly Friend[], Words extends readonly Connection[]>(
  friends: People,
  connections: Words,
  now: number,
): { readonly friends: People | Friend[]; readonly connections: Words | Connection[] } {
  const wrong = (f: Friend) => isAhead(f.lastOut, now) || isAhead(f.lastIn, now) || isAhead(f.lastSuggested, now);
  return {
    connections: connections.some((c) => isAhead(c.at, now))
      ? connections.map((c) => (isAhead(c.at, now) ? { ...c, at: now } : c))
      : connections,
    friends: friends.some(wrong) ? friends.map((f) => (wrong(f) ? mended(f, now) : f)) : friends,
  };
}

function mended(friend: Friend, now: number): Friend {
  const { lastOut, lastIn, lastSuggested } = friend;
  return {
    ...friend,
    lastOut: isAhead(lastOut, now) ? now : lastOut,
    lastIn: isAhead(lastIn, now) ? now : lastIn,
    lastSuggested: isAhead(lastSuggested, now) ? undefined : lastSuggested,
  };
}
