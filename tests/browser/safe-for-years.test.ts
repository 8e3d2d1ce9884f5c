import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ChromiumRig } from './rig/chromium.ts';
import type { FirefoxRig } from './rig/firefox.ts';
import {
  type FirefoxYears,
  firefoxHarms,
  firefoxKillsAfterSaved,
  firefoxYears,
  harmFirefoxFiles,
  idsIn,
  probeIn,
} from './rig/firefox-years.ts';
import {
  addPeople,
  editsAtOnce,
  garbage,
  harmFiles,
  killsAfterSaved,
  killsInsideWrites,
  loseThePointer,
  probe,
  readPeople,
  wipeDatabases,
  type Years,
  years,
} from './rig/hardships.ts';
import { type SmallDisk, smallDisk } from './rig/small-disk.ts';

// The full counts (50 kills, 100 ends, 200 edits) stand in docs/endurance.md; tools/endure.ts runs them.

describe('R2: her list comes back by itself, Chromium', () => {
  let life: Years;
  let rig: ChromiumRig;
  let ids: string[];

  beforeAll(async () => {
    life = await years();
    rig = await life.start();
    const page = await probe(rig);
    ids = (await addPeople(page, 20)).sort();
    await page.evaluate('store.safelyKept()');
    await rig.close();
  });
  afterEach(() => rig.close());
  afterAll(() => life.forget());

  test.each(Object.keys(garbage))('%s', async (kind) => {
    expect(harmFiles(rig, kind)).toBeGreaterThan(0);
    rig = await life.start();
    expect((await readPeople(rig)).ids.sort()).toEqual(ids);
  });

  test.each<[string, (rig: ChromiumRig) => Promise<unknown>]>([
    [
      'the database is deleted by hand',
      async (open) => {
        const page = await probe(open);
        await page.evaluate("new Promise((gone) => { indexedDB.deleteDatabase('mum-posse').onsuccess = gone; })");
        await page.close();
      },
    ],
    ['another extension clears our site data', wipeDatabases],
  ])('%s, while the popup is open, which says so in one calm line', async (_what, harm) => {
    rig = await life.start();
    const popup = await rig.openOurs('popup.html');
    await popup.locator('.row').first().waitFor();
    await harm(rig);
    expect((await readPeople(rig)).ids.sort()).toEqual(ids);
    await popup.reload();
    await popup.locator('.row').nth(19).waitFor();
    expect(await popup.locator('.state-says').textContent()).toBe(
      'Your list went missing from this browser. I put it back.',
    );
  });

  test('R6: a store that no start can open is said to be so, and the list can be saved from its snapshot', async () => {
    const mend = loseThePointer(rig);
    rig = await life.start();
    const popup = await rig.openOurs('popup.html');
    await popup.getByText('I can’t open your list just now.').waitFor();
    expect(await popup.getByText('Start with just one.').count()).toBe(0);
    const download = popup.waitForEvent('download');
    await popup.getByRole('button', { name: 'Save a copy' }).click();
    const file = await (await download).path();
    const copy = JSON.parse(readFileSync(file, 'utf8')) as { friends: { id: string }[] };
    expect(copy.friends.map(({ id }) => id).sort()).toEqual(ids);
    await rig.close();
    mend();
    rig = await life.start();
    expect((await readPeople(rig)).ids.sort()).toEqual(ids);
  });

  test('S24: after "forget everything" nothing comes back, whatever happens to the database', async () => {
    rig = await life.start();
    const page = await rig.openOurs('options.html#data');
    const button = page.getByRole('button', { name: /^Forget everything/ });
    await button.dblclick();
    expect(await page.getByText('Press again to forget').isVisible()).toBe(true);
    expect((await readPeople(rig)).ids).toHaveLength(20);
    await page.waitForTimeout(600);
    await page.locator('.button-err').click();
    await page.getByText('It’s gone. I looked again').waitFor();
    expect(await page.evaluate('chrome.storage.local.get(null)')).toEqual({});
    expect(Object.keys(await page.evaluate<object>('chrome.storage.session.get(null)'))).not.toContain('card');
    expect((await readPeople(rig)).ids).toEqual([]);
    await wipeDatabases(rig);
    await rig.close();
    rig = await life.start();
    expect((await readPeople(rig)).ids).toEqual([]);
  });
});

