/** What we foresee going wrong with her own data. Each has a sentence of its own on the pages. */
export type FailureName =
  /** The browser would not open or read the store: often a full disk or a damaged profile. Nothing was changed. */
  | 'store-unavailable'
  /** The write did not happen for want of room; what was there before is untouched. */
  | 'no-room'
  /** The same, and what she typed is held in memory and tried again by itself. */
  | 'not-saved-yet'
  /** The store was written by a newer version of the extension; this one leaves it alone. */
  | 'newer-store'
  /** Another window of an older version still holds the store open during an upgrade. */
  | 'upgrade-waits'
  /** The record is no longer there. */
  | 'not-found'
  /** The record does not fit its schema; it was not written. */
  | 'does-not-fit';

export interface Failure {
  readonly name: FailureName;
  /** The exact error, for the curious: one click away, never the headline. Holds nothing she typed. */
  readonly detail: string;
}

/** Failure is a value across a boundary; exceptions stay inside one process. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };

export function done<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failed<T = never>(name: FailureName, detail: string): Result<T> {
  return { ok: false, error: { name, detail } };
}
