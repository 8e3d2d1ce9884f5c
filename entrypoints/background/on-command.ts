import { browser } from '../../utils/browser/browser.ts';
import type { CardMessage } from '../../utils/messages/contract.ts';
import { tellCard } from './place-card.ts';
import { recall } from './session.ts';

/** The shortcut's name in the manifest; which keys it is, is hers to change in the browser. */
const goToCard = 'go-to-card';

/**
 * Her shortcut: the keyboard goes into the card that stands in the tab she looks at (promise G3). Where none stands,
 * nothing happens, and a card in another tab is left where it is.
 */
export async function onCommand(command: string, tab?: { readonly id?: number | undefined }): Promise<void> {
  if (command !== goToCard) return;
  const { card } = await recall('card');
  if (!card || card.state === 'placing' || tab?.id !== card.tabId) return;
  await tellCard(card.tabId, 'enter');
  // And within the frame, from the frame to its first button. Nobody else of ours listens.
  await browser.runtime.sendMessage({ kind: 'card', act: 'enter' } satisfies CardMessage).catch(() => undefined);
}
