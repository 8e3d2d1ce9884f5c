import type { Friend } from '../../utils/friends/friend.ts';
import { t } from '../../utils/i18n/t.ts';

interface Props {
  readonly friends: readonly Friend[];
  readonly onBack: (friend: Friend) => void;
}

/** Those who rest until she says: kept as they are, never named by me. Folded; nothing when there is nobody. */
export function PutAway({ friends, onBack }: Props) {
  if (friends.length === 0) return null;
  return (
    <details class="more">
      <summary class="link link-alone says">{t('peoplePutAwayList')}</summary>
      <ul>
        {friends.map((friend) => (
          <li class="left-row" key={friend.id}>
            <bdi class="left-says">{friend.name}</bdi>
            <button
              type="button"
              class="link link-alone says"
              aria-label={t('peoplePutAwayBack', friend.name)}
              onClick={() => onBack(friend)}
            >
              {t('peopleBringBack')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
