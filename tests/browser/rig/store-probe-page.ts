import { addFriends } from '../../../utils/storage/bring-friends.ts';
import { listConnections, logConnection } from '../../../utils/storage/connections-store.ts';
import { safelyKept } from '../../../utils/storage/database.ts';
import {
  addFriend,
  changeFriend,
  listFriends,
  putBackFriend,
  removeFriend,
} from '../../../utils/storage/friends-store.ts';
import { readMemory } from '../../../utils/storage/memory.ts';
import { bringCopyBack, readEverything } from '../../../utils/storage/whole-store.ts';

/** The store's own verbs, as the product's pages and its background have them, for a test to call by name. */
const store = {
  addFriend,
  addFriends,
  changeFriend,
  listFriends,
  putBackFriend,
  removeFriend,
  logConnection,
  listConnections,
  readMemory,
  readEverything,
  bringCopyBack,
  safelyKept,
};
export type ProbedStore = typeof store;

Object.assign(globalThis, { store });
