import type { Failure, FailureName } from '../errors/result.ts';

/** Where an operation stood when it failed; the same browser error means different things in each place. */
export type Stage = 'open' | 'readonly' | 'readwrite';

/** Thrown inside a transaction to take it back and give this failure as the result. Never leaves this room. */
export class Refusal extends Error {
  readonly failure: Failure;

  constructor(name: FailureName, detail: string) {
    super(detail);
    this.name = 'Refusal';
    this.failure = { name, detail };
  }
}

/** Takes the running transaction back and makes it a failure of this name. */
export function refuse(name: FailureName, detail: string): never {
  throw new Refusal(name, detail);
}

/** The browser's errors that mean something more exact than "the store is unavailable". */
const meanings: readonly { readonly error: string; readonly at: readonly Stage[]; readonly name: FailureName }[] = [
  { error: 'VersionError', at: ['open'], name: 'newer-store' },
  { error: 'QuotaExceededError', at: ['readwrite'], name: 'no-room' },
  // A full disk was measured to say UnknownError, not QuotaExceededError (promises 1.13, R7).
  { error: 'UnknownError', at: ['readwrite'], name: 'no-room' },
];

/** The name that the browser gave an error, or the empty string. */
export function errorName(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
}

/** Whether the same operation may well succeed in a new transaction, on a new connection (R8). */
export function isPassing(error: unknown): boolean {
  return errorName(error) === 'InvalidStateError' || errorName(error) === 'AbortError';
}

/**
 * The failure for whatever was thrown at this stage. Its detail is the browser's own words about the store; any other
 * error gives only its name, because its message might hold something she typed.
 */
export function failureFrom(error: unknown, stage: Stage): Failure {
  if (error instanceof Refusal) return error.failure;
  const said = errorName(error) || 'Error';
  const detail = error instanceof DOMException && said !== 'DataCloneError' ? `${said}: ${error.message}` : said;
  const name = meanings.find((row) => row.error === said && row.at.includes(stage))?.name ?? 'store-unavailable';
  return { name, detail };
}
