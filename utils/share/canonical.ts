/** What stands before a site's own name and changes only the form of its pages. */
const forms = new Set('www www2 m mobile mobil amp touch mobi wap lite'.split(' '));

function siteOf(host: string): string {
  const labels = host.split('.');
  return labels.filter((label, at) => at >= labels.length - 2 || !forms.has(label)).join('.');
}

/** Parameters that are the page itself where nothing else names it. */
const namesPage =
  /^(?:id|p|v|t|f|q|tid|pid|fid|cid|aid|nid|gid|no|num|page_?id|post(?:_?id)?|article(?:_?id)?|story(?:_?id)?|topic(?:_?id)?|thread(?:_?id)?|item(?:_?id)?|product(?:_?id)?|video(?:_?id)?|recipe(?:_?id)?|showtopic|viewkey|list|slug|title|curid|fbid|story_fbid)$/i;

function steps(url: URL): string[] {
  return url.pathname
    .toLowerCase()
    .replace(/(?:\.(?:amp|html?|php|aspx?))+(?=$|\/)/g, '')
    .split('/')
    .filter((step) => step !== '' && step !== 'amp');
}

/** Long enough to be a name of one page and no other: an id, a slug. */
function tokens(url: URL): Set<string> {
  const pieces = [...steps(url), ...url.searchParams.values()].flatMap((step) => [step, ...step.split(/[-_.,;~]/)]);
  return new Set(
    pieces.filter((piece) => /\d{4,}/.test(piece) || piece.length >= 12).map((piece) => piece.toLowerCase()),
  );
}

/**
 * The address that a page declares as its own, when it can be believed: the same site, and plainly this page. Many
 * pages declare their front page, or the page that was open before; those are not believed.
 */
export function believedCanonical(declared: string | undefined, page: URL): URL | undefined {
  if (!declared || declared.length > 4_000 || !URL.canParse(declared, page.href)) return undefined;
  const url = new URL(declared, page.href);
  if (!/^https?:$/.test(url.protocol) || url.port !== page.port) return undefined;
  if (siteOf(url.hostname) !== siteOf(page.hostname)) return undefined;
  if (page.protocol === 'https:' && url.protocol === 'http:') url.protocol = 'https:';
  const [mine, theirs] = [steps(page), steps(url)];
  // What both say of a parameter must be the same: an address left over from the page before does not.
  for (const [name, value] of url.searchParams) {
    const here = page.searchParams.get(name);
    if (here !== null && here !== value) return undefined;
  }
  if (mine.join('/') === theirs.join('/')) {
    const named = [...page.searchParams.keys()].filter((name) => namesPage.test(name));
    return named.every((name) => url.searchParams.has(name)) ? url : undefined;
  }
  // Routes behind a # are the page, and no server ever saw them.
  if (theirs.length === 0 || /^#!?\//.test(page.hash)) return undefined;
  if (mine.length > 0 && mine.at(-1) === theirs.at(-1)) return url;
  const shared = tokens(url);
  return [...tokens(page)].some((token) => shared.has(token)) ? url : undefined;
}
