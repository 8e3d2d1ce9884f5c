import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RealPopup } from './rig/chromium.ts';
import { type ChromiumNight, chromiumNight, forgetProfile } from './rig/chromium-night.ts';
import { everythingKept, unasked } from './rig/night.ts';
import { addPriya, closeWelcome } from './rig/people.ts';
import { bread, handing } from './rig/sending.ts';
import { namesExpression, pause, until } from './rig/surface.ts';

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

  test.each(['dark', 'light'] as const)(
    'G8: nothing for axe to find in any state of sending, %s',
    async (colorScheme) => {
      const popup = await night.rig.openOurs('popup.html');
      await popup.emulateMedia({ colorScheme });
      const found = async () =>
        (await new AxeBuilder({ page: popup }).analyze()).violations.map(
          (one) => `${one.id}: ${one.nodes.map((node) => node.target).join(' | ')}`,
        );
      await popup.evaluate(handing({ page: { address: bread, title: 'Banana bread' } }));
      await popup.locator('.face-pick').first().click({ trial: true });
      expect(await found()).toEqual([]);
      await popup.locator('.face-pick').first().click();
      await popup.getByRole('textbox', { name: 'Draft' }).fill('Ours fell over.');
      await popup.getByRole('button', { name: 'A code for my phone' }).click();
      await popup.getByRole('img', { name: 'A code that opens the link' }).waitFor();
      expect(await found()).toEqual([]);
      await popup.setViewportSize({ width: 320, height: 640 });
      await popup.evaluate("document.documentElement.style.fontSize = '200%'");
      expect(await popup.evaluate('document.scrollingElement.scrollWidth')).toBe(320);
      await popup.close();
    },
  );

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
