const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const western = new TextDecoder('windows-1252');

/** One character per byte: line ends, commas and colons can be found before anything is known of the encoding. */
export type ByteText = string;

/** Bytes as byte text. */
export function byteText(bytes: Uint8Array): ByteText {
  let text = '';
  // In portions, for a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode.apply(undefined, bytes.subarray(at, at + 8192) as unknown as number[]);
  }
  return text;
}

function bytesOf(text: ByteText): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/**
 * Byte text as people read it. What is valid UTF-8 is UTF-8; anything else is windows-1252, of which Latin-1 is a part.
 * It is asked for each value apart, because phones write both into one file. `charset` is what the file itself says; one
 * that no browser knows is not believed. Never throws.
 */
export function readable(text: ByteText, charset?: string): string {
  if (!/[^\0-\x7f]/.test(text)) return text;
  const bytes = bytesOf(text);
  const named = charset === undefined ? undefined : decoderFor(charset);
  if (named && named.encoding !== 'utf-8') return named.decode(bytes);
  try {
    return utf8.decode(bytes);
  } catch {
    return western.decode(bytes);
  }
}

const decoders = new Map<string, TextDecoder | undefined>();

function decoderFor(charset: string): TextDecoder | undefined {
  const label = charset.trim().toLowerCase().slice(0, 40);
  if (!decoders.has(label)) {
    // A hostile file may name a thousand of them.
    if (decoders.size > 40) decoders.clear();
    decoders.set(label, madeDecoder(label));
  }
  return decoders.get(label);
}

function madeDecoder(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}

/**
 * Turns the chunks of a file into byte text, whatever its encoding: UTF-16 (by its mark, or by the zeros that Latin
 * letters leave in it) becomes UTF-8 here, and a mark at the beginning is dropped.
 */
export class ByteReader {
  #wide: TextDecoder | undefined;
  #start: number[] | undefined = [];
  readonly #encoder = new TextEncoder();

  /** The next chunk; `last` when there is no further one. */
  read(chunk: Uint8Array, last: boolean): ByteText {
    if (!this.#start) return this.#text(chunk, last);
    // What it is cannot be told from fewer bytes than that.
    this.#start.push(...chunk);
    if (this.#start.length < looked && !last) return '';
    const start = Uint8Array.from(this.#start);
    this.#start = undefined;
    this.#wide = wideDecoder(start);
    const marked = start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf;
    return this.#text(marked ? start.subarray(3) : start, last);
  }

  #text(chunk: Uint8Array, last: boolean): ByteText {
    if (!this.#wide) return byteText(chunk);
    return byteText(this.#encoder.encode(this.#wide.decode(chunk, { stream: !last })));
  }
}

/** So many bytes show whether every other one of them is zero. */
const looked = 200;

function wideDecoder(start: Uint8Array): TextDecoder | undefined {
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder('utf-16le');
  if (start[0] === 0xfe && start[1] === 0xff) return new TextDecoder('utf-16be');
  const zeros = [0, 0];
  const end = Math.min(start.length, looked);
  for (let at = 0; at < end; at += 1) if (start[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > end * 0.3 && even < end * 0.05) return new TextDecoder('utf-16le');
  if (even > end * 0.3 && odd < end * 0.05) return new TextDecoder('utf-16be');
  return undefined;
}
