import { describe, expect, test } from 'vitest';
import { bothBrowsers, during } from './rig/both-browsers.ts';
import { pressAt, stands, stopIn, walkTo, wholeWalk } from './rig/keyboard.ts';
import { cardIn, searchFor, type Tab } from './rig/night.ts';
import { addPriya, priya, ready } from './rig/people.ts';
import { questions } from './rig/questions.ts';
import { bread, handing } from './rig/sending.ts';
import { type Surface, until } from './rig/surface.ts';

const says = (page: Surface, words: RegExp) => until(`${words}`, async () => words.test(await page.text()) || null);
const there = (page: Surface, selector: string) =>
  until(selector, () => page.evaluate<true | null>(`!!document.querySelector(${JSON.stringify(selector)}) || null`));
/** Which element of the page has the keyboard; the card's box shows as a DIV. */
const inPage = (tab: Tab) => tab.page.evaluate<string>('document.activeElement.href ?? document.activeElement.tagName');

describe.each(bothBrowsers)('with the keyboard alone, %s', (_name, start) => {
  test('from the welcome page to the friend’s own chat, and back to where she was', () =>
    during(start({ grants: 'on-asking' }), async (night) => {
      const welcome = await night.welcome();
      await there(welcome.page, 'form.first');
      await walkTo(welcome, welcome.page, 'Name');
      await welcome.write(priya.name);
      await walkTo(welcome, welcome.page, /phone, e-mail or chat link/i);
      await welcome.write(priya.reach);
      await pressAt(welcome, welcome.page, /^Keep/);
      await there(welcome.page, '.kept-person');
      await stands(welcome.page, /./);
      await pressAt(welcome, welcome.page, 'Allow searches');
      await says(welcome.page, /\bAllowed\./);
      await stands(welcome.page, /Take it back/);
      // The card to practise on: her friend's name is on it, and nothing happens.
      await pressAt(welcome, welcome.page, `Message ${priya.name}`);
      await there(welcome.page, '.nudge-after');
      await stands(welcome.page, /./);
      await pressAt(welcome, welcome.page, 'Back');
      await stands(welcome.page, /./);
      const closing = (await night.addresses()).length;
      await walkTo(welcome, welcome.page, 'Done');
      // The page may be gone before the key is let go of.
      await welcome.keys('Enter').catch(() => {});
      await until('the welcome page to close', async () => (await night.addresses()).length < closing || null);

      const popup = await night.ours('popup.html');
      await there(popup.page, '.row');
      await pressAt(popup, popup.page, 'Add');
      await stands(popup.page, 'Name');
      await popup.write('Asha');
      await popup.keys('Enter');
      await until('two people', () => popup.page.evaluate("document.querySelectorAll('.row').length === 2 || null"));
      await popup.close();

      const tab = await night.newTab(searchFor(questions.connect));
      const card = await cardIn(tab);
      // G3: the page's own links come first; the card is after the last of them.
      await tab.page.evaluate("(document.querySelector('a').focus(), true)");
      const stops: string[] = [];
      for (let presses = 0; presses < 20; presses++) {
        const here = await inPage(tab);
        if (here === 'DIV') break;
        stops.push(here);
        await tab.keys('Tab');
      }
      expect(stops.length).toBe(await tab.page.evaluate("document.querySelectorAll('a').length"));

      const first = (await card.names('button')).find((name) => /^Message/.test(name)) ?? '';
      await stands(card, 'What you might say');
      await tab.keys('Control+a');
      await tab.write('Are you up too?');
      expect(await card.evaluate("document.querySelector('textarea').value")).toBe('Are you up too?');
      await walkTo(tab, card, /^(Wry|Plain|Few words)$/);
      await tab.keys('Space');
      await tab.keys('ArrowRight');
      const chosen = await card.evaluate<string>("document.querySelector('input:checked').labels[0].textContent");
      expect(chosen).toBe('Plain');
      expect(await card.evaluate("document.querySelector('textarea').value")).not.toBe('Are you up too?');

      await pressAt(tab, card, 'Someone else');
      await until('another name', async () => !(await card.names('button')).includes(first) || null);
      await stands(card, 'Someone else');
      await tab.keys('Enter');
      await until('the first again', async () => (await card.names('button')).includes(first) || null);

      await pressAt(tab, card, 'Why this?');
      await there(card, '.nudge-why');
      await stands(card, 'Back');
      await walkTo(tab, card, /^Not about/, 'Shift+Tab');
      await pressAt(tab, card, 'Back');
      await stands(card, 'Why this?');
      await walkTo(tab, card, 'Done for tonight');

      while (!(await card.names('button')).includes(`Message ${priya.name}`)) {
        await pressAt(tab, card, 'Someone else', 'Enter', 'Shift+Tab');
      }
      const draft = await card.evaluate<string>("document.querySelector('textarea').value");
      await pressAt(tab, card, `Message ${priya.name}`, 'Enter', 'Shift+Tab');
      const chat = await until('the chat with her friend', async () =>
        (await night.addresses()).find((open) => open.startsWith('https://wa.me/')),
      );
      expect(chat).toBe(`https://wa.me/447700900123?text=${encodeURIComponent(draft)}`);
      await there(card, '.nudge-after');
      await tab.keys('Escape');
      await until('the card to go', async () => (await tab.card()) === null || null);
      await until('the page’s own link', async () => (await inPage(tab)) === stops.at(-1) || null);
      expect(await night.complaints()).toEqual([]);
    }));

  test('G3: Esc closes the card only when the keyboard is in it, and what was there before has it again', () =>
    during(start(), async (night) => {
      await ready(night);
      const tab = await night.newTab(searchFor(questions.connect));
      const card = await cardIn(tab);
      await tab.page.evaluate(
        "(globalThis.heard = 0, addEventListener('keydown', (e) => { if (e.key === 'Escape') globalThis.heard++; }), document.querySelector('a').focus(), true)",
      );
      const before = await inPage(tab);
      await tab.keys('Escape');
      expect(await tab.page.evaluate('heard')).toBe(1);
      expect(await tab.card()).not.toBeNull();
      while ((await inPage(tab)) !== 'DIV') await tab.keys('Tab');
      const link = await tab.page.evaluate<string>("[...document.querySelectorAll('a')].at(-1).href");
      expect(link).toBe(before);
      await stands(card, 'What you might say');
      await tab.keys('Escape');
      await there(card, '.nudge-after');
      // The keyboard stays within reach of the way back.
      await stands(card, /./);
      await walkTo(tab, card, 'Undo');
      await tab.keys('Enter');
      await stands(card, `Message ${priya.name}`);
      await tab.keys('Escape');
      await there(card, '.nudge-after');
      await tab.keys('Escape');
      await until('the card to go', async () => (await tab.card()) === null || null);
      expect(await inPage(tab)).toBe(link);
      expect(await tab.page.evaluate('heard')).toBe(1);
    }));

  test('her people in the popup: add, change, rest, take off, bring back, send a page', () =>
    during(start(), async (night) => {
      await ready(night);
      const popup = await night.ours('popup.html');
      const { page } = popup;
      await there(page, '.row');
      await pressAt(popup, page, 'Add');
      await stands(page, 'Name');
      await popup.write('Asha');
      await popup.keys('Enter');
      await says(page, /Asha/);
      await stands(page, /./);

      await pressAt(popup, page, 'More about Asha');
      await stands(page, 'Edit');
      await popup.keys('Enter');
      await stands(page, 'Name');
      await popup.keys('End');
      await popup.write('k');
      await popup.keys('Enter');
      await stands(page, /Ashak/);

      await pressAt(popup, page, 'More about Ashak');
      await stands(page, 'Edit');
      await pressAt(popup, page, 'Rest a while');
      await says(page, /Ashak rests a while/);
      await stands(page, 'More about Ashak');
      await pressAt(popup, page, 'Bring back', 'Enter', 'Shift+Tab');
      await until('nobody to rest', async () => !/Resting/.test(await page.text()) || null);
      await stands(page, /./);

      await pressAt(popup, page, 'More about Ashak');
      await stands(page, 'Edit');
      await pressAt(popup, page, 'Remove');
      await says(page, /Ashak is off your list/);
      await stands(page, 'Bring back');
      await popup.keys('Enter');
      await until('both again', () => page.evaluate("document.querySelectorAll('.row').length === 2 || null"));
      await stands(page, /./);

      const over = await night.ours('popup.html');
      await over.page.evaluate(handing({ page: { address: bread, title: 'Banana bread' } }));
      await there(over.page, '.face-pick');
      await pressAt(over, over.page, /^(P )?Priya$/);
      await there(over.page, '.sheet-link');
      await stands(over.page, /Priya/);
      await pressAt(over, over.page, 'Open in WhatsApp');
      const chat = await until('the chat', async () =>
        (await night.addresses()).find((open) => open.startsWith('https://wa.me/447700900123?text=')),
      );
      expect(decodeURIComponent(chat).split('\n').at(-1)).toMatch(
        /^https:\/\/\w+\.loafandcrumb\.example\/banana-bread/,
      );
    }));

  test('the settings: a word in the sentence changed, and quiet till Monday set and ended', () =>
    during(start(), async (night) => {
      await ready(night);
      const tab = await night.ours('options.html#speak');
      const { page } = tab;
      await there(page, 'main select');
      await tab.keys('Tab');
      while ((await stopIn(page))?.tag !== 'select') await tab.keys('Tab');
      const chosen = () => page.evaluate<string>('document.activeElement.value');
      const before = await chosen();
      await tab.keys('ArrowDown');
      if ((await chosen()) === before) await tab.keys('ArrowUp', 'ArrowUp');
      expect(await chosen()).not.toBe(before);
      const after = await chosen();
      await pressAt(tab, page, /till Monday/);
      await stands(page, 'End the quiet');
      await tab.keys('Enter');
      await stands(page, /till Monday/);
      const again = await night.ours('options.html#speak');
      await there(again.page, 'main select');
      expect(await again.page.evaluate<string>("document.querySelector('main select').value")).toBe(after);
    }));

  test('every control on every page can be reached and left, and shows where the keyboard is', () =>
    during(start(), async (night) => {
      const welcome = await night.welcome();
      await there(welcome.page, 'form.first');
      const faults: string[] = [];
      const walk = async (what: string, tab: Tab) => {
        faults.push(...(await wholeWalk(tab)).map((fault) => `${what}: ${fault}`));
        await tab.close();
      };
      await walk('welcome', welcome);
      await addPriya(night);
      for (const [page, shows] of [
        ['popup.html', '.row'],
        ['options.html#people', '.people-row'],
        ['options.html#speak', 'main select'],
        ['options.html#look-at', 'main button'],
        ['options.html#data', 'main button'],
        ['options.html#look', 'main input'],
        ['options.html#how', 'main h1'],
        ['support.html', 'main select'],
      ] as const) {
        const tab = await night.ours(page);
        await there(tab.page, shows);
        await walk(page, tab);
      }
      expect(faults).toEqual([]);
    }));
});
