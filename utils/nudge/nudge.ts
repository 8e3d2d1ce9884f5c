import * as z from 'zod/mini';
import type { ChannelType } from '../friends/friend.ts';

/** What she may say to a card. */
export const replies = [
  'messaged',
  'later',
  'not-now',
  'not-tonight',
  'not-here',
  'not-this',
  'done-here',
  'faded',
] as const;

/** What became of a card. `unseen`: its page was left before she could answer. `open`: no answer yet. */
export const answers = ['open', ...replies, 'unseen'] as const;
export type Answer = (typeof answers)[number];

/** What is remembered of a card, at most 90 days: never a search, an address or a topic. */
export const nudgeSchema = z.object({
  id: z.string(),
  /** Milliseconds since 1970, UTC; the 20 hours between two cards are counted from it. */
  at: z.number(),
  /** Her local day, YYYY-MM-DD. */
  day: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  /** What asked for it; `later` is one that she asked for herself and is outside every cap. */
  kind: z.enum(['search', 'scroll', 'read', 'later']),
  answer: z.enum(answers),
  /** Counts the cards, so that no wording comes back too soon; goes on where the one before it stopped. */
  turn: z._default(z.int().check(z.minimum(0)), 0),
  /** How the two rows of the back-off stood when it came up: they outlast the 90 days for which a card is kept. */
  rows: z._default(z.object({ dismissed: z.int(), unanswered: z.int() }), { dismissed: 0, unanswered: 0 }),
  /** When the friend it names had been named before, to be put back when nobody saw the card. Tells not who. */
  namedBefore: z.optional(z.number()),
});
export type Nudge = z.infer<typeof nudgeSchema>;

/** A draft that waits for the morning, or ten minutes, because she said so. Kept until the next noon after `dueAt`. */
export const keptSchema = z.object({
  id: z.string(),
  friendId: z.optional(z.string()),
  draft: z.string().check(z.maxLength(2000)),
  dueAt: z.number(),
  until: z.number(),
  kind: z.enum(['morning', 'minutes']),
  withSupport: z._default(z.boolean(), false),
});
export type Kept = z.infer<typeof keptSchema>;

export const tones = ['wry', 'daft', 'plain', 'few', 'softer'] as const;
export type Tone = (typeof tones)[number];

/** One wording on offer. */
export interface Wording {
  readonly tone: Tone;
  readonly text: string;
}

/** Why this friend, as a code; the words stand in the locale files. */
export const reasons = [
  'alsoUp',
  'awakeThere',
  'asleep',
  'makesYouLaugh',
  'practical',
  'getsIt',
  'listens',
  'knowsThings',
  'walks',
  'sameStage',
  'goodWeek',
  'easy',
] as const;
export type Reason = (typeof reasons)[number];

/** The friend as the card may know them: no list, no number that is not needed to open the draft. */
export interface CardFriend {
  readonly id: string;
  readonly name: string;
  readonly kind: 'person' | 'group';
  readonly face: { readonly shape: number; readonly fill: number };
  readonly reason: Reason;
  readonly send: 'now' | 'morning';
  /** With `morning`: when the draft would come back, "HH:MM" in her zone. */
  readonly keepFor: string;
  readonly channel: { readonly type: ChannelType; readonly address: string };
}

/** Everything the card shows. Built by the background, handed over once, to the holder of the token. */
export interface CardView {
  readonly cause: 'search' | 'scroll' | 'read' | 'later';
  readonly form: 'plain' | 'with-support';
  /** True in the late window: the card is dark whatever the page or the system says. */
  readonly late: boolean;
  readonly look: 'system' | 'night' | 'day';
  /** The friend named first, then those "someone else" goes round. Empty when she has none. */
  readonly friends: readonly CardFriend[];
  readonly wordings: readonly Wording[];
}
