import type { Settings } from '../../utils/nudge/settings.ts';
import { isSensitiveHost } from '../../utils/share/sensitive-hosts.ts';
import { feedSites } from '../../utils/signals/feed-sites.ts';
import { allowedFor } from '../../utils/signals/purposes.ts';
import { searchEngines } from '../../utils/signals/search-engines.ts';

/** What can be said, and done, about scrolling on the page she opened the toolbar on. */
export type ThisPage =
  /** Nothing is noticed here yet. `hosts` is what the browser is asked for; `own`: it becomes one of her own feeds. */
  | { readonly is: 'unnoticed'; readonly host: string; readonly hosts: readonly string[]; readonly own: boolean }
  /** Scrolling is noticed here. `own`: she added it herself, and can stop it here. */
  | { readonly is: 'noticed'; readonly host: string; readonly own: boolean }
  | { readonly is: 'work'; readonly host: string };

/** What of her choices matters here. */
export interface Choices extends Pick<Settings, 'addedFeeds' | 'workSites' | 'searchOnly' | 'feedOnly'> {
  /** Sites where she said "not on this site". */
  readonly notHere: readonly string[];
}

/** Where the browser lets no extension in, whatever it granted. */
const shut = ['chromewebstore.google.com', 'chrome.google.com', 'microsoftedge.microsoft.com', 'addons.mozilla.org'];

/** True for the site itself and for everything under it. */
export function isUnder(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}

/** Where nothing is ever noticed, whatever is on her lists: a host and a path, both in lower case. */
export type NeverNoticed = (host: string, path: string) => boolean;

function readPage(address: string | undefined): { host: string; path: string } | undefined {
  if (!address?.startsWith('https://')) return undefined;
  try {
    const { hostname, pathname } = new URL(address);
    const isSite = /^(?:[a-z0-9_-]+\.)+[a-z][a-z0-9-]*$/.test(hostname);
    return isSite ? { host: hostname, path: pathname.toLowerCase() } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * What stands under the open toolbar, or nothing to say: a page of the browser's, a file, a site nobody may look at, a
 * search site without a feed, a place she left alone, never a children's site, and nowhere that says something about
 * whoever stands there (promise S22).
 */
export function thisPage(
  address: string | undefined,
  granted: readonly string[],
  choices: Choices,
  isNever: NeverNoticed,
): ThisPage | undefined {
  const page = readPage(address);
  if (!page || shut.includes(page.host) || isSensitiveHost(page.host) || isNever(page.host, page.path))
    return undefined;
  const { host } = page;
  if (choices.notHere.includes(host)) return undefined;
  if (choices.workSites.some((site) => isUnder(host, site))) return { is: 'work', host };

  const feed = feedSites.find(({ hosts }) => hosts.includes(host));
  if (feed) {
    const noticed = allowedFor('feeds', [host], granted, choices).length > 0;
    return noticed ? { is: 'noticed', host, own: false } : { is: 'unnoticed', host, hosts: feed.hosts, own: false };
  }
  if (searchEngines.some(({ hosts }) => hosts.includes(host))) return undefined;
  const noticed = choices.addedFeeds.includes(host) && granted.includes(host);
  return noticed ? { is: 'noticed', host, own: true } : { is: 'unnoticed', host, hosts: [host], own: true };
}
