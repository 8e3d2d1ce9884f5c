import type { Page } from 'playwright-core';
import type { ChromiumRig } from '../tests/browser/rig/chromium.ts';
import { addPeople, probe, years } from '../tests/browser/rig/hardships.ts';
import { say } from './steps.ts';

const openings = 15;
const many = 1000;

/** Written into the page before anything of ours: when it first could be used, and its longest unbroken stretch of work. */
const stopwatch = `
  globalThis.longest = 0;
  new PerformanceObserver((list) => { for (const one of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, one.duration); })
    .observe({ type: 'longtask', buffered: true });
  globalThis.usable = new Promise((resolve) => {
    const look = () => {
      if (!document.querySelector('.row, .empty')) return requestAnimationFrame(look);
      // Drawn, and the page's own thread is free to answer her.
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
    };
    look();
  });
`;

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

async function untilUsable(rig: ChromiumRig): Promise<number> {
  const page = await rig.openOurs('popup.html');
  const took = await page.evaluate<number>('usable');
  await page.close();
  return took;
}

/** How long until the popup can be used, with nobody on the list and with 1,000 people; medians, in ms. */
async function popups(rig: ChromiumRig): Promise<void> {
  await rig.context.addInitScript(stopwatch);
  const times = { none: [] as number[], many: [] as number[] };
  await untilUsable(rig);
  for (let turn = 0; turn < openings; turn += 1) times.none.push(await untilUsable(rig));
  const page = await probe(rig);
  await addPeople(page, many);
  await page.close();
  for (let turn = 0; turn < openings; turn += 1) times.many.push(await untilUsable(rig));
  const [none, thousand] = [median(times.none), median(times.many)];
  say(
    `The popup can be used after ${none.toFixed(0)} ms with nobody, ${thousand.toFixed(0)} ms with ${many} people: ${(thousand / none).toFixed(2)} times`,
  );
}

/** 10,000 people out of a file and onto the list, as she does it: how long, and the longest the page stood still. */
async function bringing(rig: ChromiumRig): Promise<void> {
  const cards = Array.from(
    { length: 10_000 },
    (_, n) =>
      `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Contact ${n}\r\nTEL;TYPE=CELL:+44 7911 ${String(100_000 + n)}\r\nEND:VCARD\r\n`,
  ).join('');
  const page: Page = await rig.openOurs('options.html#people');
  await page.getByRole('button', { name: 'Bring people from your phone' }).click();
  await page.evaluate('globalThis.longest = 0');
  const begun = performance.now();
  await page
    .getByLabel(/^Choose/)
    .setInputFiles({ name: 'contacts.vcf', mimeType: 'text/vcard', buffer: Buffer.from(cards) });
  await page.getByRole('heading', { name: 'Whom to bring' }).waitFor();
  const read = performance.now() - begun;
  const longest = await page.evaluate<number>('globalThis.longest');
  say(
    `10,000 people in a file, read and shown on the page: ${(read / 1000).toFixed(1)} s, longest the page stood still ${longest.toFixed(0)} ms`,
  );
  await page.close();
  const store = await probe(rig);
  const kept = await store.evaluate<number>(`(async () => {
    const people = Array.from({ length: 10_000 }, (_, n) => ({ name: 'Contact ' + n, channels: [{ type: 'sms', address: '+447911' + (100_000 + n) }] }));
    const begun = performance.now();
    const added = await store.addFriends(people, [], 1);
    if (!added.ok) throw new Error(added.error.name);
    return performance.now() - begun;
  })()`);
  say(`10,000 people kept on the list in one transaction: ${(kept / 1000).toFixed(1)} s`);
  await store.close();
}

/** What a long list costs her, in real Chromium. */
export async function benchLists(): Promise<void> {
  const life = await years();
  try {
    const rig = await life.start();
    await popups(rig);
    await bringing(rig);
    await rig.close();
  } finally {
    await life.forget();
  }
}
