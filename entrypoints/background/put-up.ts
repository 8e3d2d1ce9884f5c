import { cardView } from '../../utils/nudge/card-view.ts';
import { type Decision, type Hindrance, hindrances } from '../../utils/nudge/decide.ts';
import type { CardView } from '../../utils/nudge/nudge.ts';
import type { Settings } from '../../utils/nudge/settings.ts';
import { claimCard, placeCard } from './place-card.ts';
import { holdInPopup } from './waiting.ts';

/** Where a decision was made, and when. */
export interface Occasion {
  readonly tabId: number;
  readonly host: string;
  /** Where the page was when it spoke: elsewhere no card is put up (promise S10). */
  readonly address: string;
  readonly now: number;
  readonly timeZone: string;
}

/**
 * Carries a decision out: claims the one place a card may have, puts it up, and lets the popup hold what a page cannot
 * show. Gives the decision back as it came out: what the page said, or that another card was first, is a `stay`.
 */
export async function putUp(
  cause: CardView['cause'],
  decision: Decision,
  { address, ...at }: Occasion,
  settings: Settings,
): Promise<Decision> {
  const { now, timeZone } = at;
  if (decision.decision === 'stay') {
    const { forPopup: offer } = decision;
    if (offer) await holdInPopup(cardView(cause, offer, settings, now, timeZone), now, timeZone);
    return decision;
  }
  const card = await claimCard(cause, decision.offer, at, settings);
  if (!card) return { decision: 'stay', why: 'already-open' };
  const placed = await placeCard(card, address);
  if (placed === 'no-room' || placed === 'no-frame') await holdInPopup(card.view, now, timeZone);
  return placed === 'shown' ? decision : { decision: 'stay', why: placed };
}

/** Whether what was in the way can pass, so that the page may say it again. What has no room is held by the popup. */
export function isHeld(came: Decision): boolean {
  return came.decision === 'stay' && came.why !== 'no-room' && hindrances.includes(came.why as Hindrance);
}
