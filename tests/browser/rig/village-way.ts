import ICAL from 'ical.js';
import { expect } from 'vitest';
import { isMedal } from './medal.ts';
import { everythingKept } from './night.ts';
import { readPng } from './read-png.ts';
import { type Surface, until } from './surface.ts';

const says = (page: Surface, words: string) => until(words, async () => (await page.text()).includes(words) || null);
const turnTo = async (page: Surface, part: string, title: string) => {
  await page.evaluate(`(location.hash = '#${part}') && null`);
  await page.awaits('heading', title);
};

/** What the test needs of a browser beside the page itself. */
export interface Way {
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
export async function growsAVillage({ page, addresses, comeBack, download }: Way): Promise<void> {
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
