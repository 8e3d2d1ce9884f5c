import type { Result } from '../errors/result.ts';
import { type Pauses, pausesSchema, type Settings, settingsSchema } from '../nudge/settings.ts';
import { announced, type Changeable } from './changes.ts';
import { inStore, type Transaction } from './database.ts';
import { fitting, salvage } from './records.ts';

/**
 * A damaged record is *used* as far as it can be read, with defaults for the rest, and stays as it is until she changes
 * something; then the damaged one is kept beside it, under this ending.
 */
const setAside = '-set-aside';

type AnyTransaction = Transaction<'readonly'> | Transaction<'readwrite'>;
interface Held<T> {
  readonly value: T;
  readonly raw: unknown;
  readonly damaged: boolean;
}

function asSettings(raw: unknown): Held<Settings> {
  const parsed = settingsSchema.safeParse(raw ?? {});
  return parsed.success
    ? { value: parsed.data, raw, damaged: false }
    : { value: salvage(settingsSchema, raw), raw, damaged: true };
}

function asPauses(raw: unknown): Held<Pauses> {
  const parsed = pausesSchema.safeParse(raw ?? {});
  if (parsed.success) return { value: parsed.data, raw, damaged: false };
  const value = salvage(pausesSchema, raw);
  const readable = typeof raw === 'object' && raw !== null;
  const off: unknown = readable ? Reflect.get(raw, 'off') : null;
  // When it cannot be read whether she turned them off, they are off: she sees it in the popup and can undo it there.
  return {
    value: { ...value, off: off === undefined || typeof off === 'boolean' ? value.off : true },
    raw,
    damaged: true,
  };
}

/** Reads her settings inside a transaction that is already running. */
export async function settingsIn(transaction: AnyTransaction): Promise<Settings> {
  return asSettings(await transaction.objectStore('settings').get('settings')).value;
}

/** Reads her pauses inside a transaction that is already running. */
export async function pausesIn(transaction: AnyTransaction): Promise<Pauses> {
  return asPauses(await transaction.objectStore('settings').get('pauses')).value;
}

/** What she has chosen, with the default for everything that she has not (or that is damaged). */
export function readSettings(): Promise<Result<Settings>> {
  return inStore(['settings'], 'readonly', settingsIn);
}

/**
 * Changes some settings in one transaction. A field that is there and `undefined` goes back to its default. What depends
 * on what is kept is given as a function of it: pure, it may be called twice.
 */
export function changeSettings(
  change: Partial<Settings> | ((settings: Settings) => Partial<Settings>),
): Promise<Result<Settings>> {
  const changeOf = (settings: Settings) => (typeof change === 'function' ? change(settings) : change);
  return changeRecord('settings', asSettings, (settings) =>
    fitting(settingsSchema, { ...settings, ...changeOf(settings) }),
  );
}

/** Her own quiet: off, until, not here, not this. */
export function readPauses(): Promise<Result<Pauses>> {
  return inStore(['settings'], 'readonly', pausesIn);
}

/** Changes her pauses in one transaction. `change` is pure: it may be called twice. */
export function changePauses(change: (pauses: Pauses) => Pauses): Promise<Result<Pauses>> {
  return changeRecord('pauses', asPauses, (pauses) => fitting(pausesSchema, change(pauses)));
}

async function changeRecord<T>(
  key: Extract<Changeable, 'settings' | 'pauses'>,
  hold: (raw: unknown) => Held<T>,
  change: (value: T) => T,
): Promise<Result<T>> {
  const result = await inStore(['settings'], 'readwrite', async (transaction) => {
    const store = transaction.objectStore('settings');
    const held = hold(await store.get(key));
    const next = change(held.value);
    if (held.damaged) await store.put(held.raw, key + setAside);
    await store.put(next, key);
    return next;
  });
  return announced(result, key);
}
