import type { Result } from '../errors/result.ts';
import { byName } from '../friends/by-name.ts';
import { chooseFace } from '../friends/face.ts';
import { type Friend, friendSchema } from '../friends/friend.ts';
import { binIn } from './bin-store.ts';
import { announced } from './changes.ts';
import { inStore, type Transaction } from './database.ts';
import { fitting, readRecord, readRecords } from './records.ts';

/** Somebody new: a name (already cleaned) and ways to reach them are enough. */
export type NewFriend = Pick<Friend, 'name' | 'channels'> &
  Partial<Omit<Friend, 'id' | 'name' | 'channels' | 'face' | 'created' | 'updated'>>;

/** What may be changed of a friend. A field that is there and `undefined` is taken away. */
export type FriendChange = Partial<Omit<Friend, 'id' | 'created' | 'updated'>>;

/** The people in order of name, and how many records could not be read (they stay in the store). */
export interface FriendList {
  readonly friends: Friend[];
  readonly unreadable: number;
}

/** Reads the whole list inside a transaction that is already running. */
export async function friendsIn(transaction: Transaction<'readonly'> | Transaction<'readwrite'>): Promise<FriendList> {
  const { records, unreadable } = readRecords(friendSchema, await transaction.objectStore('friends').getAll());
  records.sort(byName);
  return { friends: records, unreadable };
}

/** Everybody, archived ones too, in order of name. A store that cannot be read is a failure, never an empty list. */
export function listFriends(): Promise<Result<FriendList>> {
  return inStore(['friends'], 'readonly', friendsIn);
}

/**
 * Adds somebody, with a face that differs from the others' as far as it can. `at` is now, in ms since 1970, UTC. With an
 * `id` of the caller's, adding twice adds once.
 */
export async function addFriend(
  newFriend: NewFriend,
  at: number,
  id: string = crypto.randomUUID(),
): Promise<Result<Friend>> {
  return announced(
    await inStore(['friends'], 'readwrite', async (transaction) => {
      const there = await transaction.objectStore('friends').get(id);
      if (there !== undefined) return readRecord(friendSchema, there);
      const kind = newFriend.kind ?? 'person';
      const face = await faceFor(transaction, id, kind);
      const whole = { circle: 'close', strengths: [], kidStages: [], ...given(newFriend), kind, face };
      return write(transaction, { ...whole, id, created: at, updated: at });
    }),
    'friends',
  );
}

/**
 * Changes some fields in one transaction, so that two pages that change different fields both succeed. Somebody who
 * becomes a group gets a group's face. Fails with `not-found`, or with `does-not-fit` when the record or the change is
 * broken; then nothing was written. `at` is now, in ms since 1970, UTC.
 */
export async function changeFriend(id: string, change: FriendChange, at: number): Promise<Result<Friend>> {
  return announced(
    await inStore(['friends'], 'readwrite', async (transaction) => {
      const friend = readRecord(friendSchema, await transaction.objectStore('friends').get(id));
      const kind = change.kind ?? friend.kind;
      const face = change.face ?? (kind === friend.kind ? friend.face : await faceFor(transaction, id, kind));
      return write(transaction, { ...friend, ...change, kind, face, id, created: friend.created, updated: at });
    }),
    'friends',
  );
}

/**
 * Takes somebody off the list and gives the record back, so that it can be put back; for thirty days it lies in the bin.
 * A broken record stays. `at` is now, in ms since 1970, UTC.
 */
export async function removeFriend(id: string, at: number): Promise<Result<Friend>> {
  return announced(
    await inStore(['friends', 'bin'], 'readwrite', async (transaction) => {
      const store = transaction.objectStore('friends');
      const friend = readRecord(friendSchema, await store.get(id));
      await binIn(transaction, friend, at);
      await store.delete(id);
      return friend;
    }),
    'friends',
  );
}

/** Undoes a removal. When the record is there already (undone twice, or in another window), that one stays. */
export async function putBackFriend(friend: Friend): Promise<Result<Friend>> {
  return announced(
    await inStore(['friends', 'bin'], 'readwrite', async (transaction) => {
      const there = await transaction.objectStore('friends').get(friend.id);
      await transaction.objectStore('bin').delete(friend.id);
      return there === undefined ? write(transaction, friend) : readRecord(friendSchema, there);
    }),
    'friends',
  );
}

async function faceFor(
  transaction: Transaction<'readwrite'>,
  id: string,
  kind: Friend['kind'],
): Promise<Friend['face']> {
  const { friends } = await friendsIn(transaction);
  const others = friends.filter((other) => other.id !== id);
  return chooseFace(
    others.map((other) => other.face),
    kind,
  );
}

async function write(transaction: Transaction<'readwrite'>, friend: unknown): Promise<Friend> {
  const whole = fitting(friendSchema, friend);
  await transaction.objectStore('friends').put(whole);
  return whole;
}

/** A form may hand over fields that are there but `undefined`; they must not hide a default. */
function given<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
}
