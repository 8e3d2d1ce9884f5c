import { useEffect, useRef, useState } from 'preact/hooks';
import type { FoundPerson, UnreadRecord } from '../../utils/import/person.ts';
import { type FileTrouble, readContacts } from '../../utils/import/read-contacts.ts';

/** How far the reading of a file is, in words that the page can say. */
export type Progress = 'begun' | 'some' | 'half' | 'most';

export type Reading =
  | { readonly state: 'none' }
  | { readonly state: 'reading'; readonly progress: Progress }
  | {
      readonly state: 'read';
      readonly people: readonly FoundPerson[];
      readonly unread: readonly UnreadRecord[];
      readonly trouble: FileTrouble | undefined;
    };

/** The page is let go of after so many ms, to draw and to hear her. */
const breath = 30;

async function* chunksOf(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  try {
    for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read())
      if (value) yield value;
  } finally {
    await reader.cancel().catch(() => {});
  }
}

function progressOf(share: number): Progress {
  if (share < 0.2) return 'begun';
  if (share < 0.45) return 'some';
  return share < 0.75 ? 'half' : 'most';
}

/** Reads one file at a time, in the page and for the page alone; a new one, `stop` or leaving the page ends it. */
export function useReading(countries: readonly string[]) {
  const [reading, setReading] = useState<Reading>({ state: 'none' });
  const turn = useRef(0);
  useEffect(
    () => () => {
      turn.current += 1;
    },
    [],
  );

  async function read(file: File): Promise<void> {
    turn.current += 1;
    const mine = turn.current;
    const people: FoundPerson[] = [];
    const unread: UnreadRecord[] = [];
    let trouble: FileTrouble | undefined;
    let since = performance.now();
    setReading({ state: 'reading', progress: 'begun' });
    for await (const slice of readContacts(chunksOf(file), countries)) {
      for (const { person, unread: record } of slice.found) {
        if (person) people.push(person);
        else if (record) unread.push(record);
      }
      trouble = slice.trouble;
      if (performance.now() - since > breath) {
        setReading({ state: 'reading', progress: progressOf(slice.bytes / file.size) });
        await new Promise((ready) => setTimeout(ready, 0));
        since = performance.now();
      }
      if (turn.current !== mine) return;
    }
    setReading({ state: 'read', people, unread, trouble });
  }

  function stop(): void {
    turn.current += 1;
    setReading({ state: 'none' });
  }

  return { reading, read, stop };
}
