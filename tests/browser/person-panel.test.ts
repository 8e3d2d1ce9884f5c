import { AxeBuilder } from '@axe-core/playwright';
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

  test('what else is known of somebody is kept: how near, children, how it leaves her, their clock and quiet hours', async () => {
    const page = await opened();
    await page.getByText('More about Priya').click();
    for (const chip of ['very close', 'a toddler', 'at school', 'heavier', 'asleep or busy at set hours']) {
      await page.getByText(chip, { exact: true }).click();
    }
    await page.getByText('I don’t name anyone at night who leaves you heavier.').waitFor();
    await page.getByLabel('Their time zone').selectOption({ label: 'Lisbon, Portugal' });
    await page.getByText(/^It’s 1:\d\d there now\.$/).waitFor();
    await page.getByLabel('Not from').selectOption({ label: 'nine in the evening' });
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Kept.').waitFor();
    for (const scheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target).join(' | ')}`)).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    await page.evaluate("document.documentElement.style.fontSize = '200%'");
    expect(await page.evaluate('document.scrollingElement.scrollWidth')).toBe(320);
    await page.close();

    const again = await opened();
    await again.getByText('More about Priya').click();
    expect(await again.getByLabel('very close').isChecked()).toBe(true);
    expect(await again.getByLabel('a toddler').isChecked()).toBe(true);
    expect(await again.getByLabel('heavier').isChecked()).toBe(true);
    expect(await again.getByLabel('Their time zone').inputValue()).toBe('Europe/Lisbon');
    expect(await again.getByLabel('Not from').inputValue()).toBe('21:00');
    await again.getByText('asleep or busy at set hours').click();
    await again.getByRole('button', { name: 'Save' }).click();
    await again.getByText('Kept.').waitFor();
    await again.close();
  });

  test('two windows: what each changes is kept, and neither takes the other’s back', async () => {
    const [one, other] = [await opened(), await opened()];
    const stored = () =>
      one.evaluate(
        () =>
          new Promise<{ strengths: string[]; rhythm?: string; timeZone?: string }>((told) => {
            const open = indexedDB.open('mum-posse');
            open.onsuccess = () => {
              const all = open.result.transaction('friends').objectStore('friends').getAll();
              all.onsuccess = () => {
                open.result.close();
                told(all.result[0]);
              };
            };
          }),
      );
    const save = (page: Page) => page.getByRole('button', { name: 'Save' }).click();
    await one.getByText('makes you laugh').click();
    await save(one);
    await expect.poll(stored).toMatchObject({ strengths: ['laugh'] });
    await other.getByText('now and then', { exact: true }).click();
    await save(other);
    await expect.poll(stored).toMatchObject({ strengths: ['laugh'], rhythm: 'nowAndThen' });
    // A form that was kept begins anew: going back to how it first stood is a change as well.
    await other.getByText('not saying', { exact: true }).first().click();
    await save(other);
    await expect.poll(async () => (await stored()).rhythm).toBeUndefined();
    expect(await stored()).toMatchObject({ strengths: ['laugh'], timeZone: 'Europe/Lisbon' });
    await one.close();
    await other.close();
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
    await page.getByLabel('When', { exact: true }).fill('2026-01-12');
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
