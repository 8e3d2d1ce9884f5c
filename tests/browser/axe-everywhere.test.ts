import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFinds, axeFindsInBothLooks, type Whole } from './rig/axe.ts';
import { bothBrowsers, during } from './rig/both-browsers.ts';
import { cardStates } from './rig/card-states.ts';
import { forgetProfile } from './rig/chromium-night.ts';
import { copyWithCards } from './rig/drawn-card.ts';
import { keepForMorning, letGo, letWait } from './rig/kept-things.ts';
import { cardIn, type Night, searchFor, type Tab } from './rig/night.ts';
import { closeWelcome, fillFirstPerson, ready } from './rig/people.ts';
import { questions } from './rig/questions.ts';
import { bread, handing } from './rig/sending.ts';
import { type Surface, until } from './rig/surface.ts';

const longest = 'Maximiliana-Konstantinopolitanska von und zu Somewhere Third';

/** Waits until something of these words is to be seen. */
const says = (page: Surface, words: RegExp) => until(`${words}`, async () => words.test(await page.text()) || null);
const there = (page: Surface, selector: string) =>
  until(selector, () => page.evaluate<true | null>(`!!document.querySelector(${JSON.stringify(selector)}) || null`));

/** Presses the first thing that a selector finds, by a script: only to bring a page into a state. */
const pressed = async (page: Surface, selector: string) => {
  await there(page, selector);
  await page.evaluate(`(document.querySelector(${JSON.stringify(selector)}).click(), true)`);
};

/** Everything on a page that can be opened in place, once each, whatever it is: what is folded is checked too. */
async function unfold(page: Surface): Promise<void> {
  await page.evaluate(`(() => {
    for (const one of document.querySelectorAll('main details:not([open])')) one.open = true;
    for (const one of document.querySelectorAll('main button[aria-expanded="false"]')) one.click();
    return true;
  })()`);
}

type Browser = (typeof bothBrowsers)[number];

const clean = async (page: Surface, state: string, whole?: Whole) =>
  expect(await axeFindsInBothLooks(page, whole), state).toEqual([]);

/** A night for all tests of a group, in a build that draws every card. */
function oneNight([browser, start]: Browser) {
  let night: Night;
  let copy: Awaited<ReturnType<typeof copyWithCards>>;
  beforeAll(async () => {
    copy = await copyWithCards(browser === 'Chromium' ? 'chrome' : 'firefox');
    night = await start({ folder: copy.folder });
  });
  afterAll(async () => {
    await night.close();
    copy.remove();
    forgetProfile(night);
  });
  return {
    night: () => night,
    open: async (page: string, shows: string): Promise<Tab> => {
      const tab = await night.ours(page);
      await there(tab.page, shows);
      return tab;
    },
  };
}

describe.each(bothBrowsers)('nothing for axe to find while she begins, %s', (...browser) => {
  const { night, open } = oneNight(browser);

  test('G8: the welcome page, before and after, and the card to practise on', async () => {
    const welcome = await night().welcome();
    const { page } = welcome;
    await there(page, 'form.first');
    await clean(page, 'fresh');
    await unfold(page);
    await page.press('button', /^Keep/);
    await there(page, '.wrong:not(:empty)');
    await clean(page, 'all sites shown, and a name missing');
    await pressed(page, '.practice summary');
    await clean(page, 'practice: why');
    await pressed(page, '.practice .nudge-pair button');
    await there(page, '.practice .nudge-after');
    await clean(page, 'practice: after');
    await welcome.resize(320, 640);
    await clean(page, 'narrow');
    await closeWelcome(night());
  });

  test('G8: the popup in its every state', async () => {
    const popup = await open('popup.html', 'form.first');
    const { page } = popup;
    await popup.resize(360, 560);
    await clean(page, 'empty');
    await letWait(page, 'with-support');
    await says(page, /let it go/i);
    await clean(page, 'empty, a line waits');
    await letGo(page);

    await fillFirstPerson(page);
    await there(page, '.row');
    await clean(page, 'list');
    await pressed(page, '.find .button, .find button');
    await there(page, '.friend-form');
    await clean(page, 'form');
    await page.press('button', 'Save');
    await there(page, '.wrong:not(:empty)');
    await clean(page, 'form, the name missing');
    await page.fill('Name', longest);
    await page.press('button', 'Save');
    await until('two people', () => page.evaluate("document.querySelectorAll('.row').length === 2 || null"));
    await pressed(page, '.row-more');
    await there(page, '.menu');
    await clean(page, 'the menu of a row');
    await pressed(page, '.menu-item:nth-of-type(3)');
    await there(page, '.undo');
    await clean(page, 'just done, with its way back');
    await pressed(page, '.undo button');
    await pressed(page, '.row-write');
    await there(page, '.sheet textarea');
    await clean(page, 'draft');
    await page.press('button', 'Back');

    await letWait(page, 'with-support');
    await says(page, /let it go/i);
    await clean(page, 'a careful suggestion waits');
    await letGo(page);
    await keepForMorning(page, 'Shall we have tea on the doorstep?');
    await popup.open(await page.evaluate<string>('location.href'));
    await says(page, /doorstep/);
    await clean(page, 'a note for the morning');
    await page.press('button', 'Let it go');

    for (const [state, address, shows] of [
      ['a page to send', bread, '.face-pick'],
      ['a page that stays here', 'http://192.168.178.1/status', '.share-refused'],
    ] as const) {
      await page.evaluate(handing({ page: { address, title: 'Banana bread' } }));
      await there(page, shows);
      await clean(page, state);
    }
    await page.evaluate(handing({ page: { address: bread, title: 'Banana bread' } }));
    await pressed(page, '.face-pick');
    await there(page, '.sheet-link');
    await clean(page, 'the share sheet');
    await page.press('button', 'Back');
    await page.evaluate(handing({ page: { address: bread, title: 'Banana bread' } }));
    await page.press('button', 'Others');
    await there(page, '.share-others');
    await clean(page, 'to whom');
    await popup.close();

    const broken = await open('popup.html?unreadable', '[role="alert"], .trouble');
    await says(broken.page, /can’t open your list/);
    await clean(broken.page, 'trouble');
    await broken.close();
  });
});

