import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { copyBuild } from './build-copy.ts';
import { type FirefoxRig, startFirefox } from './firefox.ts';
import { optionalHosts } from './manifest-hosts.ts';
import type { Night, NightOptions, Tab } from './night.ts';
import { startStandIn } from './stand-in-server.ts';
import { until } from './surface.ts';
import { wallClock } from './wall-clock.ts';

export interface FirefoxNight extends Night {
  /** What only Firefox's tests need. */
  readonly rig: FirefoxRig;
}

async function tabOf(rig: FirefoxRig, page: Page): Promise<Tab> {
  return {
    page: await rig.surface(page),
    open: async (address) => {
      await page.bringToFront();
      await page.goto(address, { waitUntil: 'load' });
    },
    card: async () => {
      const frame = await rig.frameOfOurs(page);
      if (!frame) return null;
      const filled = await frame.evaluate<boolean>("!!document.querySelector('button')").catch(() => false);
      return filled ? frame : null;
    },
    picture: async () => Buffer.from(await page.screenshot()),
    close: () => page.close(),
  };
}

/** A night in Firefox. */
export async function firefoxNight(options: NightOptions = {}): Promise<FirefoxNight> {
  const copy = options.folder === undefined ? copyBuild('firefox') : undefined;
  const folder = options.folder ?? copy?.folder ?? '';
  const profile = mkdtempSync(path.join(tmpdir(), 'firefox-night-'));
  const server = await startStandIn();
  const clock = wallClock(options.time ?? '2026-03-04T01:12');
  const grants = options.grants ?? 'given';
  const rig = await startFirefox({
    port: server.port,
    clock,
    folder,
    profile,
    grantOnAsking: grants === 'on-asking',
    ...(options.viewport && { viewport: options.viewport }),
  });
  if (grants === 'given') {
    await rig.grant(optionalHosts(JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'))));
  }

  return {
    rig,
    server,
    clock,
    profile,
    newTab: async (address) => {
      const tab = await tabOf(rig, await rig.newPage());
      if (address !== undefined) await tab.open(address);
      return tab;
    },
    ours: async (page) => tabOf(rig, await rig.openOurs(page)),
    welcome: async () => {
      const pages = () => rig.browser.pages();
      const found = await until('the welcome page', async () =>
        (await pages()).find((page) => page.url().includes('/welcome.html')),
      );
      return await tabOf(rig, found);
    },
    addresses: async () => (await rig.browser.pages()).map((page) => page.url()),
    takeBack: (hosts) => rig.revoke(hosts),
    stopBackground: rig.stopBackground,
    complaints: rig.complaints,
    close: async () => {
      await rig.close();
      await server.close();
      clock.remove();
      copy?.remove();
    },
  };
}
