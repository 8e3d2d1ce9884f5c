import type { Result } from '../errors/result.ts';
import { type Connection, isHers } from '../friends/connection.ts';
import type { Friend } from '../friends/friend.ts';
import type { Kept, Nudge } from '../nudge/nudge.ts';
import type { Pauses, Settings } from '../nudge/settings.ts';
import { connectionsIn } from './connections-store.ts';
import { inStore } from './database.ts';
import { friendsIn } from './friends-store.ts';
import { keptIn } from './kept-store.ts';
import { type Mark, markIn } from './mark.ts';
import { nudgesIn } from './nudges-store.ts';
import { pausesIn, settingsIn } from './settings-store.ts';

/** Everything the decider may know of the past, as it stood in one moment. */
export interface Memory {
  readonly settings: Settings;
  readonly pauses: Pauses;
  readonly friends: Friend[];
  readonly nudges: Nudge[];
  /** Hers alone: what they wrote to her answers nothing and quietens nothing. */
  readonly connections: Connection[];
  readonly kept: Kept[];
  /** The store is a newer version's: this is what its last snapshot says, to be shown and left alone (R10). */
  readonly readOnly?: true;
  /** When the list was last put back from its snapshot, and whether there was one to put back. */
  readonly mended?: Mark['mended'];
  /** Records in any of these stores that could not be read. */
  readonly unreadable: number;
}

/** Reads it all in one read transaction; nudges and connections at or after `since` (ms since 1970, UTC). */
export function readMemory(since: number): Promise<Result<Memory>> {
  return inStore(['settings', 'friends', 'nudges', 'connections', 'kept', 'marks'], 'readonly', async (transaction) => {
    const [settings, pauses, people, nudges, connections, kept, mark] = await Promise.all([
      settingsIn(transaction),
      pausesIn(transaction),
      friendsIn(transaction),
      nudgesIn(transaction, since),
      connectionsIn(transaction, since),
      keptIn(transaction),
      markIn(transaction),
    ]);
    return {
      settings,
      pauses,
      friends: people.friends,
      nudges: nudges.records,
      connections: connections.records.filter(isHers),
      kept: kept.records,
      mended: mark.mended,
      unreadable: people.unreadable + nudges.unreadable + connections.unreadable + kept.unreadable,
    };
  });
}
