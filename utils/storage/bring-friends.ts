import type { Result } from '../errors/result.ts';
import { facesBeside } from '../friends/face.ts';
import { type Channel, friendSchema } from '../friends/friend.ts';
import { announced } from './changes.ts';
import { inStore } from './database.ts';
import { friendsIn, type NewFriend } from './friends-store.ts';
import { fitting, readRecord } from './records.ts';

/** More ways to reach somebody who is on the list. */
export interface MoreWays {
  readonly id: string;
  readonly channels: readonly Channel[];
}

/** What was brought in one go, so that it can be taken back. */
export interface Brought {
  readonly added: readonly string[];
  readonly more: readonly MoreWays[];
  /** When, in ms since 1970, UTC. */
  readonly at: number;
}

const sameWay = (a: Channel) => (b: Channel) => a.type === b.type && a.address === b.address;

/**
 * Adds these people, and these ways to people who are there, in one transaction: all of it or nothing. What somebody has
 * already is never changed, only added to. `at` is now, in ms since 1970, UTC.
 */
export async function addFriends(
  fresh: readonly NewFriend[],
  more: readonly MoreWays[],
  at: number,
): Promise<Result<Brought>> {
  const ids = fresh.map(() => crypto.randomUUID());
  return announced(
    await inStore(['friends'], 'readwrite', async (transaction) => {
      const store = transaction.objectStore('friends');
      const extended: MoreWays[] = [];
      for (const { id, channels } of more) {
        const friend = readRecord(friendSchema, await store.get(id));
        const news = channels.filter(
          (way, index) => !friend.channels.some(sameWay(way)) && channels.findIndex(sameWay(way)) === index,
        );
        await store.put(fitting(friendSchema, { ...friend, channels: [...friend.channels, ...news], updated: at }));
        extended.push({ id, channels: news });
      }
      const { friends } = await friendsIn(transaction);
      const face = facesBeside(friends.map((one) => one.face));
      const records = fresh.map((one, index) => {
        const kind = one.kind ?? 'person';
        const whole = { circle: 'close', strengths: [], kidStages: [], ...one, kind, face: face(kind) };
        return fitting(friendSchema, { ...whole, id: ids[index], created: at, updated: at });
      });
      await Promise.all(records.map((record) => store.put(record)));
      return { added: ids, more: extended, at };
    }),
    'friends',
  );
}

/**
 * Takes back what was brought, in one transaction. Whoever she has changed since then stays; of somebody who was there
 * before, only the ways that were added go. Doing it twice changes nothing more.
 */
export async function takeBackFriends({ added, more, at }: Brought): Promise<Result<void>> {
  return announced(
    await inStore(['friends'], 'readwrite', async (transaction) => {
      const store = transaction.objectStore('friends');
      for (const id of added) {
        const raw: unknown = await store.get(id);
        const read = friendSchema.safeParse(raw);
        if (read.success && read.data.updated === at) await store.delete(id);
      }
      for (const { id, channels } of more) {
        const read = friendSchema.safeParse(await store.get(id));
        if (!read.success) continue;
        const left = read.data.channels.filter((way) => !channels.some(sameWay(way)));
        await store.put(fitting(friendSchema, { ...read.data, channels: left }));
      }
    }),
    'friends',
  );
}
