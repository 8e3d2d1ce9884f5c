import { type Locked, lock, lockedSchema, unlock } from './lock.ts';
import { newestVersion } from './upgrades.ts';
import { type Whole, wholeFrom } from './whole.ts';

const ours = 'mum-posse-copy';

/** The most that is read of a file (P24). */
export const mostBytes = 50 * 1024 * 1024;

/** What the file with a copy is called. Nothing in it says what it is of: other people may see her downloads. */
export function copyName(now: number): string {
  return `mum-posse-${new Date(now).toISOString().slice(0, 10)}.json`;
}

/** Why a file cannot be brought back; each has a sentence of its own. */
export type CopyTrouble = 'not-ours' | 'torn' | 'newer' | 'too-large' | 'wrong-passphrase';

export type ReadCopy =
  | { readonly state: 'open'; readonly whole: Whole; readonly unreadable: number }
  | { readonly state: 'locked'; readonly locked: Locked }
  | { readonly state: CopyTrouble };

/**
 * The text of a copy: everything of hers, and what could not be read beside it, as JSON that a person can read too.
 * With a passphrase the whole of it is locked, and only how it is locked stands open. `made` in ms since 1970, UTC.
 */
export async function writeCopy(
  whole: Whole,
  aside: readonly unknown[],
  made: number,
  passphrase?: string | undefined,
): Promise<string> {
  const head = { what: ours, schema: newestVersion, made: new Date(made).toISOString() };
  const body = { ...whole, ...(aside.length > 0 && { aside: aside.map(plain) }) };
  if (!passphrase) return `${JSON.stringify({ ...head, ...body }, null, 1)}\n`;
  return `${JSON.stringify({ ...head, locked: await lock(JSON.stringify(body), passphrase) }, null, 1)}\n`;
}

/** Whatever a broken record was, as far as JSON can say it. */
function plain(raw: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(raw) ?? 'null');
  } catch {
    return String(raw);
  }
}

/** Reads the text of a copy. Never throws: a file that is not one, or stops in the middle, is said to be so. */
export function readCopy(text: string): ReadCopy {
  if (text.length > mostBytes) return { state: 'too-large' };
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { state: text.slice(0, 200).includes(ours) ? 'torn' : 'not-ours' };
  }
  if (typeof raw !== 'object' || raw === null || !('what' in raw) || raw.what !== ours) return { state: 'not-ours' };
  const schema: unknown = 'schema' in raw ? raw.schema : undefined;
  if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1) return { state: 'not-ours' };
  if (schema > newestVersion) return { state: 'newer' };
  if (!('locked' in raw)) return { state: 'open', ...wholeFrom(raw) };
  const locked = lockedSchema.safeParse(raw.locked);
  return locked.success ? { state: 'locked', locked: locked.data } : { state: 'torn' };
}

/** Opens a locked copy. A file that was changed since is not told from a wrong passphrase: the lock cannot know. */
export async function openCopy(locked: Locked, passphrase: string): Promise<ReadCopy> {
  const text = await unlock(locked, passphrase);
  if (text === undefined) return { state: 'wrong-passphrase' };
  try {
    return { state: 'open', ...wholeFrom(JSON.parse(text)) };
  } catch {
    return { state: 'torn' };
  }
}
