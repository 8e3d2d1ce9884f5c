// Draws every state of the card in a real browser and leaves the pictures in .output/gallery/card, to be looked at
// beside the design. The component is the product's own, in a page of the tool's; the extension holds no way in for it.
//
//   node tools/run.mjs tools/gallery-card.ts

import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const built = path.join(root, '.output', 'gallery-card');
const out = path.join(root, '.output', 'gallery', 'card');
mkdirSync(out, { recursive: true });

await build({
  configFile: false,
  logLevel: 'error',
  root: path.join(root, 'tools', 'gallery-card'),
  base: './',
  build: { outDir: built, emptyOutDir: true },
});

const kinds: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };
const stage = '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><body></body>';
const server = createServer((request, response) => {
  const name = new URL(request.url ?? '/', 'http://localhost').pathname;
  const file = path.join(built, name === '/' ? 'index.html' : name);
  response.setHeader('content-type', kinds[path.extname(name)] ?? 'text/html');
  response.end(name === '/stage' ? stage : existsSync(file) ? readFileSync(file) : '');
});
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
const address = server.address();
const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
const messages = JSON.parse(readFileSync(path.join(root, 'public', '_locales', 'en', 'messages.json'), 'utf8'));

/** One frame on the stage: what the card shows, how large place-card would make it, and what is pressed in it. */
interface Frame {
  readonly show: string;
  readonly width: number;
  readonly height: number;
  readonly press?: string;
  readonly focus?: string;
}

interface Stage {
  readonly ground: string;
  readonly frames: readonly Frame[];
  readonly look?: 'night' | 'day';
  readonly dir?: 'rtl';
  readonly forced?: boolean;
  readonly text?: number;
  readonly width?: number;
}

const afterScroll = 'after:Right. Another time.|In 10 minutes|I’m done here|Undo';
const card = { width: 340, height: 258 };
const care = { width: 340, height: 284 };
const everyKind: readonly Frame[] = [
  { show: 'search', ...card },
  { show: 'care', ...care },
  { show: 'morning', ...card },
  { show: 'nobody', ...card },
  { show: 'search', ...card, press: 'summary' },
  { show: 'scroll', ...card },
  { show: 'scroll-kept', ...card },
  { show: 'scroll-long', ...card },
  { show: 'scroll-nobody', ...card },
  { show: 'scroll', ...card, press: 'summary' },
  { show: 'call', ...card },
  { show: 'long', ...card },
  { show: 'search', ...card, focus: 'textarea' },
  { show: 'search', ...card, focus: '.nudge-main' },
  { show: 'after:Right. Another time.|In 10 minutes|Undo', width: 340, height: 56 },
  { show: afterScroll, width: 340, height: 56 },
  { show: 'closing:Closing this tab.|Undo', width: 340, height: 56 },
  { show: 'after:Kept for 8:30. You press send.|Undo', width: 340, height: 56 },
  { show: 'after:Sending is up to you. Nothing opened?|Copy it', width: 340, height: 56 },
  { show: 'after:Copied. Paste it to Nell in Signal.', width: 340, height: 56 },
];
const strips: readonly Frame[] = [
  { show: 'search', width: 390, height: 229 },
  { show: 'care', width: 390, height: 229 },
  { show: 'nobody', width: 390, height: 229 },
  { show: 'search', width: 320, height: 229 },
  { show: 'search', width: 320, height: 203 },
  { show: 'call', width: 320, height: 229 },
  { show: 'long', width: 320, height: 182 },
  { show: 'care', width: 320, height: 208 },
  { show: 'search', width: 390, height: 229, press: 'summary' },
  { show: 'scroll', width: 390, height: 229 },
  { show: 'scroll-long', width: 320, height: 229 },
  { show: 'scroll', width: 390, height: 229, press: 'summary' },
  { show: 'after:Right. Another time.|In 10 minutes|Undo', width: 320, height: 56 },
  { show: afterScroll, width: 320, height: 56 },
  { show: afterScroll, width: 390, height: 56 },
  { show: 'closing:Closing this tab.|Undo', width: 320, height: 56 },
];
const folds: readonly Frame[] = [
  { show: 'search', width: 340, height: 232 },
  { show: 'search', width: 340, height: 210 },
  { show: 'care', width: 340, height: 258 },
  { show: 'care', width: 340, height: 236 },
  { show: 'search', width: 340, height: 210, press: 'summary' },
  { show: 'nobody', width: 340, height: 232 },
];
const lines: readonly Frame[] = [
  { show: 'search', width: 844, height: 72 },
  { show: 'care', width: 844, height: 72 },
  { show: 'call', width: 844, height: 72 },
  { show: 'long', width: 844, height: 72 },
  { show: 'morning', width: 640, height: 72 },
  { show: 'search', width: 844, height: 72, press: 'summary' },
  { show: 'scroll', width: 844, height: 72 },
  { show: 'after:Right. Another time.|In 10 minutes|Undo', width: 844, height: 56 },
  { show: afterScroll, width: 844, height: 56 },
];

