import { browser } from '../../utils/browser/browser.ts';
import { readMemory } from '../../utils/storage/memory.ts';
import { tellCard } from './place-card.ts';
import { recall } from './session.ts';
import { settleUnseen } from './settle-unseen.ts';
import { matchWatchers } from './watchers.ts';

/**
 * Takes a card away that would not come now: its site is no longer granted, or she paused, turned off, said "not here"
 * or that this computer is shared. One that she has answered only says its last line, and is left alone.
 */
export async function takeDownUnwanted(): Promise<void> {
  const { card } = await recall('card');
  if (!card || card.state === 'answered') return;
  const granted = await browser.permissions.contains({ origins: [`https://${card.card.host}/*`] });
  const now = Date.now();
  const read = await readMemory(now);
  if (granted && read.ok) {
    const { pauses, settings } = read.value;
    const paused = pauses.off || (pauses.until !== undefined && pauses.until > now);
    if (!paused && !settings.sharedComputer && !pauses.notHere.includes(card.card.host)) return;
  }
  await tellCard(card.tabId, 'remove');
  await settleUnseen(card);
}

/** She took sites back: their watchers go, and a card that stands on one of them. */
export async function onGrantsTaken(): Promise<void> {
  await matchWatchers();
  await takeDownUnwanted();
}
