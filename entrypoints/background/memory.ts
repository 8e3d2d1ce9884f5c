import type { Memory } from '../../utils/nudge/decide.ts';
import { mendMessages } from '../../utils/nudge/mend-messages.ts';
import type { Kept, Nudge } from '../../utils/nudge/nudge.ts';
import { mendFuture } from '../../utils/nudge/restraint.ts';
import { logConnection } from '../../utils/storage/connections-store.ts';
import { changeFriend } from '../../utils/storage/friends-store.ts';
import { readMemory } from '../../utils/storage/memory.ts';
import { mendNudges } from '../../utils/storage/nudges-store.ts';

/** How long a card is remembered, ms (promise S24). */
export const remembered = 90 * 86_400_000;

/**
 * What the decider may know of the past, with records from a clock that was set back since put right; `undefined` when
 * the store cannot be read, and then nothing is shown: without the past no dose can be kept.
 */
export async function readMended(now: number): Promise<(Memory & { readonly kept: readonly Kept[] }) | undefined> {
  const read = await readMemory(now - remembered);
  if (!read.ok) return undefined;
  const memory = read.value;
  const mend = (nudges: readonly Nudge[]) => mendFuture(nudges, memory.settings.howOften, now);
  const nudges = mend(memory.nudges);
  if (nudges !== memory.nudges) await mendNudges(mend);
  const { friends, connections } = mendMessages(memory.friends, memory.connections, memory.settings.howOften, now);
  for (const connection of connections.filter((c) => !memory.connections.includes(c))) {
    await logConnection(connection, connection.id);
  }
  for (const friend of friends.filter((f) => !memory.friends.includes(f))) await changeFriend(friend.id, friend, now);
  return { ...memory, nudges, friends, connections };
}
