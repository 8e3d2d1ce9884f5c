import { type SearchEngine, searchEngines } from './search-engines.ts';

/** A search as its address tells it. Lives in memory while it is judged. */
export interface SearchQuery {
  /** The row's id in the table. */
  readonly engine: string;
  readonly host: string;
  /** What was searched: one line, without control characters, 1 to 2,000 UTF-16 units. */
  readonly text: string;
  /**
   * It may make us quiet, and must never bring a card: a search for pictures, goods or news, or one so long that only
   * its beginning is here.
   */
  readonly quietOnly: boolean;
}

const longestText = 2000;
/** No browser shows an address beyond this; what lies behind it is not read. */
const longestAddress = 200_000;

const engineByHost = new Map<string, SearchEngine>(
  searchEngines.flatMap((engine) => engine.hosts.map((host) => [host, engine] as const)),
);
const pathsOf = new Map<SearchEngine, RegExp>(searchEngines.map((engine) => [engine, pathPattern(engine.paths)]));

/**
 * What was searched on a results page, or nothing. Only https on the default port, without a user name, on a host of
 * the table exactly, at a path of its row, with words in its parameter. Never throws, whatever it is given.
 */
export function searchQuery(address: string): SearchQuery | undefined {
  const url = parseAddress(address);
  if (url?.protocol !== 'https:' || url.port || url.username || url.password) return undefined;
  const engine = engineByHost.get(url.hostname);
  if (!engine || !pathsOf.get(engine)?.test(url.pathname)) return undefined;

  const { text, cut } = firstText(engine, url);
  if (!text) return undefined;
  return { engine: engine.id, host: url.hostname, text, quietOnly: cut || isAside(engine, url) };
}

function parseAddress(address: string): URL | undefined {
  try {
    return new URL(String(address).slice(0, longestAddress));
  } catch {
    return undefined;
  }
}

function pathPattern(paths: readonly string[]): RegExp {
  const forms = paths.map((path) =>
    path
      .replace(/\/$/, '')
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\*/g, '[^/]+'),
  );
  return new RegExp(`^(?:${forms.join('|')})(?:;[^/]*)?/?$`);
}

function firstText(engine: SearchEngine, url: URL): { text: string; cut: boolean } {
  const places = [url.searchParams];
  const behind = engine.inFragment ? url.hash.indexOf('?') : -1;
  if (behind >= 0) places.push(new URLSearchParams(url.hash.slice(behind)));
  for (const place of places) {
    for (const name of engine.parameters) {
      const found = clean(place.get(name) ?? '');
      if (found) return found;
    }
  }
  return { text: '', cut: false };
}

/** One line of it, or nothing when there are no words left. What is invisible goes, so that it cannot split a word. */
function clean(raw: string): { text: string; cut: boolean } | undefined {
  const text = raw
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
    .trim();
  if (!text) return undefined;
  if (text.length <= longestText) return { text, cut: false };
  // A pair of surrogates is kept whole or dropped.
  return {
    text: text
      .slice(0, longestText)
      .replace(/[\ud800-\udbff]$/, '')
      .trimEnd(),
    cut: true,
  };
}

function isAside(engine: SearchEngine, url: URL): boolean {
  return Object.entries(engine.aside ?? {}).some(([name, kinds]) =>
    url.searchParams.getAll(name).some((value) => kinds.includes(value)),
  );
}
