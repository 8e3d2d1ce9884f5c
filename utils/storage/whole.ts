import * as z from 'zod/mini';
import { type Connection, connectionSchema } from '../friends/connection.ts';
import { type Friend, friendSchema } from '../friends/friend.ts';
import { type Kept, keptSchema, type Nudge, nudgeSchema } from '../nudge/nudge.ts';
import { type Pauses, pausesSchema, type Settings, settingsSchema } from '../nudge/settings.ts';
import type { Transaction } from './database.ts';
import { readRecords } from './records.ts';

/** Somebody she took off the list, and when (ms since 1970, UTC). Thirty days, then gone. */
export const binnedSchema = z.object({ id: z.string(), at: z.number(), friend: friendSchema });
export type Binned = z.infer<typeof binnedSchema>;

/** The stores that hold lists, each with what one record of it is. */
export const listSchemas = {
  friends: friendSchema,
  connections: connectionSchema,
  kept: keptSchema,
  nudges: nudgeSchema,
  bin: binnedSchema,
} as const;
export type ListName = keyof typeof listSchemas;
export const listNames = Object.keys(listSchemas) as ListName[];

/** Everything of hers, as one value: what a snapshot holds, and what a copy in a file holds. */
export interface Whole {
  readonly friends: readonly Friend[];
  readonly connections: readonly Connection[];
  readonly kept: readonly Kept[];
  readonly nudges: readonly Nudge[];
  readonly bin: readonly Binned[];
  /** Absent where she never chose anything. */
  readonly settings?: Settings | undefined;
  readonly pauses?: Pauses | undefined;
}

const ofSettings = { settings: settingsSchema, pauses: pausesSchema } as const;

/** The whole of something that was read from outside: what fits is taken, and how many records did not fit. */
export function wholeFrom(raw: unknown): { readonly whole: Whole; readonly unreadable: number } {
  const fields = typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {};
  const own = (name: string) => (Object.hasOwn(fields, name) ? fields[name] : undefined);
  const whole: Record<string, unknown> = {};
  let unreadable = 0;
  for (const name of listNames) {
    const list = own(name);
    const reading = readRecords<unknown>(listSchemas[name], Array.isArray(list) ? list : []);
    whole[name] = reading.records;
    unreadable += reading.unreadable;
  }
  for (const name of ['settings', 'pauses'] as const) {
    const parsed = ofSettings[name].safeParse(own(name));
    if (parsed.success) whole[name] = parsed.data;
    else if (own(name) !== undefined) unreadable += 1;
  }
  return { whole: whole as unknown as Whole, unreadable };
}

/** Everything that can be read, inside a transaction that is already running, and the raw records that cannot. */
export async function wholeIn(
  transaction: Transaction<'readonly'> | Transaction<'readwrite'>,
): Promise<{ whole: Whole; broken: { store: ListName; raw: unknown }[] }> {
  const settings = transaction.objectStore('settings');
  const [kept, pauses, ...lists] = await Promise.all([
    settings.get('settings'),
    settings.get('pauses'),
    ...listNames.map((name) => transaction.objectStore(name).getAll()),
  ]);
  const raw = Object.fromEntries(listNames.map((name, n) => [name, lists[n]]));
  const { whole } = wholeFrom({ ...raw, settings: kept, pauses });
  const broken = listNames.flatMap((store, n) =>
    (lists[n] ?? []).filter((one) => !listSchemas[store].safeParse(one).success).map((one) => ({ store, raw: one })),
  );
  return { whole, broken };
}
