import { browser } from '../../utils/browser/browser.ts';
import { articleWatcherMatches, feedWatcherMatches, watcherMatches } from '../../utils/signals/granted-hosts.ts';
import { readSettings } from '../../utils/storage/settings-store.ts';

/**
 * Makes the registered watchers equal to what she granted: none without a grant, gone when it is taken back. Safe to
 * call at any time and from several places at once; the last state of her grants wins. While her own choices
 * cannot be read, nothing is watched that was not before.
 */
export function matchWatchers(): Promise<void> {
  return navigator.locks.request('watchers', async () => {
    const { origins = [] } = await browser.permissions.getAll();
    const read = await readSettings();
    if (!read.ok) return;
    const { addedFeeds, searchOnly, feedOnly, readOn } = read.value;
    await matchWatcher('watch-search', without(watcherMatches(origins), feedOnly));
    await matchWatcher('watch-feed', without(feedWatcherMatches(origins, addedFeeds), searchOnly));
    await matchWatcher('watch-article', articleWatcherMatches(origins, readOn));
  });
}

/** A site that she allowed for the other purpose alone is not looked at for this one. */
function without(matches: readonly string[], hosts: readonly string[]): string[] {
  return matches.filter((match) => !hosts.some((host) => match.startsWith(`https://${host}/`)));
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
