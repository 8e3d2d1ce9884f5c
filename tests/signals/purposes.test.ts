import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feedSites } from '../../utils/signals/feed-sites.ts';
import {
  afterAllowing,
  afterTakingBack,
  allowedFor,
  type OnePurpose,
  type Purpose,
} from '../../utils/signals/purposes.ts';
import { searchEngines } from '../../utils/signals/search-engines.ts';

const reddit = 'www.reddit.com';
const searches = searchEngines.flatMap(({ hosts }) => hosts);
const feeds = feedSites.flatMap(({ hosts }) => hosts);
const hostsOf = { searches, feeds };

/** A browser and her settings, as far as the two buttons change them. */
class Consent {
  granted: string[] = [];
  one: OnePurpose = { searchOnly: [], feedOnly: [] };

  allow(purpose: Purpose, hosts: readonly string[] = hostsOf[purpose], given = true) {
    this.one = afterAllowing(purpose, hosts, this.granted, this.one);
    if (given) this.granted = [...new Set([...this.granted, ...hosts])];
  }

  takeBack(purpose: Purpose, hosts: readonly string[] = hostsOf[purpose]) {
    const { gone, one } = afterTakingBack(purpose, hosts, this.granted, this.one);
    this.one = one;
    this.granted = this.granted.filter((host) => !gone.includes(host));
  }

  may(purpose: Purpose): string[] {
    return allowedFor(purpose, hostsOf[purpose], this.granted, this.one);
  }
}

describe('a site that is searched and scrolled is looked at only for what she allowed', () => {
  it('there is such a site', () => {
    expect(searches).toContain(reddit);
    expect(feeds).toContain(reddit);
  });

  it('allowing searches allows no feed', () => {
    const her = new Consent();
    her.allow('searches');
    expect(her.may('searches')).toEqual(searches);
    expect(her.may('feeds')).toEqual([]);
  });

  it('allowing feeds has nobody’s words read', () => {
    const her = new Consent();
    her.allow('feeds');
    expect(her.may('feeds')).toEqual(feeds);
    expect(her.may('searches')).toEqual([]);
  });

  it('taking one back leaves the other', () => {
    const her = new Consent();
    her.allow('searches');
    her.allow('feeds');
    her.takeBack('feeds');
    expect(her.may('feeds')).toEqual([]);
    expect(her.may('searches')).toEqual(searches);
    her.takeBack('searches');
    expect(her.granted).toEqual([]);
    expect(her.one).toEqual({ searchOnly: [], feedOnly: [] });
  });

  it('a refusal in the browser’s own question allows nothing later by itself', () => {
    const her = new Consent();
    her.allow('searches', searches, false);
    her.allow('feeds');
    expect(her.may('searches')).toEqual([]);
    expect(her.may('feeds')).toEqual(feeds);
  });

  it('a grant of before, or given in the browser’s own settings, serves both', () => {
    const her = new Consent();
    her.granted = [reddit];
    expect(her.may('searches')).toEqual([reddit]);
    expect(her.may('feeds')).toEqual([reddit]);
  });

  it('whatever she presses, in whatever order, each purpose is what she last said of it', () => {
    const row = (purpose: Purpose) => {
      const table = purpose === 'searches' ? searchEngines : feedSites;
      return fc.constantFrom(...table.map(({ hosts }) => hosts), hostsOf[purpose]);
    };
    const press = fc
      .constantFrom<Purpose>('searches', 'feeds')
      .chain((purpose) => fc.record({ purpose: fc.constant(purpose), hosts: row(purpose), on: fc.boolean() }));
    fc.assert(
      fc.property(fc.array(press, { maxLength: 12 }), (presses) => {
        const her = new Consent();
        const said = { searches: new Set<string>(), feeds: new Set<string>() };
        for (const { purpose, hosts, on } of presses) {
          if (on) her.allow(purpose, hosts);
          else her.takeBack(purpose, hosts);
          for (const host of hosts) said[purpose][on ? 'add' : 'delete'](host);
        }
        for (const purpose of ['searches', 'feeds'] as const) {
          expect(her.may(purpose)).toEqual(hostsOf[purpose].filter((host) => said[purpose].has(host)));
        }
      }),
    );
  });
});
