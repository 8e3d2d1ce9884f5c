import type { Found, FoundPerson, UnreadRecord } from '../../utils/import/person.ts';
import { type FileTrouble, readContacts } from '../../utils/import/read-contacts.ts';

export interface WholeReading {
  readonly found: Found[];
  readonly people: FoundPerson[];
  readonly unread: UnreadRecord[];
  readonly trouble: FileTrouble | undefined;
  readonly slices: number;
}

/** A file that comes in chunks of this many bytes. */
export async function* inChunks(file: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.length; at += size) yield file.subarray(at, at + size);
}

/** The whole file read at once, as the page reads it. */
export async function readWhole(
  file: Uint8Array | AsyncIterable<Uint8Array>,
  countries: readonly string[] = ['GB'],
  chunk = 64 * 1024,
): Promise<WholeReading> {
  const found: Found[] = [];
  let trouble: FileTrouble | undefined;
  let slices = 0;
  for await (const slice of readContacts(file instanceof Uint8Array ? inChunks(file, chunk) : file, countries)) {
    slices += 1;
    found.push(...slice.found);
    trouble = slice.trouble;
  }
  return {
    found,
    people: found.flatMap(({ person }) => person ?? []),
    unread: found.flatMap(({ unread }) => unread ?? []),
    trouble,
    slices,
  };
}
