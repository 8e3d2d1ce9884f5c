import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wins } from '../../utils/village/win-words-en.ts';
import { type ChromiumNight, chromiumNight, forgetProfile } from './rig/chromium-night.ts';
import { chromiumSurface } from './rig/chromium-surface.ts';
import { firefoxHost } from './rig/firefox.ts';
import { firefoxDownloading } from './rig/firefox-downloads.ts';
import { everythingKept, unasked } from './rig/night.ts';
import { closeWelcome } from './rig/people.ts';
import { type Pixels, readPng } from './rig/read-png.ts';
import { type Surface, until } from './rig/surface.ts';

const says = (page: Surface, words: string) => until(words, async () => (await page.text()).includes(words) || null);
const turnTo = async (page: Surface, part: string, title: string) => {
  await page.evaluate(`(location.hash = '#${part}') && null`);
  await page.awaits('heading', title);
};

/** What the test needs of a browser beside the page itself. */
interface Way {
  readonly page: Surface;
  readonly addresses: () => Promise<string[]>;
  /** She comes back to the page from the tab that opened. */
  readonly comeBack: () => Promise<unknown>;
  /** Presses the button and gives what came down, whole. */
  readonly download: (button: string, name: string) => Promise<Buffer>;
}

/** The days and times on the wall at which a calendar says that it takes place. */
function wallTimes(text: string): string[] {
  ICAL.design.strict = true;
  ICAL.TimezoneService.reset();
  const root = new ICAL.Component(ICAL.parse(text) as unknown[]);
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const event = new ICAL.Event(root.getFirstSubcomponent('vevent') ?? undefined);
  const timeZone = event.startDate.zone?.tzid ?? '';
  const iterator = event.iterator();
  const all: string[] = [];
  for (let next = iterator.next(); next; next = iterator.next()) {
    const at = event.getOccurrenceDetails(next).startDate.toJSDate();
    all.push(new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(at));
  }
  return all;
}

