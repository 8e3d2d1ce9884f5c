import type { Memory } from '../../utils/nudge/decide.ts';
import { isGranted } from './granted.ts';
import type { CurrentCard } from './session.ts';

/**
 * Whether a card that was decided a moment ago may still stand: its site is still granted, and she has not paused, turned
 * off, said "not here", that this computer is shared, or removed the friend. Asked at the moment of showing, and whenever
 * one of these may have changed.
 */
export async function isStillWanted({ card, view }: CurrentCard, memory: Memory, now: number): Promise<boolean> {
  const { pauses, settings, friends } = memory;
  const against =
    pauses.off ||
    (pauses.until !== undefined && pauses.until > now) ||
    settings.sharedComputer ||
    pauses.notHere.includes(card.host) ||
    view.friends.some(({ id }) => !friends.some((friend) => friend.id === id));
  return !against && (await isGranted(card.host));
}
