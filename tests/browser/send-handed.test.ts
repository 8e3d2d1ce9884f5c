import { describe, expect, test } from 'vitest';
import { bothBrowsers, during } from './rig/both-browsers.ts';
import { firefoxNight } from './rig/firefox-night.ts';
import { everythingKept } from './rig/night.ts';
import { addPriya, closeWelcome } from './rig/people.ts';
import { bread, handing } from './rig/sending.ts';
import { until } from './rig/surface.ts';

describe.each(bothBrowsers)('a page handed over by the menu, %s', (browserName, start) => {
  const page = { address: bread, title: 'Banana bread from two sad bananas' };
  const links = { sms: 'Sam', email: 'Edith', whatsapp: 'Priya' } as const;

  test('from the popup in a tab to the exact link in each friend’s own channel; a link goes instead of its page', () =>
    during(start({ grants: 'none' }), async (night) => {
      await closeWelcome(night);
      await addPriya(night);
      for (const [name, reach] of [
        [links.sms, '07700 900118'],
        [links.email, 'edith@post.example'],
      ] as const) {
        const adding = await night.ours('popup.html');
        await adding.page.press('button', 'Add');
        await adding.page.fill('Name', name);
        await adding.page.fill(/phone, e-mail|best way to reach/i, reach.replace(/^0/, '+44'));
        await adding.page.press('button', /^(Keep|Save)/);
        await adding.page.awaits('button', new RegExp(name));
        await adding.close();
      }

      const popup = await night.ours('popup.html');
      const itself = await popup.page.evaluate<string>('location.href');
      const wants = async (handed: object, name: string) => {
        await popup.page.evaluate(handing(handed));
        // One reader of names takes the letter in the face for a part of it.
        const face = new RegExp(`^(?:${name[0]}\\s*)?${name}$`);
        await popup.page.awaits('button', face);
        // Taken at once, and gone from memory.
        await until('it to be taken', async () =>
          (await everythingKept(popup.page)).session.includes('handed') ? null : true,
        );
        await popup.page.press('button', face);
        await popup.page.awaits('radio', 'Just the link');
      };

      const clean = 'https://m.loafandcrumb.example/banana-bread/';
      /** Opened by a real click in an app of hers: caught, and written down. */
      const caught = (what: string) =>
        until(`${what} to be opened`, async () => {
          const hit = night.server.hits.find(({ address }) => address.startsWith('https://caught.example/?opened='));
          const opened = hit && new URL(hit.address).searchParams.get('opened');
          return opened?.startsWith(what) ? opened : null;
        });

      await wants({ page }, links.sms);
      await popup.page.fill('Draft', 'Ours fell over. Yours?');
      await popup.page.tick('Keep my words for next time');
      await popup.page.press('button', 'Copy');
      await popup.page.press('button', 'Back');

      // Her own words come first the next time; asleep at this hour, so that the morning is offered.
      await wants({ page }, links.sms);
      expect(await popup.page.names('radio')).toEqual(['Mine', 'Wry', 'Plain', 'Just the link']);
      await popup.page.press('button', 'Keep for the morning');
      await until(
        'the note for the morning',
        async () => /For Sam.*keeps till 8:30/s.test(await popup.page.text()) || null,
      );

      // Named in the address bar: the draft is there at once.
      await popup.page.evaluate(handing({ page, name: 'sam' }));
      await popup.page.awaits('radio', 'Just the link');
      await popup.page.press('radio', 'Just the link');
      const sms = `sms:+447700900118?body=${encodeURIComponent(clean)}`;
      const href = "document.querySelector('a.button-main').getAttribute('href')";
      expect(await popup.page.evaluate(href)).toBe(sms);
      // Firefox hands nothing to a page of the web from a browser that nobody looks at; there the link itself must do.
      if (browserName === 'Chromium') {
        await popup.page.press('link', 'Open messages');
        expect(await caught('sms:')).toBe(sms);
      }
      await popup.open(itself);

      await wants(
        { page, link: { address: 'https://tea.example/pot?utm_source=loaf&size=2', picture: false } },
        links.email,
      );
      await popup.page.press('radio', 'Plain');
      const mail = await popup.page.evaluate<string>(href);
      expect(mail).toMatch(
        /^mailto:edith@post\.example\?body=[\w.~%-]+%0D%0Ahttps%3A%2F%2Ftea\.example%2Fpot%3Fsize%3D2$/,
      );
      await popup.page.press('button', 'Back');

      await wants({ page, selection: 'two sad bananas' }, links.whatsapp);
      await popup.page.press('radio', 'Just the link');
      await popup.page.press('link', 'Open in WhatsApp');
      const chat = await until('the chat', async () =>
        (await night.addresses()).find((one) => one.startsWith('https://wa.me/')),
      );
      expect(new URL(chat).searchParams.get('text')).toBe(`${clean}#:~:text=two%20sad%20bananas`);
      expect(await night.complaints()).toEqual([]);
    }));
});

test('the page’s own address, kind and marked words are read through the same one grant, Firefox', () =>
  during(firefoxNight({ grants: 'none' }), async (night) => {
    await closeWelcome(night);
    await addPriya(night);
    const tab = await night.newTab(bread);
    await tab.page.evaluate("getSelection().selectAllChildren(document.getElementById('step')) ?? null");
    // As the toolbar's button, the menu and the address bar do it.
    await night.rig.asBrowser<null>(
      `(() => {
        const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(night.rig.id)});
        const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec.includes('loafandcrumb'));
        extension.tabManager.addActiveTabPermission(tab);
        return null;
      })()`,
    );
    const popup = await night.ours('popup.html');
    const tabId = await popup.page.evaluate<number>(
      "browser.tabs.query({}).then((tabs) => tabs.find(({ url }) => url?.includes('loafandcrumb'))?.id)",
    );
    await popup.page.evaluate(handing({ page: { tabId, address: bread, title: 'Banana bread' } }));
    await popup.page.press('button', /^(?:P\s*)?Priya$/);
    await popup.page.press('radio', 'Just the link');
    expect(await popup.page.evaluate('document.querySelector(".sheet-link").textContent')).toBe(
      'loafandcrumb.example/banana-bread#:~:text=Mash%20the%20two%20sad%20bananas%20with%20a%20fork.',
    );
    await popup.page.press('radio', 'Plain');
    expect(await popup.page.evaluate('document.querySelector("textarea").value'), 'E22').toBe(
      'Swap you this for yours?',
    );
    expect(await night.complaints()).toEqual([]);
  }));
