/**
 * The search sites we can notice, one row each. To add one: write its row here and its fixture in
 * tests/fixtures/search-pages/<id>.json; the manifest, the consent button and the watcher follow from the row.
 */
export interface SearchEngine {
  /** Short and stable; also the name of its fixture. */
  readonly id: string;
  /** As people know it. */
  readonly name: string;
  /** Every host, in full and in lower case: a look-alike or a subdomain that is not listed never matches. */
  readonly hosts: readonly string[];
  /** Where its results stand. A `*` is one whole step of the path; a slash or a `;session` at the end is ignored. */
  readonly paths: readonly string[];
  /** The parameters that may hold the words; the first that is not empty wins. */
  readonly parameters: readonly string[];
  /** The words may also stand behind a `#`, as in `/search#/?query=…`. */
  readonly inFragment?: true;
  /**
   * Kinds of results under the same address that are not an answer to a worry: pictures, goods, maps, news, books.
   * Somebody who looks at those is after a thing. Such a search may still make us quiet, it never brings a card.
   */
  readonly aside?: Readonly<Record<string, readonly string[]>>;
  /**
   * True where a search can happen as a change of address inside a page that was opened as something else, so that the
   * watcher must already be there; also where nobody could make sure that it does not.
   */
  readonly wholeHost: boolean;
  /** A search engine, or a site that people search for other people's answers. */
  readonly group: 'engine' | 'site';
}

/** Google's country domains, written out: a pattern cannot say "google.*", and must not (promise P4). */
const googleDomains = `
  com ad ae com.af com.ag com.ai al am co.ao com.ar as at com.au az ba com.bd be bf bg com.bh bi bj com.bn com.bo com.br
  bs bt co.bw by com.bz ca cd cf cg ch ci co.ck cl cm cn com.co co.cr com.cu cv com.cy cz de dj dk dm com.do dz com.ec
  ee com.eg es com.et fi com.fj fm fr ga ge gg com.gh com.gi gl gm gp gr com.gt gy com.hk hn hr ht hu co.id ie co.il im
  co.in iq is it je com.jm jo co.jp co.ke com.kh ki kg co.kr com.kw kz la com.lb li lk co.ls lt lu lv com.ly co.ma md me
  mg mk ml com.mm mn ms com.mt mu mv mw com.mx com.my co.mz com.na com.nf com.ng com.ni ne nl no com.np nr nu co.nz
  com.om com.pa com.pe com.pg com.ph com.pk pl pn com.pr ps pt com.py com.qa ro ru rw com.sa com.sb sc se com.sg sh si
  sk com.sl sn so sm sr st com.sv td tg co.th com.tj tk tl tm tn to com.tr tt com.tw co.tz com.ua co.ug co.uk com.uy
  co.uz com.vc co.ve vg co.vi com.vn vu ws rs co.za co.zm co.zw cat`;

const yahooCountries = `
  ar at au be br ca ch cl co de dk es espanol fi fr gr hk id ie il in it malaysia mx nl no nz pe ph pl qc ro ru se sg th
  tr tw ua uk us ve vn za`;

const yandexDomains = 'com ru com.tr kz by uz eu fr az com.am com.ge co.il kg lt lv ee md tj tm'
  .split(' ')
  .map((d) => `yandex.${d}`);

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}

