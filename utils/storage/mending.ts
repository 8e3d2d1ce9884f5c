import { announce, changeable } from './changes.ts';
import type { StoreName, Transaction } from './database.ts';
import { type Mark, markIn, whoIn, writeMark } from './mark.ts';
import { hashOf } from './sealed.ts';
import { shelf } from './shelf.ts';
import { newestSnapshot, readSentinel, type Sentinel } from './snapshots.ts';
import { type ListName, listNames, listSchemas, type Whole } from './whole.ts';

/** One transaction over a database that has just been opened. */
export type Run = <T, M extends 'readonly' | 'readwrite'>(
  stores: readonly StoreName[],
  mode: M,
  work: (transaction: Transaction<M>) => Promise<T>,
) => Promise<T>;

const everyStore: readonly StoreName[] = [...listNames, 'settings', 'aside', 'marks'];

/**
 * Whether what stands in the database is what her own edits left there. It is not when the database is another one than
 * the snapshots are of, when it has seen fewer edits, or when other people are there though no edit was made since.
 */
export function isExplained(mark: Mark, who: string, sentinel: Sentinel): boolean {
  if (mark.forgot === sentinel.birth) return true;
  if (mark.birth !== sentinel.birth) return false;
  return mark.edits > sentinel.edits || (mark.edits === sentinel.edits && who === sentinel.who);
}

/**
 * Looks at a database that has just been opened, and puts back from the newest snapshot what is missing without her
 * doing (R2). Never over a "forget everything", and never over an edit that is newer than the snapshot. Says whether the
 * snapshots lag behind, so that a new one is due: a page that was closed right after an edit leaves that to the next.
 */
export async function mend(run: Run): Promise<boolean> {
  const local = shelf('local');
  if (!local) return false;
  const [{ mark, ids }, sentinel] = await Promise.all([
    run(['marks', 'friends'], 'readonly', async (transaction) => ({
      mark: await markIn(transaction),
      ids: await whoIn(transaction),
    })),
    readSentinel(local),
  ]);
  if (!sentinel) return ids !== '' || mark.edits > 0;
  if (isExplained(mark, await hashOf(ids), sentinel)) return mark.edits !== sentinel.edits;
  const whole = await newestSnapshot(local);
  await run(everyStore, 'readwrite', (transaction) => putBack(transaction, whole, sentinel, mark));
  changeable.forEach(announce);
  return true;
}

async function putBack(
  transaction: Transaction<'readwrite'>,
  whole: Whole | undefined,
  sentinel: Sentinel,
  seen: Mark,
): Promise<void> {
  const mark = await markIn(transaction);
  // Another page of ours was quicker, or she has just had everything forgotten.
  // Only an edit or a mending changes the mark; within one transaction nothing else can be waited for.
  if (mark.birth !== seen.birth || mark.edits !== seen.edits) return;
  const behind = mark.birth === sentinel.birth;
  if (whole) {
    for (const name of listNames) await putBackList(transaction, name, whole);
    await putBackSettings(transaction, whole, behind);
    if (behind) await removeAgain(transaction, whole);
  }
  const mended = whole || sentinel.count > 0 ? { at: Date.now(), found: whole !== undefined } : undefined;
  const edits = Math.max(mark.edits, sentinel.edits) + 1;
  await writeMark(transaction, { birth: sentinel.birth, edits, ...(mended && { mended }) });
}

/** By id; of two the newer one; what cannot be read gives way to what can, and is set aside. */
async function putBackList(transaction: Transaction<'readwrite'>, name: ListName, whole: Whole): Promise<void> {
  const store = transaction.objectStore(name);
  const there = new Map((await store.getAll()).map((raw) => [idOf(raw), raw]));
  for (const record of whole[name]) {
    const raw = there.get(record.id);
    if (raw !== undefined) {
      if (!listSchemas[name].safeParse(raw).success) await setAside(transaction, name, raw);
      else if (!isNewer(record, raw)) continue;
    }
    await store.put(record);
  }
}

function isNewer(record: object, raw: unknown): boolean {
  const updated = (one: object) => ('updated' in one ? Number(one.updated) : 0);
  return updated(record) > updated(raw as object);
}

async function putBackSettings(transaction: Transaction<'readwrite'>, whole: Whole, behind: boolean): Promise<void> {
  const store = transaction.objectStore('settings');
  for (const key of ['settings', 'pauses'] as const) {
    if (whole[key] && (behind || (await store.get(key)) === undefined)) await store.put(whole[key], key);
  }
}

/** The database went back to an earlier day: whom she took off since is taken off again, and lies in the bin. */
async function removeAgain(transaction: Transaction<'readwrite'>, whole: Whole): Promise<void> {
  for (const { id } of whole.bin) {
    if (!whole.friends.some((friend) => friend.id === id)) await transaction.objectStore('friends').delete(id);
  }
}

/** The id of a record that may be anything. */
export function idOf(raw: unknown): string {
  const id: unknown = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : undefined;
  return typeof id === 'string' ? id : '';
}

/** Keeps a record that cannot be read for the copy she may take, under the store's name and its own (R11). */
export async function setAside(transaction: Transaction<'readwrite'>, store: string, raw: unknown): Promise<void> {
  await transaction.objectStore('aside').put({ id: `${store} ${idOf(raw)}`, at: Date.now(), raw });
}
