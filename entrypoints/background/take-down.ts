import { readMended } from './memory.ts';
import { tellCard } from './place-card.ts';
import { recall } from './session.ts';
import { settleUnseen } from './settle-unseen.ts';
import { isStillWanted } from './still-wanted.ts';
import { matchWatchers } from './watchers.ts';

/** Takes a card away that would not come now. One that she has answered only says its last line, and is left alone. */
export async function takeDownUnwanted(): Promise<void> {
  const { card } = await recall('card');
  if (!card || card.state === 'answered') return;
  const now = Date.now();
  const memory = await readMended(now);
  if (memory && (await isStillWanted(card, memory, now))) return;
  await tellCard(card.tabId, 'remove');
  await settleUnseen(card);
}

/** She took sites back: their watchers go, and a card that stands on one of them. */
export async function onGrantsTaken(): Promise<void> {
  await matchWatchers();
  await takeDownUnwanted();
}
