import { nextMomentOf } from '../../utils/nudge/local-time.ts';
import type { CardView } from '../../utils/nudge/nudge.ts';
import { remember } from './session.ts';

/**
 * Lets the popup hold what a card would have shown, or did until it faded, until the next noon. No badge, no sign: it is
 * there when she opens the toolbar.
 */
export async function holdInPopup(
  { friends, wordings, form }: Pick<CardView, 'friends' | 'wordings' | 'form'>,
  now: number,
  timeZone: string,
): Promise<void> {
  const until = nextMomentOf(12 * 60, now, timeZone);
  await remember({ waiting: { friendId: friends[0]?.id, draft: wordings[0]?.text ?? '', kind: form, until } });
}
