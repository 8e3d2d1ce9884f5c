import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { bothBrowsers, during } from './rig/both-browsers.ts';
import { copyWithCards } from './rig/drawn-card.ts';
import { type Heard, within } from './rig/heard.ts';
import { cardIn, searchFor, type Tab } from './rig/night.ts';
import { closeWelcome, fillFirstPerson, priya } from './rig/people.ts';
import { questions } from './rig/questions.ts';
import { until } from './rig/surface.ts';

/** Writes down, in the card's own document, whatever its status says, from before there is any. */
const recorder = `globalThis.saidSoFar = [];
new MutationObserver(() => {
  for (const one of document.querySelectorAll('[role="status"]')) {
    if (saidSoFar.at(-1) !== one.textContent) saidSoFar.push(one.textContent);
  }
}).observe(document, { subtree: true, childList: true, characterData: true });`;

async function copyThatListens(browser: string) {
  const copy = await copyWithCards(browser === 'Chromium' ? 'chrome' : 'firefox');
  writeFileSync(path.join(copy.folder, 'recorder.js'), recorder);
  const file = path.join(copy.folder, 'nudge.html');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/<head>/i, '<head><script src="/recorder.js"></script>'));
  return copy;
}

const workable = ['button', 'link', 'textbox', 'radio', 'checkbox', 'disclosure', 'combobox'];
/** What can be worked, in reading order. */
const controls = (heard: readonly Heard[]) => heard.filter(({ role }) => workable.includes(role));
const names = (heard: readonly Heard[], role: string) =>
  heard.filter((one) => one.role === role).map(({ name }) => name);
/** Names that tell a listener nothing, or something that is not said here: none, a picture, a figure about her. */
const oddNames = (heard: readonly Heard[]) =>
  controls(heard).filter(
    ({ name }) =>
      name.trim() === '' || /[⋯×✕✓•→←]|\p{Extended_Pictographic}|\d/u.test(name.replace(/\b\d{1,2}:\d\d\b/, '')),
  );

/** The tree once something of this role and name is in it: a browser puts it together a moment after the page. */
const hearing = (tab: Tab, role: string, name: string | RegExp) =>
  until(`${role} ${name} to be heard`, async () => {
    const heard = await tab.heard();
    return within(heard, role, name).length > 0 ? heard : null;
  });

describe.each(bothBrowsers)('heard instead of seen, %s', (browser, start) => {
  test('G1: the main job, from the welcome page to the draft', async () => {
    const copy = await copyThatListens(browser);
    await during(start({ folder: copy.folder }), async (night) => {
      const welcome = await night.welcome();
      const begins = await hearing(welcome, 'button', /^Keep/);
      expect(names(begins, 'textbox').slice(0, 2)).toEqual(['Name', 'Phone, e-mail or chat link']);
      expect(names(begins, 'heading').length).toBeGreaterThanOrEqual(4);
      expect(oddNames(begins)).toEqual([]);
      await fillFirstPerson(welcome.page);
      await closeWelcome(night);

      const popup = await night.ours('popup.html');
      const list = await hearing(popup, 'button', new RegExp(`^${priya.name}`));
      const [row] = names(list, 'button').filter((name) => name.startsWith(priya.name));
      expect(row).toMatch(/^Priya ?\. \S/);
      expect(within(list, 'button', `More about ${priya.name}`)[0]).toMatchObject({ expanded: false });
      expect(oddNames(list)).toEqual([]);
      await popup.page.press('button', `More about ${priya.name}`);
      expect(within(await hearing(popup, 'button', 'Remove'), 'button', `More about ${priya.name}`)[0]).toMatchObject({
        expanded: true,
      });
      await popup.close();

      const tab = await night.newTab(searchFor(questions.connect));
      const card = await cardIn(tab);
      // Firefox gives no look from outside at what it tells of a frame in another process: there the page is asked for
      // the frame, and the very card for its tree in a tab of its own.
      const inFrame = browser === 'Chromium';
      if (!inFrame) await hearing(tab, 'iframe', 'A suggestion');
      const looked = inFrame ? tab : await night.ours('card/index.html#search/night');
      const worked = inFrame ? card : looked.page;
      const whole = await hearing(looked, 'region', 'A friend, from Mum Posse');
      const region = within(whole, 'region', 'A friend, from Mum Posse');
      // Face and name, the draft, the two ways, and then the rest (look.md).
      expect(controls(region).map(({ role, name }) => `${role} ${name}`)).toEqual([
        'textbox What you might say',
        'radio Wry',
        'radio Plain',
        'radio Few words',
        `button Message ${priya.name}`,
        'button Not now',
        'button Someone else',
        'disclosure Why this?',
        'checkbox Done for tonight',
      ]);
      expect(names(region, 'heading')).toEqual([priya.name]);
      const said = region.map(({ role, name }) => `${role} ${name}`);
      expect(said.indexOf(`heading ${priya.name}`)).toBeLessThan(said.indexOf('textbox What you might say'));
      expect(
        within(region, 'radiogroup', 'Wording')
          .filter(({ role }) => role === 'radio')
          .map(({ checked }) => checked),
      ).toEqual([true, false, false]);
      expect(within(region, 'disclosure', 'Why this?')[0]).toMatchObject({ expanded: false });
      expect(within(region, 'checkbox', 'Done for tonight')[0]).toMatchObject({ checked: false });
      // The face and our mark are pictures beside words; they are not told.
      expect(names(region, 'image')).toEqual([]);
      expect(oddNames(region)).toEqual([]);

      // G1: empty at first, one sentence once; and none of the controls in what speaks by itself.
      const spoken = () => card.evaluate<string[]>('saidSoFar');
      await until('the one sentence', async () => (await spoken()).length === 2 || null);
      expect(await spoken()).toEqual(['', 'Mum Posse has a card for you at the end of the page.']);
      expect(
        await card.evaluate(
          "document.querySelectorAll(':is([role=status], [role=alert], [aria-live]) :is(button, a, input)').length",
        ),
      ).toBe(0);

      await worked.press('summary', 'Why this?');
      const why = within(await hearing(looked, 'disclosure', 'Back'), 'region', 'A friend, from Mum Posse');
      expect(within(why, 'disclosure', 'Back')[0]).toMatchObject({ expanded: true });
      expect(names(why, 'button').length).toBeLessThanOrEqual(3);
      expect(names(why, 'button')).not.toContain('Someone else');
      expect(oddNames(why)).toEqual([]);
      await worked.press('summary', 'Back');
      expect(await spoken()).toHaveLength(2);

      await card.press('button', 'Not now');
      if (!inFrame) {
        const [address] = (await looked.page.evaluate<string>('location.href')).split('#');
        await looked.open('about:blank');
        await looked.open(`${address}#${encodeURIComponent('after:Right. Another time.|In 10 minutes|Undo/night')}`);
      }
      const after = within(await hearing(looked, 'button', 'Undo'), 'region', 'A friend, from Mum Posse');
      expect(controls(after).map(({ name }) => name)).toEqual(['In 10 minutes', 'Undo']);
      await until('the last line', async () => (await spoken()).length === 3 || null);
      expect((await spoken()).slice(2)).toEqual(['Right. Another time.']);
      expect(await night.complaints()).toEqual([]);
    });
    copy.remove();
  });
});
