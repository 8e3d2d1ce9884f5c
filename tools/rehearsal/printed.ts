import type { Offer, StayReason } from '../../utils/nudge/decide.ts';
import { isSilent, type Label, type Reading, type Topic } from '../../utils/recognise/label.ts';

/** One line of the rehearsal's answer. `at` is when it fell due, ms since 1970, UTC. */
export interface Printed {
  readonly at: number;
  readonly decision: 'nudge' | 'stay';
  readonly cause: 'search' | 'scroll' | 'later';
  readonly why: string;
  readonly label?: Label;
  readonly topic?: Topic;
  readonly friend?: string;
  readonly send?: 'now' | 'morning';
  readonly draft?: string;
  readonly form?: 'plain' | 'with-support';
}

/** Reasons after which nothing about the search may be told, or was read at all. */
const wordless: ReadonlySet<StayReason> = new Set<StayReason>(['not-granted', 'private', 'quiet']);

/** A decision to stay quiet; says what was searched for only where that is harmless, by label and topic alone. */
export function stayed(at: number, why: StayReason, { label, topic }: Reading): Printed {
  const told = wordless.has(why) || isSilent(label) ? {} : { label, ...(topic && { topic }) };
  return { at, decision: 'stay', cause: 'search', why, ...told };
}

/** A card that came up, with its first choice and its draft. */
export function nudged(at: number, cause: Printed['cause'], why: string, offer: Offer): Printed {
  const choice = offer.choices[0];
  return {
    at,
    decision: 'nudge',
    cause,
    why,
    ...(cause !== 'scroll' && { label: offer.label }),
    ...(offer.topic && { topic: offer.topic }),
    ...(choice && { friend: choice.friend.name, send: choice.send }),
    draft: offer.wordings[0]?.text ?? '',
    form: offer.form,
  };
}
