// Draws the toolbar icons from the two drawings in tools/icons into public/icon. Run it after changing a drawing;
// components/mark.tsx holds the same two, for our own pages.
//
//   node tools/run.mjs tools/icons.ts

import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const out = path.join(root, 'public', 'icon');
mkdirSync(out, { recursive: true });

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage();
  for (const size of [16, 19, 32, 38, 48, 128]) {
    const drawing = readFileSync(path.join(root, 'tools', 'icons', size < 24 ? 'small.svg' : 'large.svg'), 'utf8');
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
    await page.screenshot({ path: path.join(out, `${size}.png`), omitBackground: true });
  }
} finally {
  await browser.close();
}
