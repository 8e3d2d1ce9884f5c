// npm run gallery [name …]     (BUILT=1 before it: of the build that is there)
// Makes a picture of every screen of the built extension in real Chromium, at 01:12, and leaves them in
// .output/gallery/, to be looked at beside the design: pages by width, look and text size; then every state of the card.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { chromiumNight, forgetProfile } from '../tests/browser/rig/chromium-night.ts';
import { cardIn, searchFor } from '../tests/browser/rig/night.ts';
import { questions } from '../tests/browser/rig/questions.ts';
import { pause } from '../tests/browser/rig/surface.ts';
import { buildBoth, root } from './steps.ts';

const out = path.join(root, '.output', 'gallery');
mkdirSync(out, { recursive: true });
const wanted = process.argv.slice(2);

/** How a screen is looked at. `text` is the reader's own text size, 1 for the browser's. */
interface View {
  readonly width: number;
  readonly height?: number;
  readonly look: 'light' | 'dark';
  readonly text?: number;
  readonly calm?: boolean;
  readonly forced?: boolean;
}

const pageViews: Readonly<Record<string, View>> = {
  'night-1280': { width: 1280, look: 'dark' },
  'day-1280': { width: 1280, look: 'light' },
  'night-768': { width: 768, look: 'dark', calm: true },
  'day-320': { width: 320, look: 'light' },
  'night-768-text-200': { width: 768, look: 'dark', text: 2 },
  'day-768-forced': { width: 768, look: 'light', forced: true },
};
const popupViews: Readonly<Record<string, View>> = {
  night: { width: 360, height: 560, look: 'dark' },
  day: { width: 360, height: 560, look: 'light' },
  'night-text-200': { width: 360, height: 560, look: 'dark', text: 2 },
  'day-320': { width: 320, height: 560, look: 'light', calm: true },
  'day-forced': { width: 360, height: 560, look: 'light', forced: true },
};
const resultsViews: Readonly<Record<string, View>> = {
  '1280': { width: 1280, height: 720, look: 'light' },
  '768': { width: 768, height: 1024, look: 'light' },
  '390': { width: 390, height: 700, look: 'light' },
  '320': { width: 320, height: 568, look: 'light' },
  landscape: { width: 844, height: 390, look: 'light' },
};

async function look(page: Page, view: View): Promise<void> {
  await page.setViewportSize({ width: view.width, height: view.height ?? 800 });
  await page.emulateMedia({
    colorScheme: view.look,
    reducedMotion: view.calm ? 'reduce' : 'no-preference',
    forcedColors: view.forced ? 'active' : 'none',
  });
  await page.evaluate((factor) => {
    document.documentElement.style.fontSize = factor === 1 ? '' : `${factor * 100}%`;
  }, view.text ?? 1);
  await pause(250);
}

async function draw(name: string, page: Page, views: Readonly<Record<string, View>>, whole: boolean): Promise<void> {
  if (wanted.length > 0 && !wanted.some((word) => name.includes(word))) return;
  for (const [kind, view] of Object.entries(views)) {
    await look(page, view);
    await page.screenshot({ path: path.join(out, `${name}.${kind}.png`), fullPage: whole });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > view.width) process.stdout.write(`${name}, ${kind}: scrolls sideways (${wide} px in ${view.width})\n`);
  }
}

const people = [
  { name: 'Priya', reach: 'https://wa.me/447700900118', up: true },
  { name: 'Tom', reach: 'tom@example.com', up: false },
  { name: 'Christabel-Anne Featherstonehaugh-Cholmondeley', reach: '', up: false },
];

