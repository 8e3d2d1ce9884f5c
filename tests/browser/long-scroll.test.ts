import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bothBrowsers } from './rig/both-browsers.ts';
import { forgetProfile } from './rig/chromium-night.ts';
import { daysLater, drift, driftToCard, keptText, noticeAfter, restBringsCard } from './rig/drifting.ts';
import { cardIn, type Night, type NightOptions, type Tab, unasked } from './rig/night.ts';
import { priya, ready } from './rig/people.ts';
import { filesWith, isExtensions } from './rig/profile-files.ts';
import { pause, until } from './rig/surface.ts';

/** The shortest that she can choose, in minutes. */
const long = 8;
/** A word that no program writes by itself. */
const canary = 'quibblefrost';

/** A night in which long scrolls are noticed after eight minutes. All here needs a clock that can be moved on. */
async function scrolling(start: (options?: NightOptions) => Promise<Night>): Promise<Night> {
  const night = await start({ jumps: true, oneFocus: true });
  if (!night.clock.exact) {
    await night.close();
    throw new Error(
      'A long scroll cannot be tried here: moving the browser’s clock on needs Linux, gcc and libc6-dev.',
    );
  }
  await ready(night);
  await noticeAfter(night, long);
  return night;
}

/** How long "Closing this tab." stands there at most, ms. */
const closesWithin = 12_000;

/** Every element outside the page's own list, which grows by itself. */
const furniture = `[...document.querySelectorAll('*')].filter((one) => !one.closest('main')).map((one) => one.outerHTML.slice(0, one.outerHTML.indexOf('>'))).join()`;
const elements = "document.querySelectorAll('*').length";

describe.each(bothBrowsers)('a long scroll, %s', { timeout: 240_000 }, (_name, start) => {
  let night: Night;
  let opened: string[] = [];
  let closed = false;
  beforeAll(async () => {
    night = await scrolling(start);
  });
  afterAll(async () => {
    if (!closed) await night.close();
    forgetProfile(night);
  });

  async function at(address: string): Promise<Tab> {
    opened.push(address);
    return await night.newTab(address);
  }

  async function done(...tabs: Tab[]): Promise<void> {
    for (const tab of tabs) await tab.close();
    opened = [];
    daysLater(night);
  }

  test('an endless feed: no card before, nothing added to the page, nothing kept; what she writes holds it; then it comes', async () => {
    const tab = await at(`https://www.reddit.com/r/${canary}/?as=feed-with-field`);
    const before = await tab.page.evaluate<string>(furniture);
    expect(await drift(night, tab, 5)).toBe(false);
    expect(await tab.page.evaluate<string>(furniture)).toBe(before);
    expect(await keptText(night)).not.toMatch(new RegExp(`${canary}|reddit|https:`));
    expect(await drift(night, tab, 0.5, { by: 'finger' })).toBe(false);
    expect(await drift(night, tab, 1.9)).toBe(false);
    await tab.page.fill('Write something', 'a');
    await tab.page.evaluate("((field) => { field.value = ''; field.blur(); })(document.querySelector('textarea'))");
    expect(await drift(night, tab, 0.8)).toBe(false);
    await driftToCard(night, tab);
    const card = await cardIn(tab);
    expect(await card.names('button')).toContain(`Message ${priya.name}`);
    // What stood there is kept nowhere; only the site, while its card stands, for "not on this site".
    expect(await keptText(night)).not.toContain(canary);
    expect(unasked(night.server, opened)).toEqual([]);
    await done(tab);
  });

  test('short videos in a box that snaps, each with an address of its own', async () => {
    const tab = await at('https://www.youtube.com/shorts/clip0?as=swipe');
    const how = { distance: 500 };
    expect(await drift(night, tab, 7.4, how)).toBe(false);
    await driftToCard(night, tab, how);
    await done(tab);
  });

  test('a list inside the page that keeps as many nodes as it has; a site taken back counts nothing; "I’m done here" closes the tab, unless undone', async () => {
    await night.takeBack(['https://www.facebook.com/*']);
    const tab = await at('https://x.com/home?as=virtual-list');
    const count = await tab.page.evaluate<number>(elements);
    expect(await drift(night, tab, 7.4)).toBe(false);
    expect(await tab.page.evaluate<number>(elements)).toBe(count);
    const other = await at('https://www.facebook.com/?as=endless-feed');
    expect(await drift(night, other, 1.2)).toBe(false);
    await driftToCard(night, tab);

    const card = await cardIn(tab);
    const stands = async () => (await night.addresses()).some((address) => address.includes('virtual-list'));
    const doneHere = async () => {
      await card.press('button', 'Not now');
      await card.press('button', /done here/);
      await until('its last line', async () => /closing this tab/i.test(await card.text()) || null);
    };
    await doneHere();
    await card.press('button', 'Undo');
    await card.awaits('button', `Message ${priya.name}`);
    await pause(closesWithin);
    expect(await stands()).toBe(true);
    await doneHere();
    await until('the tab to close', async () => !(await stands()) || null, closesWithin);
    await done(other);
  });

  test('one scroll over two sites, the background ended in between; neither an article nor messages count; one card', async () => {
    const one = await at('https://www.reddit.com/?as=endless-feed');
    expect(await drift(night, one, 4)).toBe(false);
    await night.stopBackground();
    const other = await at('https://www.tiktok.com/foryou?as=endless-feed');
    expect(await drift(night, other, 3.4)).toBe(false);
    await night.stopBackground();
    const brisk = { between: 8_000 };
    const article = await at('https://x.com/home?as=long-article');
    expect(await drift(night, article, 0.8, brisk), 'an article').toBe(false);
    const messages = await at('https://www.instagram.com/direct/t/1/?as=endless-feed');
    expect(await drift(night, messages, 0.8, brisk), 'messages').toBe(false);
    await driftToCard(night, other);
    await one.scroll('wheel', 900);
    expect(await restBringsCard(one), 'a second card').toBe(false);
    await done(one, other, article, messages);
  });

  test('no complaint of ours in all of this, and no file of ours in which an address stands', async () => {
    expect(await night.complaints()).toEqual([]);
    await night.close();
    closed = true;
    const files = filesWith(night.profile, canary);
    expect(files.filter((file) => isExtensions(file, night.id))).toEqual([]);
    // The search of the files works: the browser's own history has it.
    expect(files.filter((file) => /History$|places\.sqlite/.test(file))).not.toEqual([]);
  });
});
