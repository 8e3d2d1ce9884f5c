import type { Connection } from '../friends/connection.ts';
import type { Friend } from '../friends/friend.ts';
import { latestMended } from './restraint.ts';
import type { Settings } from './settings.ts';

const day = 86_400_000;

/**
 * Mends messages and suggestions that a clock set back has put into the future, as `mendFuture` does with the cards, and
 * to a moment just before theirs: left as they were, her answers since then would be taken for older than her message
 * (promise R15). A suggestion more than a day ahead was never made. Gives back the same arrays when nothing had to be mended.
 */
export function mendMessages<People extends readonly Friend[], Words extends readonly Connection[]>(
  friends: People,
  connections: Words,
  howOften: Settings['howOften'],
  now: number,
): { readonly friends: People | Friend[]; readonly connections: Words | Connection[] } {
  const latest = latestMended(howOften, now) - 1;
  const ahead = (at: number | undefined) => at !== undefined && at > latest;
  const never = (at: number | undefined) => at !== undefined && at - now >= day;
  const clamped = (at: number | undefined) => (ahead(at) ? latest : at);
  const wrong = (f: Friend) => ahead(f.lastOut) || ahead(f.lastIn) || never(f.lastSuggested);
  const mended = (f: Friend): Friend => ({
    ...f,
    lastOut: clamped(f.lastOut),
    lastIn: clamped(f.lastIn),
    lastSuggested: never(f.lastSuggested) ? undefined : f.lastSuggested,
  });
  return {
    connections: connections.some((c) => ahead(c.at))
      ? connections.map((c) => (ahead(c.at) ? { ...c, at: latest } : c))
      : connections,
    friends: friends.some(wrong) ? friends.map((f) => (wrong(f) ? mended(f) : f)) : friends,
  };
}
