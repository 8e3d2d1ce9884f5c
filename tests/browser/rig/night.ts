import type { Heard } from './heard.ts';
import type { Press } from './keys.ts';
import type { ScrollWith } from './scrolling.ts';
import type { Hit, StandInServer } from './stand-in-server.ts';
import { pause, type Surface, until } from './surface.ts';
import type { WallClock } from './wall-clock.ts';

/** One tab of a running browser. */
export interface Tab {
  readonly page: Surface;
  open(address: string): Promise<void>;
  /** The card's document in this tab, once there is one with something in it. */
  card(): Promise<Surface | null>;
  /**
   * She moves the page by real input over its middle, about so far (px, down positive), and it comes to rest; tells how
   * far it went.
   */
  scroll(by: ScrollWith, distance: number): Promise<number>;
  /** What an assistive technology is told of the tab, which must be in front; of the card's frame where there is one. */
  heard(): Promise<Heard[]>;
  /** She presses keys, wherever the keyboard is; the tab must be the one in front. */
  keys(...presses: readonly Press[]): Promise<void>;
  /** She writes, key by key, wherever the keyboard is. */
  write(text: string): Promise<void>;
  /** Gives the inside of the window another size, in CSS px. */
  resize(width: number, height: number): Promise<void>;
  /** A picture of the tab, PNG. */
  picture(): Promise<Buffer>;
  close(): Promise<void>;
}

export type Grants = 'none' | 'on-asking' | 'given';

export interface NightOptions {
  /** "2026-03-04T01:12" when left out: a Wednesday, deep in the late window. */
  readonly time?: string;
  /** `given` when left out: she has allowed the search sites already. */
  readonly grants?: Grants;
  /** The unpacked extension; a fresh copy of the build when left out. */
  readonly folder?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Firefox's clock is to be one that can jump, too; it then takes some seconds longer to start. */
  readonly jumps?: boolean;
  /** In Chromium, too, only the tab in front has the focus; its driver else keeps up that every tab has. */
  readonly oneFocus?: boolean;
}

/**
 * A browser in the middle of a night with the extension in it. The same in Chromium and Firefox, so that a test says
 * once what must hold in both.
 */
export interface Night {
  /** What the browser calls the extension in its addresses and files. */
  readonly id: string;
  readonly server: StandInServer;
  readonly clock: WallClock;
  newTab(address?: string): Promise<Tab>;
  /** A page of ours in a tab, e.g. `popup.html`. */
  ours(page: string): Promise<Tab>;
  /** The page that opened by itself when the extension was installed. */
  welcome(): Promise<Tab>;
  /** The addresses of all open tabs. */
  addresses(): Promise<string[]>;
  /** She takes the sites away in the browser's own list of extensions. */
  takeBack(hosts: readonly string[]): Promise<void>;
  /** Ends the background, as the browser does with an idle one. */
  stopBackground(): Promise<void>;
  /** Every error of ours that the browser knows of. */
  complaints(): Promise<string[]>;
  /** Leaves the profile on disk and tells where it is; only to be read after `close`. */
  readonly profile: string;
  close(): Promise<void>;
}

/** The card in a tab; throws when none comes. Settled, so that a click on it counts (promise P13). */
export async function cardIn(tab: Tab, patience = 25_000): Promise<Surface> {
  const card = await until('the card', () => tab.card(), patience);
  await pause(1500);
  return card;
}

/** How long after a page has loaded a card would have come: five seconds of rest, and ample time to be placed. */
const cardWouldHaveCome = 8_500;

/** True when no card came to this tab in the time in which one would have. */
export async function staysQuiet(tab: Tab): Promise<boolean> {
  const end = performance.now() + cardWouldHaveCome;
  while (performance.now() < end) {
    if (await tab.card()) return false;
    await pause(250);
  }
  return true;
}

/** A results page of a search site for a question. `as` picks one of the stand-in's kinds of page. */
export function searchFor(question: string, as = 'plain'): string {
  return `https://www.google.com/search?q=${encodeURIComponent(question)}&as=${as}`;
}

/** Everything the extension keeps, as one text: its databases and its storage areas. Asked of a page of ours. */
export async function everythingKept(ours: Surface): Promise<{ databases: string; local: string; session: string }> {
  return await ours.evaluate(`(async () => {
    const databases = {};
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      databases[name] = {};
      for (const store of db.objectStoreNames) {
        databases[name][store] = await new Promise((resolve, reject) => {
          const request = db.transaction(store).objectStore(store).getAll();
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      }
      db.close();
    }
    const { storage } = globalThis.browser ?? globalThis.chrome;
    return {
      databases: JSON.stringify(databases),
      local: JSON.stringify(await storage.local.get(null)),
      session: JSON.stringify(await storage.session.get(null)),
    };
  })()`);
}

/** The same once nothing is being written any more: her people's copies are written a moment after they are saved. */
export async function everythingKeptAtRest(ours: Surface): ReturnType<typeof everythingKept> {
  let kept = await everythingKept(ours);
  for (let again = 0; again < 10; again += 1) {
    await pause(500);
    const next = await everythingKept(ours);
    if (JSON.stringify(next) === JSON.stringify(kept)) return next;
    kept = next;
  }
  throw new Error('What is kept does not come to rest.');
}

/** What was asked of the network beyond the pages that the test itself opened. */
export function unasked(server: StandInServer, opened: readonly string[]): Hit[] {
  const expected = new Set(opened.map((address) => new URL(address).href));
  return server
    .errands()
    .filter((hit) => !expected.has(new URL(hit.address).href) && !hit.address.endsWith('/favicon.ico'));
}
