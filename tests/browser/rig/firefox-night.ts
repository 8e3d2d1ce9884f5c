import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { copyBuild } from './build-copy.ts';
import { type FirefoxRig, firefoxHost, startFirefox } from './firefox.ts';
import { type Heard, heardInFirefox, inTheSameWords } from './heard.ts';
import { keySteps, typedSteps } from './keys.ts';
import { optionalHosts } from './manifest-hosts.ts';
import type { Night, NightOptions, Tab } from './night.ts';
import { moved } from './scrolling.ts';
import { startStandIn } from './stand-in-server.ts';
import { until } from './surface.ts';
import { wallClock, zoneClock } from './wall-clock.ts';

export interface FirefoxNight extends Night {
  /** What only Firefox's tests need. */
  readonly rig: FirefoxRig;
}

function tabOf(rig: FirefoxRig, tab: string): Tab {
  return {
    page: rig.surface(tab),
    open: (address) => rig.open(tab, address),
    card: async () => {
      const frame = await rig.frameOfOurs(tab);
      if (!frame) return null;
      const filled = await frame.evaluate<boolean>("!!document.querySelector('button')").catch(() => false);
      return filled ? frame : null;
    },
    scroll: (by, distance) => moved(rig.surface(tab), () => rig.scroll(tab, by, distance)),
    heard: async () => {
      await rig.keys(tab, []);
      return inTheSameWords(await rig.asBrowser<Heard[]>(heardInFirefox));
    },
    keys: (...presses) => rig.keys(tab, keySteps(presses)),
    write: (text) => rig.keys(tab, typedSteps(text)),
    resize: (width, height) => rig.resize(tab, width, height),
    picture: () => rig.picture(tab),
    close: () => rig.closeTab(tab),
  };
}

/** A night in Firefox. */
export async function firefoxNight(options: NightOptions = {}): Promise<FirefoxNight> {
  const copy = options.folder === undefined ? copyBuild('firefox') : undefined;
  const folder = options.folder ?? copy?.folder ?? '';
  const profile = mkdtempSync(path.join(tmpdir(), 'firefox-night-'));
  const server = await startStandIn();
  // The preloaded clock works here too, but doubles the time that Firefox takes to start.
  const clock = (options.jumps ? wallClock : zoneClock)(options.time ?? '2026-03-04T01:12');
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
    id: firefoxHost,
    rig,
    server,
    clock,
    profile,
    newTab: async (address) => {
      const tab = tabOf(rig, await rig.newTab());
      if (address !== undefined) await tab.open(address);
      return tab;
    },
    ours: async (page) => {
      const tab = tabOf(rig, await rig.newTab());
      await tab.open(`moz-extension://${firefoxHost}/${page}`);
      return tab;
    },
    welcome: async () => {
      const found = await until('the welcome page', async () =>
        (await rig.tabs()).find(({ url }) => url.includes('/welcome.html')),
      );
      return tabOf(rig, found.context);
    },
    addresses: async () => (await rig.tabs()).map(({ url }) => url),
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
