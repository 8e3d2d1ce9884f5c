import { describe, expect, test } from 'vitest';
import { bothBrowsers, during } from './rig/both-browsers.ts';
import { chromiumNight } from './rig/chromium-night.ts';
import { cardIn, searchFor, staysQuiet, unasked } from './rig/night.ts';
import { addPriya, allowSearches, fillFirstPerson, priya, ready } from './rig/people.ts';
import { questions } from './rig/questions.ts';
import { until } from './rig/surface.ts';

describe.each(bothBrowsers)('a search at one in the morning, %s', (_name, start) => {
  test('from the welcome page to a draft in a friend’s own channel, remembered, with nothing asked of the network', () =>
    during(start({ grants: 'on-asking' }), async (night) => {
      const welcome = await night.welcome();
      await fillFirstPerson(welcome.page);
      await allowSearches(welcome.page);
      await welcome.close();

      const address = searchFor(questions.connect);
      const tab = await night.newTab(address);
      const focusBefore = await tab.page.evaluate('document.activeElement.tagName');
      const card = await cardIn(tab);
      expect(await card.names('button')).toEqual([`Message ${priya.name}`, 'Not now', 'Someone else']);
      expect(await card.names('checkbox')).toEqual(['Done for tonight']);
      expect(await card.text()).toContain(priya.name);
      expect(await card.text()).not.toContain('wake at 4');
      expect(await tab.page.evaluate('document.activeElement.tagName'), 'G2').toBe(focusBefore);

      await card.press('button', `Message ${priya.name}`);
      const chat = await until('the chat with her friend', async () =>
        (await night.addresses()).find((open) => open.startsWith('https://wa.me/')),
      );
      expect(chat).toMatch(/^https:\/\/wa\.me\/447700900123\?text=\S+$/);
      expect(decodeURIComponent(chat), 'S21').not.toMatch(/wake at 4|two year old|1am|one in the morning/i);

      const popup = await night.ours('popup.html');
      await popup.page.awaits('button', new RegExp(priya.name));
      await until('that she wrote', async () => /you wrote/i.test(await popup.page.text()) || null);

      expect(await night.complaints()).toEqual([]);
      expect(unasked(night.server, [address, chat]), 'S29').toEqual([]);
    }));

  test('without a grant nothing is looked at', () =>
    during(start({ grants: 'none' }), async (night) => {
      await ready(night);
      expect(await staysQuiet(await night.newTab(searchFor(questions.connect)))).toBe(true);
    }));

  test('nothing speaks while the welcome page is open; then a card; and after "Done for tonight" nothing again', () =>
    during(start(), async (night) => {
      const welcome = await night.welcome();
      await addPriya(night);
      expect(await staysQuiet(await night.newTab(searchFor(questions.connect)))).toBe(true);
      await welcome.close();

      const tab = await night.newTab(searchFor(questions.connect));
      const card = await cardIn(tab);
      await card.press('checkbox', 'Done for tonight');
      await until('the last line', async () => /nothing more tonight/i.test(await card.text()) || null);
      await until('the card to go', async () => (await tab.card()) === null || null);
      expect(await staysQuiet(await night.newTab(searchFor(questions.connect)))).toBe(true);
      expect(await night.complaints()).toEqual([]);
    }));
});

test('a search that is none of our business, and one in broad daylight, stay alone; at one in the morning it does not', () =>
  during(chromiumNight(), async (night) => {
    await ready(night);
    const tab = await night.newTab(searchFor(questions.none));
    expect(await staysQuiet(tab)).toBe(true);
    if (!night.clock.exact) return;
    night.clock.jumpTo('2026-03-04T14:05');
    await tab.open(searchFor(questions.connect));
    expect(await staysQuiet(tab)).toBe(true);
    night.clock.jumpTo('2026-03-05T01:12');
    await tab.open(searchFor(questions.connect, 'cookie-bar'));
    await cardIn(tab);
  }));

describe.each(bothBrowsers)('what is no new search, %s', (_name, start) => {
  test('half-typed text and a reload are not; an address that changes in the page is', () =>
    during(start(), async (night) => {
      await ready(night);
      const tab = await night.newTab(
        `${searchFor(questions.none, 'address-moves')}&next=${encodeURIComponent(questions.connect)}`,
      );
      // Typing without sending changes no address.
      await tab.page.fill('Search', questions.connect);
      expect(await staysQuiet(tab)).toBe(true);
      await tab.page.press('button', 'Next question');
      await cardIn(tab);
    }));
});
