import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { describe, expect, test } from 'vitest';
import { built, builtFiles, targets } from './built.ts';
import { root } from './source-files.ts';

/** The scripts and styles a page loads, with what those scripts import. */
function filesOfPage(target: (typeof targets)[number], page: string): string[] {
  const seen = new Set<string>([page]);
  const html = built(target, page).toString('utf8');
  const queue = [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map((match) => match[1] ?? '');
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    if (!file.endsWith('.js')) continue;
    const code = built(target, file).toString('utf8');
    for (const match of code.matchAll(/(?:from|import)\s*["'](?:\.\/|\.\.\/)+([^"']+\.js)["']/g)) {
      const name = (match[1] ?? '').replace(/^chunks\//, '');
      queue.push(`chunks/${name}`);
    }
  }
  return [...seen];
}

describe.each(targets)('sizes, %s', (target) => {
  test('a watcher on a foreign page is at most 2,048 bytes', () => {
    const watchers = builtFiles(target, /^watch-[\w-]+\.js$/);
    expect(watchers).not.toEqual([]);
    const fat = watchers.map((file) => [file, built(target, file).length] as const).filter(([, size]) => size > 2048);
    expect(fat).toEqual([]);
  });

  test('the script that places the card is at most 12 KB', () => {
    expect(built(target, 'place-card.js').length).toBeLessThanOrEqual(12 * 1024);
  });

  test('the look at a page that she sends is at most 4 KB', () => {
    expect(built(target, 'look-at-page.js').length).toBeLessThanOrEqual(4 * 1024);
  });

  test('the card with all it loads is at most 20 KB, compressed', () => {
    const size = filesOfPage(target, 'nudge.html')
      .map((file) => gzipSync(built(target, file), { level: 9 }).length)
      .reduce((sum, one) => sum + one, 0);
    expect(size).toBeLessThanOrEqual(20 * 1024);
  });

  // What the recogniser may have, and 52 KB for everything else that decides.
  test('the background is at most 402 KB, compressed', () => {
    expect(gzipSync(built(target, 'background.js'), { level: 9 }).length).toBeLessThanOrEqual((350 + 52) * 1024);
  });
});

test('the recogniser with what it has learnt is at most 350 KB, compressed, built by itself as it is built for the browser', async () => {
  const made = await build({
    configFile: false,
    root,
    logLevel: 'silent',
    build: { write: false, lib: { entry: 'utils/recognise/recognise.ts', name: 'recognise', formats: ['iife'] } },
  });
  const outputs = [made].flat().flatMap((one) => ('output' in one ? one.output : []));
  const code = outputs.map((one) => (one.type === 'chunk' ? one.code : '')).join('');
  expect(code.length).toBeGreaterThan(100 * 1024);
  expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(350 * 1024);
});
