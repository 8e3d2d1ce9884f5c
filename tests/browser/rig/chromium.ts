import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import { findBrowser } from '../../../tools/browsers.ts';
import { copyBuild } from './build-copy.ts';
import { type Grants, seedProfile, unpackedId } from './chromium-profile.ts';
import { optionalHosts } from './manifest-hosts.ts';
import { until } from './surface.ts';
import type { WallClock } from './wall-clock.ts';

export interface ChromiumOptions {
  /** The stand-in server's port: every host there is leads to it. */
  readonly port: number;
  /** The unpacked extension; a fresh copy of the build when left out. */
  readonly folder?: string;
  /** A profile to go on with; a fresh one, thrown away at the end, when left out. */
  readonly profile?: string;
  readonly grants?: Grants;
  /** The sites that `grants` speaks of; every optional one in the manifest but "all sites" when left out. */
  readonly hosts?: readonly string[];
  readonly clock?: WallClock;
  readonly args?: readonly string[];
  readonly headless?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
}

export interface RealPopup {
  evaluate<T>(expression: string): Promise<T>;
  screenshot(): Promise<Buffer>;
}

export interface ChromiumRig {
  readonly context: BrowserContext;
  /** The extension's id. */
  readonly id: string;
  readonly folder: string;
  readonly profile: string;
  /** What any page or the background wrote to the console as an error, and what was thrown and not caught. */
  readonly complaints: string[];
  worker(): Promise<Worker>;
  /** Ends the background as the browser does with an idle one: its memory is gone, the next event starts it anew. */
  stopWorker(): Promise<void>;
  /** Our page in a tab of its own, e.g. `popup.html`. */
  openOurs(page: string): Promise<Page>;
  /** The real popup, as a click on the toolbar button opens it over `tab`. */
  clickToolbar(tab: Page): Promise<RealPopup>;
  /** The real popup, opened by the extension itself. */
  openedPopup(): Promise<RealPopup>;
  /** What chrome://extensions would list as the extension's errors. */
  listedErrors(): Promise<string[]>;
  close(): Promise<void>;
}

interface Manifest {
  readonly permissions?: string[];
  readonly optional_host_permissions?: string[];
}

/** The CDP connection to the whole browser. */
async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('Chromium gave no handle on itself.');
  return await browser.newBrowserCDPSession();
}

/** Starts a real Chromium with the built extension in it, every host leading to the stand-in server. */
export async function startChromium(options: ChromiumOptions): Promise<ChromiumRig> {
  const copy = options.folder === undefined ? copyBuild('chrome') : undefined;
  const folder = options.folder ?? copy?.folder ?? '';
  const profile = options.profile ?? mkdtempSync(path.join(tmpdir(), 'chromium-profile-'));
  const id = unpackedId(folder);
  if (options.profile === undefined) {
    const manifest: Manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
    seedProfile(
      profile,
      id,
      options.grants ?? 'none',
      options.hosts ?? optionalHosts(manifest),
      manifest.permissions ?? [],
    );
  }
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium'),
    headless: options.headless ?? true,
    ignoreHTTPSErrors: true,
    viewport: options.viewport ?? { width: 1280, height: 800 },
    env: { ...(process.env as Record<string, string>), ...options.clock?.env },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      `--host-resolver-rules=MAP * 127.0.0.1:${options.port}`,
      // A tab that the popup opens is gone to before the tests' own leave for the stand-in's certificate reaches it.
      '--ignore-certificate-errors',
      '--lang=en-GB',
      ...(options.args ?? []),
    ],
  });

  const complaints: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.location().url}: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`${error.page()?.url()}: ${error.error().message}`));

  const isOurs = (worker: Worker) => worker.url().startsWith(`chrome-extension://${id}/`);
  const worker = () =>
    until('the background to run', async () => context.serviceWorkers().find(isOurs)).then((found) => found);
  const session = await browserSession(context);

  return {
    context,
    id,
    folder,
    profile,
    complaints,
    worker,
    stopWorker: async () => {
      const { targetInfos } = await session.send('Target.getTargets');
      for (const target of targetInfos) {
        if (target.type === 'service_worker' && target.url.startsWith(`chrome-extension://${id}/`)) {
          await session.send('Target.closeTarget', { targetId: target.targetId });
        }
      }
    },
    openOurs: async (page) => {
      const tab = await context.newPage();
      await tab.goto(`chrome-extension://${id}/${page}`);
      return tab;
    },
    clickToolbar: (tab) => openRealPopup(context, session, id, tab),
    openedPopup: () => speakWithPopup(session, id),
    listedErrors: async () => {
      const tab = await context.newPage();
      await tab.goto('chrome://extensions');
      const errors = await tab.evaluate(async (ours) => {
        const info = await (
          chrome as unknown as { developerPrivate: DeveloperPrivate }
        ).developerPrivate.getExtensionInfo(ours);
        return [...info.manifestErrors, ...info.runtimeErrors].map((error) => {
          const at = error.stackTrace?.map(
            (frame) => `${frame.functionName} ${frame.url}:${frame.lineNumber}:${frame.columnNumber}`,
          );
          return [error.message, error.source, ...(at ?? [])].join(' | ');
        });
      }, id);
      await tab.close();
      return errors;
    },
    close: async () => {
      await context.close();
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      copy?.remove();
    },
  };
}

