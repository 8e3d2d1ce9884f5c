import { bestChannel } from '../friends/friend.ts';
import type { Offer } from './decide.ts';
import { clockOf, localTime } from './local-time.ts';
import type { CardFriend, CardView } from './nudge.ts';
import type { Choice } from './pick-friend.ts';
import type { Settings } from './settings.ts';
import { morningFor } from './when-to-send.ts';

/** How many friends "someone else" goes round. The card never holds the whole list. */
const atMost = 8;

function cardFriend({ friend, reason, send }: Choice, now: number, timeZone: string): CardFriend {
  const { id, name, kind, face } = friend;
  const { type, address } = bestChannel(friend);
  const { minutes } = localTime(morningFor(friend, now, timeZone), timeZone);
  return { id, name, kind, face, reason, send, keepFor: clockOf(minutes), channel: { type, address } };
}

/** What the card is told: no more of a friend than it needs to name them and to open the draft. */
export function cardView(
  cause: CardView['cause'],
  offer: Offer,
  { look }: Pick<Settings, 'look'>,
  now: number,
  timeZone: string,
): CardView {
  return {
    cause,
    form: offer.form,
    late: offer.late,
    look,
    friends: offer.choices.slice(0, atMost).map((choice) => cardFriend(choice, now, timeZone)),
    wordings: offer.wordings,
  };
}
