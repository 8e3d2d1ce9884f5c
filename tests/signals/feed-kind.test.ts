import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feedKind } from '../../utils/signals/feed-kind.ts';
import { type FeedKind, type FeedSite, feedSites } from '../../utils/signals/feed-sites.ts';

type Fixture = Readonly<Record<FeedKind, readonly string[]>>;
const kinds: readonly FeedKind[] = ['timeline', 'shorts', 'thread', 'maybe', 'never'];
const folder = new URL('../fixtures/feed-pages/', import.meta.url);
const nothing = { addedFeeds: [], workSites: [], namedGroups: [] };

function fixtureOf({ id }: FeedSite): Fixture {
  return JSON.parse(readFileSync(new URL(`${id}.json`, folder), 'utf8'));
}

/** Each address of every fixture with what it is. */
const pages = feedSites.flatMap((site) =>
  kinds.flatMap((kind) => fixtureOf(site)[kind].map((address) => ({ site, kind, address }))),
);
const counting = pages.filter(({ kind }) => kind !== 'never');

/** One path for each of the choices that a form leaves. */
function examplesOf(form: string): string[] {
  const [, before = '', choices, behind = ''] = /^(.*?)\(([^)]*)\)(.*)$/.exec(form) ?? [];
  if (choices) return choices.split('|').flatMap((choice) => examplesOf(before + choice + behind));
  return [form.replace('/**', '').replaceAll('*', 'hen').replaceAll('#', '12') || '/'];
}

describe('every row has its fixture, every fixture its row', () => {
  it('and no other', () => {
    expect(readdirSync(folder).sort()).toEqual(feedSites.map(({ id }) => `${id}.json`).sort());
  });
});

describe.each(feedSites.map((site) => [site.name, site] as const))('%s', (_name, site) => {
  const fixture = fixtureOf(site);

  it('has a dozen addresses, at least half of them of no feed', () => {
    expect(Object.keys(fixture).sort()).toEqual([...kinds].sort());
    const all = kinds.flatMap((kind) => fixture[kind]);
    expect(all.length).toBeGreaterThanOrEqual(12);
    expect(new Set(all).size).toBe(all.length);
    expect(fixture.never.length * 2).toBeGreaterThanOrEqual(all.length);
  });

  it.each(kinds.flatMap((kind) => fixture[kind].map((address) => [address, kind] as const)))(
    '%s is %s',
    (address, kind) => expect(feedKind(address, nothing)).toBe(kind),
  );

  it('is the same on each of its hosts', () => {
    const [page] = counting.filter((one) => one.site === site && site.hosts.includes(new URL(one.address).hostname));
    for (const host of site.hosts) {
      const address = new URL(page?.address ?? '');
      address.hostname = host;
      expect(feedKind(address.href, nothing), address.href).toBe(page?.kind);
    }
  });

  it.each(site.paths)('reaches its path %s', (form, kind) => {
    for (const path of examplesOf(form)) {
      expect(feedKind(`https://${site.hosts[0]}${path}`, nothing), path).toBe(kind);
    }
  });
});

