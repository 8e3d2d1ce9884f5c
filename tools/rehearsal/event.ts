import * as z from 'zod/mini';
import {
  channelSchema,
  clockTimeSchema,
  type Friend,
  strengths,
  friendSchema as wholeFriend,
} from '../../utils/friends/friend.ts';
import { isTimeZone } from '../../utils/nudge/local-time.ts';
import { replies } from '../../utils/nudge/nudge.ts';
import { settingsSchema } from '../../utils/nudge/settings.ts';
import { topics } from '../../utils/recognise/label.ts';

/** ISO 8601 with an offset or Z: "2026-03-10T01:12:00+00:00". */
const momentSchema = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/, 'needs a time with an offset'))
  .check(z.refine((text) => !Number.isNaN(Date.parse(text)), 'is not a real moment'));

/** A moment in a friend's record: written out, or milliseconds since 1970. */
const pastSchema = z.union([
  z.number(),
  z.pipe(
    z.string().check(z.refine((text) => !Number.isNaN(Date.parse(text)), 'is not a moment')),
    z.transform((text: string) => Date.parse(text)),
  ),
]);

const timeZoneSchema = z.string().check(z.refine(isTimeZone, 'is not a time zone this machine knows'));

/** A friend as a backup file holds one; the name alone is enough. */
const friendSchema = z.object({
  id: z.optional(z.string().check(z.minLength(1))),
  name: z.string().check(z.minLength(1)),
  kind: z._default(z.enum(['person', 'group']), 'person'),
  channels: z._default(z.array(channelSchema), []),
  circle: z._default(z.enum(['inner', 'close', 'wider']), 'close'),
  rhythm: z.optional(z.enum(['often', 'nowAndThen', 'rarely'])),
  strengths: z._default(z.array(z.enum(strengths)), []),
  kidStages: z._default(z.array(z.string()), []),
  timeZone: z.optional(timeZoneSchema),
  quiet: z.optional(z.object({ from: clockTimeSchema, to: clockTimeSchema })),
  alsoUp: z.optional(z.boolean()),
  notInHardMoments: z.optional(z.boolean()),
  relation: z.optional(z.enum(['partner', 'ex', 'inLaw', 'colleague'])),
  birthday: wholeFriend.shape.birthday,
  after: wholeFriend.shape.after,
  lastOut: z.optional(pastSchema),
  lastIn: z.optional(pastSchema),
  lastSuggested: z.optional(pastSchema),
  snoozeUntil: z.optional(pastSchema),
  archived: z.optional(z.boolean()),
});

/** The settings that may be named from outside, each optional; any other name is an error. */
const settingNames = Object.keys(settingsSchema._zod.def.shape);
const settingsChangeSchema = z
  .record(z.string(), z.unknown())
  .check(
    z.refine((given) => Object.keys(given).every((name) => settingNames.includes(name)), {
      error: (issue) => {
        const unknown = Object.keys(issue.input as object).filter((name) => !settingNames.includes(name));
        return `has no setting called ${unknown.join(', ')}; there are ${settingNames.join(', ')}`;
      },
    }),
  )
  .check(
    z.refine((given) => settingsSchema.safeParse(given).success, {
      error: (issue) => sayIssue(settingsSchema.safeParse(issue.input).error?.issues[0]),
    }),
  );

const grantSchema = z.union([z.boolean(), z.array(z.string())]);
const tab = z.union([z.string(), z.pipe(z.number(), z.transform(String))]);
const flag = z._default(z.boolean(), false);

