import { describe, expect, test } from 'vitest';
import { bothBrowsers, during } from './rig/both-browsers.ts';
import { chromiumNight } from './rig/chromium-night.ts';
import { cardIn, searchFor, staysQuiet } from './rig/night.ts';
import { addPriya, closeWelcome, priya, ready } from './rig/people.ts';
import { questions } from './rig/questions.ts';
import { pause, until } from './rig/surface.ts';

describe.each(bothBrowsers)('the background comes and goes, %s', (_name, start) => {
  test('P27: ended between any two steps, the night goes on as if it had not been', () =>
    during(start(), async (night) => {
      await ready(night);
      await night.stopBackground();
      const tab = await night.newTab(searchFor(questions.connect));
      await pause(2000);
      await night.stopBackground();
      const card = await cardIn(tab);
      await night.stopBackground();
      await card.press('button', `Message ${priya.name}`);
      await until('the chat', async () =>
        (await night.addresses()).some((open) => open.includes('wa.me')) ? true : null,
      );
      // What she did has been told by now.
      await pause(1500);
      await night.stopBackground();
      const popup = await night.ours('popup.html');
      await until('that she wrote', async () => /you wrote/i.test(await popup.page.text()) || null);
      expect(await night.complaints()).toEqual([]);
    }));

  test('P2, P30: a site taken back is a site left alone, at once', () =>
    during(start(), async (night) => {
      await ready(night);
      await night.takeBack(['https://www.google.com/*']);
      expect(await staysQuiet(await night.newTab(searchFor(questions.connect)))).toBe(true);
      const ours = await night.ours('popup.html');
      const matches = await ours.page.evaluate<string[]>(
        '(globalThis.browser ?? globalThis.chrome).scripting.getRegisteredContentScripts().then((all) => all.flatMap((one) => one.matches))',
      );
      expect(matches.filter((match) => match.includes('//www.google.com/'))).toEqual([]);
      expect(matches.length).toBeGreaterThan(0);
      expect(await night.complaints()).toEqual([]);
    }));
});

describe('the extension itself comes and goes, Chromium', () => {
  test('P26: updated with a card open, the card is gone, the page is whole, and nothing complains', () =>
    during(chromiumNight(), async (night) => {
      await ready(night);
      const tab = await night.newTab(searchFor(questions.connect));
      await cardIn(tab);
      const worker = await night.rig.worker();
      await worker.evaluate(() => chrome.runtime.reload()).catch(() => {});
      await until('the card to go', async () => (await tab.card()) === null || null);
      await pause(2000);
      await tab.page.evaluate(
        "document.dispatchEvent(new Event('visibilitychange')), dispatchEvent(new Event('focus')), true",
      );
      expect(await tab.page.text()).toContain('Sleep in the second year');
      expect(await night.complaints()).toEqual([]);
      // Nothing of hers is lost, and the watchers are back.
      const popup = await night.ours('popup.html');
      await popup.page.awaits('button', new RegExp(priya.name));
      const registered = await popup.page.evaluate<{ id: string }[]>('chrome.scripting.getRegisteredContentScripts()');
      expect(registered.map(({ id }) => id).sort()).toEqual(['watch-feed', 'watch-search']);
    }));

  test('G15: ten results pages at once bring one card', () =>
    during(chromiumNight(), async (night) => {
      await closeWelcome(night);
      await addPriya(night);
      const tabs = await Promise.all(Array.from({ length: 10 }, () => night.newTab()));
      await Promise.all(tabs.map((tab, n) => tab.open(searchFor(`${questions.connect} ${n}`))));
      await until(
        'a card',
        async () => ((await Promise.all(tabs.map((tab) => tab.card()))).some(Boolean) ? true : null),
        15_000,
      );
      await pause(3000);
      const cards = (await Promise.all(tabs.map((tab) => tab.card()))).filter(Boolean);
      expect(cards.length).toBe(1);
    }));
});
