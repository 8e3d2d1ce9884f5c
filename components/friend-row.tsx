import type { Friend } from '../utils/friends/friend.ts';
import { FriendFace } from './friend-face.tsx';
import { friendLine } from './friend-line.ts';

interface Props {
  readonly friend: Friend;
  readonly now: number;
  readonly timeZone: string;
  /** Everybody on the list, so that no two faces look the same. */
  readonly people: readonly Friend[];
  /** The face's size in px. */
  readonly size: number;
}

/** Face, name, one human line. The whole name is read out even where the row cuts it. */
export function FriendRow({ friend, people, now, timeZone, size }: Props) {
  return (
    <span class="person">
      <FriendFace friend={friend} people={people} size={size} />
      <span class="person-words">
        <span class="person-name">{friend.name}</span>
        <span class="visually-hidden">. </span>
        <span class="person-line">{friendLine(friend, now, timeZone)}</span>
      </span>
    </span>
  );
}
