import * as z from 'zod/mini';
import { replies } from '../nudge/nudge.ts';
import type { Incoming } from './contract.ts';

/** The part of a browser's message sender that we look at. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito?: boolean } | undefined;
}

/**
 * Who may say what: the watchers and place-card speak from a page's top frame, the card from our own page in a tab, and
 * any other page of ours, the popup without a tab among them.
 */
export type Speaker = 'page' | 'card' | 'ours';

const address = z.string().check(z.maxLength(200_000));
const pixels = z.number().check(z.minimum(-1e9), z.maximum(1e9));
const size = z.number().check(z.minimum(0), z.maximum(1e9));
const noteSchema = z.union([
  z.tuple([z.number(), z.int(), pixels, size, size]),
  z.tuple([z.number(), z.int(), pixels, size, size, address]),
]);

const schemas = {
  signal: z.strictObject({
    kind: z.literal('signal'),
    address,
    settled: z.boolean(),
  }),
  scroll: z.strictObject({
    kind: z.literal('scroll'),
    address,
    notes: z.array(noteSchema).check(z.maxLength(5_000)),
  }),
  read: z.strictObject({ kind: z.literal('read') }),
  gone: z.strictObject({ kind: z.literal('gone') }),
  ready: z.strictObject({ kind: z.literal('ready'), token: z.string().check(z.maxLength(64)) }),
  answered: z.strictObject({
    kind: z.literal('answered'),
    token: z.string().check(z.maxLength(64)),
    answer: z.enum([...replies, 'turn-off', 'add-one', 'close', 'undo']),
    friendId: z.optional(z.string().check(z.maxLength(64))),
    draft: z.optional(z.string().check(z.maxLength(2000))),
    until: z.optional(z.enum(['morning', 'ten-minutes'])),
  }),
  'choices-changed': z.strictObject({ kind: z.literal('choices-changed') }),
} as const;

const saidBy: Readonly<Record<Incoming['kind'], Speaker>> = {
  signal: 'page',
  scroll: 'page',
  read: 'page',
  gone: 'page',
  ready: 'card',
  answered: 'card',
  'choices-changed': 'ours',
};

/** A message that was checked, and where it came from. */
export interface Received {
  readonly message: Incoming;
  /** The tab it came from; the browser's "no tab" (-1) for the popup. */
  readonly tabId: number;
  /** The page that spoke; for a card, the card's own address. */
  readonly url: string;
}

/** Where our own pages live. `card` is the card's page, as a message may name it. */
export interface OurPlaces {
  readonly id: string;
  readonly origin: string;
  readonly card: readonly string[];
}

function speakerOf({ url = '', frameId, tab }: Sender, ours: OurPlaces): Speaker | undefined {
  const isAt = (page: string) => url === page || url.startsWith(`${page}#`) || url.startsWith(`${page}?`);
  if (ours.card.some(isAt)) return tab?.id === undefined ? undefined : 'card';
  if (url.startsWith(`${ours.origin}/`)) return 'ours';
  return url.startsWith('https://') && frameId === 0 && tab?.id !== undefined ? 'page' : undefined;
}

/**
 * Checks a message against its schema and against who may send it; `undefined` for anything else, which is dropped
 * without a word. A page's script cannot reach this at all; a captured page process could forge a `signal`, a `scroll`, a `read` or a
 * `gone` from its own tab, and gets nothing of hers in return.
 */
export function receive(raw: unknown, sender: Sender, ours: OurPlaces): Received | undefined {
  if (sender.id !== ours.id || sender.tab?.incognito) return undefined;
  const kind = (raw as { kind?: unknown } | null)?.kind;
  if (typeof kind !== 'string' || !Object.hasOwn(schemas, kind)) return undefined;
  const parsed = schemas[kind as Incoming['kind']].safeParse(raw);
  if (!parsed.success || saidBy[kind as Incoming['kind']] !== speakerOf(sender, ours)) return undefined;
  return { message: parsed.data as Incoming, tabId: sender.tab?.id ?? -1, url: sender.url ?? '' };
}