describe.each(bothBrowsers)('nothing for axe to find, %s', (...browser) => {
  const { night, open } = oneNight(browser);
  beforeAll(() => ready(night()));

  test.each(['people', 'speak', 'look-at', 'data', 'look', 'how'])('G8: the settings, %s', async (part) => {
    const tab = await open(`options.html#${part}`, 'main h1');
    await until('what it shows', () => tab.page.evaluate("!document.querySelector('.still') || null"));
    await clean(tab.page, 'at rest');
    await unfold(tab.page);
    await clean(tab.page, 'unfolded');
    await tab.resize(320, 640);
    expect(await axeFinds(tab.page), 'narrow').toEqual([]);
    await tab.close();
  });

  test('G8: the settings: somebody new, contacts to bring, a list that cannot be read, and nothing said twice', async () => {
    const tab = await open('options.html#people', '.people-row');
    await pressed(tab.page, '.people-find button');
    await says(tab.page, /Somebody|Add|Name/);
    await tab.page.press('button', 'Save');
    await there(tab.page, '.wrong:not(:empty)');
    await clean(tab.page, 'new, the name missing');
    await tab.close();
    const bring = await open('options.html#people', '.people-row');
    await bring.page.press('button', /^Bring people/);
    await there(bring.page, 'input[type="file"]');
    await clean(bring.page, 'bringing people');
    await bring.close();
    const broken = await open('options.html?unreadable#people', 'main h1');
    await says(broken.page, /can’t open your list/);
    await clean(broken.page, 'trouble');
    await broken.close();
  });

  test('G8: the support page, for a country and for none, all of it opened', async () => {
    const tab = await open('support.html', 'main h1');
    for (const country of ['GB', 'DE', 'elsewhere']) {
      await tab.page.evaluate(`(() => {
        const select = document.querySelector('select');
        select.value = '${country}';
        select.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      })()`);
      await there(tab.page, 'main section');
      await clean(tab.page, country);
      await unfold(tab.page);
      await clean(tab.page, `${country}, unfolded`);
    }
    await tab.close();
  });

  test('G8: the card in every state and fold, by night, by day and right-to-left', async () => {
    const tab = await night().ours('card/index.html#search/night');
    const address = (await tab.page.evaluate<string>('location.href')).split('#')[0];
    const found: string[] = [];
    for (const [show, [width, height], press] of cardStates) {
      for (const look of ['night/ltr', 'day/rtl']) {
        await tab.open('about:blank');
        await tab.open(`${address}#${encodeURIComponent(`${show}/${look}`)}`);
        await there(tab.page, '.nudge, .nudge-after');
        await tab.resize(width, height);
        if (press === 'textarea') await tab.page.evaluate("(document.querySelector('textarea').focus(), true)");
        else if (press) await pressed(tab.page, press);
        const all = await axeFinds(tab.page, 'piece');
        found.push(...all.map((one) => `${show} ${width} × ${height} ${press ?? ''} ${look}: ${one}`));
      }
    }
    expect(found).toEqual([]);
    await tab.close();
  });

  test('G8: the card where it really stands: plain, why, and its last line', async () => {
    const tab = await night().newTab(searchFor(questions.connect));
    const frame = await cardIn(tab);
    await clean(frame, 'plain', 'piece');
    await frame.press('summary', 'Why this?');
    await there(frame, '.nudge-why');
    await clean(frame, 'why', 'piece');
    await frame.press('summary', 'Back');
    await frame.press('button', 'Not now');
    await there(frame, '.nudge-after');
    await clean(frame, 'after', 'piece');
    expect(await night().complaints()).toEqual([]);
  });

  test('G8: the careful card where it really stands', () =>
    during(browser[1](), async (other) => {
      await ready(other);
      const frame = await cardIn(await other.newTab(searchFor(questions.care)));
      await there(frame, '.nudge-care');
      await clean(frame, 'care', 'piece');
    }));
});
