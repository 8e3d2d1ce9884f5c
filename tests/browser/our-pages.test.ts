import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChromiumNight, chromiumNight, forgetProfile } from './rig/chromium-night.ts';
import { keepFirst } from './rig/keep-first.ts';
import { bread, handing } from './rig/sending.ts';

const pages = [
  'popup',
  'options#people',
  'options#year',
  'options#speak',
  'options#look-at',
  'options#data',
  'options#look',
  'options#how',
  'welcome',
];

describe('our own pages, Chromium', () => {
  let night: ChromiumNight;

  beforeAll(async () => {
    night = await chromiumNight();
    await keepFirst(night, 'Maximiliana-Konstantinopolitanska von und zu Somewhere the Third', '07700 9001');
  });
  afterAll(async () => {
    await night.close();
    forgetProfile(night);
  });

  async function opened(name: string): Promise<Page> {
    const [file = '', part = ''] = name.split('#');
    const page = await night.rig.openOurs(`${file}.html${part && `#${part}`}`);
    await page.locator('.popup, h1').first().waitFor();
    return page;
  }

  test.each(pages)('G8: nothing for axe to find, by night and by day: %s', async (name) => {
    const page = await opened(name);
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target).join(' | ')}`)).toEqual([]);
    }
    await page.close();
  });

  test.each(pages)('G8: text twice as large at 320 px needs no scrolling sideways: %s', async (name) => {
    const page = await opened(name);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.evaluate("document.documentElement.style.fontSize = '200%'");
    expect(await page.evaluate('document.scrollingElement.scrollWidth')).toBe(320);
    await page.close();
  });

  test('the popup scrolls its list, never itself', async () => {
    const page = await opened('popup');
    await page.setViewportSize({ width: 360, height: 560 });
    await page.evaluate("document.documentElement.style.fontSize = '200%'");
    expect(await page.evaluate('document.scrollingElement.scrollHeight')).toBe(560);
    await page.close();
  });

  test.each(['popup', 'options', 'welcome'])('S26: Shift three times closes it: %s', async (name) => {
    const page = await opened(name);
    const closed = page.waitForEvent('close');
    // The third press may find the page gone before it is let go of.
    for (let press = 0; press < 3; press++) await page.keyboard.press('Shift').catch(() => {});
    await closed;
    expect(page.isClosed()).toBe(true);
  });

  const errors = ['UnknownError', 'InvalidStateError', 'AbortError', 'QuotaExceededError', 'SecurityError'];
  test.each(errors)(
    'R6: %s: a list that cannot be read is said to be so, and is there again when it can',
    async (error) => {
      const page = await night.rig.openOurs('support.html');
      await page.addInitScript((name) => {
        const open = IDBFactory.prototype.open;
        IDBFactory.prototype.open = function (...named) {
          if (sessionStorage.getItem('mended')) return open.apply(this, named);
          throw new DOMException('full', name);
        };
      }, error);
      for (const [where, there] of [
        ['popup.html', '.row'],
        ['options.html#people', '.people-row'],
      ] as const) {
        await page.goto(page.url().replace(/[\w-]+\.html.*$/, where));
        await page.getByText('I can’t open your list just now.').waitFor();
        expect(await page.getByText('Start with just one.').count()).toBe(0);
        expect(await page.getByRole('button', { name: 'Save a copy' }).count()).toBe(1);
        await page.evaluate("sessionStorage.setItem('mended', 'yes')");
        await page.getByRole('button', { name: 'Try again' }).click();
        await page.locator(there).waitFor();
        await page.evaluate('sessionStorage.clear()');
      }
      await page.close();
    },
  );

  test('R6, R9: queued behind another window: never looks empty, says so, and goes on by itself', async () => {
    const stubborn = await night.rig.openOurs('support.html');
    // A window that does not let go, and somebody else's deletion: whoever opens now waits and gets no event at all.
    await stubborn.evaluate(
      () =>
        new Promise<void>((ready) => {
          const open = indexedDB.open('mum-posse');
          open.onsuccess = () => {
            Object.assign(globalThis, { held: open.result });
            indexedDB.deleteDatabase('mum-posse');
            ready();
          };
        }),
    );
    const page = await night.rig.openOurs('popup.html');
    await page.locator('.still').first().waitFor();
    expect(await page.getByText('Start with just one.').count()).toBe(0);
    await page.getByText('Another window still holds it open.').waitFor();
    await stubborn.evaluate('held.close()');
    await page.locator('.row').waitFor();
    expect(await page.locator('.state-says').textContent()).toContain('I put it back.');
    await page.close();
    await stubborn.close();
  });

  test('a waiting draft of the careful kind offers other people to talk to, and goes when it is let go', async () => {
    const page = await opened('popup');
    const wait = (kind: string) =>
      page.evaluate(
        (form) =>
          chrome.storage.session.set({ waiting: { draft: 'A line.', kind: form, until: Date.now() + 3_600_000 } }),
        kind,
      );
    await wait('plain');
    await page.locator('.note').waitFor();
    expect(await page.getByRole('link', { name: 'Other people to talk to' }).count()).toBe(0);
    await wait('with-support');
    await page.getByRole('link', { name: 'Other people to talk to' }).waitFor();
    await page.getByRole('button', { name: 'Let it go' }).click();
    await page.locator('.note').waitFor({ state: 'detached' });
    expect(await page.evaluate("chrome.storage.session.get('waiting')")).toEqual({});
    await page.close();
  });

  test('G19: with every card turned off, her people and sending a page are as they were', async () => {
    const settings = await opened('options#speak');
    await settings.getByRole('button', { name: 'Turn all of it off' }).click();
    await settings.getByRole('button', { name: 'Turn it on again' }).waitFor();
    const page = await opened('popup');
    await page.evaluate(handing({ page: { address: bread, title: 'Banana bread' } }));
    await page.locator('.face-pick').first().click();
    await page.locator('.sheet-link').waitFor();
    expect(await page.locator('a.button-main, button.button-main').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Back' }).click();
    await page.locator('.row-write').click();
    await page.locator('.sheet textarea').waitFor();
    await page.close();
    await settings.getByRole('button', { name: 'Turn it on again' }).click();
    await settings.getByRole('button', { name: 'Turn all of it off' }).waitFor();
    await settings.close();
  });

  test('S12: the foot of the popup is the same whatever she does in it', async () => {
    const page = await opened('popup');
    const foot = () => page.locator('.foot').evaluate((one) => one.outerHTML);
    const before = await foot();
    await page.locator('.row-write').click();
    await page.locator('.sheet').waitFor();
    expect(await foot()).toBe(before);
    await page.close();
  });
});
