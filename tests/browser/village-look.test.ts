import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wins } from '../../utils/village/win-words-en.ts';
import { type ChromiumNight, chromiumNight, forgetProfile } from './rig/chromium-night.ts';
import { ready } from './rig/people.ts';
import { intoTheJar, openVillage } from './rig/village-page.ts';

describe('how her village looks and is walked through', () => {
  let night: ChromiumNight;
  beforeAll(async () => {
    night = await chromiumNight();
    await ready(night);
    await intoTheJar(night, 'We all wore <b>shoes</b>');
  });
  afterAll(async () => {
    await night.close();
    forgetProfile(night);
  });

  /** Each part in every state that she can bring it to. */
  const states: readonly (readonly [string, string, string, (page: Page) => Promise<unknown>])[] = [
    ['all of them', 'all', 'Your village', (page) => page.getByText('What stands here').click()],
    ['one, with the form', 'one', 'Start with just one', (page) => page.getByText('somebody from the gate').click()],
    [
      'one, a draft',
      'one',
      'Start with just one',
      async (page) => {
        await page.getByText('a cousin').click();
        await page.getByRole('button', { name: 'Write to Priya' }).click();
        await page.getByRole('heading', { name: 'To Priya' }).waitFor();
      },
    ],
    [
      'a walk without a day',
      'walk',
      'Walk and talk',
      async (page) => {
        await page.getByLabel('Day').fill('');
        await page.getByText('every week').click();
        await page.getByRole('button', { name: 'Find the words' }).click();
        await page.getByText('I need a day and a time that exist.').waitFor();
      },
    ],
    [
      'a walk with nobody',
      'walk',
      'Walk and talk',
      async (page) => {
        await page.getByRole('button', { name: 'Find the words' }).click();
        await page.getByText('Words to copy').waitFor();
      },
    ],
    [
      'coffee with somebody',
      'coffee',
      'Coffee morning',
      async (page) => {
        await page.getByText('Priya').click();
        await page.getByRole('button', { name: 'Find the words' }).click();
        await page.getByRole('button', { name: 'Write to Priya' }).waitFor();
      },
    ],
    ['a search without a place', 'find', 'Find your people', (page) => page.getByText('Open the search').click()],
    ['no win yet', 'triumphs', 'Tiny triumphs', async () => {}],
    [
      'a medal, and whom to tell',
      'triumphs',
      'Tiny triumphs',
      async (page) => {
        await page.getByRole('radio').first().click();
        await page.getByRole('button', { name: 'Tell somebody' }).click();
        await page.getByText('Whom would it please?').waitFor();
      },
    ],
    ['the jar', 'jar', 'The jar', async () => {}],
  ];

  test.each(states)(
    'G8: nothing for axe to find by night and day, and room at 320 px with text twice as large: %s',
    async (_, part, title, act) => {
      const page = await openVillage(night, part, title);
      await act(page);
      for (const colorScheme of ['dark', 'light'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target).join(' | ')}`)).toEqual([]);
      }
      await page.setViewportSize({ width: 320, height: 640 });
      await page.evaluate("document.documentElement.style.fontSize = '200%'");
      expect(await page.evaluate('document.scrollingElement.scrollWidth')).toBe(320);
      await page.close();
    },
  );

  test('by the keyboard alone: a win into the jar, out of it, and back', async () => {
    const page = await openVillage(night, 'all', 'Your village');
    const tabTo = async (name: RegExp) => {
      for (let press = 0; press < 60; press++) {
        await page.keyboard.press('Tab');
        const stands = await page.evaluate(
          () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
        );
        if (name.test(stands)) return;
      }
      throw new Error(`The keyboard does not come to ${name}.`);
    };
    await tabTo(/^Tiny triumphs/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Tiny triumphs' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    const chosen = await page.getByRole('radio', { checked: true }).locator('..').textContent();
    expect(wins).toContain(chosen);
    expect(await page.locator('canvas').getAttribute('aria-label')).toBe(`A small medal that says: ${chosen}`);
    await tabTo(/^Put it in the jar$/);
    await page.keyboard.press('Enter');
    await page.getByText('It’s in the jar.').waitFor();
    await tabTo(/^The jar$/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'The jar' }).waitFor();
    await tabTo(new RegExp(`^Take out: ${chosen?.replace(/[.]/g, '\\.')}`));
    await page.keyboard.press('Enter');
    await page.getByText('It’s out of the jar.').waitFor();
    const line = page.locator('.line').filter({ hasText: chosen ?? '' });
    await line.waitFor({ state: 'detached' });
    // The row she stood on is gone: she stands on the way back.
    await page.locator('.undo button:focus').waitFor();
    await page.keyboard.press('Enter');
    await line.waitFor();
    await page.close();
  });
});
