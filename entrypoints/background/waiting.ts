import type { Offer } from '../../utils/nudge/decide.ts';
import { nextMomentOf } from '../../utils/nudge/local-time.ts';
import type { CardView } from '../../utils/nudge/nudge.ts';
import { remember } from './session.ts';

/** Lets the popup hold a suggestion until the next noon. No badge, no sign: it is there when she opens the toolbar. */
export async function holdInPopup(offer: Offer, now: number, timeZone: string): Promise<void> {
  const until = nextMomentOf(12 * 60, now, timeZone);
  const draft = offer.wordings[0]?.text ?? '';
  await remember({ waiting: { friendId: offer.choices[0]?.friend.id, draft, kind: offer.form, until } });
}

/** The same for a card that faded without an answer: the suggestion stays where she can find it. */
export async function holdAgain(view: CardView, now: number, timeZone: string): Promise<void> {
  const until = nextMomentOf(12 * 60, now, timeZone);
  const draft = view.wordings[0]?.text ?? '';
  await remember({ waiting: { friendId: view.friends[0]?.id, draft, kind: view.form, until } });
}
