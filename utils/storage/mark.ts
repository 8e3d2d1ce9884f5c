import * as z from 'zod/mini';
import type { Transaction } from './database.ts';

/** The mark of one database: which one it is, and how many edits it has seen. Written with each edit, or not at all. */
const markSchema = z.object({
  /** Drawn when the database is made. Another one means that it was made anew under us. */
  birth: z.string(),
  edits: z.number(),
  /** The `birth` of what she had forgotten: nothing of it is ever brought back. */
  forgot: z.optional(z.string()),
  /** When the list was put back from a snapshot, ms since 1970, UTC; `found` is false when there was none to put back. */
  mended: z.optional(z.object({ at: z.number(), found: z.boolean() })),
});
export type Mark = z.infer<typeof markSchema>;

type Marked = Pick<Transaction<'readonly'> | Transaction<'readwrite'>, 'objectStore'>;

/** The mark; one without a birth when it is gone, which fits no snapshot. */
export async function markIn(transaction: Marked): Promise<Mark> {
  const parsed = markSchema.safeParse(await transaction.objectStore('marks').get('mark'));
  return parsed.success ? parsed.data : { birth: '', edits: 0 };
}

/** Counts one edit, in the edit's own transaction, so that a snapshot can tell whether it has seen it. */
export async function countEdit(transaction: Transaction<'readwrite'>): Promise<void> {
  const mark = await markIn(transaction);
  await writeMark(transaction, { ...mark, birth: mark.birth || crypto.randomUUID(), edits: mark.edits + 1 });
}

/** Whose records there are, readable or not, as one text. */
export async function whoIn(transaction: Marked): Promise<string> {
  return (await transaction.objectStore('friends').getAllKeys()).map(String).join(' ');
}

export async function writeMark(transaction: Transaction<'readwrite'>, mark: Mark): Promise<void> {
  await transaction.objectStore('marks').put(mark, 'mark');
}
