import type { Hindrance, Memory, Offer, Present, StayReason } from './decide.ts';
import { draftWordings } from './draft.ts';
import { inLateWindow } from './late-night.ts';
import { nextTurn } from './new-nudge.ts';
import type { Kept } from './nudge.ts';
import type { Choice } from './pick-friend.ts';
import { isWelcome } from './when-to-send.ts';

/** The page she looks at when a kept draft is due. */
export interface KeptMoment {
  readonly now: number;
  readonly timeZone: string;
  readonly granted: boolean;
  readonly inPrivate: boolean;
  readonly settingUp: boolean;
  readonly hindrance?: Hindrance | undefined;
}

export type KeptDecision =
  | { readonly decision: 'nudge'; readonly why: 'promised'; readonly offer: Offer }
  | { readonly decision: 'stay'; readonly why: StayReason };

/**
 * Whether a draft that she asked for later may come up now. Outside every cap, but never over a safety quiet, her own
 * pause or another card; then it waits (the popup holds it) until the noon named in `kept.until`.
 */
export function decideKept(kept: Kept, moment: KeptMoment, memory: Memory, present: Present): KeptDecision {
  const { now, timeZone } = moment;
  const { pauses, settings } = memory;
  const against: readonly (readonly [boolean, StayReason])[] = [
    [!moment.granted, 'not-granted'],
    [moment.inPrivate, 'private'],
    [moment.settingUp, 'setting-up'],
    [present.quietUntil !== undefined && present.quietUntil > now, 'quiet'],
    [pauses.off || (pauses.until !== undefined && pauses.until > now), 'paused'],
    [settings.sharedComputer, 'shared-computer'],
    [present.cardOpen, 'already-open'],
  ];
  const why = against.find(([holds]) => holds)?.[1] ?? moment.hindrance;
  if (why) return { decision: 'stay', why };

  const friend = memory.friends.find((f) => f.id === kept.friendId && !f.archived);
  const send = friend && !isWelcome(friend, now, timeZone) ? 'morning' : 'now';
  const choices: Choice[] = friend ? [{ friend, reason: send === 'now' ? 'easy' : 'asleep', send }] : [];
  const label = kept.withSupport ? 'care' : 'connect';
  const wordings = kept.draft
    ? [{ tone: 'plain', text: kept.draft } as const]
    : draftWordings(label, '', send, nextTurn(memory.nudges));
  const late = inLateWindow(now, timeZone, settings);
  const form = kept.withSupport ? 'with-support' : 'plain';
  return { decision: 'nudge', why: 'promised', offer: { label, topic: '', form, choices, wordings, late } };
}
