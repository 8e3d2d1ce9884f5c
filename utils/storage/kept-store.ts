import type { Result } from '../errors/result.ts';
import { type Kept, keptSchema } from '../nudge/nudge.ts';
import { announced } from './changes.ts';
import { inStore, type Transaction } from './database.ts';
import { fitting, readRecord, readRecords } from './records.ts';

/** Reads the kept drafts inside a transaction that is already running, the one due first in front. */
export async function keptIn(
  transaction: Transaction<'readonly'> | Transaction<'readwrite'>,
): Promise<ReturnType<typeof readRecords<Kept>>> {
  const reading = readRecords(keptSchema, await transaction.objectStore('kept').getAll());
  reading.records.sort((a, b) => a.dueAt - b.dueAt);
  return reading;
}

/** The drafts that wait because she said so, the one due first in front. Broken records are skipped and stay. */
export function listKept(): Promise<Result<Kept[]>> {
  return inStore(['kept'], 'readonly', async (transaction) => (await keptIn(transaction)).records);
}

/** Keeps a draft, by its id: the same one twice is one. */
export async function keep(kept: Kept): Promise<Result<Kept>> {
  return announced(
    await inStore(['kept'], 'readwrite', async (transaction) => {
      const whole = fitting(keptSchema, kept);
      await transaction.objectStore('kept').put(whole);
      return whole;
    }),
    'kept',
  );
}

/** Keeps other words for a draft. One that was sent or let go meanwhile stays gone; that is no failure. */
export async function keepEdited({ id, draft }: Pick<Kept, 'id' | 'draft'>): Promise<Result<void>> {
  return announced(
    await inStore(['kept'], 'readwrite', async (transaction) => {
      const store = transaction.objectStore('kept');
      const there = await store.get(id);
      if (there !== undefined) await store.put(fitting(keptSchema, { ...readRecord(keptSchema, there), draft }));
    }),
    'kept',
  );
}

/** Lets a draft go. One that is gone already is no failure. */
export async function letGo(id: string): Promise<Result<void>> {
  return announced(
    await inStore(['kept'], 'readwrite', async (transaction) => {
      await transaction.objectStore('kept').delete(id);
    }),
    'kept',
  );
}
