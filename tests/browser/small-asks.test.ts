import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { beforeYouGoLines, walkLines } from '../../utils/nudge/small-asks-en.ts';
import { bothBrowsers, during } from './rig/both-browsers.ts';
import { chromiumNight } from './rig/chromium-night.ts';
import { everythingKept, type Night, searchFor, staysQuiet } from './rig/night.ts';
import { closeWelcome } from './rig/people.ts';
import { questions } from './rig/questions.ts';
import { daysAgo, popupWith, remember, remembered, seed, somebody } from './rig/small-asks.ts';
import { copyWithProbe } from './rig/store-probe.ts';
import { until } from './rig/surface.ts';

const priya = somebody('Priya', { type: 'whatsapp', address: '+447700900123' });
const tom = somebody('Tom', { type: 'sms', address: '+447700900118' });
const ida = somebody('Ida', { type: 'sms', address: '+447700900119' }, { relation: 'ex' });
const only = (kind: string) => ['followThrough', 'copy', 'beforeYouGo', 'checkIn'].filter((one) => one !== kind);
const face = /^(?:P\s*)?Priya$/;

/** The address of the chat that was opened last, and the words in it. */
async function opened(night: Night): Promise<string> {
  const chat = await until('the chat', async () =>
    (await night.addresses()).find((one) => one.startsWith('https://wa.me/')),
  );
  expect(chat).toMatch(/^https:\/\/wa\.me\/447700900123\?text=[^&]+$/);
  return new URL(chat).searchParams.get('text') ?? '';
}

/** A night whose store can be filled by its own verbs, with the welcome page closed. */
async function filled(
  browser: string,
  start: (options: { folder: string }) => Promise<Night>,
  act: (night: Night) => Promise<void>,
): Promise<void> {
  const copy = await copyWithProbe(browser === 'Chromium' ? 'chrome' : 'firefox');
  try {
    await during(start({ folder: copy.folder }), async (night) => {
      await closeWelcome(night);
      await act(night);
      expect(await night.complaints()).toEqual([]);
    });
  } finally {
    copy.remove();
  }
}

