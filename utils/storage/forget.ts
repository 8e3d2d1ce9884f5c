import { done, failed, type Result } from '../errors/result.ts';
import { announce, changeable } from './changes.ts';
import { inStore, type StoreName } from './database.ts';
import { errorName } from './failure.ts';
import { markIn, writeMark } from './mark.ts';
import { alone, shelf } from './shelf.ts';
import { listNames } from './whole.ts';

const holding: readonly StoreName[] = [...listNames, 'settings', 'aside'];

/**
 * Forgets everything of hers: the snapshots and the sentinel, every record in the database, and what the session holds;
 * then reads all of it back, and is good only when nothing is there. The snapshots go first, and the database then knows
 * which one was forgotten, so that nothing brings it back. What `stays` is all that the session holds afterwards: it is
 * written before the rest goes, so that a quiet time has no gap.
 */
export async function forgetEverything(stays: Record<string, unknown>): Promise<Result<void>> {
  const result = await alone('safe', () => forgetAndLook(stays)).catch((error) =>
    failed('store-unavailable', errorName(error) || 'Error'),
  );
  changeable.forEach(announce);
  return result;
}

async function forgetAndLook(stays: Record<string, unknown>): Promise<Result<void>> {
  const [local, sync, session] = [shelf('local'), shelf('sync'), shelf('session')];
  await local?.clear();
  await sync?.clear();
  const emptied = await inStore([...holding, 'marks'], 'readwrite', async (transaction) => {
    const { birth } = await markIn(transaction);
    for (const name of holding) await transaction.objectStore(name).clear();
    await writeMark(transaction, { birth: crypto.randomUUID(), edits: 0, forgot: birth });
  });
  if (!emptied.ok) return emptied;
  await session?.set(stays);
  const others = Object.keys((await session?.get(null)) ?? {}).filter((key) => !Object.hasOwn(stays, key));
  await session?.remove(others);

  const left = await inStore(holding, 'readonly', async (transaction) => {
    const counts = await Promise.all(holding.map((name) => transaction.objectStore(name).count()));
    return counts.reduce((sum, count) => sum + count, 0);
  });
  if (!left.ok) return left;
  const shelves = await Promise.all([local?.get(null), sync?.get(null), session?.get(others)]);
  const clean = left.value === 0 && shelves.every((held) => Object.keys(held ?? {}).length === 0);
  return clean ? done(undefined) : failed('store-unavailable', 'something was still there when it was read back');
}
