import { feedSites } from '../../utils/signals/feed-sites.ts';
import { searchEngines } from '../../utils/signals/search-engines.ts';

/** What she has allowed, by group: everything in the table, nothing, or the hosts named. */
export interface Grants {
  readonly searches?: boolean | readonly string[] | undefined;
  readonly feeds?: boolean | readonly string[] | undefined;
}

const tableHosts: ReadonlySet<string> = new Set(searchEngines.flatMap((engine) => engine.hosts));
const feedHosts: ReadonlySet<string> = new Set(feedSites.flatMap((site) => site.hosts));
const defaultEngine = 'www.google.com';

/** The host of a page, or the address itself where it has none. */
export function hostOf(address: string): string {
  try {
    return new URL(address.includes('://') ? address : `https://${address}`).hostname;
  } catch {
    return address;
  }
}

/** The host a search was made on: of the engine named, else of the search site the tab already showed, else Google. */
export function searchHost(engine: string | undefined, shown: string | undefined): string {
  if (engine === undefined) return shown !== undefined && tableHosts.has(shown) ? shown : defaultEngine;
  const row = searchEngines.find(({ id, name }) => [id, name.toLowerCase()].includes(engine.toLowerCase()));
  return row?.hosts[0] ?? hostOf(engine);
}

/**
 * True when the host is one she granted, for searches or for feeds: the browser makes no difference. A host in a list
 * covers its subdomains, as a browser's grant does; `added` are the feeds she added herself.
 */
export function isGranted({ searches = true, feeds = true }: Grants, host: string, added: readonly string[]): boolean {
  const isAt = (h: string) => host === h || host.endsWith(`.${h}`);
  if ([searches, feeds].some((group) => typeof group === 'object' && group.some(isAt))) return true;
  if (searches === true && tableHosts.has(host)) return true;
  return feeds === true && (feedHosts.has(host) || added.map(hostOf).some(isAt));
}
