import { browser } from './browser.ts';

/** The page she opened the toolbar on, as far as the browser tells. */
export interface ActivePage {
  readonly tabId?: number | undefined;
  readonly address: string;
  readonly title: string;
}

/**
 * The page under the toolbar. The browser tells its address for sites she allowed, and, for as long as the toolbar's
 * popup is open, for the page under it (`activeTab`). `undefined` where it does not: one of its own pages, a private
 * window. Asked by the popup alone, kept nowhere.
 */
export async function pageUnderToolbar(): Promise<ActivePage | undefined> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (!tab?.url || tab.incognito) return undefined;
    return { tabId: tab.id, address: tab.url, title: tab.title ?? '' };
  } catch {
    return undefined;
  }
}

/** Its address alone. */
export async function activePage(): Promise<string | undefined> {
  return (await pageUnderToolbar())?.address;
}

/**
 * Puts one of our scripts into the page, once, and gives what it answers; nothing where the browser lets no script in.
 * Nothing also when the page does not answer within a second: her click must not wait for it.
 */
export async function askPage(tabId: number, file: `/${string}.js`): Promise<unknown> {
  const patience = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 1_000));
  const script = { target: { tabId, frameIds: [0] }, files: [file], injectImmediately: true };
  try {
    const asked = browser.scripting.executeScript(script as Parameters<typeof browser.scripting.executeScript>[0]);
    const [answer] = (await Promise.race([asked, patience])) ?? [];
    return answer?.result;
  } catch {
    return undefined;
  }
}
