import { browser } from '../../utils/browser/browser.ts';
import type { Received, Sender } from '../../utils/messages/receive.ts';
import { receive } from '../../utils/messages/receive.ts';
import { onAnswered, onGone, onReady } from './on-card.ts';
import { onSignal } from './on-signal.ts';

function handle({ message, tabId, url }: Received): Promise<unknown> {
  switch (message.kind) {
    case 'signal':
      return onSignal(message, tabId, url);
    case 'ready':
      return onReady(message, tabId);
    case 'answered':
      return onAnswered(message, tabId);
    case 'gone':
      return onGone(tabId);
  }
}

/** What a sender hears when handling failed: the quietest answer there is. */
const quietest = { signal: 'heard', ready: null, answered: { ok: false }, gone: null } as const;

/**
 * The card's page as its messages name it: by our own origin, whatever address the frame was loaded from. Chromium
 * loads it by an address that changes with every session, and then speaks of the fixed one.
 */
function cardPages(): string[] {
  return [new URL('/nudge.html', location.origin).href, browser.runtime.getURL('nudge.html')];
}

/**
 * The one receiver. A message that is not for us, or that its sender may not send, gets no answer at all; a failure
 * inside becomes the quietest answer, never an exception in somebody's page and never a card.
 */
export function onMessage(raw: unknown, sender: Sender): Promise<unknown> | undefined {
  const received = receive(raw, sender, browser.runtime.id, cardPages());
  return received && handle(received).catch(() => quietest[received.message.kind]);
}
