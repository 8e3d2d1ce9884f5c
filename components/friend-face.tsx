import type { Friend } from '../utils/friends/friend.ts';
import { faceTwins } from './face-twins.ts';
import { FriendAvatar } from './friend-avatar.tsx';

interface Props {
  readonly friend: Friend;
  readonly people: readonly Friend[];
  readonly size: number;
}

/** A friend's face among the others: a second letter where somebody else has the same initial in the same shape. */
export function FriendFace({ friend, people, size }: Props) {
  const letters = faceTwins(people).has(friend.id) ? 2 : 1;
  return <FriendAvatar face={friend.face} name={friend.name} size={size} letters={letters} />;
}
