import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type FirefoxRig, firefoxHost, startFirefox } from './firefox.ts';
import { startStandIn } from './stand-in-server.ts';
import { copyWithProbe } from './store-probe.ts';
import type { Surface } from './surface.ts';
import { until } from './surface.ts';

/** A Firefox whose profile outlives it, with the probe in it: it can be killed and started again. */
export interface FirefoxYears {
  readonly profile: string;
  start(): Promise<FirefoxRig>;
  forget(): Promise<void>;
}

/**
 * The extension is a temporary one here, as Firefox takes no other unsigned; what it keeps would go with it at the next
 * start, so the profile is told to hold on to it, as it does for one that is installed.
 */
const holdsOn = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

/** `above` is the folder that the profile is made in. */
export async function firefoxYears(above = tmpdir()): Promise<FirefoxYears> {
  const copy = await copyWithProbe('firefox');
  const server = await startStandIn();
  const profile = mkdtempSync(path.join(above, 'firefox-years-'));
  return {
    profile,
    start: () => startFirefox({ port: server.port, folder: copy.folder, profile, preferences: holdsOn }),
    forget: async () => {
      await server.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      copy.remove();
    },
  };
}

interface Process {
  readonly id: number;
  readonly parent: number;
  readonly command: string;
}

function processes(): Process[] {
  return readdirSync('/proc')
    .map(Number)
    .filter(Number.isInteger)
    .flatMap((id) => {
      try {
        const command = readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ');
        const parent = Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]);
        return [{ id, parent, command }];
      } catch {
        return [];
      }
    });
}

/** The process ids of the browser that runs on this profile and of everything it started. */
function processesOf(profile: string): number[] {
  const all = processes();
  const ours = new Set(all.filter(({ command }) => command.includes(profile)).map(({ id }) => id));
  for (let grown = true; grown; ) {
    const children = all.filter(({ id, parent }) => ours.has(parent) && !ours.has(id));
    for (const { id } of children) ours.add(id);
    grown = children.length > 0;
  }
  return [...ours];
}

/** Ends the browser as a power cut does: no process of it gets to say anything. */
export async function killFirefox(rig: FirefoxRig, profile: string): Promise<void> {
  for (const id of processesOf(profile)) {
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // It went with its parent.
    }
  }
  await rig.browser.close().catch(() => {});
  await until('the browser to be gone', async () => (processesOf(profile).length === 0 ? true : null));
  for (const lock of ['lock', '.parentlock']) rmSync(path.join(profile, lock), { force: true });
}

/** The probe's page in a tab of its own. */
export async function probeIn(rig: FirefoxRig): Promise<Surface> {
  const tab = await rig.newTab();
  await rig.open(tab, `moz-extension://${firefoxHost}/probe.html`);
  return rig.surface(tab);
}

/** The ids on the list, read through the product's own code. */
export function idsIn(probe: Surface): Promise<string[]> {
  return probe.evaluate<string[]>(
    `store.listFriends().then((list) => { if (!list.ok) throw new Error(list.error.name); return list.value.friends.map(({ id }) => id); })`,
  );
}

/** Kills Firefox right after "saved", so many times; gives how many of the saved people were ever missing. */
export async function firefoxKillsAfterSaved(count: number): Promise<{ saved: number; lost: number }> {
  const life = await firefoxYears();
  const saved: string[] = [];
  let lost = 0;
  try {
    for (let turn = 0; turn <= count; turn += 1) {
      const rig = await life.start();
      const probe = await probeIn(rig);
      const ids = await idsIn(probe);
      lost += saved.filter((id) => !ids.includes(id)).length;
      if (turn < count) {
        const added = await probe.evaluate<string>(
          `store.addFriend({ name: 'Friend ${turn}', channels: [] }, ${turn}).then((added) => { if (!added.ok) throw new Error(added.error.detail); return added.value.id; })`,
        );
        saved.push(added);
      }
      await killFirefox(rig, life.profile);
    }
  } finally {
    await life.forget();
  }
  return { saved: saved.length, lost };
}

/** The files of the extension's own database in a profile that nobody uses now; not those of `storage.local`. */
function databaseFiles(profile: string): string[] {
  const folder = path.join(profile, 'storage', 'default', `moz-extension+++${firefoxHost}`, 'idb');
  return readdirSync(folder)
    .filter((file) => /\.sqlite/.test(file))
    .map((file) => path.join(folder, file));
}

/** What can befall the files of Firefox's database while it is closed. */
export const firefoxHarms: Readonly<Record<string, (file: string) => void>> = {
  'every file is garbage': (file) => writeFileSync(file, Buffer.alloc(Math.max(statSync(file).size, 512), 0x33)),
  'every file is cut in the middle': (file) => truncateSync(file, statSync(file).size >> 1),
  'every file is gone': (file) => rmSync(file),
};

export function harmFirefoxFiles(profile: string, kind: string): number {
  const files = databaseFiles(profile);
  for (const file of files) firefoxHarms[kind]?.(file);
  return files.length;
}
