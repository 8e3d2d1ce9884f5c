import { type Connection, isHers } from '../utils/friends/connection.ts';
import type { Friend } from '../utils/friends/friend.ts';

/** One day on which either wrote. Without an id it is known only as somebody's last time, from before days were kept. */
export type WordWith = Omit<Connection, 'id'> & { readonly id?: string };

/**
 * Every day on which she and this friend wrote to each other, the latest first: what is kept of it, and a last time that
 * no kept word stands for.
 */
export function wordsWith(friend: Friend, connections: readonly Connection[]): WordWith[] {
  const kept = connections.filter(({ friendId }) => friendId === friend.id);
  const bare = (at: number | undefined, from?: 'them'): WordWith[] => {
    const isKnown = kept.some((one) => one.at === at && one.from === from);
    return at === undefined || isKnown ? [] : [{ friendId: friend.id, at, how: 'copy', ...(from && { from }) }];
  };
  return [...kept, ...bare(friend.lastOut), ...bare(friend.lastIn, 'them')].sort((a, b) => b.at - a.at);
}

/** The friend's two last times, once this word is out of the list. */
export function lastTimesWithout(word: WordWith, words: readonly WordWith[]): Pick<Friend, 'lastOut' | 'lastIn'> {
  const others = words.filter((one) => one !== word && one.from === word.from).map(({ at }) => at);
  const last = others.length > 0 ? Math.max(...others) : undefined;
  return isHers(word) ? { lastOut: last } : { lastIn: last };
}
