import { ByteReader, type ByteText } from './byte-text.ts';
import { caps, sliceSize } from './caps.ts';
import { LineCutter } from './lines.ts';
import type { Found } from './person.ts';
import { findHead, oneLineEnd, RowReader } from './rows.ts';
import { CardReader } from './vcard.ts';

/** Why the reading of a file ended before its end, or did not begin. */
export type FileTrouble =
  /** There is nothing in it. */
  | 'empty'
  /** It is a zip or gzip file. */
  | 'packed'
  /** A copy that this extension made: it is brought back in another place. */
  | 'our-copy'
  /** Neither a vCard file nor a list with heads. */
  | 'not-contacts'
  /** The caps of promise P24: what was read up to there is good. */
  | 'too-large'
  | 'too-many'
  /** The browser could not go on reading the file. What was read up to there is good. */
  | 'unreadable';

/** What one slice of the file brought. */
export interface Slice {
  readonly found: readonly Found[];
  /** How much of the file has been read, in bytes. */
  readonly bytes: number;
  /** Nothing comes after a slice that has this. */
  readonly trouble?: FileTrouble;
}

interface Reader {
  read(piece: ByteText, last: boolean): Generator<Found>;
}

/** Enough of a file to know what it is: a head line of Google's is 2,000 characters long. */
const enough = 8 * 1024;

/**
 * Reads people from a file that streams by, one slice of a few milliseconds after another: whoever asks for the next
 * slice decides when, and stops it by asking no more. Nothing is written anywhere. Every record of the file is found as
 * a person or as one that could not be read; where the caps end the reading before the file's end, the last slice says
 * so. `countries` are those whose way of writing a number it may be, likeliest first. Never throws.
 */
export async function* readContacts(
  chunks: AsyncIterable<Uint8Array>,
  countries: readonly string[],
): AsyncGenerator<Slice> {
  const bytes = new ByteReader();
  let reader: Reader | undefined;
  let start: ByteText = '';
  let taken = 0;
  let records = 0;

  function* sorted(text: ByteText, last: boolean): Generator<Found | FileTrouble> {
    let piece = text;
    if (!reader) {
      start += text;
      if (start.length < enough && !last) return;
      const kind = readerFor(start, countries);
      if (typeof kind === 'string') return yield kind;
      reader = kind;
      piece = start;
      start = '';
    }
    yield* reader.read(piece, last);
  }

  function sliceOf(part: Uint8Array, last: boolean): Slice {
    taken += part.length;
    const found: Found[] = [];
    for (const one of sorted(bytes.read(part, last), last)) {
      if (typeof one === 'string') return { found, bytes: taken, trouble: one };
      if (records === caps.records) return { found, bytes: taken, trouble: 'too-many' };
      records += 1;
      found.push(one);
    }
    return taken > caps.bytes ? { found, bytes: taken, trouble: 'too-large' } : { found, bytes: taken };
  }

  try {
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.length; at += sliceSize) {
        const slice = sliceOf(chunk.subarray(at, at + sliceSize), false);
        yield slice;
        if (slice.trouble) return;
      }
    }
  } catch {
    yield { found: [], bytes: taken, trouble: 'unreadable' };
    return;
  }
  yield sliceOf(new Uint8Array(0), true);
}

/** What kind of file it is, by what stands at its beginning; a name or an ending is not asked. */
function readerFor(start: ByteText, countries: readonly string[]): Reader | FileTrouble {
  if (start.trim() === '') return 'empty';
  if (start.startsWith('PK\x03\x04') || start.startsWith('\x1f\x8b')) return 'packed';
  if (/^\s*\{/.test(start)) return 'our-copy';
  if (/^\s*(?:[\w-]+\.)?(?:BEGIN|END)\s*:\s*VCARD|^(?:VERSION|FN|N)\s*[:;]/im.test(start)) {
    return readerOfCards(countries);
  }
  const head = findHead(start);
  return head ? readerOfRows(head, countries) : 'not-contacts';
}

function readerOfCards(countries: readonly string[]): Reader {
  const lines = new LineCutter();
  const cards = new CardReader(countries);
  return {
    *read(piece, last) {
      for (const line of lines.cut(piece)) yield* cards.read(line);
      if (!last) return;
      for (const line of lines.end()) yield* cards.read(line);
      yield* cards.end();
    },
  };
}

function readerOfRows(head: NonNullable<ReturnType<typeof findHead>>, countries: readonly string[]): Reader {
  const rows = new RowReader(head, countries);
  let toSkip = head.length;
  let held = '';
  return {
    *read(piece, last) {
      // A "\r" at the end may be half of a line end.
      const whole = held + piece;
      held = whole.endsWith('\r') && !last ? '\r' : '';
      const text = oneLineEnd(held ? whole.slice(0, -1) : whole);
      const skipped = Math.min(toSkip, text.length);
      toSkip -= skipped;
      yield* rows.read(text.slice(skipped), last);
    },
  };
}
