import { describe, expect, test } from 'vitest';
import { bothBrowsers, during } from './rig/both-browsers.ts';
import { cardIn, searchFor, staysQuiet, unasked } from './rig/night.ts';
import { addPriya, allowSearches, closeWelcome, fillFirstPerson, priya, ready } from './rig/people.ts';
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
      expect(await card.names('button')).toEqual([`Message ${priya.name}`, 'Not now']);
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

  test('one that is none of our business, one in the day, and one without a grant stay alone', () =>
    during(start({ grants: 'none' }), async (night) => {
      await ready(night);
      expect(await staysQuiet(await night.newTab(searchFor(questions.connect)))).toBe(true);
    }));

  test('while the welcome page is open nothing speaks', () =>
    during(start(), async (night) => {
      await night.welcome();
      await addPriya(night);
      expect(await staysQuiet(await night.newTab(searchFor(questions.connect)))).toBe(true);
      await closeWelcome(night);
      await cardIn(await night.newTab(searchFor(questions.connect)));
    }));

  test('"Not now" and "Done for tonight" leave at once, and the night stays quiet', () =>
    during(start(), async (night) => {
      await ready(night);
      const tab = await night.newTab(searchFor(questions.connect));
      const card = await cardIn(tab);
      await card.press('checkbox', 'Done for tonight');
      await until('the last line', async () => /nothing more tonight/i.test(await card.text()) || null);
      await until('the card to go', async () => (await tab.card()) === null || null);
      expect(await staysQuiet(await night.newTab(searchFor(questions.connect)))).toBe(true);
      expect(await night.complaints()).toEqual([]);
    }));
});

describe.each(bothBrowsers)('what is no new search, %s', (_name, start) => {
  test('half-typed text, a reload and the way back are not; an address that changes in the page is', () =>
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
