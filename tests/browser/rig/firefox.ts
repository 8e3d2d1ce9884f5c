import { readFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../../../tools/browsers.ts';
import { copyBuild } from './build-copy.ts';
import { scrollFirefox } from './firefox-scrolling.ts';
import { type BidiLine, type BidiTree, evaluateIn, firefoxSurface } from './firefox-surface.ts';
import type { ScrollWith } from './scrolling.ts';
import { type Surface, until } from './surface.ts';
import type { WallClock } from './wall-clock.ts';

/** Firefox says so of its own when a page is gone before the background has answered its last word. */
const answeredTooLate = /^Promise (resolved|rejected) (while context is inactive|after context unloaded)/;

export interface FirefoxOptions {
  /** The stand-in server's port: every host there is leads to it. */
  readonly port: number;
  /** The unpacked extension; a fresh copy of the build when left out. */
  readonly folder?: string;
  readonly profile?: string;
  readonly clock?: WallClock;
  /** She says yes whenever the extension asks the browser for a site. Without it the question waits for her for ever. */
  readonly grantOnAsking?: boolean;
  readonly preferences?: Record<string, unknown>;
  readonly args?: readonly string[];
  readonly headless?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
}

export interface FirefoxRig {
  readonly browser: Browser;
  /** The extension's id in Firefox's own books. */
  readonly id: string;
  readonly folder: string;
  /** What a page or the background wrote to the browser's console as an error, ours only. */
  complaints(): Promise<string[]>;
  /** Runs an expression in the browser's own scope, as its own buttons do; the value must be plain. */
  asBrowser<T>(expression: string): Promise<T>;
  /** Takes sites away as the list of add-ons does, or gives them. */
  revoke(hosts: readonly string[]): Promise<void>;
  grant(hosts: readonly string[]): Promise<void>;
  /** Ends the background as the browser does with an idle one. */
  stopBackground(): Promise<void>;
  /** Every tab by its name in the standard, with its address; ours among them, which puppeteer does not follow. */
  tabs(): Promise<BidiTree[]>;
  newTab(): Promise<string>;
  /** Goes to an address, of the web or of our own, and waits until it has loaded. */
  open(tab: string, address: string): Promise<void>;
  /** The tab's own document. */
  surface(tab: string): Surface;
  /** Our own document in a frame of the tab (the card), or null while there is none. */
  frameOfOurs(tab: string): Promise<Surface | null>;
  /** Sends the input of one movement over the middle of a tab. */
  scroll(tab: string, by: ScrollWith, distance: number): Promise<void>;
  /** The standard's steps of a keyboard, to whatever has it in this tab. */
  keys(tab: string, steps: readonly object[]): Promise<void>;
  /** The inside of the window, in CSS px. */
  resize(tab: string, width: number, height: number): Promise<void>;
  picture(tab: string): Promise<Buffer>;
  closeTab(tab: string): Promise<void>;
  close(): Promise<void>;
}

/** The address of our pages: the browser draws it at random, so the tests fix it. */
export const firefoxHost = '6d756d70-0000-4000-8000-706f73736500';

/** Starts a real Firefox with the built extension in it, every host leading to the stand-in server. */
export async function startFirefox(options: FirefoxOptions): Promise<FirefoxRig> {
  const copy = options.folder === undefined ? copyBuild('firefox') : undefined;
  const folder = options.folder ?? copy?.folder ?? '';
  const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  const id = manifest.browser_specific_settings.gecko.id;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    defaultViewport: options.viewport ?? { width: 1280, height: 800 },
    env: { ...process.env, ...options.clock?.env },
    args: ['-remote-allow-system-access', ...(options.args ?? [])],
    extraPrefsFirefox: {
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${options.port};80=${options.port}`,
      'extensions.webextensions.uuids': JSON.stringify({ [id]: firefoxHost }),
      'extensions.webextOptionalPermissionPrompts': !options.grantOnAsking,
      'intl.accept_languages': 'en-GB, en',
      'dom.w3c_touch_events.enabled': 1,
      ...options.preferences,
    },
  });
  await browser.installExtension(folder);
  const line = (browser as unknown as { connection: BidiLine }).connection;

  async function tree(scope: object = {}): Promise<BidiTree[]> {
    return ((await line.send('browsingContext.getTree', scope)).result as { contexts: BidiTree[] }).contexts;
  }

  async function asBrowser<T>(expression: string): Promise<T> {
    const [itself] = await tree({ 'moz:scope': 'chrome' });
    if (!itself) throw new Error('Firefox gave no handle on itself.');
    return await evaluateIn<T>(line, itself.context, expression);
  }

  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension`;
  const changePermissions = (verb: 'add' | 'remove', hosts: readonly string[]) =>
    asBrowser<null>(
      `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs').ExtensionPermissions.${verb}(${JSON.stringify(id)}, ${JSON.stringify({ origins: hosts, permissions: [] })}, ${extension})`,
    ).then(() => {});

  return {
    browser,
    id,
    folder,
    asBrowser,
    revoke: (hosts) => changePermissions('remove', hosts),
    grant: (hosts) => changePermissions('add', hosts),
    stopBackground: () => asBrowser<null>(`${extension}.terminateBackground()`).then(() => {}),
    complaints: async () => {
      const all = await asBrowser<string[]>(
        `Services.console.getMessageArray().filter((m) => m instanceof Ci.nsIScriptError && (m.sourceName ?? '').includes(${JSON.stringify(firefoxHost)}) && !(m.flags & Ci.nsIScriptError.warningFlag)).map((m) => m.errorMessage)`,
      );
      return all.filter((one) => !answeredTooLate.test(one));
    },
    tabs: () => tree(),
    newTab: async () => {
      const { result } = await line.send('browsingContext.create', { type: 'tab' });
      return (result as { context: string }).context;
    },
    open: async (tab, address) => {
      await line.send('browsingContext.activate', { context: tab });
      await line.send('browsingContext.navigate', { context: tab, url: address, wait: 'none' });
      // The load event of an extension's page is not told; the page itself is asked instead.
      const there = `location.href === ${JSON.stringify(new URL(address).href)} && document.readyState === 'complete'`;
      await until(address, async () => (await evaluateIn<boolean>(line, tab, there).catch(() => false)) || null);
    },
    surface: (tab) => firefoxSurface(line, tab, tab),
    frameOfOurs: async (tab) => {
      const top = (await tree()).find((one) => one.context === tab);
      const frame = top?.children?.find((child) => child.url.startsWith(`moz-extension://${firefoxHost}/`));
      return frame ? firefoxSurface(line, tab, frame.context) : null;
    },
    scroll: (tab, by, distance) => scrollFirefox(line, asBrowser, tab, by, distance),
    keys: async (tab, steps) => {
      await line.send('browsingContext.activate', { context: tab });
      await line.send('input.performActions', {
        context: tab,
        actions: [{ type: 'key', id: 'keys', actions: steps }],
      });
    },
    resize: (tab, width, height) =>
      line.send('browsingContext.setViewport', { context: tab, viewport: { width, height } }).then(() => {}),
    picture: async (tab) => {
      const { result } = await line.send('browsingContext.captureScreenshot', { context: tab });
      return Buffer.from((result as { data: string }).data, 'base64');
    },
    closeTab: (tab) => line.send('browsingContext.close', { context: tab }).then(() => {}),
    close: async () => {
      await browser.close();
      copy?.remove();
    },
  };
}
