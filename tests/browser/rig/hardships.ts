import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { type ChromiumRig, startChromium } from './chromium.ts';
import { startStandIn } from './stand-in-server.ts';
import { copyWithProbe } from './store-probe.ts';
import type { ProbedStore } from './store-probe-page.ts';
import { pause, until } from './surface.ts';

declare const store: ProbedStore;

/** A Chromium whose profile outlives it, with the probe in it: it can be killed, harmed and started again. */
export interface Years {
  readonly profile: string;
  start(): Promise<ChromiumRig>;
  forget(): Promise<void>;
}

/** `above` is the folder that the profile is made in. */
export async function years(above = tmpdir()): Promise<Years> {
  const copy = await copyWithProbe('chrome');
  const server = await startStandIn();
  const profile = mkdtempSync(path.join(above, 'chromium-years-'));
  return {
    profile,
    start: () => startChromium({ port: server.port, folder: copy.folder, profile }),
    forget: async () => {
      await server.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      copy.remove();
    },
  };
}

/** The process ids of the browser that runs on this profile, its main process first. */
function processesOf(profile: string): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((id) => {
      if (!Number.isInteger(id)) return false;
      try {
        return readFileSync(`/proc/${id}/cmdline`, 'utf8').split('\0').includes(`--user-data-dir=${profile}`);
      } catch {
        return false;
      }
    })
    .sort((a, b) => a - b);
}

/** Ends the browser as a power cut does: no process of it gets to say anything. */
export async function killBrowser(rig: ChromiumRig): Promise<void> {
  for (const id of processesOf(rig.profile)) process.kill(id, 'SIGKILL');
  await rig.context.close().catch(() => {});
  await until('the browser to be gone', async () => (processesOf(rig.profile).length === 0 ? true : null));
  for (const lock of ['SingletonLock', 'SingletonSocket', 'SingletonCookie']) {
    rmSync(path.join(rig.profile, lock), { force: true });
  }
}

export const probe = (rig: ChromiumRig): Promise<Page> => rig.openOurs('probe.html');

/** The ids on the list, read through the product's own code in a fresh page; and how long that took, in ms. */
export async function readPeople(rig: ChromiumRig): Promise<{ ids: string[]; took: number }> {
  const page = await probe(rig);
  const read = await page.evaluate(async () => {
    const begun = performance.now();
    const list = await store.listFriends();
    if (!list.ok) throw new Error(`${list.error.name}: ${list.error.detail}`);
    return { ids: list.value.friends.map(({ id }) => id), took: performance.now() - begun };
  });
  await page.close();
  return read;
}

/** Adds so many people one after another and gives their ids, each after the product said that it was saved. */
export function addPeople(page: Page, count: number, from = 0): Promise<string[]> {
  return page.evaluate(
    async ([many, first]) => {
      const ids: string[] = [];
      for (let n = first; n < first + many; n += 1) {
        const added = await store.addFriend(
          { name: `Friend ${n}`, channels: [{ type: 'sms', address: '+447700900123' }] },
          n,
        );
        if (!added.ok) throw new Error(added.error.detail);
        ids.push(added.value.id);
      }
      return ids;
    },
    [count, from] as const,
  );
}

/** The extension's own database files in a profile that nobody uses now. */
export function databaseFiles(rig: Pick<ChromiumRig, 'profile' | 'id'>): string[] {
  const folder = path.join(rig.profile, 'Default', 'IndexedDB', `chrome-extension_${rig.id}_0.indexeddb.leveldb`);
  return readdirSync(folder).map((file) => path.join(folder, file));
}

/** Ways to write garbage into the files of a database; each says which files it meets, and what then stands there. */
export const garbage: Readonly<Record<string, { files: RegExp; write: (bytes: Buffer) => Buffer }>> = {
  'the manifest is garbage': { files: /MANIFEST-/, write: (bytes) => Buffer.alloc(bytes.length, 0x5a) },
  'the log is garbage': { files: /\.log$/, write: (bytes) => Buffer.alloc(Math.max(bytes.length, 512), 0xa5) },
  'the log is cut in the middle': { files: /\.log$/, write: (bytes) => bytes.subarray(0, bytes.length >> 1) },
  'every file is garbage': { files: /./, write: (bytes) => Buffer.alloc(Math.max(bytes.length, 64), 0x33) },
};

/** What Chromium cannot open at all, at any start: the pointer to its own list of files. Gives the way to mend it. */
export function loseThePointer(rig: Pick<ChromiumRig, 'profile' | 'id'>): () => void {
  const pointer = databaseFiles(rig).find((file) => file.endsWith('CURRENT')) ?? '';
  const held = readFileSync(pointer);
  writeFileSync(pointer, 'MANIFEST-999999\n');
  return () => writeFileSync(pointer, held);
}

export function harmFiles(rig: Pick<ChromiumRig, 'profile' | 'id'>, kind: string): number {
  const way = garbage[kind];
  const met = databaseFiles(rig).filter((file) => way?.files.test(path.basename(file)));
  for (const file of met) writeFileSync(file, way?.write(readFileSync(file)) ?? '');
  return met.length;
}

/** Wipes the extension's IndexedDB and nothing else, as any other extension with `browsingData` may. */
export async function wipeDatabases(rig: ChromiumRig): Promise<void> {
  const page = await rig.openOurs('support.html');
  const session = await rig.context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', {
    origin: `chrome-extension://${rig.id}`,
    storageTypes: 'indexeddb',
  });
  await page.close();
}

