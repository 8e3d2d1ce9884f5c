import { browser } from '../../utils/browser/browser.ts';
import { t } from '../../utils/i18n/t.ts';
import type { CardMessage, PlaceAnswer, PlaceMessage } from '../../utils/messages/contract.ts';
import { cardView } from '../../utils/nudge/card-view.ts';
import type { Offer } from '../../utils/nudge/decide.ts';
import type { CardView } from '../../utils/nudge/nudge.ts';
import type { Settings } from '../../utils/nudge/settings.ts';
import { type CurrentCard, recall, remember } from './session.ts';
import { settleUnseen } from './settle-unseen.ts';

/** A claim that came to nothing within this time is void, ms (promise P16). */
export const claimHolds = 10_000;

/** Full heights of the card in CSS px (look.md): fixed per kind, never per name. */
const heights: Readonly<Record<CardView['form'], number>> = { plain: 258, 'with-support': 284 };

/** Tells a page's place-card something; `undefined` when nobody is there any more. */
export async function tellCard(tabId: number, act: CardMessage['act']): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, { kind: 'card', act } satisfies CardMessage, { frameId: 0 });
  } catch {
    return undefined;
  }
}

/**
 * True while a card stands or is being put up anywhere. Asks the page itself: a card whose page was left without a word
 * (a crash, a closed window) is counted as unseen and forgotten here.
 */
export async function cardStands(now: number): Promise<boolean> {
  const { card } = await recall('card');
  if (!card) return false;
  if (card.state === 'placing') {
    if (now - card.made < claimHolds && now >= card.made) return true;
  } else if ((await tellCard(card.tabId, 'there')) === true) return true;
  await settleUnseen(card);
  return false;
}

/** Takes the one place that a card may have, or gives nothing when another took it first (promise G15). */
export function claimCard(
  cause: CardView['cause'],
  offer: Offer,
  { tabId, host, now, timeZone }: { tabId: number; host: string; now: number; timeZone: string },
  settings: Settings,
  keptId?: string,
): Promise<CurrentCard | undefined> {
  return navigator.locks.request('card', async () => {
    const { card: other } = await recall('card');
    if (other && (other.state !== 'placing' || now - other.made < claimHolds)) return undefined;
    const first = offer.choices[0]?.friend;
    const card: CurrentCard = {
      token: crypto.randomUUID(),
      tabId,
      made: now,
      state: 'placing',
      view: cardView(cause, offer, settings, now, timeZone),
      card: {
        nudgeId: crypto.randomUUID(),
        host,
        topic: offer.topic,
        form: offer.form,
        friendId: first?.id,
        suggestedBefore: first?.lastSuggested,
      },
      keptId,
    };
    await remember({ card });
    return card;
  });
}

/** Has the page looked at and the card put up. Whatever comes of it, a claim that is not shown is given back. */
export async function placeCard(card: CurrentCard, address: string): Promise<PlaceAnswer> {
  const placed = await askPage(card, address);
  if (placed !== 'shown') await settleUnseen(card);
  return placed;
}

async function askPage(card: CurrentCard, address: string): Promise<PlaceAnswer> {
  const message: PlaceMessage = {
    kind: 'place',
    address,
    roams: card.view.cause === 'scroll',
    frame: `${browser.runtime.getURL('nudge.html')}#${card.token}`,
    height: heights[card.view.form],
    title: t('cardFrameTitle'),
  };
  try {
    await browser.scripting.executeScript({ target: { tabId: card.tabId, frameIds: [0] }, files: ['/place-card.js'] });
    const answer: PlaceAnswer | undefined = await browser.tabs.sendMessage(card.tabId, message, { frameId: 0 });
    return answer ?? 'no-frame';
  } catch {
    // The tab was closed, the grant taken back, or the page lets no script in: no card.
    return 'no-frame';
  }
}
