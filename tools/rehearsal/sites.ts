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

/** An address as it may be written in an event, without its scheme. */
export function addressOf(written: string): string {
  return written.includes('://') ? written : `https://${written}`;
}

/** The host of a page, or the address itself where it has none. */
export function hostOf(address: string): string {
  try {
    return new URL(addressOf(address)).hostname;
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

const isIn = (hosts: readonly string[], host: string) => hosts.some((h) => host === h || host.endsWith(`.${h}`));

/** True when she lets searches on this host be read. A host in a list covers its subdomains, as a browser's grant does. */
export function isSearchGranted({ searches = true }: Grants, host: string): boolean {
  return typeof searches === 'object' ? isIn(searches, host) : searches && tableHosts.has(host);
}

/** True when she lets scrolling on this host be noticed; `added` are the feeds that she added herself. */
export function isFeedGranted({ feeds = true }: Grants, host: string, added: readonly string[]): boolean {
  if (typeof feeds === 'object') return isIn(feeds, host);
  return feeds && (feedHosts.has(host) || isIn(added.map(hostOf), host));
}
