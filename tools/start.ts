import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { seedProfile, unpackedId } from '../tests/browser/rig/chromium-profile.ts';
import { lookForBrowser, provide } from './browsers.ts';
import { root, run, say } from './steps.ts';

// npm start: builds, and opens a browser with the extension in it. Where there is no display to open it on, walks the
// main job in a headless browser instead and leaves pictures of every step.

/** Whether a window could be seen by anybody here. */
function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Opens Chromium with the build and a profile of its own, which is kept from one start to the next. */
function openChromium(program: string): Promise<void> {
  const folder = path.join(root, '.output', 'chrome-mv3');
  const profile = path.join(root, '.output', 'profile');
  const first = !existsSync(profile);
  mkdirSync(profile, { recursive: true });
  // Developer mode, so that the extension's own "reload" works; nothing is allowed beforehand.
  if (first) seedProfile(profile, unpackedId(realpathSync(folder)), 'none', [], []);
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const flags = [
    `--user-data-dir=${profile}`,
    `--load-extension=${folder}`,
    '--no-first-run',
    '--no-default-browser-check',
    ...asRoot,
  ];
  say('Opening Chromium with Mum Posse in it. Close its window to end.');
  if (!first)
    say(
      'It has been opened here before, so the people you added are still there. A fresh start: delete .output/profile.',
    );
  const child = spawn(program, flags, { stdio: 'ignore' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => resolve());
  });
}

/** Opens Firefox with the build, in a profile that is thrown away at the end. */
async function openFirefox(program: string): Promise<void> {
  const { default: puppeteer } = await import('puppeteer-core');
  say('Opening Firefox with Mum Posse in it. Close its window to end.');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless: false,
    defaultViewport: null,
  });
  await browser.installExtension(path.join(root, '.output', 'firefox-mv3'));
  await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
}

async function start(): Promise<boolean> {
  if (!hasDisplay()) {
    provide(['chromium', 'compiler'], say);
    if (!run('wxt', 'build', '-b', 'chrome')) return false;
    const { tour } = await import('./tour.ts');
    return await tour(say);
  }
  // Chrome and Edge themselves take no extension from the command line any more; Chromium and Firefox do.
  let chromium = lookForBrowser('chromium');
  const firefox = lookForBrowser('firefox');
  if (!chromium && !firefox) {
    provide(['chromium'], say);
    chromium = lookForBrowser('chromium');
  }
  if (!run('wxt', 'build', '-b', chromium ? 'chrome' : 'firefox')) return false;
  if (chromium) await openChromium(chromium);
  else if (firefox) await openFirefox(firefox);
  return true;
}

try {
  process.exit((await start()) ? 0 : 1);
} catch (error) {
  say((error as Error).message);
  process.exit(1);
}
