import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { startChromium } from '../tests/browser/rig/chromium.ts';
import { type StandInServer, startStandIn } from '../tests/browser/rig/stand-in-server.ts';
import { pause, until } from '../tests/browser/rig/surface.ts';
import { findBrowser } from './browsers.ts';
import { say } from './steps.ts';
import { costOf, readTrace, type TraceEvent } from './trace-cost.ts';

const feed = 'https://www.reddit.com/?as=endless-feed&cards=3000';
const seconds = 60;
const tracing = {
  includedCategories: ['devtools.timeline', 'v8', 'disabled-by-default-devtools.timeline', 'toplevel'],
  excludedCategories: ['*'],
};
/** Every element outside the page's own list, which grows by itself. */
const furniture = "[...document.querySelectorAll('*')].filter((one) => !one.closest('main')).length";

/** What one minute of scrolling the feed looked like from within. */
interface Minute {
  readonly gestures: number;
  readonly distance: number;
  readonly added: number;
  readonly events: TraceEvent[];
}

/** Scrolls a feed of 3,000 cards for a minute by real input, as a hand that drifts does, and traces all of it. */
async function scrollForAMinute(context: BrowserContext): Promise<Minute> {
  const browser = context.browser();
  if (!browser) throw new Error('Chromium gave no handle on itself.');
  const whole = await browser.newBrowserCDPSession();
  const page: Page = await context.newPage();
  await whole.send('Tracing.start', { transferMode: 'ReturnAsStream', traceConfig: tracing });
  await page.goto(feed, { waitUntil: 'load' });
  await pause(2_000);
  const hand = await context.newCDPSession(page);
  const before = await page.evaluate<number>(furniture);
  const end = performance.now() + seconds * 1000;
  let gestures = 0;
  for (; performance.now() < end; gestures += 1) {
    await hand.send('Input.synthesizeScrollGesture', {
      x: 640,
      y: 400,
      yDistance: -700,
      speed: 2000,
      gestureSourceType: 'mouse',
    });
    await pause(250);
  }
  // The rest after which a report is made belongs to the minute.
  await pause(2_500);
  const added = (await page.evaluate<number>(furniture)) - before;
  const distance = await page.evaluate<number>('scrollY');
  const events = await readTrace(whole);
  await page.close();
  return { gestures, distance, added, events };
}

async function without(server: StandInServer): Promise<Minute> {
  const profile = mkdtempSync(path.join(tmpdir(), 'bench-without-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium'),
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 800 },
    args: [`--host-resolver-rules=MAP * 127.0.0.1:${server.port}`, '--lang=en-GB'],
  });
  try {
    return await scrollForAMinute(context);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Traces a minute of scrolling in Chromium with the extension and without, and says what the difference is. */
export async function benchScroll(): Promise<void> {
  const server = await startStandIn();
  try {
    const bare = await without(server);
    const rig = await startChromium({ port: server.port, grants: 'given' });
    let ours: Minute;
    try {
      const isWelcome = (page: Page) => page.url().includes('/welcome.html');
      const welcome = await until('the welcome page', async () => rig.context.pages().find(isWelcome));
      await welcome.close();
      ours = await scrollForAMinute(rig.context);
    } finally {
      await rig.close();
    }
    const script = `chrome-extension://${rig.id}/`;
    const [plain, traced] = [costOf(bare.events, script), costOf(ours.events, script)];
    say(
      `A minute of scrolling 3,000 cards: ${ours.gestures} gestures, ${(ours.distance / 800).toFixed(0)} screens (without us ${bare.gestures} and ${(bare.distance / 800).toFixed(0)})`,
    );
    say(
      `  ours on the page's main thread: ${traced.ours.toFixed(1)} ms, of it ${traced.loading.toFixed(1)} ms once to load; ${traced.callbacks} callbacks, ${(traced.callbacks / ours.gestures).toFixed(2)} a gesture; the longest ${traced.longest.toFixed(2)} ms`,
    );
    say(
      `  the whole main thread: ${traced.busy.toFixed(0)} ms with us, ${plain.busy.toFixed(0)} ms without; tasks over 50 ms: ${traced.long} with us (${traced.longOurs} with our code in them), ${plain.long} without`,
    );
    say(`  elements that came outside the feed's own list: ${ours.added} with us, ${bare.added} without`);
  } finally {
    await server.close();
  }
}

if (process.argv[1] === import.meta.filename) await benchScroll();
