import * as z from 'zod/mini';
import { clockTimeSchema } from '../friends/friend.ts';
import { pageKinds } from '../share/page-kind.ts';
import { askedSchema } from './asked.ts';

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/** What of her village may be left out for good (the page in entrypoints/village). */
export const villageParts = ['one', 'coffee', 'walk', 'find', 'triumphs', 'jar'] as const;
export type VillagePart = (typeof villageParts)[number];

/** The most that the jar holds; then nothing more goes in until she takes something out. */
export const jarHolds = 200;
/** A win of hers that she kept, in her own words. `at` in ms since 1970, UTC. */
export const triumphSchema = z.object({ id: z.string(), at: z.number(), words: z.string().check(z.maxLength(400)) });
export type Triumph = z.infer<typeof triumphSchema>;

const hoursSchema = z.object({ from: clockTimeSchema, to: clockTimeSchema });

/** What she has chosen. Every field has a default, so that an older record reads as a whole one. */
export const settingsSchema = z.object({
  /** Searches count at any hour, not only in the late window. */
  anyTimeOfDay: z._default(z.boolean(), false),
  /** Local time; crosses midnight when `to` is earlier than `from`. */
  lateWindow: z._default(hoursSchema, { from: '21:00', to: '06:00' }),
  /** The weekdays on which a late window may begin. */
  lateDays: z._default(z.array(z.enum(weekdays)), [...weekdays]),
  workingHours: z.optional(z.object({ days: z.array(z.enum(weekdays)), from: clockTimeSchema, to: clockTimeSchema })),
  howOften: z._default(z.enum(['rarely', 'gently', 'often']), 'gently'),
  /** No card on pages; the popup holds the suggestion. */
  sharedComputer: z._default(z.boolean(), false),
  workSites: z._default(z.array(z.string()), []),
  namedGroups: z._default(z.array(z.string()), []),
  addedFeeds: z._default(z.array(z.string()), []),
  /** Hosts she allowed for their searches and not for their feed, and the other way round; the grant alone cannot tell. */
  searchOnly: z._default(z.array(z.string()), []),
  feedOnly: z._default(z.array(z.string()), []),
  /** Hosts she allowed for the articles she reads to their end; none is, unless it stands here. */
  readOn: z._default(z.array(z.string()), []),
  scrollMinutes: z._default(z.number().check(z.minimum(8), z.maximum(45)), 20),
  scrollMinutesLate: z._default(z.number().check(z.minimum(8), z.maximum(45)), 15),
  /** Her answers may make cards a little rarer at hours, or after a kind, that she is less glad of. */
  learns: z._default(z.boolean(), true),
  /** Nothing is learnt from before this moment (ms since 1970, UTC): she had it forgotten. */
  learntSince: z.optional(z.number()),
  /** She had the longer gaps that her answers asked for start afresh, at this moment (ms since 1970, UTC). */
  freshSince: z.optional(z.number()),
  /** How the pages look; the card is dark in the late window whatever this says. */
  look: z._default(z.enum(['system', 'night', 'day']), 'system'),
  /** The country she chose on the support page, as written by utils/support; until then that page works one out. */
  supportCountry: z.optional(z.string()),
  /** Her own words for sending a kind of page, kept only because she ticked it. */
  shareWords: z.optional(z.array(z.object({ kind: z.enum(pageKinds), text: z.string().check(z.maxLength(600)) }))),
  /** What is remembered of the small asks in the popup. Written by us, not chosen, but for what she turned off. */
  asks: z.optional(askedSchema),
  /** Parts of her village that she left out. */
  villageOff: z.optional(z.array(z.enum(villageParts))),
  /** When she is done at the gate, local time; kept only because she ticked it. */
  dropOff: z.optional(clockTimeSchema),
  /** The engine with which she looks for people, by its id in utils/village/search-address.ts. */
  findWith: z.optional(z.string()),
  /** The private jar of small wins, the newest first. */
  jar: z.optional(z.array(triumphSchema).check(z.maxLength(jarHolds))),
});
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = settingsSchema.parse({});

/** Her own quiet: kept on disk, survives a restart, shown in the popup, undone there. Times in ms since 1970, UTC. */
export const pausesSchema = z.object({
  /** "Turn these off": until she turns them on again. */
  off: z._default(z.boolean(), false),
  /** "Done for tonight", or a pause of her own. */
  until: z.optional(z.number()),
  /** Hosts where she said "not on this site". */
  notHere: z._default(z.array(z.string()), []),
  /** Topics she said "not about this" to. Sensitive ones share one word (utils/nudge/not-this.ts), so that disk names none. */
  notThis: z._default(z.array(z.string()), []),
});
export type Pauses = z.infer<typeof pausesSchema>;

export const noPauses: Pauses = pausesSchema.parse({});
