import { expect, test } from 'vitest';
import { during } from './rig/both-browsers.ts';
import { type ChromiumNight, chromiumNight } from './rig/chromium-night.ts';
import { cardIn, searchFor } from './rig/night.ts';
import { ready } from './rig/people.ts';
import { questions } from './rig/questions.ts';
import { pause, until } from './rig/surface.ts';

/** A card that stands as after a long scroll: the same card, brought up by a search because that is quicker. */
async function scrollCard(night: ChromiumNight) {
  await ready(night);
  const worker = await night.rig.worker();
  await worker.evaluate(() => {
    const { session } = chrome.storage;
    const set = session.set.bind(session);
    session.set = ((values: { card?: { view: { cause: string } } }) => {
      if (values.card) values.card.view.cause = 'scroll';
      return set(values);
    }) as typeof session.set;
  });
  const tab = await night.newTab(searchFor(questions.connect));
  return { tab, card: await cardIn(tab) };
}

const searching = async (night: ChromiumNight) => (await night.addresses()).filter((one) => one.includes('/search?'));
const start = () => chromiumNight();

test('“I’m done here” closes the tab, even from under a resting pointer', () =>
  during(start(), async (night) => {
    const { card } = await scrollCard(night);
    await card.press('button', 'Not now');
    await card.press('button', 'I’m done here');
    await until('the last line', async () => /closing this tab/i.test(await card.text()) || null);
    expect(await searching(night)).toHaveLength(1);
    await until('the tab to go', async () => (await searching(night)).length === 0 || null);
    expect(await night.complaints()).toEqual([]);
  }));

test('an undo keeps the tab and brings the card back', () =>
  during(start(), async (night) => {
    const { card } = await scrollCard(night);
    await card.press('button', 'Not now');
    await card.press('button', 'I’m done here');
    await card.press('button', 'Undo');
    await card.awaits('button', 'Not now');
    await pause(7_000);
    expect(await searching(night)).toHaveLength(1);
    expect(await card.names('button')).toContain('Not now');
  }));

test('Esc keeps it too', () =>
  during(start(), async (night) => {
    const { card } = await scrollCard(night);
    const page = night.rig.context.pages().find((one) => one.url().includes('/search?'));
    const frame = page?.frames().find((one) => one.url().startsWith('chrome-extension://'));
    await frame?.getByRole('button', { name: 'Not now' }).focus();
    await page?.keyboard.press('Enter');
    await frame?.getByRole('button', { name: 'I’m done here' }).focus();
    await page?.keyboard.press('Enter');
    await until('the last line', async () => /closing this tab/i.test(await card.text()) || null);
    await page?.keyboard.press('Escape');
    await card.awaits('button', 'Not now');
    await pause(7_000);
    expect(await searching(night)).toHaveLength(1);
  }));
