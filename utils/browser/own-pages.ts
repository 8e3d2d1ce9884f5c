import { browser } from './browser.ts';

/** The extension's own pages, by the name of their file. */
export type OwnPage = 'options' | 'support' | 'village' | 'welcome';

/** The address of one of our pages, with the part of it to open at. */
export function ownPage(page: OwnPage, part = ''): string {
  const runtime = browser.runtime as { getURL(path: string): string };
  return runtime.getURL(`${page}.html${part ? `#${part}` : ''}`);
}

/** What every address of ours begins with. */
export function ownOrigin(): string {
  return (browser.runtime as { getURL(path: string): string }).getURL('');
}

/** Opens one of our pages in a tab of its own. */
export async function openOwnPage(page: OwnPage, part = ''): Promise<void> {
  await browser.tabs.create({ url: ownPage(page, part) });
}

/** Opens a web address of hers in a tab of its own, from her click. Anything but https is refused. */
export async function openWebPage(address: string): Promise<void> {
  if (address.startsWith('https://')) await browser.tabs.create({ url: address });
}

/** True when this page stands in a tab; the popup then fills it instead of keeping its own size. */
export async function standsInTab(): Promise<boolean> {
  try {
    return (await browser.tabs.getCurrent()) !== undefined;
  } catch {
    return false;
  }
}

/** Closes the tab or the popup that this page stands in; a window's only tab leaves an empty one behind. */
export async function closeThisPage(): Promise<void> {
  const tab = await browser.tabs.getCurrent().catch(() => undefined);
  if (tab?.id === undefined) return window.close();
  try {
    const beside = await browser.tabs.query({ windowId: tab.windowId });
    if (beside.length === 1) await browser.tabs.create({});
    await browser.tabs.remove(tab.id);
  } catch {
    window.close();
  }
}
