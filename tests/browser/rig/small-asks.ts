import type { Night, Tab } from './night.ts';
import { until } from './surface.ts';

const day = 86_400_000;

/** Somebody as the store has them. */
export const somebody = (name: string, channel: { type: string; address: string }, more: object = {}) => ({
  id: name.toLowerCase(),
  name,
  kind: 'person',
  channels: [channel],
  circle: 'inner',
  strengths: [],
  kidStages: [],
  face: { shape: name.length % 8, fill: name.length % 8 },
  created: 1,
  updated: 1,
  ...more,
});

/** The day so many days before the browser's own, as it counts them. */
export async function daysAgo(page: Tab['page'], days: number): Promise<string> {
  return await page.evaluate<string>(`new Date(Date.now() - ${days * day}).toLocaleDateString('en-CA')`);
}

/** Puts people and messages into the store by its own verbs; `daysAgo` of a message is turned into its moment. */
export async function seed(
  night: Night,
  friends: readonly object[],
  wrote: readonly { friendId: string; daysAgo: number }[] = [],
): Promise<void> {
  const probe = await night.ours('probe.html');
  await probe.page.evaluate(`(async () => {
    for (const friend of ${JSON.stringify(friends)}) await store.putBackFriend(friend);
    for (const { friendId, daysAgo } of ${JSON.stringify(wrote)}) {
      await store.logConnection({ friendId, at: Date.now() - daysAgo * ${day}, how: 'sms' });
    }
    await store.safelyKept();
    return true;
  })()`);
  await probe.close();
}

/** What is remembered of the asks, put in place as it stands: \`days\` are so many days ago. */
export async function remember(night: Night, asks: { days?: Record<string, number>; off?: readonly string[] }) {
  const page = await night.ours('probe.html');
  const days: Record<string, string> = {};
  for (const [kind, ago] of Object.entries(asks.days ?? {})) days[kind] = await daysAgo(page.page, ago);
  const kept = { since: await daysAgo(page.page, 30), off: [], about: [], turn: 0, ...asks, days };
  await page.page.evaluate(`new Promise((done) => {
    indexedDB.open('mum-posse').onsuccess = ({ target }) => {
      const transaction = target.result.transaction('settings', 'readwrite');
      const settings = transaction.objectStore('settings');
      settings.get('settings').onsuccess = (got) => {
        settings.put({ ...got.target.result, asks: ${JSON.stringify(kept)} }, 'settings');
      };
      transaction.oncomplete = () => { target.result.close(); done(true); };
    };
  })`);
  await page.close();
}

/** What the store remembers of the asks now. */
export async function remembered(page: Tab['page']): Promise<Record<string, unknown>> {
  return await page.evaluate(`new Promise((done) => {
    indexedDB.open('mum-posse').onsuccess = ({ target }) => {
      target.result.transaction('settings').objectStore('settings').get('settings').onsuccess = (got) => {
        target.result.close();
        done(got.target.result?.asks ?? {});
      };
    };
  })`);
}

/** The popup, once everything in it is read; \`ask\` is the text of the small ask, empty where there is none. */
export async function popupWith(night: Night): Promise<{ tab: Tab; ask: () => Promise<string> }> {
  const tab = await night.ours('popup.html');
  await tab.page.awaits('button', /^(Add|Keep this person|Write to|P?\s*Priya)/);
  await until('the sentence of the state', async () =>
    (await tab.page.evaluate<boolean>("!!document.querySelector('.state p')")) ? true : null,
  );
  // What waits in memory is asked for at the same time as the list, and an ask comes up with the next drawing.
  await new Promise((resolve) => setTimeout(resolve, 400));
  return { tab, ask: () => tab.page.evaluate<string>("document.querySelector('.ask')?.innerText ?? ''") };
}
