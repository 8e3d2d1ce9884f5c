import { useEffect, useRef, useState } from 'preact/hooks';
import { type Failure, failed, type Result } from '../utils/errors/result.ts';
import { type Changeable, onChange } from '../utils/storage/changes.ts';

/** What a page knows of something stored: three states, and a failure is never shown as an empty list. */
export type Live<T> =
  | { readonly state: 'loading' }
  /** `again` reads once more, for the button beside the sentence. */
  | { readonly state: 'failed'; readonly error: Failure; readonly again: () => void }
  | { readonly state: 'ready'; readonly value: T };

/**
 * Reads, and reads again after each change of these kinds and whenever the page gets the focus, until the returned
 * function is called. Listens first, so that a change during the first read is not missed; changes that come while a
 * read is under way are answered by one more read after it. Without a document it works from the changes alone.
 */
export function keepReading<T>(
  read: () => Promise<Result<T>>,
  whats: readonly Changeable[],
  tell: (live: Live<T>) => void,
): () => void {
  let stopped = false;
  let reading = false;
  let stale = false;

  async function again(): Promise<void> {
    stale = true;
    if (reading) return;
    reading = true;
    while (stale && !stopped) {
      stale = false;
      const result = await read().catch((error) => failed<T>('store-unavailable', String(error?.name ?? 'Error')));
      if (!stopped) tell(result.ok ? { state: 'ready', value: result.value } : { ...failing, error: result.error });
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
