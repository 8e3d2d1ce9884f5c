import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appleCards, outlookEnglish } from '../import/contact-files.ts';
import { type ChromiumNight, chromiumNight, forgetProfile } from './rig/chromium-night.ts';
import { keepFirst } from './rig/keep-first.ts';

const file = (name: string, bytes: Uint8Array) => ({ name, mimeType: 'text/vcard', buffer: Buffer.from(bytes) });
const utf8 = new TextEncoder();

describe('bringing people from a file, Chromium', () => {
  let night: ChromiumNight;

  beforeAll(async () => {
    night = await chromiumNight();
    await keepFirst(night, 'Priya', '+44 7700 900119');
  });
  afterAll(async () => {
    await night.close();
    forgetProfile(night);
  });

  async function opened(): Promise<Page> {
    const page = await night.rig.openOurs('options.html#people');
    await page.getByRole('button', { name: 'Bring people from your phone' }).click();
    await page.getByRole('heading', { name: 'Bring people from your phone' }).waitFor();
    return page;
  }

  const choose = (page: Page, name: string, bytes: Uint8Array) =>
    page.getByLabel(/^Choose/).setInputFiles(file(name, bytes));
  const names = (page: Page) => page.locator('.people-row .person-name').allTextContents();

  test('the part that reads files is loaded only when it is opened', async () => {
    const page = await night.rig.openOurs('options.html#people');
    const scripts = () => page.locator('link[href*="bring-people"]').count();
    await page.getByRole('button', { name: 'Bring people from your phone' }).waitFor();
    expect(await scripts()).toBe(0);
    await page.getByRole('button', { name: 'Bring people from your phone' }).click();
    await page.getByRole('heading', { name: 'Bring people from your phone' }).waitFor();
    expect(await scripts()).toBeGreaterThan(0);
    await page.close();
  });

  test('choose, tick, bring, undo, with the keyboard alone once the file is chosen', async () => {
    const page = await opened();
    await choose(page, 'contacts.csv', outlookEnglish);
    const heading = page.getByRole('heading', { name: 'Whom to bring' });
    await heading.waitFor();
    expect(await heading.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
    await page.getByText('I can’t tell which day their birthday is').waitFor();
    await page.getByText('What I couldn’t read').click();
    await page.getByText('Line 4: its columns have slipped.').waitFor();
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target).join(' | ')}`)).toEqual([]);
    }

    await page.getByRole('button', { name: 'Bring whoever is ticked' }).click();
    await page.getByText('Tick whoever you’d like on your list').waitFor();
    await page.getByRole('searchbox', { name: 'Find somebody in the file' }).focus();
    await page.keyboard.type('ruth');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Ruth Adeyemi is on your list now.').waitFor();
    await page.locator('.people-row').nth(1).waitFor();
    expect(await names(page)).toEqual(['Priya', 'Ruth Adeyemi']);
    const undo = page.getByRole('button', { name: 'Undo' });
    expect(await undo.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.locator('.people-row').nth(1).waitFor({ state: 'detached' });
    expect(await names(page)).toEqual(['Priya']);
    await page.close();
  });

  test('somebody who is there is recognised by the number; what the file knows more is added, and taken back', async () => {
    const page = await opened();
    await choose(page, 'contacts.vcf', appleCards);
    await page.getByText('Shares a number or an address with Priya on your list.').waitFor();
    await page.getByRole('checkbox', { name: /^Priya Anne Nair/ }).check();
    expect(await page.getByRole('radio', { name: 'Add to Priya' }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Bring whoever is ticked' }).click();
    await page.getByText('Priya can be reached another way now.').waitFor();
    expect(await names(page)).toEqual(['Priya']);
    const ways = page.locator('.friend-fields .field');
    await page.locator('.people-row').first().click();
    await page.getByRole('heading', { name: 'Priya' }).waitFor();
    expect(await ways.count()).toBe(5);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Choose somebody').waitFor();
    await page.locator('.people-row').first().click();
    await page.getByRole('heading', { name: 'Priya' }).waitFor();
    expect(await ways.count()).toBe(2);
    await page.close();
  });

  test('10,000 people: the page answers while it reads, reading can be stopped, and a long list is shown in parts', async () => {
    const many = utf8.encode(
      Array.from(
        { length: 10_000 },
        (_, n) => `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Person ${n}\r\nTEL;TYPE=CELL:+4477009${10000 + n}\r\nEND:VCARD\r\n`,
      ).join(''),
    );
    const page = await opened();
    await page.evaluate(() => {
      const gaps = { longest: 0, last: performance.now() };
      Object.assign(globalThis, { gaps });
      setInterval(() => {
        gaps.longest = Math.max(gaps.longest, performance.now() - gaps.last);
        gaps.last = performance.now();
      }, 5);
    });
    const started = performance.now();
    await choose(page, 'many.vcf', many);
    await page.getByRole('heading', { name: 'Whom to bring' }).waitFor();
    const taken = performance.now() - started;
    const longest = await page.evaluate(() => (globalThis as unknown as { gaps: { longest: number } }).gaps.longest);
    // Measured, not judged: what the page felt.
    process.stdout.write(`10,000 people: ${taken.toFixed(0)} ms, longest wait ${longest.toFixed(0)} ms\n`);
    expect(await page.getByRole('checkbox').count()).toBe(50);
    await page.getByRole('button', { name: 'Show more' }).click();
    expect(await page.getByRole('checkbox').count()).toBe(100);
    await page.getByRole('searchbox', { name: 'Find somebody in the file' }).fill('person 9999');
    expect(await page.getByRole('checkbox').count()).toBe(1);

    await page.evaluate(() => {
      const read = ReadableStreamDefaultReader.prototype.read;
      ReadableStreamDefaultReader.prototype.read = async function () {
        await new Promise((done) => setTimeout(done, 200));
        return read.call(this);
      };
    });
    await choose(page, 'many.vcf', many);
    await page.getByRole('button', { name: 'Stop reading' }).click();
    await page.getByRole('button', { name: 'Leave it' }).waitFor();
    expect(await page.getByRole('heading', { name: 'Whom to bring' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Leave it' }).click();
    expect(await names(page)).toEqual(['Priya']);
    await page.close();
  });

  test.each([
    ['notes.txt', 'shopping: milk', 'I can’t find anybody in that file.'],
    ['empty.vcf', '', 'There’s nothing in that file.'],
  ])('%s is told in words', async (name, text, says) => {
    const page = await opened();
    await choose(page, name, utf8.encode(text));
    await page.getByText(says).waitFor();
    await page.close();
  });

  test('nothing of it complains', () => {
    expect(night.rig.complaints).toEqual([]);
  });
});
