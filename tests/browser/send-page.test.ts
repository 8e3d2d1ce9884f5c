import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RealPopup } from './rig/chromium.ts';
import { type ChromiumNight, chromiumNight, forgetProfile } from './rig/chromium-night.ts';
import { everythingKept, unasked } from './rig/night.ts';
import { addPriya, closeWelcome } from './rig/people.ts';
import { namesExpression, until } from './rig/surface.ts';

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
});
