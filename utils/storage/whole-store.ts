import type { Result } from '../errors/result.ts';
import { guardBulkLoss } from '../friends/bulk-loss.ts';
import { announced, changeable } from './changes.ts';
import { inStore } from './database.ts';
import { refuse } from './failure.ts';
import { type Merge, mergeCopy } from './merge.ts';
import { shelf } from './shelf.ts';
import { newestSnapshot } from './snapshots.ts';
import { listNames, type Whole, wholeIn } from './whole.ts';

/** Everything of hers as it stands, and beside it the raw records that cannot be read. */
export interface Everything {
  readonly whole: Whole;
  readonly aside: readonly unknown[];
}

/** Reads everything there is, in one transaction. */
export function readEverything(): Promise<Result<Everything>> {
  return inStore([...listNames, 'settings', 'aside'], 'readonly', async (transaction) => {
    const { whole, broken } = await wholeIn(transaction);
    return { whole, aside: [...(await transaction.objectStore('aside').getAll()), ...broken] };
  });
}

/** The newest snapshot, for a page that cannot open the database; nothing when there is none. Never throws. */
export async function readLastSnapshot(): Promise<Whole | undefined> {
  const local = shelf('local');
  return local && newestSnapshot(local).catch(() => undefined);
}

/** What bringing this copy back would do now. */
export function planCopy(copy: Whole, now: number): Promise<Result<Merge>> {
  return inStore([...listNames, 'settings'], 'readonly', async (transaction) =>
    mergeCopy((await wholeIn(transaction)).whole, copy, now),
  );
}

/** Brings a copy back in one transaction: all of it or nothing. Twice is the same as once. */
export async function bringCopyBack(copy: Whole, now: number): Promise<Result<Merge>> {
  const result = await inStore([...listNames, 'settings'], 'readwrite', async (transaction) => {
    const { whole } = await wholeIn(transaction);
    const merge = mergeCopy(whole, copy, now);
    const before = whole.friends.map(({ id }) => id);
    const after = [...before, ...merge.comes.map(({ id }) => id)];
    if (guardBulkLoss({ before, after, marked: true, there: copy.friends.length }) !== 'go') {
      refuse('does-not-fit', 'a copy takes nobody away');
    }
    for (const name of listNames) {
      for (const record of merge.put[name]) await transaction.objectStore(name).put(record);
    }
    for (const { id } of merge.comes) await transaction.objectStore('bin').delete(id);
    const settings = transaction.objectStore('settings');
    if (merge.settings) await settings.put(merge.settings, 'settings');
    if (merge.pauses) await settings.put(merge.pauses, 'pauses');
    return merge;
  });
  return announced(result, ...changeable);
}