const stages: Readonly<Record<string, Stage>> = {
  'night-on-light': { ground: '#ffffff', frames: everyKind },
  'night-on-dark': { ground: '#1f1f1f', frames: everyKind },
  day: { ground: '#ffffff', frames: everyKind, look: 'day' },
  'forced-colors': { ground: '#ffffff', frames: everyKind, forced: true },
  'right-to-left': { ground: '#ffffff', frames: everyKind, dir: 'rtl' },
  'text-200': {
    ground: '#ffffff',
    frames: everyKind.map((f) => ({ ...f, height: Math.round(f.height * 1.9) })),
    text: 2,
  },
  strips: { ground: '#ffffff', frames: strips },
  'strips-text-200': { ground: '#ffffff', frames: strips, text: 2 },
  folds: { ground: '#ffffff', frames: folds },
  lines: { ground: '#ffffff', frames: lines, width: 900 },
};

/** The extension's own texts, as chrome.i18n would give them. */
function speak(table: Record<string, { message: string; placeholders?: Record<string, { content: string }> }>): void {
  const getMessage = (key: string, given: readonly string[] = []) => {
    const entry = table[key];
    return (entry?.message ?? '').replace(/\$(\w+)\$/g, (_all, name: string) => {
      const index =
        Number(
          Object.entries(entry?.placeholders ?? {})
            .find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1]
            .content.slice(1),
        ) - 1;
      return given[index] ?? '';
    });
  };
  Object.assign(globalThis, { chrome: { runtime: { id: 'gallery' }, i18n: { getMessage } } });
}

async function draw(browser: Browser, name: string, scene: Stage): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: scene.width ?? 1140, height: 700 },
    forcedColors: scene.forced ? 'active' : 'none',
    colorScheme: 'light',
  });
  await page.addInitScript(speak, messages);
  await page.goto(`${origin}/stage`);
  await page.evaluate(
    ({ scene, origin }) => {
      document.body.style.cssText = `margin:0;padding:24px;display:flex;flex-wrap:wrap;gap:30px;background:${scene.ground}`;
      for (const { show, width, height } of scene.frames) {
        const frame = document.createElement('iframe');
        frame.src = `${origin}/#${encodeURIComponent(`${show}/${scene.look ?? 'night'}/${scene.dir ?? 'ltr'}`)}`;
        const radius = width > 341 || width < 339 ? '16px 16px 0 0' : '14px';
        frame.style.cssText = `border:0;width:${width}px;height:${height}px;border-radius:${radius};box-shadow:0 10px 30px rgb(0 0 0/.42)`;
        document.body.append(frame);
      }
    },
    { scene, origin },
  );
  await page.waitForLoadState('networkidle');
  await act(page, scene);
  const size = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: scene.width ?? 1140, height: size });
  await page.screenshot({ path: path.join(out, `${name}.png`) });
  await page.close();
}

async function act(page: Page, scene: Stage): Promise<void> {
  const frames = page.frames().slice(1);
  for (const [index, frame] of frames.entries()) {
    const { press, focus, show, height, width } = scene.frames[index] ?? { show: '', height: 0, width: 0 };
    if (press) await frame.click(press);
    if (scene.text) await frame.evaluate(enlarge, scene.text);
    if (focus) await frame.evaluate((to) => document.querySelector<HTMLElement>(to)?.focus(), focus);
    const [tall, wide] = await frame.evaluate(() => {
      const { scrollHeight, scrollWidth } = document.documentElement;
      return [scrollHeight, scrollWidth];
    });
    if (!scene.text && (tall > height || wide > width)) {
      process.stdout.write(`${show}: needs ${wide} × ${tall}, has ${width} × ${height}\n`);
    }
    if (scene.text && wide > width) process.stdout.write(`${show}: scrolls sideways at this text size\n`);
  }
}

/** Text alone grows, as a browser's own text zoom does it: every font size, nothing else. */
function enlarge(factor: number): void {
  const all = [...document.querySelectorAll<HTMLElement>('body *:not(svg *)')];
  const sizes = all.map((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  for (const [index, element] of all.entries()) element.style.fontSize = `${(sizes[index] ?? 16) * factor}px`;
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const wanted = process.argv.slice(2);
  for (const [name, scene] of Object.entries(stages)) {
    if (wanted.length === 0 || wanted.includes(name)) await draw(browser, name, scene);
  }
} finally {
  await browser.close();
  server.close();
}
process.stdout.write(`The pictures are in ${path.relative(root, out)}\n`);
