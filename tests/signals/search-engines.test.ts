import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type SearchEngine, searchEngines } from '../../utils/signals/search-engines.ts';
import { searchQuery } from '../../utils/signals/search-query.ts';

interface Fixture {
  readonly counts: readonly { readonly address: string; readonly text: string; readonly quietOnly?: boolean }[];
  /** Addresses of the same site, and of those that dress up as it, that are no search. */
  readonly ignores: readonly string[];
}

const folder = new URL('../fixtures/search-pages/', import.meta.url);

function fixtureOf(engine: SearchEngine): Fixture {
  return JSON.parse(readFileSync(new URL(`${engine.id}.json`, folder), 'utf8'));
}

describe('every row has its fixture, every fixture its row', () => {
  it('and no other', () => {
    expect(readdirSync(folder).sort()).toEqual(searchEngines.map((e) => `${e.id}.json`).sort());
  });
});

describe.each(searchEngines.map((engine) => [engine.name, engine] as const))('%s', (_name, engine) => {
  const fixture = fixtureOf(engine);

  it('has addresses that count and addresses that do not', () => {
    expect(fixture.counts.length).toBeGreaterThan(0);
    expect(fixture.ignores.length).toBeGreaterThan(0);
  });

  it.each(fixture.counts.map((c) => [c.address, c] as const))('reads %s', (address, { text, quietOnly = false }) => {
    expect(searchQuery(address)).toEqual({ engine: engine.id, host: new URL(address).hostname, text, quietOnly });
  });

  it.each(fixture.ignores)('leaves %s alone', (address) => {
    expect(searchQuery(address)).toBeUndefined();
  });

  it('is read on each of its hosts at each of its paths', () => {
    for (const host of engine.hosts) {
      for (const path of engine.paths) {
        const address = `https://${host}${path.replaceAll('*', 'step')}?${engine.parameters[0]}=up+again`;
        expect(searchQuery(address), address).toMatchObject({ engine: engine.id, host, text: 'up again' });
      }
    }
  });
});

describe('the table', () => {
  it('names no host twice, and each in the form in which an address has it', () => {
    const hosts = searchEngines.flatMap((e) => e.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
    for (const host of hosts) expect(new URL(`https://${host}/`).hostname).toBe(host);
  });

  it('names no row twice', () => {
    for (const key of ['id', 'name'] as const) {
      expect(new Set(searchEngines.map((e) => e[key])).size).toBe(searchEngines.length);
    }
  });

  it('P4: lists at least 180 Google domains and no wildcard', () => {
    const google = searchEngines.find((e) => e.id === 'google');
    expect(google?.hosts.length).toBeGreaterThanOrEqual(180);
    expect(google?.paths).toEqual(['/search']);
    expect(searchEngines.flatMap((e) => e.hosts).filter((host) => host.includes('*'))).toEqual([]);
  });
});
