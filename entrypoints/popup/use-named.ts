import { useEffect } from 'preact/hooks';
import type { Friend } from '../../utils/friends/friend.ts';
import { namesMatching } from '../../utils/friends/names-matching.ts';
import type { PageToShare, ToShare } from './what-to-share.ts';

/**
 * She named somebody in the address bar: as soon as her people are known, the one friend of that name is picked; where
 * nobody or more than one is meant, she is asked. Once for each page that was handed over.
 */
export function useNamed(
  toShare: ToShare | undefined,
  friends: readonly Friend[] | undefined,
  onPick: (friend: Friend, page: PageToShare) => void,
  onAsk: (page: PageToShare, wanted: string) => void,
): void {
  const known = friends !== undefined;
  useEffect(() => {
    if (!known || toShare?.is !== 'page' || toShare.name === undefined) return;
    const people = friends.filter((friend) => !friend.archived);
    const found = namesMatching(people, toShare.name);
    const [one] = found;
    if (one && found.length === 1) onPick(one, toShare);
    else if (people.length > 0) onAsk(toShare, found.length === 0 ? '' : toShare.name);
  }, [toShare, known]);
}