describe.each(bothBrowsers)('one small ask in the popup, %s', (browser, start) => {
  test('E31: nothing on the first day; before you go: a face, the draft, the friend’s own chat; then nothing more', () =>
    filled(browser, start, async (night) => {
      await seed(night, [priya, tom, ida]);
      const first = await popupWith(night);
      expect(await first.ask()).toBe('');
      expect(await remembered(first.tab.page)).toMatchObject({ since: await daysAgo(first.tab.page, 0) });
      await first.tab.close();

      await remember(night, { off: only('beforeYouGo') });
      const left = await popupWith(night);
      expect(await left.ask()).toContain('think of one parent you admire');
      await left.tab.close();

      // It stands all day, with none chosen beforehand; at this hour nobody whom she keeps out of hard moments (S23).
      const { tab, ask } = await popupWith(night);
      expect(await ask()).not.toContain('Ida');
      expect(await tab.page.evaluate('document.activeElement === document.body')).toBe(true);
      await tab.page.press('button', face);
      const link = 'Open in WhatsApp';
      await tab.page.awaits('link', link);
      await tab.page.press('button', 'Back');
      await tab.page.press('button', face);
      await tab.page.press('link', link);
      expect(await opened(night)).toBe(beforeYouGoLines[0]);

      const again = await popupWith(night);
      expect(await again.ask()).toBe('');
      expect(await remembered(again.tab.page)).toMatchObject({ turn: 1, done: await daysAgo(again.tab.page, 0) });
      await again.tab.close();
    }));

  test('E32, E16: “did you two get to talk?”: yes, lighter, a walk; not yet; heard from them', () =>
    filled(browser, start, async (night) => {
      await seed(night, [priya, tom], [{ friendId: 'priya', daysAgo: 3 }]);
      const fresh = () => remember(night, { off: only('followThrough') });
      const keptOf = async (page: Parameters<typeof everythingKept>[0]) => {
        const { databases } = await everythingKept(page);
        const { friends } = JSON.parse(databases)['mum-posse'] as { friends: Record<string, unknown>[] };
        return friends.find(({ id }) => id === 'priya');
      };

      await fresh();
      const notYet = await popupWith(night);
      expect(await notYet.ask()).toContain('Did you and Priya get to talk?');
      expect(await notYet.ask(), 'never how long ago').not.toMatch(/ago|days|week|since|yesterday/i);
      await notYet.tab.page.press('button', 'Not yet');
      await until('the last word', async () => (await notYet.ask()) === 'Some other time, then.' || null);
      await notYet.tab.close();
      const after = await popupWith(night);
      expect(await after.ask()).toBe('');
      await after.tab.close();

      await fresh();
      const yes = await popupWith(night);
      await yes.tab.page.press('button', 'Yes');
      await yes.tab.page.press('radio', 'heavier');
      await until('what she said', async () => (await keptOf(yes.tab.page))?.after === 'heavier' || null);
      await yes.tab.page.press('radio', 'not saying');
      await until('it to be taken back', async () => !((await keptOf(yes.tab.page)) ?? { after: 1 }).after || null);
      await yes.tab.page.press('radio', 'lighter');
      await until('what she said', async () => (await keptOf(yes.tab.page))?.after === 'lighter' || null);
      expect(await yes.ask()).toContain('stays here');
      await yes.tab.page.press('button', 'Suggest a walk');
      await yes.tab.page.press('link', 'Open in WhatsApp');
      expect(walkLines).toContain(await opened(night));

      // She wrote just now: asked about that in some days, and after a season.
      const none = await popupWith(night);
      expect(await none.ask()).toBe('');
      await none.tab.close();
    }));

  test('E32: heard from them', () =>
    filled(browser, start, async (night) => {
      await seed(night, [priya, tom], [{ friendId: 'priya', daysAgo: 2 }]);
      await remember(night, { off: only('followThrough') });
      const { tab, ask } = await popupWith(night);
      await tab.page.press('button', 'Heard from Priya');
      await until('the note of it', async () => (await tab.page.text()).includes('Noted that Priya wrote.') || null);
      expect(await ask()).toBe('');
      await until(
        'the line',
        async () => /wrote to you/i.test(await tab.page.text()) || /Priya wrote/.test(await tab.page.text()) || null,
      );
      await tab.close();
    }));

  test('E5, E6: the check-in keeps no answer; “can’t remember” leads to one person; for good, and brought back', () =>
    filled(browser, start, async (night) => {
      await seed(night, [priya]);
      await remember(night, { off: only('checkIn') });
      const { tab, ask } = await popupWith(night);
      expect(await tab.page.names('button')).toEqual(
        expect.arrayContaining(['Today', 'This week', 'Can’t remember', 'Skip', 'Don’t ask this again']),
      );
      await tab.page.press('button', 'Can’t remember');
      await until('the line', async () => (await ask()).includes('You’re not alone') || null);
      expect(await ask(), 'no figures').not.toMatch(/\d/);
      await until('it to be noted', async () => ((await remembered(tab.page)).done ? true : null));
      expect(JSON.stringify(await everythingKept(tab.page))).not.toMatch(/remember"|alone|supported/i);
      await tab.page.press('button', 'Write to Priya');
      await tab.page.awaits('link', 'Open in WhatsApp');
      await tab.close();

      await remember(night, { off: only('checkIn') });
      const never = await popupWith(night);
      await never.tab.page.press('button', 'Don’t ask this again');
      await until(
        'it to be said',
        async () => (await never.tab.page.text()).includes('I won’t ask that again.') || null,
      );
      expect(await never.ask()).toBe('');
      expect((await remembered(never.tab.page)).off).toContain('checkIn');
      await never.tab.close();

      const options = await night.ours('options.html#speak');
      // The one browser calls it a switch, the other a box.
      await until('the switch', () =>
        options.page.evaluate<true | null>(`(() => {
          const all = [...document.querySelectorAll('[role="switch"]')];
          const one = all.find(({ labels }) => /^When you last felt supported/.test(labels[0].innerText));
          one?.click();
          return one ? true : null;
        })()`),
      );
      await until('it to be kept', async () =>
        ((await remembered(options.page)).off as string[]).includes('checkIn') ? null : true,
      );
      await options.close();
      await remember(night, { off: only('checkIn') });
      const back = await popupWith(night);
      expect(await back.ask()).toContain('truly supported');
      await back.tab.close();
    }));

  test('with nobody on the list: one person, and no more', () =>
    filled(browser, start, async (night) => {
      await seed(night, []);
      await remember(night, { off: only('beforeYouGo') });
      const { tab } = await popupWith(night);
      await tab.page.press('button', 'Add one person');
      await tab.page.awaits('heading', 'Somebody new');
      await tab.close();
    }));

  test('S3, S12: after a search that must leave no trace the popup is the same, letter by letter', () =>
    filled(browser, start, async (night) => {
      await seed(night, [priya, tom]);
      await remember(night, { off: only('checkIn') });
      const look = async () => {
        const { tab, ask } = await popupWith(night);
        expect(await ask()).toContain('truly supported');
        const dom = await tab.page.evaluate<string>('document.documentElement.outerHTML');
        const kept = await everythingKept(tab.page);
        await tab.close();
        return { dom, databases: kept.databases };
      };
      // That it was put is noted the first time.
      await look();
      const before = await look();
      const tab = await night.newTab('https://pages.example/');
      await tab.open(searchFor(questions.crisis));
      expect(await staysQuiet(tab)).toBe(true);
      await tab.close();
      expect(await look()).toEqual(before);
    }));
});

describe('the same place, Chromium', () => {
  const five = ['Asha', 'Bea', 'Cleo', 'Dee', 'Eve'].map((name) => somebody(name, { type: 'copy', address: '' }));

  test('R5: a copy of her list in two clicks, and not again; nothing over a draft that lies there', () =>
    filled('Chromium', chromiumNight, async (night) => {
      await seed(night, five);
      await remember(night, { off: only('copy') });
      const page = await (night as Awaited<ReturnType<typeof chromiumNight>>).rig.openOurs('popup.html');
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save a copy' }).click();
      const file = await download;
      expect(JSON.parse(readFileSync(await file.path(), 'utf8')).friends).toHaveLength(5);
      await page.getByText('It’s with your downloads.').waitFor();
      await page.close();
      await remember(night, { off: only('beforeYouGo') });

      const waiting = { draft: 'A line.', kind: 'plain', friendId: 'asha' };
      const support = await night.ours('support.html');
      await support.page.evaluate(
        `chrome.storage.session.set({ waiting: { ...${JSON.stringify(waiting)}, until: Date.now() + 60_000 } })`,
      );
      const { tab, ask } = await popupWith(night);
      expect(await ask()).toBe('');
      // Let go, nothing else takes its place while the popup is open.
      await tab.page.press('button', 'Let it go');
      await until('the note to be gone', async () =>
        (await tab.page.evaluate<boolean>("!!document.querySelector('.note')")) ? null : true,
      );
      expect(await ask()).toBe('');
    }));

  test('R5: a copy taken on the settings page counts as well', () =>
    filled('Chromium', chromiumNight, async (night) => {
      await seed(night, five);
      const data = await night.ours('options.html#data');
      await data.page.press('button', 'Save a copy');
      await until('it to be noted', async () => ((await remembered(data.page)).copied ? true : null));
      await data.close();
    }));

  test('G8, G13: nothing for axe to find in any of its states; no sideways scrolling; the way out is no smaller', () =>
    filled('Chromium', chromiumNight, async (night) => {
      const long = { ...priya, name: 'Maximiliana-Konstantinopolitanska von und zu Somewhere the Third' };
      await seed(night, [long, tom, ...five], [{ friendId: 'priya', daysAgo: 3 }]);
      const { rig } = night as Awaited<ReturnType<typeof chromiumNight>>;
      for (const kind of ['beforeYouGo', 'checkIn', 'followThrough', 'copy']) {
        await remember(night, { off: only(kind) });
        const page = await rig.openOurs('popup.html');
        await page.locator('.ask').waitFor();
        const look = async () => {
          for (const colorScheme of ['dark', 'light'] as const) {
            await page.emulateMedia({ colorScheme });
            const { violations } = await new AxeBuilder({ page }).analyze();
            expect(violations.map((one) => `${kind} ${one.id}: ${one.nodes.map(({ target }) => target)}`)).toEqual([]);
          }
          await page.setViewportSize({ width: 320, height: 640 });
          await page.evaluate("document.documentElement.style.fontSize = '200%'");
          expect(await page.evaluate('document.scrollingElement.scrollWidth')).toBe(320);
          await page.evaluate("document.documentElement.style.fontSize = ''");
          await page.setViewportSize({ width: 360, height: 560 });
        };
        await look();
        const sizes = await page.locator('.ask .button').evaluateAll((all) =>
          all.map((one) => {
            const { fontSize, fontWeight, borderTopWidth, minHeight } = getComputedStyle(one);
            // A long name in an answer makes that one taller, and nothing smaller.
            return [fontSize, fontWeight, borderTopWidth, minHeight].join(' ');
          }),
        );
        expect(new Set(sizes).size).toBe(1);
        const next = { checkIn: 'Can’t remember', followThrough: 'Yes' }[kind];
        if (next) {
          await page.getByRole('button', { name: next, exact: true }).click();
          await page.getByRole('button', { name: next, exact: true }).waitFor({ state: 'detached' });
          await look();
        }
        await page.close();
      }
    }));
});