/** Kills the browser right after "saved", so many times; gives how many of the saved people were ever missing. */
export async function killsAfterSaved(count: number): Promise<{ saved: number; lost: number }> {
  const life = await years();
  const saved: string[] = [];
  let lost = 0;
  try {
    for (let turn = 0; turn <= count; turn += 1) {
      const rig = await life.start();
      const { ids } = await readPeople(rig);
      lost += saved.filter((id) => !ids.includes(id)).length;
      if (turn < count) saved.push(...(await addPeople(await probe(rig), 1, turn)));
      await killBrowser(rig);
    }
  } finally {
    await life.forget();
  }
  return { saved: saved.length, lost };
}

/**
 * Ends the background in the middle of writes, so many times. Every write changes 50 people in one transaction and logs
 * a reach-out in another; a torn one would leave people of two rounds beside each other, or a friend whose last time is
 * not that of the last reach-out. `torn` says what was seen of each.
 */
export async function killsInsideWrites(count: number): Promise<{ kills: number; torn: string[]; rounds: number }> {
  const life = await years();
  const torn: string[] = [];
  let rounds = 0;
  try {
    const rig = await life.start();
    const page = await probe(rig);
    const ids = await addPeople(page, 50);
    for (let kill = 0; kill < count; kill += 1) {
      const worker = await rig.worker();
      const writing = worker
        .evaluate(
          async ([people, first]) => {
            const all = await store.readEverything();
            if (!all.ok) throw new Error(all.error.detail);
            for (let round = first; ; round += 1) {
              const friends = all.value.whole.friends
                .filter(({ id }) => people.includes(id))
                .map((friend) => ({ ...friend, name: `Round ${round}`, updated: round }));
              await store.bringCopyBack({ ...all.value.whole, friends }, round);
              await store.logConnection({ friendId: people[0] ?? '', at: round, how: 'sms' }, 'the-one');
            }
          },
          [ids, (kill + 1) * 1_000_000] as const,
        )
        .catch(() => {});
      await pause(60 + ((kill * 37) % 140));
      await rig.stopWorker();
      await Promise.race([writing, pause(10_000)]);
      const seen = await page.evaluate(async () => {
        // In one transaction: a write that was under way may still be let through after the end of its worker.
        const memory = await store.readMemory(0);
        if (!memory.ok) throw new Error(memory.error.detail);
        const { friends, connections, unreadable } = memory.value;
        return {
          names: [...new Set(friends.map(({ name }) => name))],
          count: friends.length,
          unreadable,
          last: Math.max(...friends.map(({ lastOut }) => lastOut ?? 0)),
          made: Math.max(0, ...connections.map(({ at }) => at)),
        };
      });
      const whole = seen.names.length === 1 && seen.count === 50 && seen.unreadable === 0 && seen.last === seen.made;
      if (!whole) torn.push(JSON.stringify({ kill, ...seen }));
      if (seen.names[0]?.startsWith(`Round ${kill + 1}`)) rounds += 1;
      // A message wakes it again, as a page would.
      await page.evaluate(() => chrome.runtime.sendMessage({ kind: 'choices-changed' }).catch(() => {}));
    }
    await rig.close();
  } finally {
    await life.forget();
  }
  return { kills: count, torn, rounds };
}

/** So many contexts edit at once, each so often: fields of their own on one friend, and people of their own. */
export async function editsAtOnce(
  contexts: number,
  each: number,
): Promise<{ wanted: number; kept: number; took: number }> {
  const life = await years();
  try {
    const rig = await life.start();
    const first = await probe(rig);
    const [shared = ''] = await addPeople(first, 1);
    const pages = await Promise.all(Array.from({ length: contexts - 2 }, () => probe(rig)));
    const hands = [first, ...pages, await rig.worker()];
    const begun = performance.now();
    await Promise.all(
      hands.map((hand, n) => {
        const edit = async ([who, edits, friend]: readonly [number, number, string]) => {
          const fields = ['lastIn', 'snoozeUntil', 'lastSuggested'] as const;
          const field = fields[who % fields.length] ?? 'lastIn';
          const all: Promise<unknown>[] = [];
          for (let n = 1; n <= edits; n += 1) {
            all.push(store.changeFriend(friend, { [field]: n }, n));
            all.push(store.addFriend({ name: `From ${who}, ${n}`, channels: [] }, n));
            if (n % 10 === 0) await Promise.all(all);
          }
          await Promise.all(all);
        };
        const told = [n, each, shared] as const;
        return 'goto' in hand ? hand.evaluate(edit, told) : hand.evaluate(edit, told);
      }),
    );
    const took = performance.now() - begun;
    const kept = await first.evaluate(async (friend) => {
      const list = await store.listFriends();
      if (!list.ok) throw new Error(list.error.detail);
      const one = list.value.friends.find(({ id }) => id === friend);
      const added = list.value.friends.length - 1;
      return added + (one?.lastIn ?? 0) + (one?.snoozeUntil ?? 0) + (one?.lastSuggested ?? 0);
    }, shared);
    await rig.close();
    return { wanted: contexts * each * 2, kept, took };
  } finally {
    await life.forget();
  }
}

/** How long it takes until the list of so many people is there again after each kind of harm, in ms; -1 when it is not. */
export async function timesUntilBack(people: number): Promise<Record<string, number>> {
  const life = await years();
  const times: Record<string, number> = {};
  try {
    let rig = await life.start();
    const page = await probe(rig);
    await addPeople(page, people);
    await page.evaluate('store.safelyKept()');
    const read = async () => {
      const { ids, took } = await readPeople(rig);
      return ids.length === people ? Math.round(took) : -1;
    };
    times['nothing harmed'] = await read();
    times['wiped by another extension'] = await wipeDatabases(rig).then(read);
    for (const kind of Object.keys(garbage)) {
      await rig.close();
      harmFiles(rig, kind);
      rig = await life.start();
      times[kind] = await read();
    }
    await rig.close();
  } finally {
    await life.forget();
  }
  return times;
}
