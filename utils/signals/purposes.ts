import { feedSites } from './feed-sites.ts';
import { searchEngines } from './search-engines.ts';

/** What she may allow, each with a button of its own. */
export type Purpose = 'searches' | 'feeds';

/**
 * The browser grants a site, not what it is looked at for; some are searched as well as scrolled. These are the hosts
 * that she allowed for the one and not for the other. Empty lists mean that a grant serves both.
 */
export interface OnePurpose {
  readonly searchOnly: string[];
  readonly feedOnly: string[];
}

const hostsOf = (sites: readonly { readonly hosts: readonly string[] }[]) => sites.flatMap(({ hosts }) => hosts);
const scrolled: ReadonlySet<string> = new Set(hostsOf(feedSites));
const shared: ReadonlySet<string> = new Set(hostsOf(searchEngines).filter((host) => scrolled.has(host)));

/** True for a host that is searched as well as scrolled. */
export function isShared(host: string): boolean {
  return shared.has(host);
}

const only = { searches: 'searchOnly', feeds: 'feedOnly' } as const satisfies Record<Purpose, keyof OnePurpose>;
const other = { searches: 'feeds', feeds: 'searches' } as const satisfies Record<Purpose, Purpose>;

/** Which of these hosts may be looked at for this purpose: granted, and not for the other purpose alone. */
export function allowedFor(
  purpose: Purpose,
  hosts: readonly string[],
  granted: readonly string[],
  one: OnePurpose,
): string[] {
  const elsewhere = one[only[other[purpose]]];
  return hosts.filter((host) => granted.includes(host) && !elsewhere.includes(host));
}

/** The lists once she has allowed these hosts for a purpose; what is granted already keeps the purpose it had. */
export function afterAllowing(
  purpose: Purpose,
  hosts: readonly string[],
  granted: readonly string[],
  one: OnePurpose,
): OnePurpose {
  const asked = hosts.filter((host) => shared.has(host));
  const fresh = asked.filter((host) => !granted.includes(host));
  const [mine, theirs] = [only[purpose], only[other[purpose]]];
  return lists(
    mine,
    [...new Set([...one[mine], ...fresh])],
    one[theirs].filter((host) => !asked.includes(host)),
  );
}

/** What goes back to the browser when she takes a purpose back, and the lists then: what serves the other one stays. */
export function afterTakingBack(
  purpose: Purpose,
  hosts: readonly string[],
  granted: readonly string[],
  one: OnePurpose,
): { readonly gone: string[]; readonly one: OnePurpose } {
  const both = hosts.filter((host) => shared.has(host));
  const stay = allowedFor(other[purpose], both, granted, one);
  const gone = hosts.filter((host) => !stay.includes(host));
  const without = (list: readonly string[]) => list.filter((host) => !gone.includes(host));
  const [mine, theirs] = [only[purpose], only[other[purpose]]];
  return {
    gone,
    one: lists(
      mine,
      without(one[mine]).filter((host) => !stay.includes(host)),
      [...new Set([...without(one[theirs]), ...stay])],
    ),
  };
}

function lists(which: keyof OnePurpose, mine: string[], theirs: string[]): OnePurpose {
  return which === 'searchOnly' ? { searchOnly: mine, feedOnly: theirs } : { searchOnly: theirs, feedOnly: mine };
}

/** For what at least one site may be looked at, of the tables and of her own, given every host that is granted. */
export function looksFor(
  granted: readonly string[],
  choices: OnePurpose & { readonly addedFeeds: readonly string[] },
): Record<Purpose, boolean> {
  const some = (purpose: Purpose, hosts: readonly string[]) => allowedFor(purpose, hosts, granted, choices).length > 0;
  return {
    searches: some('searches', hostsOf(searchEngines)),
    feeds: some('feeds', [...scrolled, ...choices.addedFeeds]),
  };
}
