import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buildFolder } from './rig/build-copy.ts';
import { chromiumNight, forgetProfile } from './rig/chromium-night.ts';

test('P1: installing raises no warning, of any kind', async () => {
  const manifest = readFileSync(path.join(buildFolder('chrome'), 'manifest.json'), 'utf8');
  const night = await chromiumNight({ grants: 'none' });
  try {
    const tab = await night.ours('popup.html');
    const warnings = (text: string) =>
      tab.page.evaluate<string[]>(`chrome.management.getPermissionWarningsByManifest(${JSON.stringify(text)})`);
    expect(await warnings(manifest)).toEqual([]);
    // The browser does warn of a manifest that asks for more, so an empty list means something.
    const greedy = JSON.stringify({ ...JSON.parse(manifest), permissions: ['history'] });
    expect(await warnings(greedy)).not.toEqual([]);
    expect(await tab.page.evaluate('chrome.permissions.getAll()')).toMatchObject({ origins: [] });
  } finally {
    await night.close();
    forgetProfile(night);
  }
});