/** Every event of the rehearsal and the fields it reads; others are ignored. */
const eventSchemas = {
  setup: z.object({
    timeZone: z.optional(timeZoneSchema),
    settings: z.optional(settingsChangeSchema),
    friends: z.optional(z.array(friendSchema)),
    grants: z.optional(z.object({ searches: z.optional(grantSchema), feeds: z.optional(grantSchema) })),
    welcome: z.optional(z.enum(['open', 'done'])),
  }),
  page: z.object({
    tab,
    window: z.optional(tab),
    url: z.string(),
    article: flag,
    feed: flag,
    from: z.optional(z.string()),
    private: z.optional(z.boolean()),
  }),
  search: z.object({
    tab,
    window: z.optional(tab),
    text: z.string(),
    engine: z.optional(z.string()),
    restored: flag,
    background: flag,
    private: z.optional(z.boolean()),
  }),
  gesture: z.object({
    tab,
    dy: z.number(),
    viewport: z.number().check(z.positive()),
    height: z.number().check(z.minimum(0)),
    kind: z._default(z.enum(['wheel', 'touch', 'key', 'swap']), 'wheel'),
  }),
  typing: z.object({ tab, on: z._default(z.boolean(), true) }),
  select: z.object({ tab, on: z.boolean() }),
  focus: z
    .object({ tab: z.optional(tab), window: z.optional(tab), on: z._default(z.boolean(), true) })
    .check(z.refine((event) => event.tab !== undefined || event.window !== undefined, 'needs a tab or a window')),
  media: z.object({
    tab,
    fullscreen: z.optional(z.boolean()),
    call: z.optional(z.boolean()),
    sharing: z.optional(z.boolean()),
    playing: z.optional(z.boolean()),
    muted: z.optional(z.boolean()),
    inline: z.optional(z.boolean()),
  }),
  idle: z.object({ on: z.boolean() }),
  close: z
    .object({ tab: z.optional(tab), window: z.optional(tab) })
    .check(z.refine((event) => event.tab !== undefined || event.window !== undefined, 'needs a tab or a window')),
  restart: z.object({}),
  clock: z.object({ shift: z.number() }),
  answer: z.object({
    answer: z.enum([...replies, 'unseen']),
    minutes: z.optional(z.number().check(z.minimum(0))),
    until: z.optional(z.literal('morning')),
    topic: z.optional(z.enum(topics)),
  }),
  messaged: z.object({ friend: z.optional(z.string()) }),
  pause: z.object({ until: z.optional(momentSchema), on: z._default(z.boolean(), true) }),
  tick: z.object({}),
} as const;

export type EventName = keyof typeof eventSchemas;
export type RehearsalEvent = {
  [Name in EventName]: z.infer<(typeof eventSchemas)[Name]> & {
    readonly event: Name;
    /** Milliseconds since 1970, UTC. */
    readonly at: number;
    /** The offset it was written with, "+01:00", for writing decisions the same way. */
    readonly offset: string;
  };
}[EventName];

export type RehearsalFriend = z.infer<typeof friendSchema>;

function sayIssue(issue: z.core.$ZodIssue | undefined): string {
  if (!issue) return 'does not fit';
  const where = issue.path.join('.');
  return where ? `"${where}": ${issue.message}` : issue.message;
}

/** Reads one line. The error is one sentence, without the line number. Refuses unknown events, settings and values. */
export function parseEvent(line: string): { ok: true; event: RehearsalEvent } | { ok: false; error: string } {
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch {
    return { ok: false, error: 'this is not JSON' };
  }
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    return { ok: false, error: 'this is not a JSON object' };
  }
  const { at, event } = raw as { at?: unknown; event?: unknown };
  const moment = momentSchema.safeParse(at);
  if (!moment.success) return { ok: false, error: `"at": ${moment.error.issues[0]?.message ?? 'is missing'}` };
  if (typeof event !== 'string' || !Object.hasOwn(eventSchemas, event)) {
    return { ok: false, error: `there is no event called ${JSON.stringify(event) ?? 'nothing'}` };
  }
  const fields = eventSchemas[event as EventName].safeParse(raw);
  if (!fields.success) return { ok: false, error: sayIssue(fields.error.issues[0]) };
  const offset = /(Z|[+-]\d{2}:?\d{2})$/.exec(moment.data)?.[1] ?? 'Z';
  return { ok: true, event: { ...fields.data, event, at: Date.parse(moment.data), offset } as RehearsalEvent };
}

/** A whole record from what a setup names. Its place in the list keeps doubles and faces apart. */
export function friendFrom(given: RehearsalFriend, index: number, list: readonly RehearsalFriend[]): Friend {
  return {
    ...given,
    // By the name, so that a later setup that leaves somebody out does not give their past to the next in the list.
    id: given.id ?? `${given.name} ${list.slice(0, index).filter(({ name }) => name === given.name).length}`,
    face: { shape: index % 8, fill: Math.floor(index / 8) % 8 },
    created: 0,
    updated: 0,
  };
}
