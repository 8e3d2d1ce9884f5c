import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type FirefoxRig, startFirefox } from './firefox.ts';
import { startStandIn } from './stand-in-server.ts';
import { zoneClock } from './wall-clock.ts';

/**
 * Runs a test in a Firefox of its own, at a quarter past one in the night, that puts what it downloads into a folder
 * without asking. Leaves nothing behind, whatever becomes of it.
 */
export async function firefoxDownloading(act: (rig: FirefoxRig, folder: string) => Promise<void>): Promise<void> {
  const server = await startStandIn();
  const folder = mkdtempSync(path.join(tmpdir(), 'firefox-downloads-'));
  const clock = zoneClock('2026-03-04T01:12');
  const rig = await startFirefox({
    port: server.port,
    clock,
    grantOnAsking: false,
    preferences: {
      'browser.download.folderList': 2,
      'browser.download.dir': folder,
      'browser.download.useDownloadDir': true,
      'browser.download.alwaysOpenPanel': false,
    },
  });
  try {
    await act(rig, folder);
  } finally {
    await rig.close();
    await server.close();
    clock.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}
