import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settingsSchema } from '../../utils/nudge/settings.ts';
import { isSensitiveHost } from '../../utils/share/sensitive-hosts.ts';
import { articleSites, isArticle, isHeavyTitle } from '../../utils/signals/article-sites.ts';
import { feedKind } from '../../utils/signals/feed-kind.ts';
import { feedSites } from '../../utils/signals/feed-sites.ts';
import { articleWatcherMatches } from '../../utils/signals/granted-hosts.ts';
import { searchEngines } from '../../utils/signals/search-engines.ts';
import { afterLookAllowed, afterLookTakenBack, lookAllowed } from '../../utils/signals/three-purposes.ts';

const hosts = articleSites.flatMap((site) => site.hosts);
const none = settingsSchema.parse({});

describe('sites where parents read', () => {
  test('each row is whole, each host once, written as a browser writes it', () => {
    for (const { name, hosts: own, articles } of articleSites) {
      expect([name !== '', own.length > 0, articles.length > 0], name).toEqual([true, true, true]);
      for (const form of articles) expect(form, name).toMatch(/^\/[\p{Ll}\d()|/*#_,.-]+$/u);
    }
    expect(new Set(hosts).size).toBe(hosts.length);
    for (const host of hosts) expect(new URL(`https://${host}/`).hostname).toBe(host);
  });

  test('none is searched or scrolled, and none is a sensitive host: reading is never drifting', () => {
    const others = new Set([...searchEngines, ...feedSites].flatMap((site) => site.hosts));
    expect(hosts.filter((host) => others.has(host) || isSensitiveHost(host))).toEqual([]);
  });
});

describe('an article', () => {
  test.each([
    'https://www.nhs.uk/best-start-in-life/baby/baby-basics/bedtime/',
    'https://raisingchildren.net.au/toddlers/behaviour/crying-tantrums/tantrums',
    'https://www.healthychildren.org/English/ages-stages/toddler/Pages/Sharing.aspx',
    'https://www.parents.com/when-your-toddler-says-no-8500001',
    'https://www.kindergesundheit-info.de/themen/schlafen/1-6-jahre/einschlafen/',
    'https://www.eltern.de/kleinkind/erziehung/nicht-schimpfen-100001.html',
    'https://naitreetgrandir.com/fr/etape/1_3_ans/comportement/fiche.aspx?doc=crises-colere',
    'https://www.guiainfantil.com/articulos/educacion/conducta/hasta-cuando-rabietas/',
    'https://www.nostrofiglio.it/bambino/psicologia/capricci',
    'https://www.oudersvannu.nl/peuter/opvoeding/muziek-maken~100001',
    'https://www.edziecko.pl/edziecko/7,79315,30000001,bunt-dwulatka.html',
    'https://revistacrescer.globo.com/criancas/noticia/2026/01/birra.ghtml',
    'https://www.hurriyetaile.com/cocuk/cocuk-gelisimi/inatlasma_100001.html',
    'https://hugkum.sho.jp/100001',
    'https://www.parenting.com.tw/article/5000001',
    'https://www.unicef.org/parenting/child-care/play-at-home',
    'https://www.unicef.org/india/parenting/child-care/play',
  ])('%s', (address) => expect(isArticle(address)).toBe(true));

  test.each([
    ['not on the table', 'https://loaf.example/baby/sleep/bedtime'],
    ['a look-alike', 'https://www.nhs.uk.example/baby/sleep/bedtime'],
    ['not https', 'http://www.nhs.uk/baby/sleep/bedtime'],
    ['another port', 'https://www.nhs.uk:8443/baby/sleep/bedtime'],
    ['the front page', 'https://www.nhs.uk/'],
    ['a section', 'https://www.nhs.uk/baby/'],
    ['conditions', 'https://www.nhs.uk/conditions/croup/overview/'],
    ['an emergency', 'https://www.nhs.uk/baby/first-aid-and-safety/first-aid/what-to-do/'],
    ['choking', 'https://www.nhs.uk/baby/safety/how-to-stop-a-child-from-choking/'],
    ['a symptom', 'https://www.nhs.uk/baby/health/how-to-treat-a-high-temperature-fever/'],
    ['a symptom, in Turkish', 'https://www.hurriyetaile.com/bebek/saglik/atesi-cikan-bebek'],
    ['abuse', 'https://raisingchildren.net.au/grown-ups/family-diversity/family-violence/overview'],
    ['a loss', 'https://www.todaysparent.com/family/parenting/my-miscarriage-story'],
    ['a loss, in German', 'https://www.eltern.de/familie/gefuehle/sternenkinder-abschied'],
    ['a loss, in French', 'https://www.parents.fr/etre-parent/couple/fausse-couche-en-parler'],
    ['a loss, in Polish', 'https://mamadu.pl/100001,poronienie-moja-historia'],
    ['a loss, accents and capitals', 'https://www.parents.fr/ETRE-PARENT/famille/le-d%C3%A9c%C3%A8s-d-un-proche'],
    ['a loss, written with _', 'https://naitreetgrandir.com/fr/etape/famille/fausse_couche'],
    ['death, in Arabic', 'https://www.supermama.me/posts/%D9%88%D9%81%D8%A7%D8%A9-%D8%B4%D8%AE%D8%B5'],
    ['illness, in Hindi', 'https://hindiparenting.firstcry.com/articles/%E0%A4%AC%E0%A5%81%E0%A4%96%E0%A4%BE%E0%A4%B0'],
    ['a calculator', 'https://www.whattoexpect.com/family/tools/ovulation-calculator'],
    ['a forum', 'https://www.whattoexpect.com/forums/may-2026-babies/topic/tantrums'],
    ['names', 'https://www.whattoexpect.com/family/baby-names/girl'],
    ['a tag', 'https://www.scarymommy.com/parenting/tags'],
    ['nothing at all', 'not an address'],
  ])('is none: %s', (_what, address) => expect(isArticle(address)).toBe(false));

  test('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.constantFrom(...hosts), fc.string({ unit: 'binary' }), (host, path) => {
        expect(typeof isArticle(`https://${host}/${path}`)).toBe('boolean');
        expect(isArticle(path)).toBe(false);
      }),
    );
  });

  test('no article is a feed, also where she added the site as one: drifting is never reading', () => {
    const addedFeeds = ['www.todaysparent.com'];
    const article = 'https://www.todaysparent.com/toddler/behaviour/tantrums';
    expect(isArticle(article)).toBe(true);
    expect(isArticle('https://www.todaysparent.com/')).toBe(false);
    expect(feedKind('https://www.todaysparent.com/', { ...none, addedFeeds })).not.toBe('never');
  });
});

describe('articles are a purpose of their own', () => {
  const host = 'www.nhs.uk';
  test('a grant alone, even for every site, switches nothing on', () => {
    expect(articleWatcherMatches(['<all_urls>', 'https://www.nhs.uk/*'], [])).toEqual([]);
    expect(lookAllowed('articles', [host], [host], none)).toEqual([]);
  });

  test('hers and granted, on the table: the watcher is there, and nowhere else', () => {
    expect(articleWatcherMatches(['https://www.nhs.uk/*'], [host, 'www.eltern.de', 'loaf.example'])).toEqual([
      'https://www.nhs.uk/*',
    ]);
    const on = { ...none, ...afterLookAllowed('articles', [host], [], none) };
    expect(lookAllowed('articles', [host], [host], on)).toEqual([host]);
    expect(lookAllowed('articles', [host], [], on)).toEqual([]);
  });

  test('taken back it goes back to the browser, but for a feed she added there', () => {
    const on = { ...none, readOn: [host, 'www.eltern.de'] };
    expect(afterLookTakenBack('articles', [host], [host], on)).toEqual({
      gone: [host],
      one: { readOn: ['www.eltern.de'] },
    });
    expect(afterLookTakenBack('articles', [host], [host], { ...on, addedFeeds: [host] }).gone).toEqual([]);
  });
});

describe('a title after which no card may come, whatever it is read as', () => {
  test.each([
    'After a miscarriage: what helped us',
    'Living with Grief',
    'Fehlgeburt – wie es weiterging',
    'Fausse couche : en parler',
    'Aborto espontáneo: cómo seguir',
    'Poronienie – jak dalej żyć',
    'Düşük sonrası',
    '流産のあとで',
    'ما بعد فقدان الحمل',
    'First aid for burns',
  ])('%s', (title) => expect(isHeavyTitle(title)).toBe(true));

  test.each([
    'Ten dinners that toddlers eat',
    'Rain all week? Twelve things for the kitchen floor',
    'Was tun, wenn Geschwister streiten',
    '',
  ])('not: %s', (title) => expect(isHeavyTitle(title)).toBe(false));
});
