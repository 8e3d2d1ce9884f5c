import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Choices, isUnder, thisPage } from '../../entrypoints/popup/this-page.ts';
import { feedSites } from '../../utils/signals/feed-sites.ts';

const nothing: Choices = { addedFeeds: [], workSites: [], searchOnly: [], feedOnly: [], notHere: [] };
const forAnyone = () => false;
const see = (address: string | undefined, granted: string[] = [], choices: Partial<Choices> = {}) =>
  thisPage(address, granted, { ...nothing, ...choices }, forAnyone);
const reddit = feedSites.find(({ id }) => id === 'reddit');

describe('what the toolbar offers on the page under it', () => {
  it('an ordinary page may be noticed from now on, that host alone', () => {
    const host = 'forum.example.org';
    expect(see('https://forum.example.org/t/9?page=2#top')).toEqual({
      is: 'unnoticed',
      host,
      hosts: [host],
      own: true,
    });
    expect(see('https://forum.example.org:8443/')).toMatchObject({ host, hosts: [host] });
  });

  it.each([
    [undefined],
    [''],
    ['about:blank'],
    ['chrome://extensions/'],
    ['chrome-extension://abc/popup.html'],
    ['moz-extension://abc/popup.html'],
    ['file:///home/her/notes.html'],
    ['http://forum.example.org/'],
    ['https://localhost/'],
    ['https://192.168.0.1/'],
    ['https://[2001:db8::1]/'],
    ['https://'],
    ['data:text/html,hello'],
    ['https://chromewebstore.google.com/detail/x'],
    ['https://addons.mozilla.org/en-GB/firefox/'],
    ['https://www.google.com/search?q=a'],
    ['https://duckduckgo.com/?q=a'],
  ])('nothing on %s', (address) => expect(see(address)).toBeUndefined());

  it('a site of the table that is not allowed yet asks for its whole row, and joins no list of hers', () => {
    expect(see('https://old.reddit.com/r/daddit')).toEqual({
      is: 'unnoticed',
      host: 'old.reddit.com',
      hosts: reddit?.hosts,
      own: false,
    });
  });

  it('a site allowed for its searches alone is not noticed', () => {
    const granted = ['www.reddit.com'];
    expect(see('https://www.reddit.com/', granted)).toMatchObject({ is: 'noticed', own: false });
    expect(see('https://www.reddit.com/', granted, { searchOnly: granted })).toMatchObject({ is: 'unnoticed' });
  });

  it('her own is noticed while it is on her list and granted, and not by the one alone', () => {
    const host = 'forum.example.org';
    const page = `https://${host}/`;
    expect(see(page, [host], { addedFeeds: [host] })).toEqual({ is: 'noticed', host, own: true });
    expect(see(page, [], { addedFeeds: [host] })).toMatchObject({ is: 'unnoticed' });
    expect(see(page, [host])).toMatchObject({ is: 'unnoticed' });
  });

  it('what she called work is work, with everything under it, and nothing beside it', () => {
    const choices = { workSites: ['example.org'] };
    expect(see('https://example.org/', [], choices)).toEqual({ is: 'work', host: 'example.org' });
    expect(see('https://board.example.org/', [], choices)).toEqual({ is: 'work', host: 'board.example.org' });
    expect(see('https://notexample.org/', [], choices)).toMatchObject({ is: 'unnoticed' });
  });

  it('a place she left alone is left alone', () => {
    expect(see('https://www.reddit.com/', ['www.reddit.com'], { notHere: ['www.reddit.com'] })).toBeUndefined();
  });

  it('a children’s site is never offered, whatever is on her lists', () => {
    const host = 'play.example.org';
    const lists = fc.record({ granted: fc.subarray([host]), added: fc.subarray([host]), work: fc.subarray([host]) });
    fc.assert(
      fc.property(lists, ({ granted, added, work }) => {
        const choices = { ...nothing, addedFeeds: added, workSites: work };
        expect(
          thisPage(`https://${host}/x`, granted, choices, (one, path) => one === host && path === '/x'),
        ).toBeUndefined();
      }),
    );
  });

  it('no address makes it throw, and none but https is ever offered', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (address) => {
        const here = see(address);
        if (here) expect(address.startsWith('https://')).toBe(true);
        if (here?.is === 'unnoticed') for (const host of here.hosts) expect(host).toMatch(/^[a-z0-9_.-]+$/);
      }),
    );
  });

  it('under a site is the site and its subdomains', () => {
    expect(isUnder('a.b.org', 'b.org')).toBe(true);
    expect(isUnder('b.org', 'a.b.org')).toBe(false);
    expect(isUnder('ab.org', 'b.org')).toBe(false);
  });
});
