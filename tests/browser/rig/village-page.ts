import type { Page } from 'playwright-core';
import type { ChromiumNight } from './chromium-night.ts';

/** Opens a part of her village by its name in the address, and waits for its title. */
export async function openVillage(night: ChromiumNight, part: string, title: string): Promise<Page> {
  const page = await night.rig.openOurs(`village.html#${part}`);
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
  return page;
}

/** She puts a win of her own words into the jar. */
export async function intoTheJar(night: ChromiumNight, win: string): Promise<void> {
  const page = await openVillage(night, 'triumphs', 'Tiny triumphs');
  await page.getByLabel('Or in your own words').fill(win);
  await page.getByRole('button', { name: 'Put it in the jar' }).click();
  await page.getByText('It’s in the jar.').waitFor();
  await page.close();
}
