import { t } from '../../utils/i18n/t.ts';
import type { MoreWays } from '../../utils/storage/bring-friends.ts';
import type { NewFriend } from '../../utils/storage/friends-store.ts';
import type { Ticked } from './bring-list.tsx';

/** Whom she ticked, as the store takes it: people who are new, and more ways to people who are there. */
export function whatToBring(ticked: readonly Ticked[]): { fresh: NewFriend[]; more: MoreWays[] } {
  const fresh: NewFriend[] = [];
  const ways = new Map<string, MoreWays>();
  for (const { proposal, as } of ticked) {
    const { match, name, channels, birthday } = proposal;
    if (as === 'new' || !match) {
      fresh.push({ name, channels: [...channels], ...(birthday && { birthday }) });
    } else {
      // Two records of the file may lead to one friend.
      const before = ways.get(match.id)?.channels ?? [];
      ways.set(match.id, { id: match.id, channels: [...before, ...match.adds] });
    }
  }
  return { fresh, more: [...ways.values()] };
}

/** The deed in one sentence, by name where it is one person; never how many. */
export function broughtInWords(ticked: readonly Ticked[]): string {
  const [only, another] = ticked;
  if (!only || another) return t('bringDone');
  const { proposal, as } = only;
  return as === 'more' && proposal.match ? t('bringDoneMore', proposal.match.name) : t('bringDoneOne', proposal.name);
}
