import type { Friend } from '../utils/friends/friend.ts';
import { initials } from './initials.ts';

const known = new WeakMap<readonly Friend[], ReadonlySet<string>>();

/**
 * The ids of those whose face somebody else on the list has too: the same shape with the same initial. Worked out once
 * for a list, however long it is.
 */
export function faceTwins(people: readonly Friend[]): ReadonlySet<string> {
  const held = known.get(people);
  if (held) return held;
  const byFace = new Map<string, string[]>();
  for (const { id, face, name } of people) {
    const key = `${face.shape} ${initials(name)}`;
    const alike = byFace.get(key);
    if (alike) alike.push(id);
    else byFace.set(key, [id]);
  }
  const twins = new Set([...byFace.values()].filter((ids) => ids.length > 1).flat());
  known.set(people, twins);
  return twins;
}
