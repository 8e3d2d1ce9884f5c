import * as z from 'zod/mini';
import type { Mark } from './mark.ts';
import { hashOf, type Sealed, seal, sound, unseal } from './sealed.ts';
import type { Shelf } from './shelf.ts';
import { newestVersion } from './upgrades.ts';
import type { Whole } from './whole.ts';

/** What the snapshots are of; the last thing written, so that it never speaks of a snapshot that is not there. */
const sentinelSchema = z.object({
  count: z.number(),
  /** What the ids of all people added up to, readable or not. */
  who: z.string(),
  generation: z.number(),
  hash: z.string(),
  schema: z.number(),
  birth: z.string(),
  edits: z.number(),
});
export type Sentinel = z.infer<typeof sentinelSchema>;

export const sentinelKey = 'sentinel';
export const slotKeys = ['snapshot-a', 'snapshot-b'] as const;

/** The sentinel, or nothing when none was written, it is damaged or the shelf cannot be read. */
export async function readSentinel(from: Shelf): Promise<Sentinel | undefined> {
  const parsed = sentinelSchema.safeParse((await from.get(sentinelKey))[sentinelKey]);
  return parsed.success ? parsed.data : undefined;
}

/** The two snapshots that lie there, each where it adds up. */
async function bothOf(from: Shelf): Promise<(Sealed | undefined)[]> {
  const held = await from.get([...slotKeys]);
  return Promise.all(slotKeys.map((key) => sound(held[key])));
}

/** The newest snapshot that adds up, or nothing. */
export async function newestSnapshot(from: Shelf): Promise<Whole | undefined> {
  const [a, b] = await bothOf(from);
  const newest = !b || (a && a.generation > b.generation) ? a : b;
  return newest && (await unseal(newest));
}

/**
 * Writes the next snapshot over the older of the two, or over one that does not add up, and only then says so in the
 * sentinel: cut short at any step, one whole snapshot stays. `ids` names everybody who has a record, readable or not. To be called under the lock `safe`.
 */
export async function writeSnapshot(to: Shelf, whole: Whole, { birth, edits }: Mark, ids: string): Promise<void> {
  const [a, b] = (await bothOf(to)).map((one) => one?.generation ?? 0);
  const slot = (a ?? 0) <= (b ?? 0) ? slotKeys[0] : slotKeys[1];
  const sealed = await seal(whole, Math.max(a ?? 0, b ?? 0) + 1);
  await to.set({ [slot]: sealed });
  const { generation, hash } = sealed;
  const [count, who] = [whole.friends.length, await hashOf(ids)];
  const sentinel: Sentinel = { count, who, generation, hash, schema: newestVersion, birth, edits };
  await to.set({ [sentinelKey]: sentinel });
}
