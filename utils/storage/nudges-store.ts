import { done, type Result } from '../errors/result.ts';
import { type Answer, type Nudge, nudgeSchema } from '../nudge/nudge.ts';
import { announced } from './changes.ts';
import { inStore, safelyKept, type Transaction } from './database.ts';
import { countEdit } from './mark.ts';
import { fitting, readRecord, readRecords } from './records.ts';

/** Reads the nudges at or after `since` inside a transaction that is already running. */
export async function nudgesIn(
  transaction: Transaction<'readonly'> | Transaction<'readwrite'>,
  since: number,
): Promise<ReturnType<typeof readRecords<Nudge>>> {
  const index = transaction.objectStore('nudges').index('at');
  return readRecords(nudgeSchema, await index.getAll(IDBKeyRange.lowerBound(since)));
}

/** The cards at or after `since` (ms since 1970, UTC), oldest first. Broken records are skipped and stay. */
export function listNudges(since: number): Promise<Result<Nudge[]>> {
  return inStore(['nudges'], 'readonly', async (transaction) => (await nudgesIn(transaction, since)).records);
}

/** Remembers a card, by its id: the same one twice is one. Anything the schema does not name is not written. */
export async function addNudge(nudge: Nudge): Promise<Result<Nudge>> {
  return announced(
    await inStore(['nudges'], 'readwrite', async (transaction) => {
      const whole = fitting(nudgeSchema, nudge);
      await transaction.objectStore('nudges').put(whole);
      return whole;
    }),
    'nudges',
  );
}

/** Remembers what she did with a card. Fails with `not-found` when it was forgotten meanwhile. */
export async function setAnswer(id: string, answer: Answer): Promise<Result<Nudge>> {
  return announced(
    await inStore(['nudges'], 'readwrite', async (transaction) => {
      const store = transaction.objectStore('nudges');
      const nudge = fitting(nudgeSchema, { ...readRecord(nudgeSchema, await store.get(id)), answer });
      await store.put(nudge);
      return nudge;
    }),
    'nudges',
  );
}

/**
 * Changes the cards that `mend` gives back otherwise than it got them, in one transaction: for a clock that was wrong,
 * and for cards that a closed browser left open. Forgets none; broken records stay where they are.
 */
export async function mendNudges(mend: (nudges: readonly Nudge[]) => readonly Nudge[]): Promise<Result<void>> {
  return announced(
    await inStore(['nudges'], 'readwrite', async (transaction) => {
      const store = transaction.objectStore('nudges');
      const { records } = readRecords(nudgeSchema, await store.getAll());
      for (const nudge of mend(records)) {
        if (!records.includes(nudge)) await store.put(fitting(nudgeSchema, nudge));
      }
    }),
    'nudges',
  );
}

/** Forgets every card before `at` (ms since 1970, UTC), in the snapshots too; 90 days is the most that is kept. */
export async function forgetOlderThan(at: number): Promise<Result<void>> {
  const forgotten = await inStore(['nudges', 'marks'], 'readwrite', async (transaction) => {
    const store = transaction.objectStore('nudges');
    const keys = await store.index('at').getAllKeys(IDBKeyRange.upperBound(at, true));
    for (const key of keys) await store.delete(key);
    if (keys.length > 0) await countEdit(transaction);
    return keys.length;
  });
  if (!forgotten.ok) return forgotten;
  if (forgotten.value > 0) void safelyKept(true);
  return announced(done(undefined), 'nudges');
}
