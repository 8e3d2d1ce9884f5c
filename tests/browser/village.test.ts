import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChromiumNight, chromiumNight, forgetProfile } from './rig/chromium-night.ts';
import { chromiumSurface } from './rig/chromium-surface.ts';
import { firefoxHost } from './rig/firefox.ts';
import { firefoxDownloading } from './rig/firefox-downloads.ts';
import { unasked } from './rig/night.ts';
import { closeWelcome } from './rig/people.ts';
import { until } from './rig/surface.ts';
import { openVillage } from './rig/village-page.ts';
import { growsAVillage } from './rig/village-way.ts';

describe('her village, Chromium', () => {
  let night: ChromiumNight;
  beforeAll(async () => {
    night = await chromiumNight();
    await closeWelcome(night);
  });
  afterAll(async () => {
    await night.close();
    forgetProfile(night);
  });

  test('from an empty list to a first line, a coffee in her calendar, a search, a medal; nothing else leaves', async () => {
    const tab = await openVillage(night, 'all', 'Your village');
    const page = chromiumSurface(tab);
    await growsAVillage({
      page,
      addresses: night.addresses,
      comeBack: () => tab.bringToFront(),
      download: async (button, name) => {
        const download = tab.waitForEvent('download');
        await page.press('button', button);
        const file = await download;
        expect(file.suggestedFilename()).toBe(name);
        return readFileSync(await file.path());
      },
    });
    const asked = (await night.addresses()).filter((one) => one.startsWith('https://'));
    expect(unasked(night.server, asked)).toEqual([]);
    expect(await night.complaints()).toEqual([]);
    await tab.close();
  });

  test('S26: Shift three times closes it', async () => {
    const page = await openVillage(night, 'walk', 'Walk and talk');
    const closed = page.waitForEvent('close');
    for (let press = 0; press < 3; press++) await page.keyboard.press('Shift').catch(() => {});
    await closed;
    expect(page.isClosed()).toBe(true);
  });

  test('it is one press away, from the toolbar’s foot and from the settings', async () => {
    const popup = await night.rig.openOurs('popup.html');
    expect(await popup.getByRole('link', { name: 'Village' }).getAttribute('href')).toMatch(/\/village\.html$/);
    await popup.close();
    const settings = await night.rig.openOurs('options.html');
    await settings.getByRole('link', { name: 'Your village' }).click();
    await settings.getByRole('heading', { name: 'Your village' }).waitFor();
    await settings.close();
  });
});

test('the same way through in Firefox', () =>
  firefoxDownloading(async (rig, folder) => {
    const tab = await rig.newTab();
    await rig.open(tab, `moz-extension://${firefoxHost}/village.html`);
    const page = rig.surface(tab);
    await growsAVillage({
      page,
      addresses: async () => (await rig.tabs()).map(({ url }) => url),
      // Every press of a real pointer there brings its tab to the front.
      comeBack: async () => {},
      download: async (button, name) => {
        await page.press('button', button);
        return await until(name, async () => {
          if (!readdirSync(folder).includes(name) || readdirSync(folder).includes(`${name}.part`)) return null;
          const bytes = readFileSync(path.join(folder, name));
          return bytes.length > 0 ? bytes : null;
        });
      },
    });
    expect(await rig.complaints()).toEqual([]);
  }));
