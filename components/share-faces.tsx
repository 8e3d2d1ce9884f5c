import type { Friend } from '../utils/friends/friend.ts';
import { t } from '../utils/i18n/t.ts';
import { FriendFace } from './friend-face.tsx';

interface Props {
  readonly faces: readonly Friend[];
  readonly people: readonly Friend[];
  /** Left out when there is nobody else. */
  readonly onOthers?: (() => void) | undefined;
  readonly onPick: (friend: Friend) => void;
}

/** Up to three faces with their names, none chosen before she chooses, and the way to everybody else. */
export function ShareFaces({ faces, people, onOthers, onPick }: Props) {
  return (
    <ul class="faces">
      {faces.map((friend) => (
        <li key={friend.id}>
          <button
            type="button"
            class="face-pick"
            title={friend.name}
            data-share={friend.id}
            onClick={() => onPick(friend)}
          >
            <FriendFace friend={friend} people={people} size={40} />
            <span class="face-name">{friend.name}</span>
          </button>
        </li>
      ))}
      {onOthers && (
        <li>
          <button type="button" class="face-pick" data-share="others" onClick={onOthers}>
            <svg class="face" width="40" height="40" viewBox="0 0 44 44" aria-hidden="true">
              <circle class="face-others" cx="22" cy="22" r="20" />
              <path class="face-dots" d="M13 22h.01M22 22h.01M31 22h.01" />
            </svg>
            <span class="face-name">{t('shareOthers')}</span>
          </button>
        </li>
      )}
    </ul>
  );
}
