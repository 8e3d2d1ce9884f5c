import { browser } from './browser.ts';

/**
 * The address of the page she opened the toolbar on. The browser tells it for sites she allowed, and, for as long as the
 * toolbar's popup is open, for the page under it (`activeTab`). `undefined` where it does not: one of its own pages, a
 * private window. Asked by the popup alone, kept nowhere.
 */
export async function activePage(): Promise<string | undefined> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab?.incognito ? undefined : tab?.url;
  } catch {
    return undefined;
  }
}
