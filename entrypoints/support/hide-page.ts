import { browser } from '../../utils/browser/browser.ts';

/** Closes this tab. To be called when nothing is left to see; where the browser refuses, the page just stays blank. */
export async function closeThisTab(): Promise<void> {
  try {
    const tab = await browser.tabs.getCurrent();
    if (tab?.id === undefined) window.close();
    else await browser.tabs.remove(tab.id);
  } catch {
    window.close();
  }
}
