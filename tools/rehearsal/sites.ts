import { searchEngines } from '../../utils/signals/search-engines.ts';

/** What she has allowed, by group: everything in the table, nothing, or the hosts named. */
export interface Grants {
  readonly searches?: boolean | readonly string[] | undefined;
  readonly feeds?: boolean | readonly string[] | undefined;
}

const tableHosts: ReadonlySet<string> = new Set(searchEngines.flatMap((engine) => engine.hosts));
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

/** True when the host is one she granted. A host in a list covers its subdomains, as a browser's grant does. */
export function isGranted({ searches = true, feeds = true }: Grants, host: string): boolean {
  const named = [searches, feeds].flatMap((group) => (typeof group === 'object' ? group : []));
  if (named.some((h) => host === h || host.endsWith(`.${h}`))) return true;
  return searches === true && tableHosts.has(host);
}
