import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChromiumNight, chromiumNight, forgetProfile } from './rig/chromium-night.ts';
import { chromiumSurface } from './rig/chromium-surface.ts';
import { isMedal } from './rig/medal.ts';
import { everythingKept } from './rig/night.ts';
import { closeWelcome } from './rig/people.ts';
import { readPng } from './rig/read-png.ts';
import { until } from './rig/surface.ts';
import { intoTheJar, openVillage } from './rig/village-page.ts';

describe('what her village keeps, leaves out and hands over', () => {
  let night: ChromiumNight;
  beforeAll(async () => {
    night = await chromiumNight();
    await closeWelcome(night);
  });
  afterAll(async () => {
    await night.close();
    forgetProfile(night);
  });

  test('the picture goes to the clipboard, or where it cannot, to her downloads', async () => {
    const page = await openVillage(night, 'triumphs', 'Tiny triumphs');
    await night.rig.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByLabel('Or in your own words').fill('נעלנו נעליים בלי דמעות');
    await page.getByRole('button', { name: 'Copy the picture' }).click();
    await page.getByText('Copied. Paste it where you like.').waitFor();
    const bytes = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const picture = await item?.getType('image/png');
      return [...new Uint8Array((await picture?.arrayBuffer()) ?? new ArrayBuffer(0))];
    });
    isMedal(readPng(Buffer.from(bytes)));
    await page.evaluate(() => Object.assign(globalThis, { ClipboardItem: undefined }));
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Copy the picture' }).click();
    isMedal(readPng(readFileSync(await (await download).path())));
    await page.getByText('so it’s with your downloads').waitFor();
    await page.close();
  });

  test('her drop-off time is kept only when she says so, and is where the next walk begins', async () => {
    const page = await openVillage(night, 'walk', 'Walk and talk');
    const time = page.getByLabel('Time', { exact: true });
    expect(await time.inputValue()).toBe('09:00');
    await time.fill('08:40');
    await page.getByRole('button', { name: 'Find the words' }).click();
    await page.getByText('at 8:40').first().waitFor();
    await page.reload();
    expect(await time.inputValue()).toBe('09:00');
    await time.fill('08:40');
    await page.getByLabel('Remember this as my drop-off time').check();
    await page.getByRole('button', { name: 'Find the words' }).click();
    await page.getByText('at 8:40').first().waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Walk and talk' }).waitFor();
    await until('her time', async () => ((await time.inputValue()) === '08:40' ? true : null));
    await page.close();
  });

  test('each part can be left out for good, undone, and brought back by its switch', async () => {
    const page = await openVillage(night, 'jar', 'The jar');
    await page.getByRole('button', { name: 'Leave this out for good' }).click();
    await page.getByText('“The jar” won’t stand here any more.').waitFor();
    const parts = page.locator('.part-name');
    expect(await parts.allTextContents()).not.toContain('The jar');
    await page.getByRole('button', { name: 'Bring back' }).click();
    await page.locator('.part-name', { hasText: 'The jar' }).waitFor();
    await page.getByText('What stands here').click();
    for (const one of await page.getByRole('switch').all()) await one.uncheck();
    await page.getByText('Nothing stands here, as you wished.').waitFor();
    await page.reload();
    await page.getByText('Nothing stands here, as you wished.').waitFor();
    expect(await parts.count()).toBe(0);
    for (const one of await page.getByRole('switch').all()) await one.check();
    await until('all of them', async () => ((await parts.count()) === 6 ? true : null));
    await page.close();
  });

  test('what is in the jar stands among what is stored, and the jar can be emptied', async () => {
    await intoTheJar(night, 'We all wore <b>shoes</b>');
    const data = await night.rig.openOurs('options.html#data');
    await data.getByRole('button', { name: /^See ?: The jar$/ }).click();
    await data.getByText('We all wore <b>shoes</b>').first().waitFor();
    await data.close();
    const page = await openVillage(night, 'jar', 'The jar');
    await page.getByRole('button', { name: 'Empty the jar' }).click();
    await page.waitForTimeout(600);
    await page.getByRole('button', { name: 'Press again to empty it' }).click();
    await page.getByText('Nothing in it yet, and no rush.').waitFor();
    expect((await everythingKept(chromiumSurface(page))).databases).not.toContain('We all wore');
    await page.close();
  });
});
