import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { during } from './rig/both-browsers.ts';
import { type ChromiumNight, chromiumNight, forgetProfile } from './rig/chromium-night.ts';
import { until } from './rig/surface.ts';

/** What the line about the page says, and what can be pressed in it; nothing when there is no line. */
const line = `(() => {
  const here = document.querySelector('.here');
  return here && [...here.querySelectorAll('p:not(:empty), button')].map((one) => one.textContent);
})()`;

describe('the toolbar over a page, Chromium', () => {
  let night: ChromiumNight;
  beforeAll(async () => {
    night = await chromiumNight();
    await (await night.welcome()).close();
  });
  afterAll(async () => {
    await night.close();
    forgetProfile(night);
  });

  async function over(address: string) {
    const tab = await night.rig.context.newPage();
    await tab.goto(address);
    const popup = await night.rig.clickToolbar(tab);
    await until('the popup to be read', () => popup.evaluate("!!document.querySelector('.state p') || null"));
    // The page under it is asked for after the list was read.
    await new Promise((done) => setTimeout(done, 500));
    return { tab, popup };
  }

  test.each([
    ['https://forum.example.org/t/9', ['Notice scrolling here']],
    ['https://www.reddit.com/', ['Noticing scrolling here.', 'This is work']],
    ['https://www.google.com/', null],
    ['chrome://version/', null],
  ])('%s: %j', async (address, says) => {
    const { tab, popup } = await over(address);
    expect(await popup.evaluate(line)).toEqual(says);
    await tab.close();
  });

  test('“This is work” is said once, and can be taken back in the same place', async () => {
    const { tab, popup } = await over('https://www.reddit.com/');
    const press = (name: string) =>
      popup.evaluate(
        `[...document.querySelectorAll('.here button')].find((one) => one.textContent === ${JSON.stringify(name)}).click()`,
      );
    const becomes = (says: string[]) =>
      until(says.join(), async () => String(await popup.evaluate(line)) === String(says) || null);
    await press('This is work');
    await becomes(['Work, so scrolling here never counts.', 'It isn’t']);
    await press('It isn’t');
    await becomes(['Noticing scrolling here.', 'This is work']);
    await tab.close();
  });
});

test('one click asks for a feed of the table, and for its searches not', () =>
  during(chromiumNight({ grants: 'on-asking' }), async (night) => {
    await (await night.welcome()).close();
    const popup = await night.rig.openOurs('popup.html');
    await popup.addInitScript(() => {
      type Query = (asked: { active?: boolean }, told?: (found: unknown) => void) => unknown;
      const apis = globalThis as { browser?: { tabs: { query: Query } }; chrome?: { tabs: { query: Query } } };
      const found = [{ url: 'https://www.reddit.com/r/daddit/', incognito: false }];
      for (const tabs of [apis.browser?.tabs, apis.chrome?.tabs]) {
        if (tabs) tabs.query = (_asked, told) => (told ? told(found) : Promise.resolve(found));
      }
    });
    await popup.reload();
    await popup.getByRole('button', { name: 'Notice scrolling here' }).click();
    await popup.getByText('Noticing scrolling here.').waitFor();
    await popup.getByText('I look at the sites you picked.').waitFor();

    const options = await night.rig.openOurs('options.html#look-at');
    await options.getByText('I look at one site. All is well.').waitFor();
    const reddit = options.locator('.site', { hasText: 'Reddit' });
    expect(await reddit.allInnerTexts()).toEqual([
      expect.stringContaining('I don’t look here.'),
      expect.stringMatching(/Allowed\.\s+Take it back/),
    ]);
    expect(await night.complaints()).toEqual([]);
  }));
