import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { copyBuild } from './build-copy.ts';
import { type ChromiumRig, startChromium } from './chromium.ts';
import { seedProfile, unpackedId } from './chromium-profile.ts';
import { scrollChromium } from './chromium-scrolling.ts';
import { chromiumSurface } from './chromium-surface.ts';
import { heardInChromium } from './heard.ts';
import { optionalHosts } from './manifest-hosts.ts';
import type { Night, NightOptions, Tab } from './night.ts';
import { moved } from './scrolling.ts';
import { startStandIn } from './stand-in-server.ts';
import { until } from './surface.ts';
import { wallClock } from './wall-clock.ts';

export interface ChromiumNight extends Night {
  /** What only Chromium's tests need. */
  readonly rig: ChromiumRig;
}

function tabOf(page: Page, oneFocus = false): Tab {
  const surface = chromiumSurface(page);
  let session: CDPSession | undefined;
  const line = async () => {
    session ??= await page.context().newCDPSession(page);
    return session;
  };
  return {
    page: surface,
    open: async (address) => {
      await page.bringToFront();
      await page.goto(address, { waitUntil: 'load' });
      // The driver begins anew with it in every document.
      if (oneFocus) await (await line()).send('Emulation.setFocusEmulationEnabled', { enabled: false });
    },
    card: async () => {
      const frame = page
        .frames()
        .find((one) => one.url().startsWith('chrome-extension://') && one !== page.mainFrame());
      if (!frame) return null;
      const filled = await frame.evaluate<boolean>("!!document.querySelector('button')").catch(() => false);
      return filled ? chromiumSurface(frame) : null;
    },
    scroll: (by, distance) => moved(surface, async () => await scrollChromium(page, await line(), by, distance)),
    heard: async () => {
      const frame = page
        .frames()
        .find((one) => one.url().startsWith('chrome-extension://') && one !== page.mainFrame());
      const own = await page.context().newCDPSession(frame ?? page);
      try {
        return await heardInChromium(own);
      } finally {
        await own.detach();
      }
    },
    keys: async (...presses) => {
      await page.bringToFront();
      for (const press of presses) await page.keyboard.press(press);
    },
    write: (text) => page.keyboard.type(text),
    resize: (width, height) => page.setViewportSize({ width, height }),
    picture: () => page.screenshot(),
    close: () => page.close(),
  };
}

/** A night in Chromium. */
export async function chromiumNight(options: NightOptions = {}): Promise<ChromiumNight> {
  const copy = options.folder === undefined ? copyBuild('chrome') : undefined;
  const folder = options.folder ?? copy?.folder ?? '';
  const profile = mkdtempSync(path.join(tmpdir(), 'chromium-night-'));
  const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
  seedProfile(profile, unpackedId(folder), options.grants ?? 'given', optionalHosts(manifest), manifest.permissions);
  const server = await startStandIn();
  const clock = wallClock(options.time ?? '2026-03-04T01:12');
  const rig = await startChromium({
    port: server.port,
    clock,
    folder,
    profile,
    ...(options.viewport && { viewport: options.viewport }),
  });
  const { context } = rig;

  return {
    id: rig.id,
    rig,
    server,
    clock,
    profile,
    newTab: async (address) => {
      const tab = tabOf(await context.newPage(), options.oneFocus);
      if (address !== undefined) await tab.open(address);
      return tab;
    },
    ours: async (page) => tabOf(await rig.openOurs(page)),
    welcome: async () =>
      tabOf(
        await until('the welcome page', async () =>
          context.pages().find((page) => page.url().includes('/welcome.html')),
        ),
      ),
    addresses: async () => context.pages().map((page) => page.url()),
    takeBack: async (hosts) => {
      const page = await rig.openOurs('popup.html');
      await page.evaluate((origins) => chrome.permissions.remove({ origins }), [...hosts]);
      await page.close();
    },
    stopBackground: rig.stopWorker,
    complaints: async () => [
      ...rig.complaints.filter((one) => one.includes('chrome-extension://')),
      ...(await rig.listedErrors()),
    ],
    close: async () => {
      await rig.close();
      await server.close();
      clock.remove();
      copy?.remove();
    },
  };
}

/** Throws the profile of a finished night away. */
export function forgetProfile(night: Pick<Night, 'profile'>): void {
  rmSync(night.profile, { recursive: true, force: true, maxRetries: 5 });
}
