import type { Friend } from '../utils/friends/friend.ts';
import { FriendAvatar } from './friend-avatar.tsx';
import { initials } from './initials.ts';

interface Props {
  readonly friend: Friend;
  readonly people: readonly Friend[];
  readonly size: number;
}

/** A friend's face among the others: a second letter where somebody else has the same initial in the same shape. */
export function FriendFace({ friend, people, size }: Props) {
  const twin = people.some(
    (other) =>
      other.id !== friend.id &&
      other.face.shape === friend.face.shape &&
      initials(other.name) === initials(friend.name),
  );
  return <FriendAvatar face={friend.face} name={friend.name} size={size} letters={twin ? 2 : 1} />;
}
