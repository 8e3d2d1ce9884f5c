import { browser } from '../../utils/browser/browser.ts';
import type { OurPlaces, Received, Sender } from '../../utils/messages/receive.ts';
import { receive } from '../../utils/messages/receive.ts';
import { scheduleKept } from './kept-drafts.ts';
import { onAnswered, onGone, onReady } from './on-card.ts';
import { onRead } from './on-read.ts';
import { onScroll } from './on-scroll.ts';
import { onSignal } from './on-signal.ts';
import { takeDownUnwanted } from './take-down.ts';
import { matchWatchers } from './watchers.ts';

function handle({ message, tabId, url }: Received): Promise<unknown> {
  switch (message.kind) {
    case 'signal':
      return onSignal(message, tabId, url);
    case 'scroll':
      return onScroll(message, tabId, url);
    case 'read':
      return onRead(tabId, url);
    case 'ready':
      return onReady(message, tabId);
    case 'answered':
      return onAnswered(message, tabId);
    case 'gone':
      return onGone(tabId);
    case 'choices-changed':
      return Promise.all([matchWatchers(), takeDownUnwanted(), scheduleKept()]);
  }
}

/** What a sender hears when handling failed: the quietest answer there is. */
const quietest = {
  signal: 'heard',
  scroll: 300_000,
  read: 'heard',
  ready: null,
  answered: { ok: false },
  gone: null,
  'choices-changed': null,
} as const;

/**
 * Where our own pages live, as messages name them. The card's page goes by our own origin, whatever address the frame
 * was loaded from: Chromium loads it by one that changes with every session, and then speaks of the fixed one.
 */
function ourPlaces(): OurPlaces {
  const { origin } = location;
  return { id: browser.runtime.id, origin, card: [`${origin}/nudge.html`, browser.runtime.getURL('nudge.html')] };
}

/**
 * The one receiver. A message that is not for us, or that its sender may not send, gets no answer at all; a failure
 * inside becomes the quietest answer, never an exception in somebody's page and never a card.
 */
export function onMessage(raw: unknown, sender: Sender): Promise<unknown> | undefined {
  const received = receive(raw, sender, ourPlaces());
  return received && handle(received).catch(() => quietest[received.message.kind]);
}
