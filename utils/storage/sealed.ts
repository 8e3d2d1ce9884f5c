import { fromBase64, toBase64 } from './base64.ts';
import { type Whole, wholeFrom } from './whole.ts';

/**
 * One snapshot as it lies on the shelf: its text (JSON, deflated: a fifth of the size, and of the writing), what the
 * text adds up to, and which one in the row it is.
 */
export interface Sealed {
  readonly generation: number;
  readonly hash: string;
  readonly text: string;
}

/** SHA-256 of a text, in hexadecimal. */
export async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Closes a whole up with its checksum. */
export async function seal(whole: Whole, generation: number): Promise<Sealed> {
  const text = toBase64(await through(new CompressionStream('deflate-raw'), JSON.stringify(whole)));
  return { generation, hash: await hashOf(`${generation} ${text}`), text };
}

/** The snapshot, where what lies there adds up; nothing when it is torn, damaged or none at all. */
export async function sound(raw: unknown): Promise<Sealed | undefined> {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const { generation, hash, text } = raw as Partial<Sealed>;
  if (typeof generation !== 'number' || typeof text !== 'string') return undefined;
  return (await hashOf(`${generation} ${text}`)) === hash ? { generation, hash, text } : undefined;
}

/** What a sound snapshot holds. */
export async function unseal({ text }: Sealed): Promise<Whole> {
  const json = await through(new DecompressionStream('deflate-raw'), fromBase64(text));
  return wholeFrom(JSON.parse(new TextDecoder().decode(json))).whole;
}

async function through(
  stream: CompressionStream | DecompressionStream,
  input: string | Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(new Blob([input]).stream().pipeThrough(stream)).arrayBuffer());
}
