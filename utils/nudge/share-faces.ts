import type { Connection } from '../friends/connection.ts';
import type { Friend } from '../friends/friend.ts';
import { isNight, stretchOf } from './late-night.ts';
import { rankFriends } from './pick-friend.ts';
import { seedOf } from './seeded.ts';

/** How many faces stand in the popup; everybody else is one click further. */
const shown = 3;

/**
 * Whom to show first when she sends a page: the most fitting by the ranking that names them on a card, then those that
 * it rests (somebody just written to may well be sent a recipe). Never anybody who rests because she said so, and at
 * night nobody whom she keeps out of hard moments (promise S23). The same through one night, or the day between two.
 */
export function facesFor(
  friends: readonly Friend[],
  connections: readonly Connection[],
  now: number,
  timeZone: string,
): Friend[] {
  const hard = isNight(now, timeZone);
  const seed = seedOf(stretchOf(now, timeZone));
  const ranked = rankFriends(friends, connections, { topic: '', hard, now, timeZone, seed });
  // Asked again with nobody counted as just written to: the same rules, without the rest of two days.
  const anew = friends.map(({ lastOut, ...friend }) => friend as Friend);
  const resting = rankFriends(anew, [], { topic: '', hard, now, timeZone, seed });
  const ids = new Set([...ranked, ...resting].map(({ friend }) => friend.id));
  return [...ids].slice(0, shown).flatMap((id) => friends.find((friend) => friend.id === id) ?? []);
}
