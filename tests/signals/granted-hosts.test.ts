import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feedSites } from '../../utils/signals/feed-sites.ts';
import {
  feedHosts,
  feedWatcherMatches,
  hostPatterns,
  searchHosts,
  watcherMatches,
} from '../../utils/signals/granted-hosts.ts';
import { searchEngines } from '../../utils/signals/search-engines.ts';

const everything = watcherMatches(['<all_urls>']);
const hostCount = searchEngines.flatMap((e) => e.hosts).length;

/** What a browser does with a pattern of the plain kind we make: scheme and host exact, the rest a glob. */
function matches(pattern: string, address: string): boolean {
  const source = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${source}$`).test(address.replace(/#.*/, ''));
}

describe('what the consent button asks for', () => {
  it('is every host of the table, https, whole, once', () => {
    expect(searchHosts()).toHaveLength(hostCount);
    expect(new Set(searchHosts()).size).toBe(hostCount);
    for (const pattern of searchHosts()) expect(pattern).toMatch(/^https:\/\/[a-z0-9.-]+\/\*$/);
  });

  it('is its own hosts for one site', () => {
    const youtube = searchEngines.find((e) => e.id === 'youtube');
    expect(youtube && hostPatterns(youtube)).toEqual(['https://www.youtube.com/*', 'https://m.youtube.com/*']);
  });
});

describe('P2: the watcher is registered where she allowed it, and nowhere else', () => {
  it.each<[string, string[], string[]]>([
    ['nothing granted', [], []],
    ['one country', ['https://www.google.de/*'], ['https://www.google.de/search*']],
    ['a whole host', ['https://www.youtube.com/*'], ['https://www.youtube.com/*']],
    ['a front page that is the results page', ['https://lite.qwant.com/*'], ['https://lite.qwant.com/*']],
    [
      'several paths',
      ['https://lite.duckduckgo.com/*'],
      ['https://lite.duckduckgo.com/?*', 'https://lite.duckduckgo.com/html*', 'https://lite.duckduckgo.com/lite*'],
    ],
    ['a wider host', ['https://*.google.com/*'], ['https://www.google.com/search*']],
    ['any scheme', ['*://www.google.de/*'], ['https://www.google.de/search*']],
    ['any scheme, wider host', ['*://*.google.co.uk/*'], ['https://www.google.co.uk/search*']],
    [
      'the domain itself',
      ['https://*.kagi.com/*'],
      ['https://kagi.com/search*', 'https://kagi.com/html/search*'].sort(),
    ],
    ['an origin without a star', ['https://www.google.de/'], ['https://www.google.de/search*']],
    ['capitals', ['HTTPS://WWW.Google.DE/*'], ['https://www.google.de/search*']],
    ['plain http only', ['http://www.google.de/*', 'http://*/*'], []],
    ['a site of her own', ['https://www.example.org/*'], []],
    ['a look-alike', ['https://*.evilgoogle.com/*', 'https://google.com.example.org/*'], []],
    ['half a name', ['https://*.oogle.com/*'], []],
    ['a port', ['https://www.google.de:8443/*'], []],
    ['what is no pattern', ['', 'www.google.de', 'https://', 'https://*', '*', 'https://www.*.de/*', 'file:///*'], []],
    ['the same twice', ['https://www.google.de/*', 'https://*.google.de/*'], ['https://www.google.de/search*']],
  ])('%s', (_what, origins, expected) => expect(watcherMatches(origins)).toEqual(expected));

  it.each(['<all_urls>', 'https://*/*', '*://*/*'])('%s reaches the whole table', (origin) => {
    expect(watcherMatches([origin])).toEqual(everything);
    expect(watcherMatches(searchHosts())).toEqual(everything);
  });

  it('gives patterns that a browser accepts, sorted, each once', () => {
    for (const pattern of everything) {
      expect(pattern).toMatch(/^https:\/\/[a-z0-9.-]+\/(?:\*|\?\*|[a-z0-9.*/-]*[a-z0-9]\*|[a-z./]+\*)$/);
    }
    expect(everything).toEqual([...new Set(everything)].sort());
  });

  it('covers every address that a row reads', () => {
    for (const engine of searchEngines) {
      for (const host of engine.hosts) {
        for (const path of engine.paths) {
          const step = path.replaceAll('*', 'step');
          const address = `https://${host}${step}?a=b&${engine.parameters[0]}=x`;
          expect(
            watcherMatches([`https://${host}/*`]).some((p) => matches(p, address)),
            address,
          ).toBe(true);
        }
      }
    }
  });

  it('P4: on Google only the results page', () => {
    const google = watcherMatches(['https://*.google.com/*']);
    expect(google.some((p) => matches(p, 'https://www.google.com/maps?q=x'))).toBe(false);
    expect(google.some((p) => matches(p, 'https://www.google.com/?q=x'))).toBe(false);
  });

  it('never reaches beyond what was granted, and never throws', () => {
    const origin = fc.oneof(fc.constantFrom(...searchHosts()), fc.string(), fc.webUrl());
    fc.assert(
      fc.property(fc.array(origin, { maxLength: 6 }), (origins) => {
        for (const pattern of watcherMatches(origins)) {
          const host = new URL(pattern.replaceAll('*', '')).hostname;
          expect(origins.some((o) => o.toLowerCase().includes(host))).toBe(true);
        }
      }),
    );
  });
});

