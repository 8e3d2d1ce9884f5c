import type { Result } from '../errors/result.ts';

/** What can change. A message is one of these words and nothing else: no record, no id, no count. */
export const changeable = ['friends', 'settings', 'pauses', 'nudges', 'connections', 'kept'] as const;
export type Changeable = (typeof changeable)[number];

const channelName = 'mum-posse-changes';
const listeners = new Set<(what: Changeable) => void>();
let channel: BroadcastChannel | null | undefined;

function isChangeable(data: unknown): data is Changeable {
  return changeable.some((what) => what === data);
}

/** Opened when first needed; `null` where there is none, and then only this page hears of its own changes. */
function openChannel(): BroadcastChannel | null {
  if (channel !== undefined) return channel;
  try {
    channel = new BroadcastChannel(channelName);
    channel.addEventListener('message', ({ data }) => {
      if (isChangeable(data)) tellHere(data);
    });
    // In Node an open channel would keep the process alive.
    (channel as { unref?: () => void }).unref?.();
  } catch {
    channel = null;
  }
  return channel;
}

/** Tells the listeners of this page or worker alone, each on a turn of its own, so that none can hurt the caller. */
export function tellHere(what: Changeable): void {
  for (const listener of listeners) queueMicrotask(() => listeners.has(listener) && listener(what));
}

/** Says that something of this kind was committed, here and in every other page of ours. Never throws. */
export function announce(what: Changeable): void {
  tellHere(what);
  try {
    openChannel()?.postMessage(what);
  } catch {
    // A channel that was closed under us: the others re-read when they are looked at next.
    channel = undefined;
  }
}

/** Announces these when the result is a good one, and hands it on: what was not committed is not news. */
export function announced<T>(result: Result<T>, ...whats: readonly Changeable[]): Result<T> {
  if (result.ok) whats.forEach(announce);
  return result;
}

/**
 * Calls back after every announced change, in whichever page it was made, until the returned function is called. A
 * message may be lost (the other page was asleep), so whoever listens also re-reads when it is looked at.
 */
export function onChange(listener: (what: Changeable) => void): () => void {
  const own = (what: Changeable) => listener(what);
  listeners.add(own);
  openChannel();
  return () => listeners.delete(own);
}
