import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { chromiumNight, forgetProfile } from './rig/chromium-night.ts';
import { firefoxHost } from './rig/firefox.ts';
import { firefoxDownloading } from './rig/firefox-downloads.ts';
import { keepFirst } from './rig/keep-first.ts';
import { everythingKept } from './rig/night.ts';
import { fillFirstPerson, priya } from './rig/people.ts';
import { pause, type Surface, until } from './rig/surface.ts';

/** Hands a text to the page's file chooser, as a file she chose. */
async function choose(page: Surface, text: string): Promise<void> {
  await page.evaluate(`(() => {
    const input = document.querySelector('input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File([${JSON.stringify(text)}], 'copy.json', { type: 'application/json' }));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  })()`);
}

const says = (page: Surface, words: string) => until(words, async () => (await page.text()).includes(words) || null);

/** Through the page as she would go: a locked copy, everything forgotten, and the copy brought back. */
async function thereAndBack(data: Surface, takeCopy: () => Promise<string>): Promise<void> {
  await data.tick('With a passphrase');
  await data.fill('Passphrase', 'four plain words here');
  const text = await takeCopy();
  expect(text).not.toContain(priya.name);
  expect(JSON.parse(text)).toMatchObject({ what: 'mum-posse-copy', locked: { rounds: 600_000 } });

  await data.press('button', /^Forget everything/);
  await pause(700);
  await data.press('button', /Press again to forget/);
  await says(data, 'It’s gone. I looked again, and nothing is left.');
  const kept = await everythingKept(data);
  expect(JSON.stringify(kept)).not.toContain(priya.name);
  expect(kept.local).toBe('{}');

  await choose(data, '{"friends":[]}');
  await says(data, 'That isn’t a copy from here.');
  await choose(data, text.slice(0, text.length / 2));
  await says(data, 'That file stops before its end');
  await choose(data, text);
  await data.fill('The copy’s passphrase', 'five plain words here');
  await data.press('button', 'Open it');
  await says(data, 'That passphrase doesn’t open it.');
  await data.fill('The copy’s passphrase', 'four plain words here');
  await data.press('button', 'Open it');
  await says(data, `This copy brings ${priya.name}.`);
  await data.press('button', 'Bring it back');
  await says(data, 'Done.');
  expect((await everythingKept(data)).databases).toContain(priya.name);
}

test('R5, S24: a locked copy, everything forgotten, the copy brought back: Chromium', async () => {
  const night = await chromiumNight();
  try {
    const popup = await night.ours('popup.html');
    await fillFirstPerson(popup.page);
    await popup.close();
    const page = await night.rig.openOurs('options.html#data');
    const { chromiumSurface } = await import('./rig/chromium-surface.ts');
    const data = chromiumSurface(page);
    await data.press('button', /^See: Your people|^See: Your people$|^See/);
    await says(data, '+447700900123');
    await thereAndBack(data, async () => {
      const download = page.waitForEvent('download');
      await data.press('button', 'Save a copy');
      const file = await download;
      expect(file.suggestedFilename()).toBe('mum-posse-2026-03-04.json');
      return readFileSync(await file.path(), 'utf8');
    });
    // The sites she allowed went with the rest, and it is quiet for a day, for no reason that could be read from it.
    const granted = await page.evaluate(() => chrome.permissions.getAll());
    expect(granted.origins).toEqual([]);
    const session = await page.evaluate<{ quietUntil: number }>('chrome.storage.session.get(null)');
    expect(session.quietUntil).toBeGreaterThan(night.clock.now());
    expect(await night.complaints()).toEqual([]);
  } finally {
    await night.close();
    forgetProfile(night);
  }
});

test('R2, R5, S24: the same in Firefox, and the list comes back after the database was deleted', () =>
  firefoxDownloading(async (rig, folder) => {
    const open = async (name: string) => {
      const tab = await rig.newTab();
      await rig.open(tab, `moz-extension://${firefoxHost}/${name}`);
      return { tab, page: rig.surface(tab) };
    };
    const popup = await open('popup.html');
    await fillFirstPerson(popup.page);
    await pause(1000);
    await popup.page.evaluate(
      "new Promise((gone) => { indexedDB.deleteDatabase('mum-posse').onsuccess = () => gone(true); })",
    );
    const data = await open('options.html#data');
    await data.page.press('button', /^See/);
    await says(data.page, priya.name);
    const again = await open('popup.html');
    await says(again.page, 'I put it back.');
    await rig.closeTab(popup.tab);
    await rig.closeTab(again.tab);
    await thereAndBack(data.page, async () => {
      await data.page.press('button', 'Save a copy');
      const name = await until('the file', async () => readdirSync(folder).find((file) => file.endsWith('.json')));
      return await until('its end', async () => {
        const text = readFileSync(path.join(folder, name), 'utf8');
        return text.trim().endsWith('}') ? text : null;
      });
    });
    expect(await rig.complaints()).toEqual([]);
  }));

test('contacts for other programs: a file her own import reads, notes only when ticked, groups named as staying', async () => {
  const night = await chromiumNight();
  try {
    await keepFirst(night, priya.name, priya.reach);
    const page = await night.rig.openOurs('options.html#people');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByLabel('Name', { exact: true }).fill('Coffee lot');
    await page.getByLabel(/^Best way to reach/).fill('https://chat.whatsapp.com/AbCdEfGhIjKlMnOpQrStUv');
    await page.getByText('More about Coffee lot').click();
    await page.getByText('a group chat', { exact: true }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Kept.').waitFor();
    await page.getByRole('button', { name: /^Priya/ }).click();
    await page.getByText('More about Priya').click();
    await page.getByLabel('A note for yourself').fill('Likes garden centres.');
    await page.getByLabel('Day', { exact: true }).fill('14');
    await page.getByLabel('Month').selectOption('3');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Kept.').waitFor();
    await page.goto(page.url().replace('#people', '#data'));
    const save = async () => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save contacts' }).click();
      const file = await download;
      expect(file.suggestedFilename()).toBe('mum-posse-2026-03-04.vcf');
      await page.getByText('Without a number, so only here: Coffee lot.').waitFor();
      return readFileSync(await file.path(), 'utf8');
    };
    const plain = await save();
    expect(plain.split('\r\n')).toEqual([
      'BEGIN:VCARD',
      'VERSION:3.0',
      'N:;Priya;;;',
      'FN:Priya',
      'TEL;TYPE=CELL:+447700900123',
      'X-SOCIALPROFILE;TYPE=whatsapp:https://wa.me/447700900123',
      'BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-14',
      'END:VCARD',
      '',
    ]);
    await page.getByLabel('With my notes about them').check();
    expect(await save()).toContain('NOTE:Likes garden centres.\r\n');
    expect(await night.complaints()).toEqual([]);
  } finally {
    await night.close();
    forgetProfile(night);
  }
});