describe('P2: the feed watcher is registered where she allowed it, and nowhere else', () => {
  it.each<[string, string[], string[], string[]]>([
    ['nothing granted', [], ['hens.example.org'], []],
    ['one host', ['https://www.reddit.com/*'], [], ['https://www.reddit.com/*']],
    ['a wider host', ['https://*.threads.net/*'], [], ['https://threads.net/*', 'https://www.threads.net/*']],
    ['any scheme', ['*://bsky.app/*'], [], ['https://bsky.app/*']],
    ['a search site', ['https://www.google.de/*'], [], []],
    ['added and granted', ['https://hens.example.org/*'], ['hens.example.org'], ['https://hens.example.org/*']],
    [
      'added, with what she copied',
      ['https://hens.example.org/*'],
      ['https://Hens.example.org/home'],
      ['https://hens.example.org/*'],
    ],
    ['granted and not added', ['https://hens.example.org/*'], [], []],
    ['added and not granted', ['https://bsky.app/*'], ['hens.example.org'], ['https://bsky.app/*']],
    ['added, in the table too', ['https://bsky.app/*'], ['bsky.app', 'BSKY.app'], ['https://bsky.app/*']],
    ['covered by a wider grant', ['https://*.example.org/*'], ['hens.example.org'], ['https://hens.example.org/*']],
    ['a site for children', ['https://www.nickjr.com/*'], ['www.nickjr.com'], []],
    ['what is no host', ['https://*/*'].slice(1), ['*', '', 'a b', '*.example.org', 'localhost', '[::1]'], []],
    ['plain http only', ['http://*/*'], ['hens.example.org'], []],
  ])('%s', (_what, origins, added, expected) => expect(feedWatcherMatches(origins, added)).toEqual(expected));

  it.each(['<all_urls>', 'https://*/*', '*://*/*'])('%s reaches the whole table, and what was added', (origin) => {
    expect(feedWatcherMatches([origin], [])).toEqual([...feedHosts()].sort());
    expect(feedWatcherMatches([origin], ['*', 'a b', 'hens.example.org'])).toEqual(
      [...feedHosts(), 'https://hens.example.org/*'].sort(),
    );
    expect(feedHosts()).toHaveLength(feedSites.flatMap((site) => site.hosts).length);
  });

  it('gives patterns that a browser accepts, never beyond what was granted, and never throws', () => {
    const origin = fc.oneof(fc.constantFrom(...feedHosts(), 'https://*/*'), fc.string(), fc.webUrl());
    const added = fc.array(fc.oneof(fc.string(), fc.domain(), fc.webUrl()), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(origin, { maxLength: 4 }), added, (origins, hers) => {
        const patterns = feedWatcherMatches(origins, hers);
        expect(patterns).toEqual([...new Set(patterns)].sort());
        for (const pattern of patterns) {
          expect(pattern).toMatch(/^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$/);
          const host = new URL(pattern.replaceAll('*', '')).hostname;
          expect(origins.some((one) => one.toLowerCase().includes(host) || one === 'https://*/*')).toBe(true);
        }
      }),
    );
  });
});
