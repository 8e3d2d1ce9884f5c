import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChromiumNight, chromiumNight, forgetProfile } from './rig/chromium-night.ts';
import { keepFirst } from './rig/keep-first.ts';

describe('one person’s panel, Chromium', () => {
  let night: ChromiumNight;

  beforeAll(async () => {
    night = await chromiumNight();
    await keepFirst(night, 'Priya', '+44 7700 900119');
  });
  afterAll(async () => {
    await night.close();
    forgetProfile(night);
  });

  async function opened(): Promise<Page> {
    const page = await night.rig.openOurs('options.html#people');
    await page.getByRole('heading', { name: 'Priya' }).waitFor();
    return page;
  }

  test('another way first, a birthday and a note are kept; a day that does not exist is said, not kept', async () => {
    const page = await opened();
    await page.getByRole('button', { name: 'Add another way' }).click();
    await page.getByLabel('Another way').fill('priya@example.com');
    await page.getByRole('button', { name: 'Use priya@example.com first' }).click();
    await page.getByText('More about Priya').click();
    await page.getByLabel('Day').fill('31');
    await page.getByLabel('Month').selectOption('4');
    await page.getByLabel('A note for yourself').fill('Likes garden centres.');
    await page.getByText('More about Priya').click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('That day isn’t in the calendar.').waitFor();
    await page.getByLabel('Day').fill('30');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Kept.').waitFor();
    await page.close();

    const again = await opened();
    expect(await again.getByLabel('Best way to reach Priya').inputValue()).toBe('priya@example.com');
    await again.getByText('More about Priya').click();
    expect(await again.getByLabel('Day').inputValue()).toBe('30');
    expect(await again.getByLabel('Month').inputValue()).toBe('4');
    expect(await again.getByLabel('A note for yourself').inputValue()).toBe('Likes garden centres.');
    await again.close();
  });

  test('rest until she says: off the list, kept, and back with everything', async () => {
    const page = await opened();
    await page.getByRole('button', { name: 'Rest until you say' }).click();
    await page.getByText('Priya rests until you say.').waitFor();
    await page.locator('.people-row').waitFor({ state: 'detached' });
    await page.locator('summary', { hasText: 'Resting until you say' }).click();
    await page.getByRole('button', { name: 'Bring back Priya' }).click();
    await page.locator('.people-row').click();
    expect(await page.getByLabel('Best way to reach Priya').inputValue()).toBe('priya@example.com');
    await page.close();
  });

  test('a day is noted by hand either way, stands in the list and in the year, and is taken out one by one', async () => {
    const page = await opened();
    await page.getByText('Nothing noted yet.').waitFor();
    await page.getByRole('button', { name: 'Heard from Priya' }).click();
    await page.getByText('4 March. They wrote.').waitFor();
    await page.getByText('Note a day yourself').click();
    await page.getByRole('button', { name: 'Note it' }).click();
    await page.getByText('I need a day up to today.').waitFor();
    await page.getByLabel('Which day').fill('2026-01-12');
    await page.getByRole('button', { name: 'Note it' }).click();
    await page.getByText('12 January. You wrote.').waitFor();

    const year = await night.rig.openOurs('options.html#year');
    await year.getByRole('button', { name: 'Read it as a table' }).click();
    const row = year.getByRole('row', { name: /^Priya/ });
    expect(await row.textContent()).toContain('January: you wrote');
    expect(await row.textContent()).toContain('March: they wrote');

    await page.getByRole('button', { name: 'Forget: 12 January, You wrote' }).click();
    await page.getByText('12 January. You wrote.').waitFor({ state: 'detached' });
    await year.getByText('January: you wrote').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Bring back' }).click();
    await page.getByText('12 January. You wrote.').waitFor();
    for (const what of ['12 January, You wrote', '4 March, They wrote']) {
      await page.getByRole('button', { name: `Forget: ${what}` }).click();
    }
    await page.getByText('Nothing noted yet.').waitFor();
    await page.close();
    await year.close();
  });

  test('in the toolbar: heard from her, and back', async () => {
    const popup = await night.rig.openOurs('popup.html');
    await popup.getByRole('button', { name: 'More about Priya' }).click();
    await popup.getByRole('button', { name: 'Heard from Priya' }).click();
    await popup.getByText('Noted that Priya wrote.').waitFor();
    await popup.getByText('Wrote to you today').waitFor();
    await popup.getByRole('button', { name: 'Bring back' }).click();
    await popup.getByText('Wrote to you today').waitFor({ state: 'detached' });
    await popup.close();
  });
});
