import { browser } from '../../utils/browser/browser.ts';
import { watcherMatches } from '../../utils/signals/granted-hosts.ts';

const id = 'watch-search';

/**
 * Makes the registered watchers equal to what she granted: none without a grant, gone when it is taken back. Safe to
 * call at any time and from several places at once; the last state of her grants wins.
 */
export function matchWatchers(): Promise<void> {
  return navigator.locks.request('watchers', async () => {
    const { origins = [] } = await browser.permissions.getAll();
    const matches = watcherMatches(origins);
    const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
    if (matches.length === 0) {
      if (registered) await browser.scripting.unregisterContentScripts({ ids: [id] });
      return;
    }
    const watcher = { id, matches, js: ['watch-search.js'], runAt: 'document_idle', allFrames: false } as const;
    const script = { ...watcher, matches: [...matches], js: [...watcher.js] };
    if (registered) await browser.scripting.updateContentScripts([script]);
    else await browser.scripting.registerContentScripts([script]);
  });
}