export const searchEngines: readonly SearchEngine[] = [
  {
    id: 'google',
    name: 'Google',
    hosts: words(googleDomains).map((domain) => `www.google.${domain}`),
    paths: ['/search'],
    parameters: ['q'],
    aside: {
      tbm: ['isch', 'shop', 'nws', 'bks', 'lcl', 'pts', 'fin', 'flm'],
      udm: ['1', '2', '3', '12', '28', '36', '37'],
    },
    wholeHost: false,
    group: 'engine',
  },
  {
    id: 'bing',
    name: 'Bing',
    hosts: ['www.bing.com', 'cn.bing.com'],
    paths: ['/search', '/copilotsearch'],
    parameters: ['q'],
    wholeHost: false,
    group: 'engine',
  },
  {
    id: 'duckduckgo',
    name: 'DuckDuckGo',
    hosts: [
      'duckduckgo.com',
      'html.duckduckgo.com',
      'lite.duckduckgo.com',
      'noai.duckduckgo.com',
      'safe.duckduckgo.com',
      'start.duckduckgo.com',
    ],
    // The html and lite pages may also send the words as a form (POST); those cannot be read from the address.
    paths: ['/', '/html', '/lite'],
    parameters: ['q'],
    aside: {
      ia: ['images', 'news', 'shopping', 'maps', 'products', 'places'],
      iax: ['images', 'news', 'shopping', 'maps', 'products', 'places'],
    },
    wholeHost: false,
    group: 'engine',
  },
  {
    id: 'yahoo',
    name: 'Yahoo',
    hosts: [
      'search.yahoo.com',
      'search.yahoo.co.jp',
      ...words(yahooCountries).map((country) => `${country}.search.yahoo.com`),
    ],
    paths: ['/search', '/yhs/search', '/mobile/s'],
    parameters: ['p'],
    wholeHost: false,
    group: 'engine',
  },
  {
    id: 'ecosia',
    name: 'Ecosia',
    hosts: ['www.ecosia.org'],
    paths: ['/search'],
    parameters: ['q'],
    wholeHost: true,
    group: 'engine',
  },
  {
    id: 'startpage',
    name: 'Startpage',
    hosts: ['www.startpage.com', 'eu.startpage.com', 'us.startpage.com'],
    // Only the GET form. Startpage sends the words as a form (POST) unless she changed that in its settings, and then
    // no address holds them: such a search goes unnoticed.
    paths: ['/search', '/do/search', '/do/dsearch', '/sp/search'],
    parameters: ['query', 'q'],
    aside: { cat: ['images', 'pics', 'news', 'shopping', 'places'] },
    wholeHost: false,
    group: 'engine',
  },
  {
    id: 'brave',
    name: 'Brave Search',
    hosts: ['search.brave.com'],
    paths: ['/search', '/ask'],
    parameters: ['q'],
    wholeHost: true,
    group: 'engine',
  },
  {
    id: 'qwant',
    name: 'Qwant',
    hosts: ['www.qwant.com', 'lite.qwant.com'],
    paths: ['/'],
    parameters: ['q'],
    aside: { t: ['images', 'news', 'shopping', 'maps'] },
    wholeHost: true,
    group: 'engine',
  },
  {
    id: 'kagi',
    name: 'Kagi',
    hosts: ['kagi.com'],
    paths: ['/search', '/html/search'],
    parameters: ['q'],
    wholeHost: false,
    group: 'engine',
  },
  {
    id: 'yandex',
    name: 'Yandex',
    hosts: ['ya.ru', ...yandexDomains, ...yandexDomains.map((domain) => `www.${domain}`)],
    paths: ['/search', '/search/touch', '/search/pad'],
    parameters: ['text'],
    wholeHost: false,
    group: 'engine',
  },
  {
    id: 'mojeek',
    name: 'Mojeek',
    hosts: ['www.mojeek.com', 'www.mojeek.co.uk'],
    paths: ['/search'],
    parameters: ['q'],
    aside: { fmt: ['images', 'news'] },
    wholeHost: false,
    group: 'engine',
  },
  {
    id: 'perplexity',
    name: 'Perplexity',
    hosts: ['www.perplexity.ai'],
    // Its search address only. The thread it turns into has no words but a shortened title, and an old thread reopened
    // looks the same: that is not a search.
    paths: ['/search', '/search/new'],
    parameters: ['q'],
    wholeHost: true,
    group: 'engine',
  },
  {
    id: 'reddit',
    name: 'Reddit',
    hosts: ['www.reddit.com', 'old.reddit.com', 'new.reddit.com', 'sh.reddit.com'],
    paths: ['/search', '/r/*/search', '/user/*/search', '/answers', '/answers/*'],
    parameters: ['q'],
    wholeHost: true,
    group: 'site',
  },
  {
    id: 'mumsnet',
    name: 'Mumsnet',
    hosts: ['www.mumsnet.com'],
    paths: ['/search'],
    parameters: ['q', 'query'],
    inFragment: true,
    wholeHost: true,
    group: 'site',
  },
  {
    id: 'babycenter',
    name: 'BabyCenter',
    hosts: ['www.babycenter.com', 'community.babycenter.com'],
    paths: ['/search', '/search.htm', '/search/*'],
    parameters: ['q'],
    wholeHost: true,
    group: 'site',
  },
  {
    id: 'babycentre',
    name: 'BabyCentre',
    hosts: ['www.babycentre.co.uk', 'community.babycentre.co.uk'],
    paths: ['/search', '/search.htm', '/search/*'],
    parameters: ['q'],
    wholeHost: true,
    group: 'site',
  },
  {
    id: 'netmums',
    name: 'Netmums',
    hosts: ['www.netmums.com'],
    paths: ['/search'],
    parameters: ['q'],
    wholeHost: true,
    group: 'site',
  },
  {
    id: 'youtube',
    name: 'YouTube',
    hosts: ['www.youtube.com', 'm.youtube.com'],
    paths: ['/results'],
    parameters: ['search_query'],
    wholeHost: true,
    group: 'site',
  },
];
