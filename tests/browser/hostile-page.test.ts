import { describe, expect, test } from 'vitest';
import { bothBrowsers, during } from './rig/both-browsers.ts';
import { chromiumNight } from './rig/chromium-night.ts';
import { cardIn, everythingKept, searchFor } from './rig/night.ts';
import { priya, ready } from './rig/people.ts';
import { questions } from './rig/questions.ts';
import { pause, until } from './rig/surface.ts';

interface Learnt {
  readonly keys: string;
  readonly added: string[];
  readonly frames: number;
  readonly messages: string[];
}

describe.each(bothBrowsers)('a page that means harm, %s', (_name, start) => {
  test('P11, P14: learns only that a plain box was put in; restyling, forged events and messages do nothing; what it takes away stays away', () =>
    during(start(), async (night) => {
      await ready(night);
      const tab = await night.newTab(searchFor(questions.connect, 'hostile'));
      const card = await cardIn(tab);
      const learnt = await tab.page.evaluate<Learnt>('window.learnt');
      expect(learnt.frames).toBe(0);
      expect(learnt.messages).toEqual([]);
      expect(learnt.added.length).toBeGreaterThan(0);
      for (const added of learnt.added) {
        expect(added).toMatch(/^<div( style="[^"]*")?><\/div>$/);
        expect(added).not.toMatch(/extension|priya|posse/i);
      }
      const name = JSON.stringify(priya.name);
      expect(await tab.page.evaluate(`window.find(${name})`)).toBe(false);
      expect(await tab.page.evaluate(`document.documentElement.innerText.includes(${name})`)).toBe(false);

      const controls = await card.names('button');
      const drawn = `[...document.documentElement.children].filter((one) => one.tagName === 'DIV').map((one) => {
        const box = one.getBoundingClientRect();
        return [box.x, box.y, box.width, box.height, getComputedStyle(one).opacity].join();
      })`;
      const before = await tab.page.evaluate<string[]>(drawn);
      expect(before.length).toBe(1);
      await tab.page.evaluate("window.harm('restyle'), window.harm('events'), window.harm('messages'), true");
      await pause(1000);
      expect(await tab.page.evaluate<string[]>(drawn)).toEqual(before);
      expect(await (await cardIn(tab)).names('button')).toEqual(controls);
      expect((await night.addresses()).filter((address) => address.includes('wa.me'))).toEqual([]);

      expect(await tab.page.evaluate<number>("window.harm('remove')")).toBeGreaterThan(0);
      await pause(1500);
      expect(await tab.card()).toBeNull();
      expect(await night.complaints()).toEqual([]);
    }));

  test('P16: our card page in a frame of its own stays blank', () =>
    during(start(), async (night) => {
      await ready(night);
      const ours = await night.ours('support.html');
      // Under the name that a page could know, and under the one that only the browser knows.
      const asked = await ours.page.evaluate<string[]>(
        "[location.origin + '/nudge.html', (globalThis.browser ?? globalThis.chrome).runtime.getURL('nudge.html')]",
      );
      const tab = await night.newTab('https://www.google.com/maps');
      for (const address of asked) {
        for (const token of ['', '#', '#00000000-0000-4000-8000-000000000000']) {
          await tab.page.evaluate(
            `(() => { const f = document.createElement('iframe'); f.src = ${JSON.stringify(address + token)}; document.body.append(f); return true; })()`,
          );
        }
      }
      await pause(2000);
      expect(await tab.card()).toBeNull();
      const refused = /Denying load of chrome-extension/;
      expect((await night.complaints()).filter((one) => !refused.test(one))).toEqual([]);
    }));
});

describe('a page that means harm, Chromium alone', () => {
  test.each([
    ['dims', 'dim'],
    ['covers', 'cover'],
    ['turns', 'turn'],
  ])('P13: a card that the page %s takes no click', (_does, harm) =>
    during(chromiumNight(), async (night) => {
      await ready(night);
      const tab = await night.newTab(searchFor(questions.connect, 'hostile'));
      const card = await cardIn(tab);
      const before = await everythingKept(
        (await night.ours('options.html').catch(() => night.ours('popup.html'))).page,
      );
      const [page] = night.rig.context.pages().filter((one) => one.url().includes('/search'));
      await page?.bringToFront();
      await tab.page.evaluate(`window.harm('${harm}')`);
      await pause(800);
      const place = await card.evaluate<{ x: number; y: number }>(
        "(() => { const b = [...document.querySelectorAll('button')].find((one) => /^Message/.test(one.textContent)).getBoundingClientRect(); return { x: b.x + b.width / 2, y: b.y + b.height / 2 }; })()",
      );
      const frame = page?.frames().find((one) => one.url().includes('nudge.html'));
      const box = await (await frame?.frameElement())?.boundingBox();
      await page?.mouse.click((box?.x ?? 0) + place.x, (box?.y ?? 0) + place.y);
      await pause(1000);
      expect((await night.addresses()).filter((address) => address.includes('wa.me'))).toEqual([]);
      const after = await everythingKept((await night.ours('popup.html')).page);
      expect(after.databases).toBe(before.databases);
    }),
  );

  test('P15: the page cannot load our files by the extension’s known name', () =>
    during(chromiumNight(), async (night) => {
      const tab = await night.newTab(searchFor(questions.none));
      const loaded = await tab.page.evaluate<string[]>(
        `Promise.all(['nudge.html', 'popup.html', 'manifest.json', 'background.js', 'place-card.js', 'icon/128.png'].map((file) =>
          fetch('chrome-extension://${night.rig.id}/' + file).then(() => file, () => ''))).then((all) => all.filter(Boolean))`,
      );
      expect(loaded).toEqual([]);
    }));
});

test('the stand-in’s hostile page can do its harm', () =>
  during(chromiumNight(), async (night) => {
    const tab = await night.newTab(searchFor(questions.none, 'hostile'));
    await tab.page.evaluate("document.body.append(Object.assign(document.createElement('div'), { id: 'bait' })), true");
    await until('the page to notice', async () =>
      (await tab.page.evaluate<Learnt>('window.learnt')).added.some((html) => html.includes('bait')) ? true : null,
    );
    expect(await tab.page.evaluate<number>("window.harm('remove')")).toBe(1);
    expect(await tab.page.evaluate("document.getElementById('bait')")).toBeNull();
  }));
