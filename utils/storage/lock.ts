import * as z from 'zod/mini';
import { fromBase64, toBase64 } from './base64.ts';

/** As OWASP asks for with SHA-256. */
const rounds = 600_000;
const base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/));

/** A text locked with a passphrase, and what is needed beside it to open it. */
export const lockedSchema = z.object({
  how: z.literal('PBKDF2-SHA-256, AES-256-GCM'),
  /** Enough to be slow to guess, and no more than a computer does in a few seconds. */
  rounds: z.int().check(z.minimum(100_000), z.maximum(5_000_000)),
  salt: base64,
  iv: base64,
  text: base64,
});
export type Locked = z.infer<typeof lockedSchema>;

/** The same passphrase however the keyboard wrote its accents. */
async function keyFrom(passphrase: string, salt: Uint8Array<ArrayBuffer>, turns: number): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(passphrase.normalize('NFC'));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: turns },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** How it is locked is part of what is sealed: a file whose rounds were changed does not open. */
function bound(iv: Uint8Array<ArrayBuffer>, turns: number): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(`mum-posse-copy ${turns}`) };
}

/** Locks a text with a fresh salt and a fresh nonce. */
export async function lock(text: string, passphrase: string): Promise<Locked> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyFrom(passphrase, salt, rounds);
  const sealed = await crypto.subtle.encrypt(bound(iv, rounds), key, new TextEncoder().encode(text));
  return {
    how: 'PBKDF2-SHA-256, AES-256-GCM',
    rounds,
    salt: toBase64(salt),
    iv: toBase64(iv),
    text: toBase64(new Uint8Array(sealed)),
  };
}

/** The text, or nothing when the passphrase is another one or the file was changed. Never throws. */
export async function unlock(locked: Locked, passphrase: string): Promise<string | undefined> {
  try {
    const key = await keyFrom(passphrase, fromBase64(locked.salt), locked.rounds);
    const opened = await crypto.subtle.decrypt(
      bound(fromBase64(locked.iv), locked.rounds),
      key,
      fromBase64(locked.text),
    );
    return new TextDecoder('utf-8', { fatal: true }).decode(opened);
  } catch {
    return undefined;
  }
}