describe('what was saved stays saved, Chromium', () => {
  test('R4: the browser is killed right after "saved"', async () => {
    expect(await killsAfterSaved(3)).toEqual({ saved: 3, lost: 0 });
  });

  test('the background is ended inside its writes: none is torn', async () => {
    const { torn, rounds } = await killsInsideWrites(8);
    expect(torn).toEqual([]);
    // The ends fell inside the writing, not before it.
    expect(rounds).toBeGreaterThan(0);
  });

  test('R12: three contexts edit at once, and no edit is lost', async () => {
    const { wanted, kept } = await editsAtOnce(3, 30);
    expect(kept).toBe(wanted);
  });
});

describe('what was saved stays saved, Firefox', () => {
  let life: FirefoxYears;
  let rig: FirefoxRig;
  let ids: string[];

  beforeAll(async () => {
    life = await firefoxYears();
    rig = await life.start();
    const probe = await probeIn(rig);
    await probe.evaluate(
      `(async () => { for (let n = 0; n < 20; n += 1) await store.addFriend({ name: 'Friend ' + n, channels: [] }, n); await store.safelyKept(); })()`,
    );
    ids = (await idsIn(probe)).sort();
    await rig.close();
  });
  afterAll(() => life.forget());

  test.each(Object.keys(firefoxHarms))('R2: %s, and the list comes back by itself', async (kind) => {
    expect(ids).toHaveLength(20);
    expect(harmFirefoxFiles(life.profile, kind)).toBeGreaterThan(0);
    rig = await life.start();
    try {
      expect((await idsIn(await probeIn(rig))).sort()).toEqual(ids);
    } finally {
      await rig.close();
    }
  });

  test('R4: the browser is killed right after "saved"', async () => {
    expect(await firefoxKillsAfterSaved(2)).toEqual({ saved: 2, lost: 0 });
  });
});

// Mounting a disk of its own needs a right that not every machine gives; it says so by being left out there.
const disk = smallDisk(300);
afterAll(() => disk?.unmount());

describe.skipIf(disk === null)('R7: a disk that is really full, Chromium', () => {
  test('an edit is held and said to be, nothing from before is lost, and it is saved once there is room', async () => {
    const { folder, fill, empty } = disk as SmallDisk;
    const life = await years(folder);
    const rig = await life.start();
    const page = await probe(rig);
    const before = await addPeople(page, 20);
    await page.evaluate('store.safelyKept()');
    const popup = await rig.openOurs('popup.html');
    await popup.locator('.row').first().waitFor();
    // What still fits into the last block that was begun is kept; the write that meets the full disk is refused, and
    // from then on Chromium does not open the store at all.
    const kept = [...before];
    for (let refused = ''; refused === ''; ) {
      expect(kept.length).toBeLessThan(100);
      fill();
      const [id, why] = await page.evaluate<[string, string]>(
        `store.addFriend({ name: 'Nobody', channels: [], note: 'x'.repeat(1900) }, 1).then((one) => one.ok ? [one.value.id, ''] : ['', one.error.name])`,
      );
      if (id) kept.push(id);
      refused = why;
    }

    await popup.getByRole('button', { name: 'Add' }).click();
    await popup.getByRole('textbox', { name: 'Name' }).fill('Wanda');
    await popup.getByRole('button', { name: 'Save' }).click();
    await popup.getByText('Not saved yet').waitFor();
    expect(await popup.locator('.row').count()).toBeGreaterThan(0);
    expect(await popup.getByText('Start with just one.').count()).toBe(0);

    empty();
    await popup.getByRole('button', { name: 'Wanda' }).first().waitFor({ timeout: 90_000 });
    await popup.getByText('Not saved yet').waitFor({ state: 'detached', timeout: 90_000 });
    const { ids } = await readPeople(rig);
    expect(ids).toHaveLength(kept.length + 1);
    expect(ids).toEqual(expect.arrayContaining(kept));
    await rig.close();
    const again = await life.start();
    expect((await readPeople(again)).ids.sort()).toEqual(ids.sort());
    await again.close();
    await life.forget();
  });
});
