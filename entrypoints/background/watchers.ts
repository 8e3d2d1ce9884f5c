import { browser } from '../../utils/browser/browser.ts';
import { feedWatcherMatches, watcherMatches } from '../../utils/signals/granted-hosts.ts';
import { readSettings } from '../../utils/storage/settings-store.ts';

/**
 * Makes the registered watchers equal to what she granted: none without a grant, gone when it is taken back. Safe to
 * call at any time and from several places at once; the last state of her grants wins. When her own additions cannot be
 * read, the feeds of the table are watched.
 */
export function matchWatchers(): Promise<void> {
  return navigator.locks.request('watchers', async () => {
    const { origins = [] } = await browser.permissions.getAll();
    const settings = await readSettings();
    await matchWatcher('watch-search', watcherMatches(origins));
    await matchWatcher('watch-feed', feedWatcherMatches(origins, settings.ok ? settings.value.addedFeeds : []));
  });
}

async function matchWatcher(id: string, matches: readonly string[]): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const watcher = { id, js: [`${id}.js`], runAt: 'document_idle', allFrames: false } as const;
  const script = { ...watcher, matches: [...matches], js: [...watcher.js] };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