/** What a phone hands over: somebody who is on the list, somebody new, a number without its end, no name. */
const contactsFile = [
  ['FN:Priya Nair', 'TEL;TYPE=CELL:+44 7700 900118', 'EMAIL:priya@example.com', 'BDAY:--03-14'],
  ['FN:Tom', 'EMAIL:tom@example.com'],
  ['FN:Ruth Adeyemi', 'TEL;TYPE=CELL:+44 7700 900124', 'BDAY:3/4/1984'],
  ['FN:Aunt Maximiliana-Konstantinopolitanska von und zu Somewhere the Third', 'TEL:07700 9001', 'ORG:x'],
  ['FN:أم خالد', 'TEL:+44 7700 900125'],
  ['TEL:+44 7700 900126'],
]
  .map((lines) => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n'))
  .join('');

async function addSomebody(popup: Page, person: (typeof people)[number], first: boolean): Promise<void> {
  if (!first) await popup.getByRole('button', { name: 'Add', exact: true }).click();
  await popup.getByRole('textbox', { name: 'Name' }).fill(person.name);
  await popup.getByRole('textbox', { name: /phone, e-mail|best way to reach/i }).fill(person.reach);
  const up = popup.getByRole('checkbox', { name: /up at odd hours/i });
  if ((await up.isChecked()) !== person.up) await up.click({ force: true });
  await popup.getByRole('button', { name: /^(Keep|Save)/ }).click();
  await popup
    .getByRole('button', { name: new RegExp(`^${person.name}`) })
    .first()
    .waitFor();
}

/** What stands under the toolbar, and what she has chosen of it; www.example.net is granted there. */
const overPages: readonly { name: string; address: string; chosen: object }[] = [
  { name: 'notice', address: 'https://forum.example.org/', chosen: {} },
  { name: 'noticing', address: 'https://www.example.net/', chosen: { addedFeeds: ['www.example.net'] } },
  { name: 'feed', address: 'https://www.reddit.com/', chosen: {} },
  { name: 'work', address: 'https://board.example.org/', chosen: { workSites: ['board.example.org'] } },
];

const bread = 'https://www.loafandcrumb.example/banana-bread?utm_source=mail';
const breadTitle = 'Banana bread from two sad bananas';
const breadLook = { title: breadTitle, canonical: '', types: ['Recipe'], selection: '' };

async function openOver(open: (page: string) => Promise<Page>, address: string, title = 'A page'): Promise<Page> {
  const page = await open('popup.html');
  await page.addInitScript(
    ([url, title, look]) => {
      type Query = (asked: { active?: boolean }, told?: (found: unknown) => void) => unknown;
      interface Api {
        readonly tabs: { query: Query };
        readonly permissions: { getAll: () => Promise<{ origins?: string[] }> };
        readonly scripting: { executeScript: unknown };
      }
      const apis = globalThis as { browser?: Api; chrome?: Api };
      for (const api of [apis.browser, apis.chrome]) {
        if (!api) continue;
        const { tabs, permissions } = api;
        const all = permissions.getAll;
        permissions.getAll = async () => ({ origins: [...((await all()).origins ?? []), 'https://www.example.net/*'] });
        const ask = tabs.query;
        const found = [{ id: 1, url, title, incognito: false }];
        api.scripting.executeScript = () => Promise.resolve([{ result: look }]);
        tabs.query = (asked, told) => (asked.active ? (told ? told(found) : Promise.resolve(found)) : ask(asked, told));
      }
    },
    [address, title, breadLook] as const,
  );
  return page;
}

async function drawSending(open: (page: string) => Promise<Page>): Promise<void> {
  const over = await openOver(open, bread, breadTitle);
  const start = async () => {
    await over.reload();
    await over.locator('.faces').waitFor();
  };
  await start();
  await draw('popup-share', over, popupViews, false);
  await over.locator('[data-share]', { hasText: 'Priya' }).click();
  await over.locator('.sheet-link').waitFor();
  await draw('popup-share-draft', over, popupViews, false);
  await over.getByRole('textbox').fill('Ours fell over. Yours?');
  await over.getByRole('button', { name: 'A code for my phone' }).click();
  await draw('popup-share-code', over, popupViews, false);
  await start();
  await over.locator('[data-share="others"]').click();
  await draw('popup-share-others', over, popupViews, false);
  await over.getByRole('button', { name: /Tom/ }).click();
  await over.locator('.sheet-link').waitFor();
  await draw('popup-share-asleep', over, popupViews, false);
  await over.close();
  const refused = await openOver(open, 'http://192.168.178.1/', 'My box');
  await refused.reload();
  await refused.locator('.share').waitFor();
  await draw('popup-share-refused', refused, popupViews, false);
  await refused.close();
}

async function keepSettings(change: object): Promise<void> {
  const database = await new Promise<IDBDatabase>((ready, failed) => {
    const opened = indexedDB.open('mum-posse');
    opened.onsuccess = () => ready(opened.result);
    opened.onerror = () => failed(opened.error);
  });
  const transaction = database.transaction('settings', 'readwrite');
  const store = transaction.objectStore('settings');
  const read = store.get('settings');
  read.onsuccess = () => store.put({ ...read.result, ...change }, 'settings');
  await new Promise((done) => transaction.addEventListener('complete', done));
  database.close();
}

/** Evenings passed over and small hours answered, for the sentence that says what was learnt; and her longer gaps. */
async function seedHistory(): Promise<void> {
  const database = await new Promise<IDBDatabase>((ready, failed) => {
    const opened = indexedDB.open('mum-posse');
    opened.onsuccess = () => ready(opened.result);
    opened.onerror = () => failed(opened.error);
  });
  const transaction = database.transaction('nudges', 'readwrite');
  const today = new Date();
  today.setHours(0, 0, 0, 0);
  const put = (daysAgo: number, hour: number, answer: string) => {
    const at = today.getTime() - daysAgo * 86_400_000 + hour * 3_600_000;
    const day = new Date(at).toISOString().slice(0, 10);
    transaction.objectStore('nudges').put({ id: `seed ${daysAgo}`, at, day, kind: 'search', answer });
  };
  for (const ago of [1, 12, 15, 18]) put(ago, 22, 'not-now');
  for (const ago of [20, 25]) put(ago, 2, 'done-here');
  await new Promise((done) => transaction.addEventListener('complete', done));
  database.close();
}

if (!process.env.BUILT && !buildBoth()) process.exit(1);
const night = await chromiumNight({ grants: 'given' });
try {
  const { context, openOurs } = night.rig;
  const welcome = await night.welcome();
  await welcome.close();
  const page = await openOurs('welcome.html');
  await draw('welcome', page, pageViews, true);
  await page.close();

  const asking = await openOurs('welcome.html');
  await asking.addInitScript(() => {
    type Api = { readonly permissions: { getAll: () => Promise<object> } };
    const apis = globalThis as { browser?: Api; chrome?: Api };
    for (const api of [apis.browser, apis.chrome]) if (api) api.permissions.getAll = async () => ({ origins: [] });
  });
  await asking.reload();
  await asking.getByRole('button', { name: 'See all' }).last().click();
  await draw('welcome-asking', asking, pageViews, true);
  await asking.close();

  const popup = await openOurs('popup.html');
  await draw('popup-empty', popup, popupViews, false);
  const nobody = await openOver(openOurs, bread, breadTitle);
  await nobody.reload();
  await nobody.locator('.share').waitFor();
  await draw('popup-share-nobody', nobody, popupViews, false);
  await nobody.close();
  for (const [index, person] of people.entries()) await addSomebody(popup, person, index === 0);
  await draw('popup-people', popup, popupViews, false);
  await popup
    .getByRole('button', { name: /^Priya/ })
    .first()
    .click();
  await draw('popup-draft', popup, popupViews, false);
  await popup.close();

  await drawSending(openOurs);

  // The popup as it stands over a page: the browser is asked which one it is, and here the gallery answers.
  for (const { name, address, chosen } of overPages) {
    const over = await openOver(openOurs, address);
    await over.evaluate(keepSettings, chosen);
    await over.reload();
    await over.locator('.here').waitFor();
    await draw(`popup-${name}`, over, popupViews, false);
    await over.close();
  }

  const more = await openOurs('options.html#people');
  await more.getByRole('button', { name: /^Priya/ }).click();
  await more.getByRole('button', { name: 'Add another way' }).click();
  await more.locator('.friend-fields input').last().fill('priya@example.com');
  await more.getByText('More about Priya').click();
  await more.getByLabel('Day').fill('31');
  await more.getByLabel('Month').selectOption('4');
  await more.getByLabel('A note for yourself').fill('Likes garden centres. Her boy starts school in September.');
  await more.getByRole('button', { name: 'Save' }).click();
  await draw('options-people-more', more, pageViews, true);
  await more.close();
  const any = await openOurs('popup.html');
  await any.evaluate(keepSettings, { namedGroups: ['https://www.facebook.com/groups/tuesday-mums'] });
  await any.close();
  for (const section of ['people', 'year', 'speak', 'look-at', 'data', 'look', 'how']) {
    const options = await openOurs(`options.html#${section}`);
    await draw(`options-${section}`, options, pageViews, true);
    await options.close();
  }
  for (const part of ['all', 'one', 'coffee', 'walk', 'find', 'triumphs', 'jar']) {
    const village = await openOurs(`village.html#${part}`);
    await village.locator('h1').waitFor();
    if (part === 'one' || part === 'triumphs') await village.getByRole('radio').first().click();
    await draw(`village-${part}`, village, pageViews, true);
    await village.close();
  }
  const seen = await openOurs('options.html#data');
  for (let row = 0; row < 5; row += 1) await seen.getByRole('button', { name: /^See/ }).first().click();
  await seen.getByRole('checkbox', { name: 'With a passphrase' }).check();
  await seen.getByRole('button', { name: 'Forget everything' }).click();
  await draw('options-data-open', seen, pageViews, true);
  await seen.close();
  const removing = await openOurs('options.html#people');
  await removing.locator('.people-row', { hasText: 'Tom' }).click();
  await removing.getByRole('button', { name: 'Remove', exact: true }).click();
  await removing.getByText('Set aside').click();
  await draw('options-aside', removing, pageViews, true);
  await removing.close();
  const bring = await openOurs('options.html#people');
  await bring.getByRole('button', { name: 'Bring people from your phone' }).click();
  await bring.getByText('Where to find that file').click();
  await draw('options-bring', bring, pageViews, true);
  const file = { name: 'contacts.vcf', mimeType: 'text/vcard', buffer: Buffer.from(contactsFile) };
  await bring.getByLabel(/^Choose/).setInputFiles(file);
  await bring.getByRole('checkbox', { name: /^Priya Nair/ }).check();
  await bring.getByRole('checkbox', { name: /^Ruth/ }).check();
  await bring.getByText('What I couldn’t read').click();
  await draw('options-bring-list', bring, pageViews, true);
  await bring.getByRole('radio', { name: 'As somebody new' }).click({ force: true });
  await bring.getByRole('button', { name: 'Bring whoever is ticked' }).click();
  await bring.getByRole('button', { name: 'Undo' }).hover();
  await draw('options-brought', bring, { 'night-1280': { width: 1280, look: 'dark' } }, true);
  await bring.getByRole('button', { name: 'Undo' }).click();
  await bring.close();
  // What can happen to her list: gone and put back; no room on the disk; not to be opened at all.
  const gone = await openOurs('popup.html');
  await gone.evaluate(
    () =>
      new Promise((done) => {
        indexedDB.deleteDatabase('mum-posse').onsuccess = done;
      }),
  );
  await gone.reload();
  await gone.locator('.row').first().waitFor();
  await draw('popup-put-back', gone, popupViews, false);
  await gone.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'UnknownError');
    };
  });
  await gone.getByRole('button', { name: 'Add', exact: true }).click();
  await gone.getByRole('textbox', { name: 'Name' }).fill('Nell');
  await gone.getByRole('button', { name: /^(Keep|Save)/ }).click();
  await gone.getByText('Not saved yet').waitFor();
  await draw('popup-no-room', gone, popupViews, false);
  await gone.evaluate(() => chrome.storage.session.remove('not-saved-yet'));
  await gone.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('full', 'UnknownError');
    };
  });
  await gone.reload();
  await gone.getByText('I can’t open').waitFor();
  await draw('popup-trouble', gone, popupViews, false);
  await gone.close();
  const support = await openOurs('support.html');
  await draw('support', support, pageViews, true);
  await support.close();

  const tab = await night.newTab(searchFor(questions.connect));
  await cardIn(tab);
  const results = context.pages().find((open) => open.url().includes('/search?'));
  if (results) await draw('results', results, resultsViews, false);

  // Last, for a past like this one keeps a card away.
  const learnt = await openOurs('options.html#speak');
  await learnt.evaluate(seedHistory);
  await learnt.evaluate(keepSettings, { workingHours: { days: ['mon', 'tue'], from: '09:00', to: '17:00' } });
  await learnt.reload();
  await draw('options-learnt', learnt, pageViews, true);
  await learnt.close();
  const rests = await openOurs('popup.html');
  await draw('popup-longer-gaps', rests, popupViews, false);
  await rests.close();
} finally {
  await night.close();
  forgetProfile(night);
}
if (wanted.length === 0 || wanted.includes('card')) await import('./gallery-card.ts');
process.stdout.write(`The pictures are in ${path.relative(root, out)}\n`);
