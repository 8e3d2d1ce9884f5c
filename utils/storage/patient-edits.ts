import * as z from 'zod/mini';
import { failed, type Result } from '../errors/result.ts';
import { byName } from '../friends/by-name.ts';
import { chooseFace } from '../friends/face.ts';
import { type Friend, friendSchema } from '../friends/friend.ts';
import { announce, onChange } from './changes.ts';
import { safelyKept } from './database.ts';
import {
  addFriend,
  changeFriend,
  type FriendChange,
  listFriends,
  type NewFriend,
  putBackFriend,
} from './friends-store.ts';
import { shelf } from './shelf.ts';
import { noteTear } from './torn-log.ts';

/**
 * What an edit can wait for: room on the disk, or a store that the browser will not open, as Chromium does not once a
 * write has met the full disk (measured: "Internal error opening backing store").
 */
const passing: readonly string[] = ['no-room', 'store-unavailable'];

/**
 * An edit that found no room on the disk: it waits in the session's memory, with the person as they will be. `fields`
 * and `gone` are the change itself, so that nothing older comes back with it.
 */
const waitingEditSchema = z.object({
  kind: z.enum(['new', 'change']),
  friend: friendSchema,
  fields: z.record(z.string(), z.unknown()),
  gone: z.array(z.string()),
});
type WaitingEdit = z.infer<typeof waitingEditSchema>;

const key = 'not-saved-yet';
const soonest = 2000;
const latest = 60_000;

async function readWaiting(): Promise<WaitingEdit[]> {
  const parsed = z.array(waitingEditSchema).safeParse((await shelf('session')?.get(key))?.[key]);
  return parsed.success ? parsed.data : [];
}

async function writeWaiting(waiting: readonly WaitingEdit[]): Promise<void> {
  if (waiting.length > 0) await shelf('session')?.set({ [key]: waiting });
  else await shelf('session')?.remove(key);
}

/** Puts an edit in the row; a second "keep" of the same new person takes the first one's place. */
async function wait(edit: WaitingEdit, detail: string): Promise<Result<Friend>> {
  try {
    const others = (await readWaiting()).filter((one) => edit.kind !== 'new' || one.friend.id !== edit.friend.id);
    if (!shelf('session')) return failed('no-room', detail);
    await writeWaiting([...others, edit]);
  } catch {
    return failed('no-room', detail);
  }
  announce('friends');
  return failed('not-saved-yet', detail);
}

/**
 * Adds somebody, under an id of the caller's. Without room, or with a store that does not open, the failure is `not-saved-yet`: what she typed is held while
 * the browser is open, shown in the list, and tried again. `at` is now, in ms since 1970, UTC.
 */
export async function addPatiently(newFriend: NewFriend, at: number, id: string): Promise<Result<Friend>> {
  const added = await addFriend(newFriend, at, id);
  if (added.ok || !passing.includes(added.error.name)) return added;
  const list = await listFriends();
  const kind = newFriend.kind ?? 'person';
  const face = chooseFace(list.ok ? list.value.friends.map((friend) => friend.face) : [], kind);
  const whole = {
    circle: 'close',
    strengths: [],
    kidStages: [],
    ...newFriend,
    kind,
    face,
    id,
    created: at,
    updated: at,
  };
  const friend = friendSchema.safeParse(JSON.parse(JSON.stringify(whole)));
  if (!friend.success) return added;
  return wait({ kind: 'new', friend: friend.data, fields: {}, gone: [] }, added.error.detail);
}

/** Changes somebody as `changeFriend` does, and holds the change in the same way where there is no room. */
export async function changePatiently(friend: Friend, change: FriendChange, at: number): Promise<Result<Friend>> {
  const changed = await changeFriend(friend.id, change, at);
  if (changed.ok || !passing.includes(changed.error.name)) return changed;
  const gone = Object.entries(change).flatMap(([field, value]) => (value === undefined ? [field] : []));
  const fields: Record<string, unknown> = JSON.parse(JSON.stringify(change));
  const edit = { kind: 'change', friend: { ...friend, updated: at }, fields, gone } as const;
  return wait(edit, changed.error.detail);
}

/** Tries the edits that wait, in order, and stops at the first that still finds no room. Says whether any waits on. */
export async function tryAgain(): Promise<boolean> {
  const waiting = await readWaiting();
  const left = [...waiting];
  for (const { kind, friend, fields, gone } of waiting) {
    const change = { ...fields, ...Object.fromEntries(gone.map((field) => [field, undefined])) };
    const tried = await (kind === 'new' ? putBackFriend(friend) : changeFriend(friend.id, change, friend.updated));
    if (!tried.ok && [...passing, 'upgrade-waits'].includes(tried.error.name)) break;
    left.shift();
  }
  if (left.length !== waiting.length) {
    // Until it is where the next start finds it, it counts as waiting.
    noteTear();
    await safelyKept();
    await writeWaiting(left);
  }
  return left.length > 0;
}

/** Whether any edit waits for room. */
export async function isAnyUnsaved(): Promise<boolean> {
  return (await readWaiting().catch(() => [])).length > 0;
}

/** Tries again for as long as the page is open, after 2 s, then 4 s, to at most a minute. Returns the way to stop. */
export function keepTrying(changed: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let after = soonest;
  const turn = async () => {
    const waits = await tryAgain().catch(() => true);
    changed();
    after = waits ? Math.min(after * 2, latest) : soonest;
    timer = waits ? setTimeout(turn, after) : undefined;
  };
  const start = async () => {
    if (timer === undefined && (await isAnyUnsaved())) timer = setTimeout(turn, after);
    changed();
  };
  const stopListening = onChange((what) => {
    if (what === 'friends') void start();
  });
  void start();
  return () => {
    clearTimeout(timer);
    stopListening();
  };
}

/** The list as it will be once there is room. */
export async function withUnsaved(friends: readonly Friend[]): Promise<Friend[]> {
  const byId = new Map(friends.map((friend) => [friend.id, friend]));
  for (const { kind, friend, fields, gone } of await readWaiting().catch(() => [])) {
    const there = byId.get(friend.id);
    if (kind === 'new') byId.set(friend.id, there ?? friend);
    else if (there) {
      const next = { ...there, ...fields, ...Object.fromEntries(gone.map((field) => [field, undefined])) };
      const parsed = friendSchema.safeParse(next);
      if (parsed.success) byId.set(friend.id, parsed.data);
    }
  }
  const shown = [...byId.values()];
  return shown.sort(byName);
}
