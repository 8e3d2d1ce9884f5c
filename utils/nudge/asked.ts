import * as z from 'zod/mini';

/** The small asks of the popup. */
export const askKinds = ['followThrough', 'copy', 'beforeYouGo', 'checkIn'] as const;
export type AskKind = (typeof askKinds)[number];

/** Her local day, YYYY-MM-DD. A day is all that is kept: no hour, and no answer. */
const daySchema = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** What is remembered of the small asks: on which day each was last put, and which she never wants again. */
export const askedSchema = z.object({
  /** The day the popup was first opened; nothing is asked in the first days. */
  since: z.optional(daySchema),
  days: z._default(
    z.object({
      followThrough: z.optional(daySchema),
      copy: z.optional(daySchema),
      beforeYouGo: z.optional(daySchema),
      checkIn: z.optional(daySchema),
    }),
    {},
  ),
  /** The last day on which she answered one, or said no: nothing more comes on it. */
  done: z.optional(daySchema),
  /** "Don't ask this again": for good, until she switches it on again. */
  off: z._default(z.array(z.enum(askKinds)), []),
  /** About whom the follow-through was, at most 90 days. */
  about: z._default(z.array(z.object({ friendId: z.string().check(z.maxLength(64)), day: daySchema })), []),
  /** Counts the first lines on offer, so that none comes back too soon. */
  turn: z._default(z.int().check(z.minimum(0)), 0),
  /** The day of the last copy of her list. */
  copied: z.optional(daySchema),
});
export type Asked = z.infer<typeof askedSchema>;

export const nothingAsked: Asked = askedSchema.parse({});
