import type { Result } from '../errors/result.ts';
import type { Friend } from '../friends/friend.ts';
import type { Mark } from './mark.ts';
import { idOf } from './mending.ts';
import { alone, shelf } from './shelf.ts';
import { newestSnapshot, readSentinel, writeSnapshot } from './snapshots.ts';
import { inNewLog, noteTear, takeTear } from './torn-log.ts';
import type { ListName, Whole } from './whole.ts';

/** What a snapshot is made from, as it stood in one moment. */
export interface Standing {
  readonly whole: Whole;
  readonly broken: readonly { readonly store: ListName; readonly raw: unknown }[];
  readonly mark: Mark;
  readonly who: string;
}

interface Store {
  read(): Promise<Result<Standing>>;
  /** Puts these in the place of their records that cannot be read. */
  replace(copies: readonly Friend[]): Promise<unknown>;
}

let stale = false;
/** What she let go must not lie on in the older of the two snapshots either. */
let thorough = false;
let writing: Promise<void> | undefined;

/**
 * Writes a snapshot of what stands now (R1), at once; what is committed while one is written is in the next. Whoever
 * commits calls this; a lock over all pages and the background keeps it to one at a time, and one that has been written
 * already is not written again. With `both`, what is no longer there is in neither of the two afterwards. Never throws: without room the last snapshot stays, and the next edit tries again.
 */
export function keepSafe(store: Store, both = false): Promise<void> {
  stale = true;
  thorough ||= both;
  writing ??= untilFresh(store)
    .catch(() => {})
    .finally(() => {
      writing = undefined;
    });
  return writing;
}

async function untilFresh(store: Store): Promise<void> {
  const to = shelf('local');
  while (to && stale) {
    stale = false;
    const healing = takeTear();
    const both = thorough || healing;
    thorough = false;
    const copies = await alone('safe', async () => {
      const [read, sentinel] = await Promise.all([store.read(), readSentinel(to)]);
      if (!read.ok) {
        if (healing) noteTear();
        return [];
      }
      const { mark, broken } = read.value;
      if (!both && sentinel?.birth === mark.birth && sentinel.edits === mark.edits) return [];
      // After "forget everything" not even an empty snapshot stands there.
      if (!sentinel && isBare(read.value)) return [];
      const lost = new Set(broken.flatMap(({ store: name, raw }) => (name === 'friends' ? [idOf(raw)] : [])));
      const before = lost.size > 0 ? await newestSnapshot(to) : undefined;
      const carried = before?.friends.filter((friend) => lost.has(friend.id)) ?? [];
      const { whole, who } = read.value;
      const kept = { ...whole, friends: [...whole.friends, ...carried] };
      const write = async () => {
        await writeSnapshot(to, kept, mark, who);
        if (both) await writeSnapshot(to, kept, mark, who);
      };
      try {
        await (healing ? inNewLog(to, write) : write());
      } catch (error) {
        noteTear();
        throw error;
      }
      return carried;
    });
    if (copies.length > 0) await store.replace(copies);
  }
}

function isBare({ whole, broken }: Standing): boolean {
  const { settings, pauses, ...lists } = whole;
  return !settings && !pauses && broken.length === 0 && Object.values(lists).every((list) => list.length === 0);
}
