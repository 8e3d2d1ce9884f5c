import * as z from 'zod/mini';
import type { Incoming } from './contract.ts';

/** The part of a browser's message sender that we look at. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito?: boolean } | undefined;
}

/** Who may say what: the watchers and place-card speak from a page's top frame, the card from our own page in a tab. */
export type Speaker = 'page' | 'card';

const schemas = {
  signal: z.strictObject({
    kind: z.literal('signal'),
    address: z.string().check(z.maxLength(200_000)),
    settled: z.boolean(),
  }),
  gone: z.strictObject({ kind: z.literal('gone') }),
  ready: z.strictObject({ kind: z.literal('ready'), token: z.string().check(z.maxLength(64)) }),
  answered: z.strictObject({
    kind: z.literal('answered'),
    token: z.string().check(z.maxLength(64)),
    answer: z.enum([
      'messaged',
      'later',
      'not-now',
      'not-tonight',
      'not-here',
      'not-this',
      'done-here',
      'faded',
      'turn-off',
      'close',
      'undo',
    ]),
    friendId: z.optional(z.string().check(z.maxLength(64))),
    draft: z.optional(z.string().check(z.maxLength(2000))),
    until: z.optional(z.enum(['morning', 'ten-minutes'])),
  }),
} as const;

const saidBy: Readonly<Record<Incoming['kind'], Speaker>> = {
  signal: 'page',
  gone: 'page',
  ready: 'card',
  answered: 'card',
};

/** A message that was checked, and the tab it came from. */
export interface Received {
  readonly message: Incoming;
  readonly tabId: number;
  /** The page that spoke; for a card, the card's own address. */
  readonly url: string;
}

/**
 * Checks a message against its schema and against who may send it; `undefined` for anything else, which is dropped
 * without a word. A page's script cannot reach this at all; a captured page process could forge a `signal` or a `gone`
 * from its own tab, and gets nothing of hers in return.
 */
export function receive(
  raw: unknown,
  sender: Sender,
  ourId: string,
  ourPages: readonly string[],
): Received | undefined {
  if (sender.id !== ourId || sender.tab?.id === undefined || sender.tab.incognito) return undefined;
  const kind = (raw as { kind?: unknown } | null)?.kind;
  if (typeof kind !== 'string' || !Object.hasOwn(schemas, kind)) return undefined;
  const parsed = schemas[kind as Incoming['kind']].safeParse(raw);
  if (!parsed.success) return undefined;
  const url = sender.url ?? '';
  const fromCard = ourPages.some((page) => url === page || url.startsWith(`${page}#`) || url.startsWith(`${page}?`));
  const speaker: Speaker | undefined = fromCard
    ? 'card'
    : url.startsWith('https://') && sender.frameId === 0
      ? 'page'
      : undefined;
  if (saidBy[kind as Incoming['kind']] !== speaker) return undefined;
  return { message: parsed.data as Incoming, tabId: sender.tab.id, url };
}
