import { searchEngines } from '../../utils/signals/search-engines.ts';

/** What she has allowed, by group: everything in the table, nothing, or the hosts named. */
export interface Grants {
  readonly searches?: boolean | readonly string[] | undefined;
  readonly feeds?: boolean | readonly string[] | undefined;
}

const tableHosts: ReadonlySet<string> = new Set(searchEngines.flatMap((engine) => engine.hosts));
const defaultEngine = 'www.google.com';

/** The host a search or a page stands on: of an address, of an engine by its name in the table, else Google's. */
export function siteOf(place: string | undefined): string {
  if (!place) return defaultEngine;
  const engine = searchEngines.find(
    (row) => row.id === place.toLowerCase() || row.name.toLowerCase() === place.toLowerCase(),
  );
  if (engine?.hosts[0]) return engine.hosts[0];
  try {
    return new URL(place.includes('://') ? place : `https://${place}`).hostname;
  } catch {
    return place;
  }
}

/** True when the host is one she granted. A host in a list covers its subdomains, as a browser's grant does. */
export function isGranted({ searches = true, feeds = true }: Grants, host: string): boolean {
  const named = [searches, feeds].flatMap((group) => (typeof group === 'object' ? group : []));
  if (named.some((h) => host === h || host.endsWith(`.${h}`))) return true;
  return searches === true && tableHosts.has(host);
}
