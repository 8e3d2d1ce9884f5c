import { changeFriend } from '../../utils/storage/friends-store.ts';
import { setAnswer } from '../../utils/storage/nudges-store.ts';
import { type CurrentCard, forget, recall } from './session.ts';

/**
 * A card is gone, or a claim came to nothing. If it stood and she had not answered it, nobody saw it: its place in the dose is given back, and the friend's place
 * in the round. What she answered stays answered. Safe to call twice.
 */
export async function settleUnseen(card: CurrentCard): Promise<void> {
  const { card: current } = await recall('card');
  if (current?.token !== card.token) return;
  await forget('card');
  if (current.state !== 'open') return;
  const { nudgeId, friendId, suggestedBefore } = current.card;
  await setAnswer(nudgeId, 'unseen');
  if (friendId) await changeFriend(friendId, { lastSuggested: suggestedBefore }, Date.now());
}