interface ListedError {
  readonly message: string;
  readonly source: string;
  readonly stackTrace?: { functionName: string; url: string; lineNumber: number; columnNumber: number }[];
}

interface DeveloperPrivate {
  getExtensionInfo(id: string): Promise<{ manifestErrors: ListedError[]; runtimeErrors: ListedError[] }>;
}

/** Clicks the toolbar button over `tab`, and speaks with the popup that opens: Playwright itself does not see popups. */
async function openRealPopup(context: BrowserContext, session: CDPSession, id: string, tab: Page): Promise<RealPopup> {
  const own = await context.newCDPSession(tab);
  const { targetInfo } = await own.send('Target.getTargetInfo');
  await tab.bringToFront();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab', exclude: false }] });
  const shown = targetInfos.find((target) => target.type === 'tab' && target.url === targetInfo.url);
  if (!shown) throw new Error('The tab whose toolbar was to be clicked is not there.');
  type Send = (method: string, params: object) => Promise<unknown>;
  await (session.send as unknown as Send).call(session, 'Extensions.triggerAction', { id, targetId: shown.targetId });
  return speakWithPopup(session, id);
}

async function speakWithPopup(session: CDPSession, id: string): Promise<RealPopup> {
  const popup = await until('the popup to open', async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find(
      (target) => target.type !== 'tab' && target.url.startsWith(`chrome-extension://${id}/popup.html`),
    );
  });
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: popup.targetId, flatten: false });
  let last = 0;
  const ask = <T>(method: string, params: object) =>
    new Promise<T>((resolve, reject) => {
      last += 1;
      const mine = last;
      const hear = (event: { sessionId: string; message: string }) => {
        const answer = JSON.parse(event.message) as { id?: number; result?: T; error?: { message: string } };
        if (event.sessionId !== sessionId || answer.id !== mine) return;
        session.off('Target.receivedMessageFromTarget', hear);
        if (answer.error) reject(new Error(answer.error.message));
        else resolve(answer.result as T);
      };
      session.on('Target.receivedMessageFromTarget', hear);
      session
        .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: mine, method, params }) })
        .catch(reject);
    });
  return {
    evaluate: async <T>(expression: string) => {
      const { result } = await ask<{ result: { value: T } }>('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      return result.value;
    },
    screenshot: async () => Buffer.from((await ask<{ data: string }>('Page.captureScreenshot', {})).data, 'base64'),
  };
}
