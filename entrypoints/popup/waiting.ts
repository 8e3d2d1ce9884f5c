import * as z from 'zod/mini';
import { browser } from '../../utils/browser/browser.ts';

/** A suggestion that could not stand on a page, or faded there: it waits here until `until`. Lives in memory only. */
const waitingSchema = z.object({
  friendId: z.optional(z.string()),
  draft: z.string().check(z.maxLength(2000)),
  /** The form of the card that it would have been. */
  kind: z.enum(['plain', 'with-support']),
  /** Milliseconds since 1970, UTC. */
  until: z.number(),
});
export type Waiting = z.infer<typeof waitingSchema>;

const key = 'waiting';

interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>;
  remove(key: string): Promise<void>;
}

/** The polyfill's types are older than the area itself. */
function session(): SessionArea {
  return (browser.storage as unknown as { session: SessionArea }).session;
}

/** What waits, or nothing. Anything that does not fit, or whose time is over, is nothing. */
export async function readWaiting(): Promise<Waiting | null> {
  const parsed = waitingSchema.safeParse((await session().get(key))[key]);
  return parsed.success && parsed.data.until > Date.now() ? parsed.data : null;
}

/** Lets it go; once done, it does not come back. */
export async function dropWaiting(): Promise<void> {
  await session().remove(key);
}

/** Calls back when something begins or ends to wait. Returns the way to stop. */
export function onWaitingChanged(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && Object.hasOwn(changes, key)) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
