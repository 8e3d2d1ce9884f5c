import { appendFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { copyBuild } from './rig/build-copy.ts';
import { chromiumNight, forgetProfile } from './rig/chromium-night.ts';
import { firefoxNight } from './rig/firefox-night.ts';
import type { Night } from './rig/night.ts';
import { waysOut } from './rig/ways-out.ts';

/** Puts a page and a background listener into the copied build that try every way out. */
function plant(folder: string): void {
  writeFileSync(path.join(folder, 'ways-out.js'), `${waysOut}\nglobalThis.tryWaysOut = tryWaysOut;`);
  writeFileSync(
    path.join(folder, 'ways-out.html'),
    '<!doctype html><html><head><meta charset="utf-8"></head><body><script src="/ways-out.js"></script></body></html>',
  );
  appendFileSync(
    path.join(folder, 'background.js'),
    `\n;(() => { ${waysOut}
      (globalThis.browser ?? globalThis.chrome).runtime.onMessage.addListener((message, sender, reply) => {
        if (message !== 'try every way out') return undefined;
        tryWaysOut('background').then(reply, (error) => reply(String(error)));
        return true;
      });
    })();`,
  );
}

const came = (night: Night, mark: string) =>
  night.server.hits
    .filter(({ address }) => address.includes(`ways-out.example/${mark}/`))
    .map(({ address }) => new URL(address).pathname);

let night: Night | undefined;
let copy: ReturnType<typeof copyBuild> | undefined;
afterEach(async () => {
  await night?.close();
  if (night) forgetProfile(night);
  copy?.remove();
  night = undefined;
});

describe.each([
  ['chrome', chromiumNight],
  ['firefox', firefoxNight],
] as const)('P10: nothing leaves the machine, %s', (target, start) => {
  test('no way out of our own pages or of the background reaches a server, though every site was allowed', async () => {
    copy = copyBuild(target);
    plant(copy.folder);
    night = await start({ folder: copy.folder });

    // An ordinary page can; so the probe does see a request where there is one.
    const page = await night.newTab('https://pages.example/');
    await page.page.evaluate(`(${waysOut})('page').then((tried) => tried.length)`);
    expect(came(night, 'page').length).toBeGreaterThanOrEqual(20);

    const ours = await night.ours('ways-out.html');
    const tried = await ours.page.evaluate<string[]>("tryWaysOut('ours')");
    expect(tried.length).toBeGreaterThanOrEqual(28);
    expect(came(night, 'ours')).toEqual([]);

    const behind = await ours.page.evaluate<string[]>(
      "(globalThis.browser ?? globalThis.chrome).runtime.sendMessage('try every way out')",
    );
    expect(behind).toContain('fetch');
    expect(came(night, 'background')).toEqual([]);
  });
});
