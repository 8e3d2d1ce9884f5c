import { useEffect, useRef, useState } from 'preact/hooks';
import { type Failure, failed, type Result } from '../utils/errors/result.ts';
import { type Changeable, onChange } from '../utils/storage/changes.ts';

/** What a page knows of something stored: three states, and a failure is never shown as an empty list. */
export type Live<T> =
  | { readonly state: 'loading' }
  /** `again` reads once more, for the button beside the sentence. */
  | { readonly state: 'failed'; readonly error: Failure; readonly again: () => void }
  /** `behind` is why the newest reading failed (a disk that filled up): the value is the last one that was read. */
  | { readonly state: 'ready'; readonly value: T; readonly behind?: Failure };

/** How long after a failed reading it is tried by itself again, in ms: soon, and then ever later. */
const soonest = 2000;
const latest = 60_000;

/**
 * Reads, and reads again after each change of these kinds and whenever the page gets the focus, until the returned
 * function is called; after a failure also by itself, from 2 s later to every minute. Listens first, so that a change
 * during the first read is not missed; changes that come while a read is under way are answered by one more read after
 * it. What was read once stays, with the failure beside it, when a later reading fails. Without a document it works
 * from the changes alone.
 */
export function keepReading<T>(
  read: () => Promise<Result<T>>,
  whats: readonly Changeable[],
  tell: (live: Live<T>) => void,
): () => void {
  let stopped = false;
  let reading = false;
  let stale = false;
  let last: { readonly value: T } | undefined;
  let after = soonest;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function told(result: Result<T>): Live<T> {
    clearTimeout(timer);
    if (result.ok) {
      last = { value: result.value };
      after = soonest;
      return { state: 'ready', value: result.value };
    }
    timer = setTimeout(reread, after);
    after = Math.min(after * 2, latest);
    return last ? { state: 'ready', ...last, behind: result.error } : { ...failing, error: result.error };
  }

  async function again(): Promise<void> {
    stale = true;
    if (reading) return;
    reading = true;
    while (stale && !stopped) {
      stale = false;
      const result = await read().catch((error) => failed<T>('store-unavailable', String(error?.name ?? 'Error')));
      if (!stopped) tell(told(result));
    }
    reading = false;
  }

  const reread = () => void again();
  const failing = { state: 'failed', again: reread } as const;
  const stopListening = onChange((what) => whats.includes(what) && reread());
  const page = typeof window === 'undefined' ? undefined : window;
  page?.addEventListener('focus', reread);
  reread();

  return () => {
    stopped = true;
    clearTimeout(timer);
    stopListening();
    page?.removeEventListener('focus', reread);
  };
}

/**
 * Something stored, always as it is now. `loading` only until the first answer: while it is read again the last good
 * value stays on the page. A new `read` is used from the next reading on; for another question, give the component a key.
 */
export function useLive<T>(read: () => Promise<Result<T>>, whats: readonly Changeable[]): Live<T> {
  const [live, setLive] = useState<Live<T>>({ state: 'loading' });
  const newest = useRef(read);
  newest.current = read;
  const key = whats.join(' ');
  // The words in `key` are the dependency: a list written in place is a new one in every drawing.
  useEffect(() => keepReading(() => newest.current(), whats, setLive), [key]);
  return live;
}
