import './friend-avatar.css';
import { faceFills, faceShapes } from './face-shapes.ts';
import { initials } from './initials.ts';

/** Which of the eight outlines and fills draws a friend (0 to 7 each); stored with the friend, never worked out here. */
export interface Face {
  readonly shape: number;
  readonly fill: number;
}

interface FriendAvatarProps {
  readonly face: Face;
  readonly name: string;
  /** Width and height in CSS px. */
  readonly size: number;
  /** Two where two friends share initial and shape. */
  readonly letters?: 1 | 2;
}

/** A friend's face. Decorative: the name always stands beside it, so assistive tech is not told of it. */
export function FriendAvatar({ face, name, size, letters = 1 }: FriendAvatarProps) {
  const shape = faceShapes[face.shape] ?? faceShapes[0];
  const fontSize = letters === 2 ? 14 : 18;
  // A capital is about 0.71 of its font size high; half of that below the middle puts it in the middle.
  const baseline = 22 + fontSize * 0.355 - (shape?.lift ?? 0);
  return (
    <svg class="face" width={size} height={size} viewBox="0 0 44 44" aria-hidden="true">
      <path class="face-shape" d={shape?.path} fill={faceFills[face.fill] ?? faceFills[0]} />
      <text class="face-initial" x="22" y={baseline} font-size={fontSize} text-anchor="middle">
        {initials(name, letters)}
      </text>
    </svg>
  );
}

/** The outlined pebble with a plus: a place for somebody, where there is nobody yet. */
export function NobodyYet({ size }: { readonly size: number }) {
  return (
    <svg class="face" width={size} height={size} viewBox="0 0 44 44" aria-hidden="true">
      <path class="face-nobody" d={faceShapes[0]?.path} />
      <path class="face-nobody" d="M22 15V29M15 22H29" />
    </svg>
  );
}
