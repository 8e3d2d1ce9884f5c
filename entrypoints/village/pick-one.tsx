import './pick-one.css';
import { FriendFace } from '../../components/friend-face.tsx';
import type { Friend } from '../../utils/friends/friend.ts';
import { t } from '../../utils/i18n/t.ts';

interface Props {
  readonly people: readonly Friend[];
  /** Whose draft was opened already; said in words beside the name. */
  readonly opened?: readonly string[];
  /** Everybody, so that no two faces look the same. */
  readonly among: readonly Friend[];
  readonly onPick: (friend: Friend) => void;
}

/** Some of her people, in her own order; a press opens a draft for one. */
export function PickOne({ people, opened = [], among, onPick }: Props) {
  return (
    <ul class="picks">
      {people.map((friend) => (
        <li key={friend.id}>
          <button type="button" class="pick" data-friend={friend.id} onClick={() => onPick(friend)}>
            <FriendFace friend={friend} people={among} size={38} />
            <span class="person-words">
              <span class="person-name">{t('villageWriteTo', friend.name)}</span>
              {opened.includes(friend.id) && <span class="person-line">{t('villageOpened')}</span>}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
