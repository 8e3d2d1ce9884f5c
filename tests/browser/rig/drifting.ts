import { everythingKept, type Night, type Tab } from './night.ts';
import type { ScrollWith } from './scrolling.ts';
import { pause } from './surface.ts';

/** How a page is scrolled for a while: with what, how far each time (px), and how much time lies between (ms). */
export interface Drift {
  readonly by?: ScrollWith;
  readonly distance?: number;
  readonly between?: number;
}

const minute = 60_000;

/** How often a hand rests for long enough that a card might come, in minutes of the browser's clock. */
const restEvery = 3;
/** The rest before a report is a second and a half, and the card then has to be looked for and put up (ms). */
const restFor = 3_000;

/**
 * She scrolls on for so many minutes of the browser's clock: each movement is real input, and between two of them the
 * clock is moved on by less than a page may credit after one. As that leaves out the rests that real minutes have, she
 * rests now and then, and at the end. Ends at once when a card comes; tells whether one did.
 */
export async function drift(night: Night, tab: Tab, minutes: number, how: Drift = {}): Promise<boolean> {
  const { by = 'wheel', distance = 900, between = 18_000 } = how;
  const end = night.clock.now() + minutes * minute;
  let rested = night.clock.now();
  while (night.clock.now() < end) {
    await tab.scroll(by, distance);
    if (await tab.card()) return true;
    if (night.clock.now() - rested > restEvery * minute) {
      if (await restBringsCard(tab)) return true;
      rested = night.clock.now();
    }
    night.clock.forward(Math.max(0, Math.min(between, end - night.clock.now())));
  }
  await tab.scroll(by, distance);
  return await restBringsCard(tab);
}

/** She holds still for longer than a card at a lull needs to come. True when one came. */
export async function restBringsCard(tab: Tab): Promise<boolean> {
  const end = performance.now() + restFor;
  while (performance.now() < end) {
    if (await tab.card()) return true;
    await pause(100);
  }
  return false;
}

/** She goes on until the card comes, resting at every half minute; how many minutes that took, at most three. */
export async function driftToCard(night: Night, tab: Tab, how: Drift = {}): Promise<number> {
  const start = night.clock.now();
  for (;;) {
    const came = await drift(night, tab, 0.5, how);
    const took = (night.clock.now() - start) / minute;
    if (came) return took;
    if (took > 3) throw new Error('She scrolled on for three minutes more, and no card came.');
  }
}

/** Days later, at the same hour: no card of before stands between her and the next. */
export function daysLater(night: Night): void {
  night.clock.forward(4 * 24 * 60 * minute);
}

/** She chose the shortest scroll there is to be noticed, by day and late. */
export async function noticeAfter(night: Night, minutes: number): Promise<void> {
  const ours = await night.ours('popup.html');
  await ours.page.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('mum-posse');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction('settings', 'readwrite');
      writing.objectStore('settings').put({ scrollMinutes: ${minutes}, scrollMinutesLate: ${minutes} }, 'settings');
      writing.oncomplete = () => { opening.result.close(); resolve(true); };
      writing.onabort = () => reject(writing.error);
    };
  })`);
  await ours.close();
}

/** All that the extension keeps anywhere, as one text. */
export async function keptText(night: Night): Promise<string> {
  const ours = await night.ours('popup.html');
  const kept = await everythingKept(ours.page);
  await ours.close();
  return JSON.stringify(kept);
}
