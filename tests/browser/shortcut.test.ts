import { expect, test } from 'vitest';
import { during } from './rig/both-browsers.ts';
import { chromiumNight } from './rig/chromium-night.ts';
import { cardIn, searchFor } from './rig/night.ts';
import { ready } from './rig/people.ts';
import { questions } from './rig/questions.ts';
import { pause, until } from './rig/surface.ts';

test('G3: her shortcut takes the keyboard into the card, Esc out of it and back to where it was', () =>
  during(chromiumNight(), async (night) => {
    await ready(night);
    const tab = await night.newTab(searchFor(questions.connect));
    const card = await cardIn(tab);
    const page = night.rig.context.pages().find((one) => one.url().includes('/search?'));
    if (!page) throw new Error('there is no results page');
    const frame = page.frames().find((one) => one.url().startsWith('chrome-extension://'));
    const inPage = () => page.evaluate('document.activeElement.tagName');
    const inCard = () => frame?.evaluate(() => document.activeElement?.textContent ?? '');
    await page.evaluate("document.querySelector('a, input').focus()");
    const before = await inPage();
    // G2: that the card came up has moved nothing.
    expect(before).not.toBe('BODY');
    expect(before).not.toBe('DIV');

    // The keys themselves belong to the browser; what it then tells the extension is told here.
    const worker = await night.rig.worker();
    const press = (elsewhere: boolean) =>
      worker.evaluate(async (other) => {
        const { session } = chrome.storage;
        const { card: stands } = (await session.get('card')) as { card: { tabId: number } };
        const event = chrome.commands.onCommand as unknown as { dispatch(name: string, tab: { id: number }): void };
        event.dispatch('go-to-card', { id: other ? stands.tabId + 1 : stands.tabId });
      }, elsewhere);
    await press(true);
    await pause(300);
    expect(await inPage()).toBe(before);

    await press(false);
    await until('the keyboard to be in the card', async () => /Message|Keep/.test((await inCard()) ?? '') || null);
    await until('the page to know it', async () => ((await inPage()) === 'DIV' ? true : null));

    // The browser hands the keys over to the frame a moment after its first button has them.
    await pause(500);
    await page.keyboard.press('Escape');
    await until('its last line', async () => /undo/i.test(await card.text()) || null);
    await page.keyboard.press('Escape');
    expect(await night.complaints()).toEqual([]);
    await until('the card to go', async () => ((await inPage()) === before ? true : null));
  }));
