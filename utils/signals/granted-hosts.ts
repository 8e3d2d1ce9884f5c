import { articleSites } from './article-sites.ts';
import { isChildrensSite } from './childrens-sites.ts';
import { feedSites } from './feed-sites.ts';
import { hostOf } from './page-address.ts';
import { type SearchEngine, searchEngines } from './search-engines.ts';

/** The match patterns of one row: what is asked for, or given back, when she adds or removes that site. */
export function hostPatterns({ hosts }: { readonly hosts: readonly string[] }): string[] {
  return hosts.map((host) => `https://${host}/*`);
}

/** The match patterns of every feed in the table, for the manifest and the consent button. */
export function feedHosts(): string[] {
  return feedSites.flatMap(hostPatterns);
}

/** The match patterns of every site with articles, for the manifest and the consent button. */
export function articleHosts(): string[] {
  return articleSites.flatMap(hostPatterns);
}

/** The match patterns of every site in the tables, each once, for the manifest and to ask the browser what it granted. */
export function siteHosts(): string[] {
  return [...new Set([...searchHosts(), ...feedHosts(), ...articleHosts()])];
}

/** The host of one of our own match patterns. */
export function hostOfPattern(pattern: string): string {
  return pattern.replace(/^https:\/\//, '').replace(/\/\*$/, '');
}

/** The match patterns of every search site in the table, for the manifest and the consent button. */
export function searchHosts(): string[] {
  return searchEngines.flatMap(hostPatterns);
}

/**
 * Where the watcher is to be registered, given the origins that the browser says are granted: each search site that
 * one of them covers, only its results pages where that is enough. The browser may report a wider grant than we asked
 * for (`https://*.google.com/*`, `<all_urls>`); it is honoured, and never widened to a site that is not in the table.
 * Sorted, each once; patterns that cannot be read cover nothing.
 */
export function watcherMatches(origins: readonly string[]): string[] {
  const covers = origins.map(coveredHosts);
  const matches = searchEngines.flatMap((engine) =>
    engine.hosts
      .filter((host) => covers.some((covered) => covered(host)))
      .flatMap((host) => resultPatterns(engine, host)),
  );
  return [...new Set(matches)].sort();
}

/**
 * The same for feeds: each whole host of the table, and each host she added, that one of the origins covers. A page
 * turns from a feed into a message without being loaded anew, so no path is left out here: `feedKind` tells them apart.
 * An added host that cannot be read, or is a site for children, is left out. Sorted, each once.
 */
export function feedWatcherMatches(origins: readonly string[], addedFeeds: readonly string[]): string[] {
  const covers = origins.map(coveredHosts);
  const added = addedFeeds.flatMap((text) => hostOf(text) ?? []).filter((host) => !isChildrensSite(host, '/'));
  const hosts = [...feedSites.flatMap((site) => site.hosts), ...added];
  return [...new Set(hostPatterns({ hosts: hosts.filter((host) => covers.some((covered) => covered(host))) }))].sort();
}

/**
 * The same for articles: each whole host of the table that she switched on (`readOn`) and that one of the origins covers;
 * a grant alone switches nothing on. Sorted, each once.
 */
export function articleWatcherMatches(origins: readonly string[], readOn: readonly string[]): string[] {
  const covers = origins.map(coveredHosts);
  const hosts = articleSites
    .flatMap((site) => site.hosts)
    .filter((host) => readOn.includes(host) && covers.some((covered) => covered(host)));
  return [...new Set(hostPatterns({ hosts }))].sort();
}

function resultPatterns(engine: SearchEngine, host: string): string[] {
  if (engine.wholeHost) return [`https://${host}/*`];
  // In a match pattern the path includes the query, and "?" is a plain character. A front page is a results page only
  // with a query behind it.
  return engine.paths.map((path) => `https://${host}${path === '/' ? '/?*' : `${path}*`}`);
}

/** Which hosts an origin pattern covers, over https. */
function coveredHosts(origin: string): (host: string) => boolean {
  if (origin === '<all_urls>') return () => true;
  const host = /^(?:https|\*):\/\/(\*|(?:\*\.)?[^/*:]+)\/\*?$/i.exec(origin)?.[1]?.toLowerCase();
  if (!host) return () => false;
  if (host === '*') return () => true;
  if (!host.startsWith('*.')) return (asked) => asked === host;
  const domain = host.slice(2);
  return (asked) => asked === domain || asked.endsWith(`.${domain}`);
}
