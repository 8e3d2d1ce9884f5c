import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bothBrowsers } from './rig/both-browsers.ts';
import { forgetProfile } from './rig/chromium-night.ts';
import { keptText } from './rig/drifting.ts';
import { cardIn, type Night, staysQuiet, type Tab, unasked } from './rig/night.ts';
import { priya, ready } from './rig/people.ts';
import { pause } from './rig/surface.ts';

/** A word that no program writes by itself: in the address, and in the title of the stand-in. */
const canary = 'quibblefrost';
const day = 86_400_000;
const on = 'www.todaysparent.com';
const article = `https://${on}/toddler/behaviour/${canary}?as=read-article`;

/** Whether the end of the text stands in sight. */
const endInSight = "document.querySelector('article').getBoundingClientRect().bottom <= innerHeight";

/** She switched articles on for one site alone; the browser grants every site of the tables. */
async function switchOn(night: Night): Promise<void> {
  const ours = await night.ours('popup.html');
  await ours.page.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('mum-posse');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction('settings', 'readwrite');
      writing.objectStore('settings').put({ readOn: ['${on}'] }, 'settings');
      writing.oncomplete = () => { opening.result.close(); resolve(true); };
      writing.onabort = () => reject(writing.error);
    };
  })`);
  await ours.page.evaluate(
    "(globalThis.browser ?? globalThis.chrome).runtime.sendMessage({ kind: 'choices-changed' }).then(() => true)",
  );
  await ours.close();
}

/** She reads as far as the end of the text, a third of a screen at a time, each for so many ms of the browser's clock. */
async function readOn(night: Night, tab: Tab, between: number): Promise<void> {
  for (let step = 0; step < 40 && !(await tab.page.evaluate<boolean>(endInSight)); step += 1) {
    night.clock.forward(between);
    await tab.scroll('wheel', 300);
  }
}

describe.each(bothBrowsers)('an article, %s', { timeout: 240_000 }, (_name, start) => {
  let night: Night;
  const opened: string[] = [];
  beforeAll(async () => {
    night = await start({ jumps: true, oneFocus: true });
    if (!night.clock.exact) throw new Error('This needs a clock that can be moved on: Linux, gcc and libc6-dev.');
    await ready(night);
    await switchOn(night);
  }, 120_000);
  afterAll(async () => {
    await night.close();
    forgetProfile(night);
  });

  async function at(address: string): Promise<Tab> {
    opened.push(address);
    return await night.newTab(address);
  }

  test.each([
    ['about a loss, as its address says', `https://${on}/family/parenting/after-a-miscarriage?as=read-article`],
    ['about a loss, as its title says', `https://${on}/family/parenting/what-helped-us?as=read-loss`],
    ['on a site that is not on the table', 'https://loaf.example/toddler/behaviour/rain?as=read-article'],
    ['on a site she did not switch on', 'https://www.eltern.de/kleinkind/erziehung/regen?as=read-article'],
  ])('none after one %s, read slowly', async (_what, address) => {
    const tab = await at(address);
    await readOn(night, tab, 20_000);
    expect(await staysQuiet(tab)).toBe(true);
    await tab.close();
  });

  test('none when it was flicked through, nor when it stood in a tab that nobody looked at', async () => {
    const flicked = await at(article);
    await readOn(night, flicked, 300);
    night.clock.forward(60_000);
    await flicked.scroll('wheel', 60);
    expect(await staysQuiet(flicked)).toBe(true);
    const front = await at('https://loaf.example/');
    for (let step = 0; step < 12; step += 1) {
      night.clock.forward(20_000);
      await flicked.page.evaluate(`scrollTo(0, ${step * 300})`);
      await pause(150);
    }
    expect(await staysQuiet(flicked)).toBe(true);
    for (const tab of [front, flicked]) await tab.close();
  });

  test('read slowly to its end: one card, glad of somebody; what it was is kept nowhere; a second one waits a week', async () => {
    const tab = await at(article);
    await readOn(night, tab, 20_000);
    const card = await cardIn(tab);
    expect(await card.names('button')).toContain(`Message ${priya.name}`);
    // The site alone, while its card stands, for "not on this site".
    const standing = await keptText(night);
    expect(standing).toMatch(/kind\W+read\b/);
    expect(standing).not.toContain(canary);
    await card.press('button', 'Not now');
    await pause(500);
    await tab.close();
    const kept = await keptText(night);
    expect(kept).not.toMatch(new RegExp(`${canary}|/toddler/|https://${on}`));

    night.clock.forward(3 * day);
    const second = await at(`https://${on}/toddler/behaviour/another?as=read-article`);
    await readOn(night, second, 20_000);
    expect(await staysQuiet(second)).toBe(true);
    await second.close();

    night.clock.forward(5 * day);
    const third = await at(`https://${on}/toddler/behaviour/third?as=read-article`);
    await readOn(night, third, 20_000);
    await cardIn(third);
    await third.close();
    expect(unasked(night.server, opened)).toEqual([]);
  });
});