describe('the table', () => {
  it('names no host twice, and each in the form in which an address has it', () => {
    const hosts = feedSites.flatMap((site) => site.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
    for (const host of hosts) expect(new URL(`https://${host}/`).hostname).toBe(host);
    expect(hosts.filter((host) => host.includes('*'))).toEqual([]);
  });

  it('names no row twice', () => {
    for (const key of ['id', 'name'] as const) {
      expect(new Set(feedSites.map((site) => site[key])).size).toBe(feedSites.length);
    }
  });

  it('writes its paths in lower case, with a `**` only at the end and no bracket inside another', () => {
    for (const [path] of feedSites.flatMap((site) => site.paths)) {
      expect(path).toMatch(/^\/(?:[a-z0-9_.@*#/-]|\([a-z0-9_.@*#/|-]*\))*$/);
      expect(path.replace(/\/\*\*$/, '')).not.toContain('**');
    }
  });
});

describe('an address that dresses up', () => {
  it.each(counting.map(({ address }) => address))('%s', (address) => {
    const { host, pathname, search } = new URL(address);
    const rest = pathname + search;
    for (const disguise of [
      `http://${host}${rest}`,
      `https://${host}:8443${rest}`,
      `https://${host}.${rest}`,
      `https://${host}.example.org${rest}`,
      `https://evil-${host}${rest}`,
      `https://x.${host}${rest}`,
      `https://marta@${host}${rest}`,
      `https://marta:pw@${host}${rest}`,
      `https://example.org/${host}${rest}`,
      `https://example.org/?u=https://${host}${rest}`,
      `ftp://${host}${rest}`,
      `view-source:https://${host}${rest}`,
      ` javascript:https://${host}${rest}`,
    ]) {
      // Two hosts of one site may differ by a first part (`m.`, `www.`), never by the ones above.
      expect(feedKind(disguise, nothing), disguise).toBe('never');
    }
  });

  it.each(pages.map(({ address, kind }) => [address, kind] as const))(
    'and %s stays %s in other writing',
    (address, kind) => {
      const url = new URL(address);
      const encoded = url.pathname.replace(/[a-z@]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
      for (const path of [
        `${url.pathname}/`,
        url.pathname.replaceAll('/', '//'),
        url.pathname.toUpperCase(),
        encoded,
        `/.${url.pathname}`,
      ]) {
        const other = `${url.protocol}//${url.host.toUpperCase()}${path}${url.search}#part`;
        if (!url.username) expect(feedKind(other, nothing), other).toBe(kind);
      }
      expect(feedKind(`${address}${url.search ? '&' : '?'}utm=${'x'.repeat(10_000)}`, nothing)).toBe(kind);
    },
  );
});

describe('a site of her own adding', () => {
  const own = { ...nothing, addedFeeds: ['hens.example.org', 'www.garden.example', 'https://Nest.example/home/'] };

  it.each<[FeedKind, string]>([
    ['maybe', 'https://hens.example.org/'],
    ['maybe', 'https://hens.example.org/somewhere/else?page=2'],
    ['maybe', 'https://www.hens.example.org/'],
    ['maybe', 'https://m.hens.example.org/'],
    ['maybe', 'https://garden.example/'],
    ['maybe', 'https://m.garden.example/'],
    ['maybe', 'https://nest.example/'],
    // Mastodon
    ['timeline', 'https://hens.example.org/home'],
    ['timeline', 'https://hens.example.org/public'],
    ['timeline', 'https://hens.example.org/public/local'],
    ['timeline', 'https://hens.example.org/explore'],
    ['timeline', 'https://hens.example.org/tags/eggs'],
    ['timeline', 'https://hens.example.org/@marta'],
    ['thread', 'https://hens.example.org/@marta/110000000000000001'],
    ['thread', 'https://hens.example.org/@marta@mas.to/110000000000000001'],
    ['never', 'https://hens.example.org/conversations'],
    ['never', 'https://hens.example.org/notifications'],
    ['never', 'https://hens.example.org/settings/profile'],
    ['never', 'https://hens.example.org/search?q=eggs'],
    // forums
    ['timeline', 'https://hens.example.org/latest'],
    ['timeline', 'https://hens.example.org/c/nesting/5'],
    ['timeline', 'https://hens.example.org/forum/viewforum.php?f=2'],
    ['timeline', 'https://hens.example.org/forumdisplay.php?fid=2'],
    ['timeline', 'https://hens.example.org/forums/nesting.12/'],
    ['thread', 'https://hens.example.org/t/who-is-up/123'],
    ['thread', 'https://hens.example.org/t/who-is-up/123/45'],
    ['thread', 'https://hens.example.org/threads/who-is-up.123/page-2'],
    ['thread', 'https://hens.example.org/forum/viewtopic.php?f=2&t=123&sid=abc'],
    ['thread', 'https://hens.example.org/showthread.php?tid=123'],
    ['thread', 'https://hens.example.org/forum/topic/123-who-is-up/'],
    ['thread', 'https://hens.example.org/d/123-who-is-up'],
    ['thread', 'https://hens.example.org/post/123456'],
    ['thread', 'https://hens.example.org/news/live/storm-1'],
    ['never', 'https://hens.example.org/forum/posting.php?mode=reply'],
    ['never', 'https://hens.example.org/forum/search.php?keywords=eggs'],
    ['never', 'https://hens.example.org/forum/ucp.php?i=pm'],
    ['never', 'https://hens.example.org/private.php'],
    // on purpose, in several languages
    ['never', 'https://hens.example.org/messages/12'],
    ['never', 'https://hens.example.org/u/marta/messages'],
    ['never', 'https://hens.example.org/direct/inbox'],
    ['never', 'https://hens.example.org/chat'],
    ['never', 'https://hens.example.org/dm/12'],
    ['never', 'https://hens.example.org/mail/u/0'],
    ['never', 'https://hens.example.org/login.php'],
    ['never', 'https://hens.example.org/en/account/orders'],
    ['never', 'https://hens.example.org/checkout/step-2'],
    ['never', 'https://hens.example.org/cart'],
    ['never', 'https://hens.example.org/warenkorb'],
    ['never', 'https://hens.example.org/fr/messagerie'],
    ['never', 'https://hens.example.org/es/mensajes/12'],
    ['never', 'https://hens.example.org/it/cerca'],
    ['never', 'https://hens.example.org/compose'],
    ['never', 'https://hens.example.org/wp-admin/edit.php'],
    ['never', 'https://hens.example.org/calendar/week'],
    ['never', 'https://hens.example.org/docs/d/abc'],
    ['never', 'https://hens.example.org/maps/@51,0'],
    ['never', 'https://hens.example.org/?s=eggs'],
    ['never', 'https://hens.example.org/all?query=eggs'],
    ['never', 'https://hens.example.org/2026/01/02/why-hens-sing'],
    ['never', 'https://hens.example.org/news/2026/01/02/why-hens-sing/'],
    ['never', 'https://hens.example.org/2026/jan/02/why-hens-sing'],
    ['timeline', 'https://hens.example.org/category/12/2'],
    ['never', 'https://hens.example.org/recipes/egg-soup'],
    ['never', 'https://hens.example.org/watch?v=abc'],
    ['never', 'https://hens.example.org/files/plan.pdf'],
    ['never', 'https://hens.example.org/plan.PDF'],
    // somewhere else
    ['never', 'https://coop.hens.example.org/'],
    ['never', 'https://example.org/'],
    ['never', 'http://hens.example.org/'],
    ['never', 'https://hens.example.org:8443/'],
    ['never', 'https://hens.example.org.example.com/'],
  ])('%s: %s', (kind, address) => expect(feedKind(address, own)).toBe(kind));

  it('keeps the paths of the table when it is in the table', () => {
    const added = { ...nothing, addedFeeds: feedSites.flatMap(({ hosts }) => hosts) };
    for (const { site, address, kind } of pages) {
      if (site.hosts.includes(new URL(address).hostname)) expect(feedKind(address, added), address).toBe(kind);
    }
  });

  it('is no feed where people write to each other, whatever she added', () => {
    for (const host of [
      'web.whatsapp.com',
      'web.telegram.org',
      'discord.com',
      'mail.example.org',
      'chat.example.org',
    ]) {
      expect(feedKind(`https://${host}/`, { ...nothing, addedFeeds: [host] }), host).toBe('never');
    }
  });

  it.each(['', ' ', '*', 'https://', '.', '*.example.org', 'org', 'a b', '//', '\u0000'])(
    'a setting that is no host adds nothing: %j',
    (added) => {
      expect(feedKind('https://hens.example.org/', { ...nothing, addedFeeds: [added] })).toBe('never');
    },
  );
});

describe("a children's site never counts, also when she added it", () => {
  it.each([
    'https://www.youtubekids.com/',
    'https://pbskids.org/video/',
    'https://www.bbc.co.uk/cbeebies/shows',
    'https://www.bbc.com/cbbc',
    'https://www.nickjr.com/',
    'https://www.sesamestreet.org/videos',
    'https://kids.nationalgeographic.com/animals',
    'https://disneyjunior.disney.com/home',
    'https://www.coolmathgames.com/',
    'https://www.abcya.com/',
    'https://www.starfall.com/h/',
    'https://www.kika.de/',
    'https://www.kikaninchen.de/',
    'https://www.france.tv/okoo/',
    'https://www.rtve.es/infantil/series/',
    'https://nrksuper.no/',
    'https://tv.nrksuper.no/serie/x',
    'https://www.zapp.nl/',
  ])('%s', (address) => {
    expect(feedKind(address, { ...nothing, addedFeeds: [new URL(address).hostname] })).toBe('never');
  });

  it('and the rest of such a host is what it is', () => {
    const own = { ...nothing, addedFeeds: ['www.rtve.es'] };
    expect(feedKind('https://www.rtve.es/', own)).toBe('maybe');
    expect(feedKind('https://www.rtve.es/infantiles', own)).toBe('maybe');
    expect(feedKind('https://www.bbc.co.uk/news', own)).toBe('timeline');
  });
});

describe('a site she marked as work', () => {
  it('never counts, nor what is below it', () => {
    for (const { site, address } of counting) {
      const { hostname } = new URL(address);
      expect(feedKind(address, { ...nothing, workSites: [hostname] }), address).toBe('never');
      expect(feedKind(address, { ...nothing, workSites: [`https://${hostname}/x`] }), address).toBe('never');
      expect(site.hosts).toContain(hostname);
    }
  });

  it.each([
    ['www.linkedin.com', 'https://linkedin.com/feed/', 'never'],
    ['linkedin.com', 'https://m.linkedin.com/feed/', 'never'],
    ['Example.Org', 'https://hens.example.org/', 'never'],
    ['linkedin.co', 'https://www.linkedin.com/feed/', 'timeline'],
    ['in.com', 'https://www.linkedin.com/feed/', 'timeline'],
    ['com', 'https://www.linkedin.com/feed/', 'timeline'],
    ['', 'https://www.linkedin.com/feed/', 'timeline'],
    ['not a host', 'https://www.linkedin.com/feed/', 'timeline'],
  ] as const)('%s and %s: %s', (work, address, kind) => {
    expect(feedKind(address, { addedFeeds: ['hens.example.org'], workSites: [work], namedGroups: [] })).toBe(kind);
  });
});

describe('a group she named', () => {
  const group = 'https://www.facebook.com/groups/littlewillows';

  it.each([
    'https://www.facebook.com/groups/littlewillows/',
    'http://www.facebook.com/groups/littlewillows',
    'www.facebook.com/groups/littlewillows',
    'facebook.com/groups/LittleWillows/?ref=share',
    'm.facebook.com/groups/littlewillows/about',
    'https://web.facebook.com/groups/littlewillows/posts/123/?x=y#z',
    ' https://www.facebook.com/groups/littlewillows ',
  ])('as %j', (named) => {
    const own = { ...nothing, namedGroups: [named] };
    for (const host of ['www.facebook.com', 'm.facebook.com', 'web.facebook.com', 'facebook.com']) {
      for (const rest of ['', '/', '/posts/123/', '/permalink/123', '?sorting_setting=RECENT']) {
        const address = `https://${host}/groups/littlewillows${rest}`;
        expect(feedKind(address, nothing), address).not.toBe('never');
        expect(feedKind(address, own), address).toBe('never');
      }
    }
    expect(feedKind('https://www.facebook.com/groups/littlewillowstwo/', own)).toBe('timeline');
    expect(feedKind('https://www.facebook.com/groups/little/', own)).toBe('timeline');
    expect(feedKind('https://www.facebook.com/', own)).toBe('timeline');
    expect(feedKind('https://www.instagram.com/', own)).toBe('timeline');
  });

  it.each([
    ['reddit.com/r/twins', 'https://old.reddit.com/r/Twins/comments/1q2w3e/up/', 'never'],
    ['https://www.reddit.com/r/twins/comments/1q2w3e/up/', 'https://www.reddit.com/r/twins/', 'never'],
    ['reddit.com/r/twins', 'https://www.reddit.com/r/twinsizes/', 'timeline'],
    ['https://x.com/i/communities/12', 'https://twitter.com/i/communities/12', 'never'],
    ['https://x.com/i/communities/12', 'https://x.com/i/communities/123', 'timeline'],
    ['www.mumsnet.com/talk/twins', 'https://www.mumsnet.com/talk/twins/5100001-up', 'never'],
    ['https://hens.example.org/c/nest/5', 'https://hens.example.org/c/nest/5', 'never'],
    ['facebook.com/groups/12345', 'https://www.facebook.com/photo/?fbid=9&set=g.12345', 'never'],
    ['facebook.com/groups/willows', 'https://www.facebook.com/photo/?fbid=9&idorvanity=Willows', 'never'],
    ['facebook.com/groups/willows', 'https://www.facebook.com/photo/?fbid=9&idorvanity=oaks', 'thread'],
    ['little willows', 'https://www.facebook.com/groups/littlewillows', 'timeline'],
    ['', 'https://www.facebook.com/groups/littlewillows', 'timeline'],
    ['https://', 'https://www.facebook.com/groups/littlewillows', 'timeline'],
  ] as const)('%s and %s: %s', (named, address, kind) => {
    expect(feedKind(address, { addedFeeds: ['hens.example.org'], workSites: [], namedGroups: [named] })).toBe(kind);
  });

  it('is told from the others by its name alone', () => {
    expect(feedKind(group, { ...nothing, namedGroups: ['https://www.facebook.com/groups/another'] })).toBe('timeline');
  });
});

describe('S1: a corner where people bring a crisis is no feed', () => {
  it.each([
    'https://www.reddit.com/r/SuicideWatch/',
    'https://www.reddit.com/r/domesticviolence/comments/1q2w3e/x/',
    'https://www.reddit.com/r/selfharm/new/',
    'https://www.mumsnet.com/talk/relationships/5100001-domestic-abuse-where-to-turn',
    'https://www.tumblr.com/tagged/self-harm',
    'https://hens.example.org/t/domestic-violence-help-lines/12',
  ])('%s', (address) => {
    expect(feedKind(address, { ...nothing, addedFeeds: ['hens.example.org'] })).toBe('never');
  });

  it.each(['https://www.reddit.com/r/grapes/', 'https://www.instagram.com/explore/tags/drapery/'])(
    'and %s is one',
    (address) => expect(feedKind(address, nothing)).toBe('timeline'),
  );
});

describe('whatever it is given', () => {
  const own = fc.record({
    addedFeeds: fc.array(fc.oneof(fc.string(), fc.domain()), { maxLength: 3 }),
    workSites: fc.array(fc.oneof(fc.string(), fc.domain()), { maxLength: 3 }),
    namedGroups: fc.array(fc.oneof(fc.string(), fc.webUrl(), fc.constant('%')), { maxLength: 3 }),
  });
  const tail = fc.string({
    unit: fc.constantFrom('/', '%', '@', '.', '-', '*', '(', '\\', '?', '#', 'a', '1', 'é', '😀'),
  });
  const host = fc.constantFrom(...feedSites.flatMap(({ hosts }) => hosts));

  it('arbitrary text is never a feed', () => {
    fc.assert(
      fc.property(fc.string(), own, (text, hers) => {
        expect(feedKind(text, hers)).toBe('never');
      }),
    );
    fc.assert(
      fc.property(fc.webUrl({ validSchemes: ['http'] }), (url) => {
        expect(feedKind(url, nothing)).toBe('never');
      }),
    );
  });

  it('never throws and always names a kind', () => {
    fc.assert(
      fc.property(host, tail, own, (name, rest, hers) => {
        expect(kinds).toContain(feedKind(`https://${name}/${rest}`, hers));
        expect(kinds).toContain(
          feedKind(`https://hens.example.org/${rest}`, { ...hers, addedFeeds: ['hens.example.org'] }),
        );
      }),
      { numRuns: 500 },
    );
    for (const odd of [undefined, null, 7, {}, [], Symbol.iterator.toString()]) {
      expect(feedKind(odd as unknown as string, nothing)).toBe('never');
    }
  });

  it.each(['/', '-', '%', '%2F', 'a/', '@a/', '1/', '(', '*'])('takes addresses of 10,000 times %j', (piece) => {
    for (const site of feedSites) {
      expect(kinds).toContain(feedKind(`https://${site.hosts[0]}/${piece.repeat(10_000)}`, nothing));
    }
  });
});
