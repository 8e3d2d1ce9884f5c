import { browser } from '../../utils/browser/browser.ts';
import { emptyBin } from '../../utils/storage/bin-store.ts';
import { changeFriend } from '../../utils/storage/friends-store.ts';
import { readMemory } from '../../utils/storage/memory.ts';
import { forgetOlderThan, mendNudges } from '../../utils/storage/nudges-store.ts';
import { scheduleKept } from './kept-drafts.ts';
import { remembered } from './memory.ts';
import { menu } from './on-share.ts';
import { recall, remember } from './session.ts';
import { matchWatchers } from './watchers.ts';

/** First run opens the welcome page; an update opens nothing. Either way the watchers and the menu are set anew. */
export async function onInstalled({ reason }: { reason: string }): Promise<void> {
  await matchWatchers();
  if (browser.contextMenus) {
    await browser.contextMenus.removeAll();
    for (const item of menu()) browser.contextMenus.create(item);
  }
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}

/**
 * Runs at every waking of the worker. Closes our storage to pages first (kept by no browser over a restart, promise
 * P20); and once after a browser start, told by memory that is empty (not every browser says "startup"), sets the
 * watchers and the alarm for kept drafts again.
 */
export async function wakeUp(): Promise<void> {
  type Closable = { setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void> };
  const { local, sync } = browser.storage as unknown as Record<'local' | 'sync', Closable | undefined>;
  await Promise.all([local, sync].map((area) => area?.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })));
  const { awake } = await recall('awake');
  if (awake) return;
  await remember({ awake: true });
  await matchWatchers();
  await scheduleKept();
  await settleLeftOpen();
  await forgetOlderThan(Date.now() - remembered);
  await emptyBin(Date.now());
}

/** A card that stood when the browser was closed was never answered: its place and its friend's are given back. */
async function settleLeftOpen(): Promise<void> {
  const read = await readMemory(0);
  if (!read.ok) return;
  const open = read.value.nudges.filter((nudge) => nudge.answer === 'open');
  if (open.length === 0) return;
  await mendNudges((nudges) => nudges.map((n) => (n.answer === 'open' ? { ...n, answer: 'unseen' } : n)));
  for (const { at, namedBefore } of open) {
    const named = read.value.friends.find((friend) => friend.lastSuggested === at);
    if (named) await changeFriend(named.id, { lastSuggested: namedBefore }, Date.now());
  }
}
