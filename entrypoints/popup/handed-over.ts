import * as z from 'zod/mini';
import { browser } from '../../utils/browser/browser.ts';

/** What the menu, the address bar or the keyboard hands to the popup: lives in memory for a minute at the most. */
const handedSchema = z.object({
  /** When, ms since 1970, UTC. */
  at: z.number(),
  /** The page it was asked on, when the browser told. */
  page: z.optional(z.object({ tabId: z.optional(z.number()), address: z.string(), title: z.string() })),
  /** A link or a picture of that page, when one was meant. */
  link: z.optional(z.object({ address: z.string(), picture: z.boolean() })),
  selection: z.optional(z.string()),
  /** Whom she named in the address bar. */
  name: z.optional(z.string()),
});
export type Handed = z.infer<typeof handedSchema>;

const key = 'handed';
const holds = 60_000;

interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>;
  remove(key: string): Promise<void>;
}

/** The polyfill's types are older than the area itself. */
function session(): SessionArea {
  return (browser.storage as unknown as { session: SessionArea }).session;
}

/** Takes what was handed over, once: it is gone from memory before anything is done with it. Nothing when it is stale. */
export async function takeHanded(now: number): Promise<Handed | undefined> {
  const raw = (await session().get(key))[key];
  if (raw === undefined) return undefined;
  await session().remove(key);
  const parsed = handedSchema.safeParse(raw);
  return parsed.success && now - parsed.data.at < holds && parsed.data.at <= now ? parsed.data : undefined;
}

/** Calls back when something is handed over while the popup is open already. Returns the way to stop. */
export function onHanded(changed: () => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && changes[key]?.newValue !== undefined) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
