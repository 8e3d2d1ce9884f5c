import { done, type Result } from '../errors/result.ts';
import type { Friend } from '../friends/friend.ts';
import { forgetConnection, logConnection } from './connections-store.ts';
import { changeFriend } from './friends-store.ts';

/**
 * Remembers that somebody wrote to her, at `at` (ms since 1970, UTC), and gives the way to take it back: their last time
 * is then what it was in `friend`, also where no remembered word stands for it.
 */
export async function heardFrom(friend: Friend, at: number): Promise<Result<() => Promise<Result<unknown>>>> {
  const noted = await logConnection({ friendId: friend.id, at, how: 'copy', from: 'them' });
  if (!noted.ok) return noted;
  return done(async () => {
    const forgotten = await forgetConnection(noted.value.id);
    return forgotten.ok ? changeFriend(friend.id, { lastIn: friend.lastIn }, Date.now()) : forgotten;
  });
}
