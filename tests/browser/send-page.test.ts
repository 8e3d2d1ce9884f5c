import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bothBrowsers, during } from './rig/both-browsers.ts';
import type { RealPopup } from './rig/chromium.ts';
import { type ChromiumNight, chromiumNight, forgetProfile } from './rig/chromium-night.ts';
import { everythingKept, unasked } from './rig/night.ts';
import { addPriya, closeWelcome } from './rig/people.ts';
import { namesExpression, pause, until } from './rig/surface.ts';

const bread = 'https://m.loafandcrumb.example/banana-bread/?utm_source=mail&mc_eid=4f3a&PHPSESSID=0af1#xtor=EPR-1';
const clean = 'https://www.loafandcrumb.example/banana-bread';

/** Presses the first control of these words in a real popup. */
function press(popup: RealPopup, words: RegExp): Promise<true> {
  return until(`the control ${words}`, async () =>
    (await popup.evaluate<boolean>(`(() => {
      const one = [...document.querySelectorAll('button, a[href]')].find((e) => ${words}.test(e.textContent.trim()));
      one?.click();
      return !!one;
    })()`))
      ? true
      : null,
  );
}

describe('a page sent to a friend, from the toolbar, Chromium', () => {
  let night: ChromiumNight;
  beforeAll(async () => {
    night = await chromiumNight({ grants: 'none' });
    await closeWelcome(night);
    await addPriya(night);
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
    return { tab, popup };
  }

  test('two clicks from the page to the open draft, one more to the friend’s own chat with exactly the tidy link', async () => {
    const { tab, popup } = await over(bread);
    await until(
      'the title',
      async () =>
        /Banana bread/.test(
          await popup.evaluate<string>("document.querySelector('.share-title')?.textContent ?? ''"),
        ) || null,
    );
    expect(await popup.evaluate<string>("document.querySelector('.share-title').textContent")).toBe(
      'Send a friend: Banana bread from two sad bananas',
    );
    await press(popup, /^Priya|^P?Priya/);
    await until('the draft', () => popup.evaluate("!!document.querySelector('.sheet-link') || null"));
    expect(await popup.evaluate('document.querySelector(".sheet-link").textContent')).toBe(
      'loafandcrumb.example/banana-bread',
    );
    expect(await popup.evaluate('document.querySelector("textarea").value'), 'E22').toMatch(
      /Swap you this|I’ll trade you this/,
    );
    expect(await popup.evaluate(namesExpression('radio'))).toEqual(['Wry', 'Plain', 'Just the link']);
    await press(popup, /^Open in WhatsApp$/);
    const chat = await until('the chat', async () =>
      (await night.addresses()).find((open) => open.startsWith('https://wa.me/')),
    );
    const text = new URL(chat).searchParams.get('text') ?? '';
    expect(chat).toMatch(/^https:\/\/wa\.me\/447700900123\?text=/);
    expect(text.split('\n').at(-1)).toBe(clean);
    expect(text.split('\n')[0], 'S21').not.toMatch(/banana|sad|Mash|1am|loaf/i);

    // Nothing about the page stays, but whom she wrote to, when and how.
    const ours = await night.ours('popup.html');
    await until('that she wrote', async () => /you wrote/i.test(await ours.page.text()) || null);
    const kept = await everythingKept(ours.page);
    expect(JSON.stringify(kept)).not.toMatch(/loafandcrumb|banana|swap you/i);
    expect(kept.databases).toContain('"how":"whatsapp"');
    await ours.close();
    expect(unasked(night.server, [bread.split('#')[0] ?? '', chat])).toEqual([]);
    expect(await night.complaints()).toEqual([]);
    await tab.close();
  });

  /** The text of the part that sends; null where there is none. */
  const block = "document.querySelector('.share')?.innerText ?? null";

  test.each([
    ['S22: a sensitive site', 'https://www.womensaid.org.uk/information-support/', null],
    ['S12, S21: a page of results', 'https://www.google.com/search?q=train+times', null],
    ['a private address', 'http://192.168.178.1/status', 'Only this house or office can open this page.'],
    ['a page of the browser', 'chrome://version/', 'Nothing here that a friend could open.'],
  ])('%s: %s', async (_name, address, says) => {
    const { tab, popup } = await over(address);
    // What stands under the toolbar is asked for at once; a second is ample.
    await pause(1_000);
    expect(await popup.evaluate(block)).toBe(says);
    expect(await popup.evaluate("document.querySelectorAll('.here, .faces').length")).toBe(0);
    await tab.close();
  });

  test('P21, P22: a hostile page sends its own plain address, one line of title, and no word of itself', async () => {
    const { tab, popup } = await over('https://hostile.example/?utm_source=x&next=%0d%0abcc:e@x.example');
    const title = await until('the title', () =>
      popup.evaluate<string | null>("document.querySelector('.share-title b')?.textContent ?? null"),
    );
    expect(title).toMatch(/^gnp\.exe a{190,}$/);
    await press(popup, /Priya$/);
    await until('the draft', () => popup.evaluate("!!document.querySelector('.sheet-link') || null"));
    const href = await popup.evaluate<string>("document.querySelector('a.button-main').href");
    expect(href).toMatch(/^https:\/\/wa\.me\/447700900123\?text=[\w.~%-]+$/);
    expect(decodeURIComponent(href).split('\n').at(-1)).toBe('https://hostile.example/?next=%0d%0abcc:e@x.example');
    expect(await popup.evaluate('document.querySelector("textarea").value')).not.toMatch(/gnp|bbb|bcc/);
    await tab.close();
  });

  test('“Send to a friend” on a link opens the popup over the page, with that link instead of the page', async () => {
    const tab = await night.rig.context.newPage();
    await tab.goto('https://www.loafandcrumb.example/banana-bread');
    await tab.bringToFront();
    const worker = await night.rig.worker();
    await worker.evaluate((pageUrl) => {
      type Menu = { onClicked: { dispatch(clicked: object, tab: object): void } };
      const clicked = { menuItemId: 'send', pageUrl, linkUrl: 'https://tea.example/pot?utm_source=loaf&size=2' };
      (chrome.contextMenus as unknown as Menu).onClicked.dispatch(clicked, { url: pageUrl, title: 'Bread' });
    }, tab.url());
    const popup = await night.rig.openedPopup();
    await until(
      'the link',
      async () => /tea\.example\/pot\?size=2/.test((await popup.evaluate<string | null>(block)) ?? '') || null,
    );
    await tab.close();
  });

  test('what she marked is pointed at', async () => {
    const { tab, popup } = await (async () => {
      const page = await night.rig.context.newPage();
      await page.goto('https://www.loafandcrumb.example/banana-bread');
      await page.evaluate("getSelection().selectAllChildren(document.getElementById('step'))");
      return { tab: page, popup: await night.rig.clickToolbar(page) };
    })();
    await press(popup, /Priya$/);
    await until('the draft', () => popup.evaluate("!!document.querySelector('.sheet-link') || null"));
    expect(await popup.evaluate('document.querySelector(".sheet-link").textContent')).toBe(
      'loafandcrumb.example/banana-bread#:~:text=Mash%20the%20two%20sad%20bananas%20with%20a%20fork.',
    );
    await tab.close();
  });
});

/** What the menu hands over, as it stands in memory; then our page in a tab, as where the browser opens no popup. */
const handing = (handed: object) =>
  `(globalThis.browser ?? globalThis.chrome).storage.session.set({ handed: { at: Date.now(), ...${JSON.stringify(handed)} } })`;

describe.each(bothBrowsers)('a page handed over by the menu, %s', (_name, start) => {
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
      await popup.page.press('link', 'Open messages');
      expect(await caught('sms:')).toBe(`sms:+447700900118?body=${encodeURIComponent(clean)}`);
      await popup.open(itself);

      await wants(
        { page, link: { address: 'https://tea.example/pot?utm_source=loaf&size=2', picture: false } },
        links.email,
      );
      await popup.page.press('radio', 'Plain');
      const mail = await popup.page.evaluate<string>("document.querySelector('a.button-main').getAttribute('href')");
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
