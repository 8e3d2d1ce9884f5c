import { browser } from '../../utils/browser/browser.ts';

/**
 * Closes the tab she is done with. The only tab of its window leaves an empty one behind, so that the window stays. A
 * tab that is gone already, or that the browser keeps, is left as it is.
 */
export async function closeTab(tabId: number): Promise<void> {
  try {
    const { windowId } = await browser.tabs.get(tabId);
    const beside = await browser.tabs.query({ windowId });
    if (beside.length === 1) await browser.tabs.create({ windowId });
    await browser.tabs.remove(tabId);
  } catch {
    // Nothing to close, or not ours to close.
  }
}
