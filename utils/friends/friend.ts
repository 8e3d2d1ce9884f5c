import * as z from 'zod/mini';

/** The ways to reach somebody. What each can carry, and how it is opened, stands in utils/share/channels.ts. */
export const channelTypes = [
  'whatsapp',
  'telegram',
  'sms',
  'email',
  'gmail',
  'signal',
  'messenger',
  'instagram',
  'line',
  'teams',
  'phone',
  'group',
  'copy',
] as const;
export type ChannelType = (typeof channelTypes)[number];

export const strengths = ['laugh', 'practical', 'getsIt', 'vent', 'advice', 'walk'] as const;
export type Strength = (typeof strengths)[number];

/** "HH:MM", 24 hours. */
export const clockTimeSchema = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

export const channelSchema = z.object({
  type: z.enum(channelTypes),
  /** A number (E.164 where it could be worked out), an address, a name or a link, as the row in channels.ts says. */
  address: z.string().check(z.maxLength(500)),
  preferred: z.optional(z.boolean()),
});
export type Channel = z.infer<typeof channelSchema>;

/** A day of the year, with its year where she knows it. */
export const birthdaySchema = z.object({
  month: z.int().check(z.minimum(1), z.maximum(12)),
  day: z.int().check(z.minimum(1), z.maximum(31)),
  year: z.optional(z.int().check(z.minimum(1880), z.maximum(2200))),
});
export type Birthday = z.infer<typeof birthdaySchema>;

/** One row is one friend or one group. Times are milliseconds since 1970, UTC. */
export const friendSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  kind: z.enum(['person', 'group']),
  channels: z.array(channelSchema).check(z.maxLength(20)),
  circle: z.enum(['inner', 'close', 'wider']),
  rhythm: z.optional(z.enum(['often', 'nowAndThen', 'rarely'])),
  strengths: z.array(z.enum(strengths)),
  kidStages: z.array(z.string().check(z.maxLength(40))),
  timeZone: z.optional(z.string().check(z.maxLength(64))),
  /** The hours in which they would rather not be written to. */
  quiet: z.optional(z.object({ from: clockTimeSchema, to: clockTimeSchema })),
  /** She said that they are up at odd hours too: a message at night is welcome. */
  alsoUp: z.optional(z.boolean()),
  notInHardMoments: z.optional(z.boolean()),
  relation: z.optional(z.enum(['partner', 'ex', 'inLaw', 'colleague'])),
  /** How she felt after the last word with them. Hers alone; whoever leaves her heavier is not named in hard moments. */
  after: z.optional(z.enum(['lighter', 'same', 'heavier'])),
  /** How often in a row they were named and passed over. Never shown; it only loosens the rhythm. */
  skipped: z.optional(z.int().check(z.minimum(0))),
  lastOut: z.optional(z.number()),
  lastIn: z.optional(z.number()),
  lastSuggested: z.optional(z.number()),
  snoozeUntil: z.optional(z.number()),
  birthday: z.optional(birthdaySchema),
  /** Her own words about them; in no draft and on no card. */
  note: z.optional(z.string().check(z.maxLength(2000))),
  archived: z.optional(z.boolean()),
  /** Which of the eight shapes and fills draws the face (look.md); chosen once, when the friend is added. */
  face: z.object({ shape: z.int().check(z.minimum(0), z.maximum(7)), fill: z.int().check(z.minimum(0), z.maximum(7)) }),
  created: z.number(),
  updated: z.number(),
});
export type Friend = z.infer<typeof friendSchema>;

/** The channel a draft goes to: the preferred one, else the first, else "just copy". */
export function bestChannel(friend: Pick<Friend, 'channels'>): Channel {
  return friend.channels.find((c) => c.preferred) ?? friend.channels[0] ?? { type: 'copy', address: '' };
}
