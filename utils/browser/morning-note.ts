import { browser } from './browser.ts';

/**
 * The one system notification there is: a draft that she kept for the morning is ready. Behind a permission that she may
 * give and take back; asked of the browser each time, never remembered (promise P30).
 */

const permission = { permissions: ['notifications' as const] };
const noteId = 'morning';

/** True when the browser would show one. */
export async function mayNote(): Promise<boolean> {
  return browser.permissions.contains(permission).catch(() => false);
}

/** Asks the browser for it. Call it straight from a click: after an await the browser refuses to ask. */
export async function askToNote(): Promise<boolean> {
  return browser.permissions.request(permission).catch(() => false);
}

/** Gives the permission back. */
export async function giveUpNotes(): Promise<void> {
  await browser.permissions.remove(permission).catch(() => false);
}

/** Shows it: the words name nobody and nothing, for a screen that others may see. A second one takes the first's place. */
export async function note(title: string, message: string): Promise<void> {
  const iconUrl = (browser.runtime as { getURL(path: string): string }).getURL('icon/128.png');
  await browser.notifications?.create(noteId, { type: 'basic', title, message, iconUrl }).catch(() => undefined);
}

/** A click on it opens the toolbar's page in a tab. Without the permission there is nothing to listen to. */
export function onNoteClicked(): void {
  const { notifications } = browser;
  if (!notifications || notifications.onClicked.hasListener(openTray)) return;
  notifications.onClicked.addListener(openTray);
}

function openTray(id: string): void {
  if (id !== noteId) return;
  void browser.notifications.clear(noteId);
  void browser.tabs.create({ url: (browser.runtime as { getURL(path: string): string }).getURL('popup.html') });
}