/** As she would go: one person, a coffee with them in her calendar, a search, a medal on her disk. */
async function growsAVillage({ page, addresses, comeBack, download }: Way): Promise<void> {
  await page.awaits('heading', 'Your village');
  await page.press('link', /^Start with just one/);
  await page.press('radio', 'a neighbour');
  await page.fill('Name', 'Priya');
  await page.fill(/phone, e-mail or chat link/i, 'https://wa.me/447700900123');
  await page.press('button', 'Keep, and find a first line');
  await page.awaits('heading', 'To Priya');
  expect(await page.names('radio')).toEqual(['Wry', 'Plain', 'Few words']);
  await page.press('radio', 'Few words');
  await page.press('link', 'Open in WhatsApp');
  const chat = await until('the chat', async () => (await addresses()).find((one) => one.startsWith('https://wa.me/')));
  expect(chat).toMatch(/^https:\/\/wa\.me\/447700900123\?text=/);
  expect(new URL(chat).searchParams.get('text')).toMatch(/^(Tea over the fence|Hello from along|Kettle’s on)/);

  await comeBack();
  await turnTo(page, 'coffee', 'Coffee morning');
  expect(await page.evaluate('[...document.querySelectorAll("input[type=checkbox]")].some((one) => one.checked)')).toBe(
    false,
  );
  await page.fill('Where', 'our kitchen, BEGIN:VEVENT');
  await page.press('radio', 'every week');
  await page.tick('Priya');
  // One of the browsers keeps the machine's date.
  const first = await page.evaluate<string>('document.querySelector("input[type=date]").value');
  const [today] = await page.evaluate<string[]>('[new Date().toLocaleDateString("sv-SE")]');
  const days = (Date.parse(first) - Date.parse(today ?? '')) / 86_400_000;
  expect(days > 0 && days <= 7 && new Date(first).getUTCDay() === 6).toBe(true);
  const words = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' }).format(new Date(first));
  await page.press('button', 'Find the words');
  await says(page, `It’s on Saturday ${words} at 10:00, our kitchen, BEGIN:VEVENT. Every week from then.`);
  const entry = (await download('Save for your calendar', 'coffee.ics')).toString('utf8');
  const weeks = Array.from({ length: 52 }, (_, n) =>
    new Date(Date.parse(first) + n * 7 * 86_400_000).toISOString().slice(0, 10),
  );
  expect(wallTimes(entry)).toEqual(weeks.map((day) => `${day} 10:00`));
  expect(entry.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(1);
  await page.press('button', /Write to Priya$/);
  await page.awaits('heading', 'To Priya');
  expect(await page.evaluate('document.querySelector("textarea").value')).toContain(
    `on Saturday ${words} at 10:00, our kitchen, BEGIN:VEVENT`,
  );
  await page.press('button', 'Back');

  await turnTo(page, 'find', 'Find your people');
  await page.press('button', 'Open the search');
  await says(page, 'A town or a district is all I need.');
  await page.press('radio', 'library rhyme time');
  await page.fill('Near which place?', 'Hebden & Bridge#x');
  await page.press('button', 'Open the search');
  const search = await until('the search', async () =>
    (await addresses()).find((one) => one.startsWith('https://duckduckgo.com/')),
  );
  expect(search).toBe(
    'https://duckduckgo.com/?q=library%20rhyme%20time%20babies%20toddlers%20Hebden%20%26%20Bridge%23x',
  );
  expect((await addresses()).filter((one) => one.includes('duckduckgo'))).toHaveLength(1);
  await comeBack();
  expect(JSON.stringify(await everythingKept(page))).not.toMatch(/Hebden|rhyme/);

  await turnTo(page, 'triumphs', 'Tiny triumphs');
  await page.fill('Or in your own words', 'We all wore <b>shoes</b>');
  await page.awaits('button', 'Save the picture');
  const medal = readPng(await download('Save the picture', 'medal.png'));
  isMedal(medal);
  await page.press('button', 'Put it in the jar');
  await says(page, 'It’s in the jar.');
  await page.press('link', 'The jar');
  await page.awaits('heading', 'The jar');
  await says(page, 'We all wore <b>shoes</b>');
}

/** An empty ground, a patch of one of our colours, and letters on it. */
function isMedal({ width, height, at }: Pixels): void {
  expect([width, height]).toEqual([900, 900]);
  for (const [x, y] of [
    [2, 2],
    [897, 2],
    [2, 897],
    [897, 897],
  ] as const) {
    expect(at(x, y)[3]).toBe(0);
  }
  let cream = 0;
  for (let y = 250; y < 550; y++) {
    for (let x = 250; x < 650; x++) {
      const [red, green, blue, alpha] = at(x, y);
      expect(alpha).toBe(255);
      if (red > 240 && green > 230 && blue > 210) cream += 1;
    }
  }
  expect(cream).toBeGreaterThan(500);
  expect(cream).toBeLessThan(60_000);
}

describe('her village, Chromium', () => {
  let night: ChromiumNight;
  beforeAll(async () => {
    night = await chromiumNight();
    await closeWelcome(night);
  });
  afterAll(async () => {
    await night.close();
    forgetProfile(night);
  });

  async function opened(part: string, title: string): Promise<Page> {
    const page = await night.rig.openOurs(`village.html#${part}`);
    await page.getByRole('heading', { name: title, level: 1 }).waitFor();
    return page;
  }

  test('from an empty list to a first line, a coffee in her calendar, a search, a medal; nothing else leaves', async () => {
    const tab = await opened('all', 'Your village');
    const page = chromiumSurface(tab);
    await growsAVillage({
      page,
      addresses: night.addresses,
      comeBack: () => tab.bringToFront(),
      download: async (button, name) => {
        const download = tab.waitForEvent('download');
        await page.press('button', button);
        const file = await download;
        expect(file.suggestedFilename()).toBe(name);
        return readFileSync(await file.path());
      },
    });
    const asked = (await night.addresses()).filter((one) => one.startsWith('https://'));
    expect(unasked(night.server, asked)).toEqual([]);
    expect(await night.complaints()).toEqual([]);
    await tab.close();
  });

  /** Each part in every state that she can bring it to. */
  const states: readonly (readonly [string, string, string, (page: Page) => Promise<unknown>])[] = [
    ['all of them', 'all', 'Your village', (page) => page.getByText('What stands here').click()],
    ['one, with the form', 'one', 'Start with just one', (page) => page.getByText('somebody from the gate').click()],
    [
      'one, a draft',
      'one',
      'Start with just one',
      async (page) => {
        await page.getByText('a cousin').click();
        await page.getByRole('button', { name: 'Write to Priya' }).click();
        await page.getByRole('heading', { name: 'To Priya' }).waitFor();
      },
    ],
    [
      'a walk without a day',
      'walk',
      'Walk and talk',
      async (page) => {
        await page.getByLabel('Day').fill('');
        await page.getByText('every week').click();
        await page.getByRole('button', { name: 'Find the words' }).click();
        await page.getByText('I need a day and a time that exist.').waitFor();
      },
    ],
    [
      'a walk with nobody',
      'walk',
      'Walk and talk',
      async (page) => {
        await page.getByRole('button', { name: 'Find the words' }).click();
        await page.getByText('Words to copy').waitFor();
      },
    ],
    [
      'coffee with somebody',
      'coffee',
      'Coffee morning',
      async (page) => {
        await page.getByText('Priya').click();
        await page.getByRole('button', { name: 'Find the words' }).click();
        await page.getByRole('button', { name: 'Write to Priya' }).waitFor();
      },
    ],
    ['a search without a place', 'find', 'Find your people', (page) => page.getByText('Open the search').click()],
    ['no win yet', 'triumphs', 'Tiny triumphs', async () => {}],
    [
      'a medal, and whom to tell',
      'triumphs',
      'Tiny triumphs',
      async (page) => {
        await page.getByRole('radio').first().click();
        await page.getByRole('button', { name: 'Tell somebody' }).click();
        await page.getByText('Whom would it please?').waitFor();
      },
    ],
    ['the jar', 'jar', 'The jar', async () => {}],
  ];

  test.each(states)(
    'G8: nothing for axe to find by night and day, and room at 320 px with text twice as large: %s',
    async (_, part, title, act) => {
      const page = await opened(part, title);
      await act(page);
      for (const colorScheme of ['dark', 'light'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target).join(' | ')}`)).toEqual([]);
      }
      await page.setViewportSize({ width: 320, height: 640 });
      await page.evaluate("document.documentElement.style.fontSize = '200%'");
      expect(await page.evaluate('document.scrollingElement.scrollWidth')).toBe(320);
      await page.close();
    },
  );

  test('by the keyboard alone: a win into the jar, out of it, and back', async () => {
    const page = await opened('all', 'Your village');
    const tabTo = async (name: RegExp) => {
      for (let press = 0; press < 60; press++) {
        await page.keyboard.press('Tab');
        const stands = await page.evaluate(
          () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
        );
        if (name.test(stands)) return;
      }
      throw new Error(`The keyboard does not come to ${name}.`);
    };
    await tabTo(/^Tiny triumphs/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Tiny triumphs' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    const chosen = await page.getByRole('radio', { checked: true }).locator('..').textContent();
    expect(wins).toContain(chosen);
    expect(await page.locator('canvas').getAttribute('aria-label')).toBe(`A small medal that says: ${chosen}`);
    await tabTo(/^Put it in the jar$/);
    await page.keyboard.press('Enter');
    await page.getByText('It’s in the jar.').waitFor();
    await tabTo(/^The jar$/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'The jar' }).waitFor();
    await tabTo(new RegExp(`^Take out: ${chosen?.replace(/[.]/g, '\\.')}`));
    await page.keyboard.press('Enter');
    await page.getByText('It’s out of the jar.').waitFor();
    const line = page.locator('.line').filter({ hasText: chosen ?? '' });
    await line.waitFor({ state: 'detached' });
    // The row she stood on is gone: she stands on the way back.
    await page.locator('.undo button:focus').waitFor();
    await page.keyboard.press('Enter');
    await line.waitFor();
    await page.close();
  });

  test('the picture goes to the clipboard, or where it cannot, to her downloads', async () => {
    const page = await opened('triumphs', 'Tiny triumphs');
    await night.rig.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByLabel('Or in your own words').fill('נעלנו נעליים בלי דמעות');
    await page.getByRole('button', { name: 'Copy the picture' }).click();
    await page.getByText('Copied. Paste it where you like.').waitFor();
    const bytes = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const picture = await item?.getType('image/png');
      return [...new Uint8Array((await picture?.arrayBuffer()) ?? new ArrayBuffer(0))];
    });
    isMedal(readPng(Buffer.from(bytes)));
    await page.evaluate(() => Object.assign(globalThis, { ClipboardItem: undefined }));
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Copy the picture' }).click();
    isMedal(readPng(readFileSync(await (await download).path())));
    await page.getByText('so it’s with your downloads').waitFor();
    await page.close();
  });

  test('her drop-off time is kept only when she says so, and is where the next walk begins', async () => {
    const page = await opened('walk', 'Walk and talk');
    const time = page.getByLabel('Time', { exact: true });
    expect(await time.inputValue()).toBe('09:00');
    await time.fill('08:40');
    await page.getByRole('button', { name: 'Find the words' }).click();
    await page.getByText('at 8:40').first().waitFor();
    await page.reload();
    expect(await time.inputValue()).toBe('09:00');
    await time.fill('08:40');
    await page.getByLabel('Remember this as my drop-off time').check();
    await page.getByRole('button', { name: 'Find the words' }).click();
    await page.getByText('at 8:40').first().waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Walk and talk' }).waitFor();
    await until('her time', async () => ((await time.inputValue()) === '08:40' ? true : null));
    await page.close();
  });

  test('each part can be left out for good, undone, and brought back by its switch', async () => {
    const page = await opened('jar', 'The jar');
    await page.getByRole('button', { name: 'Leave this out for good' }).click();
    await page.getByText('“The jar” won’t stand here any more.').waitFor();
    const parts = page.locator('.part-name');
    expect(await parts.allTextContents()).not.toContain('The jar');
    await page.getByRole('button', { name: 'Bring back' }).click();
    await page.locator('.part-name', { hasText: 'The jar' }).waitFor();
    await page.getByText('What stands here').click();
    for (const one of await page.getByRole('switch').all()) await one.uncheck();
    await page.getByText('Nothing stands here, as you wished.').waitFor();
    await page.reload();
    await page.getByText('Nothing stands here, as you wished.').waitFor();
    expect(await parts.count()).toBe(0);
    for (const one of await page.getByRole('switch').all()) await one.check();
    await until('all of them', async () => ((await parts.count()) === 6 ? true : null));
    await page.close();
  });

  test('what is in the jar stands among what is stored, and the jar can be emptied', async () => {
    const data = await night.rig.openOurs('options.html#data');
    await data.getByRole('button', { name: /^See ?: The jar$/ }).click();
    await data.getByText('We all wore <b>shoes</b>').first().waitFor();
    await data.close();
    const page = await opened('jar', 'The jar');
    await page.getByRole('button', { name: 'Empty the jar' }).click();
    await page.waitForTimeout(600);
    await page.getByRole('button', { name: 'Press again to empty it' }).click();
    await page.getByText('Nothing in it yet, and no rush.').waitFor();
    expect((await everythingKept(chromiumSurface(page))).databases).not.toContain('We all wore');
    await page.close();
  });

  test('S26: Shift three times closes it', async () => {
    const page = await opened('walk', 'Walk and talk');
    const closed = page.waitForEvent('close');
    for (let press = 0; press < 3; press++) await page.keyboard.press('Shift').catch(() => {});
    await closed;
    expect(page.isClosed()).toBe(true);
  });

  test('it is one press away, from the toolbar’s foot and from the settings', async () => {
    const popup = await night.rig.openOurs('popup.html');
    expect(await popup.getByRole('link', { name: 'Village' }).getAttribute('href')).toMatch(/\/village\.html$/);
    await popup.close();
    const settings = await night.rig.openOurs('options.html');
    await settings.getByRole('link', { name: 'Your village' }).click();
    await settings.getByRole('heading', { name: 'Your village' }).waitFor();
    await settings.close();
  });
});

test('the same way through in Firefox', () =>
  firefoxDownloading(async (rig, folder) => {
    const tab = await rig.newTab();
    await rig.open(tab, `moz-extension://${firefoxHost}/village.html`);
    const page = rig.surface(tab);
    await growsAVillage({
      page,
      addresses: async () => (await rig.tabs()).map(({ url }) => url),
      // Every press of a real pointer there brings its tab to the front.
      comeBack: async () => {},
      download: async (button, name) => {
        await page.press('button', button);
        return await until(name, async () => {
          if (!readdirSync(folder).includes(name) || readdirSync(folder).includes(`${name}.part`)) return null;
          const bytes = readFileSync(path.join(folder, name));
          return bytes.length > 0 ? bytes : null;
        });
      },
    });
    expect(await rig.complaints()).toEqual([]);
  }));
