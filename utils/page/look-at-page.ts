import type { PageLook } from '../signals/page-look.ts';

/** Scripts larger than this are not read; a page that declares more than so many things is read as far as that. */
const longestScript = 300_000;
const mostTypes = 40;
const deepest = 4;

/** Looks once, at her click. Reads what the page declares for machines, and what she marked; changes nothing. */
export function lookAtPage(page: Document): PageLook {
  const declared = (selector: string, name: string) => page.querySelector(selector)?.getAttribute(name)?.trim() ?? '';
  const og = (what: string) => declared(`meta[property="og:${what}"]`, 'content');
  const types = new Set<string>();
  const add = (type: unknown) => {
    if (typeof type === 'string' && types.size < mostTypes) types.add((type.split(/[/#]/).at(-1) ?? '').slice(0, 60));
  };

  function read(thing: unknown, depth: number): void {
    if (depth > deepest || typeof thing !== 'object' || thing === null) return;
    if (Array.isArray(thing)) {
      for (const one of thing.slice(0, mostTypes)) read(one, depth + 1);
      return;
    }
    const { '@type': type, '@graph': graph, mainEntity } = thing as Record<string, unknown>;
    for (const one of Array.isArray(type) ? type : [type]) add(one);
    read(graph, depth + 1);
    read(mainEntity, depth + 1);
  }

  for (const { textContent } of [...page.querySelectorAll('script[type="application/ld+json"]')].slice(0, 20)) {
    if (!textContent || textContent.length > longestScript) continue;
    try {
      read(JSON.parse(textContent), 0);
    } catch {
      // A page's own slip; what else it declares still counts.
    }
  }
  // Outermost ones only: a page of a shop holds many things, and is none of them.
  const items = [...page.querySelectorAll('[itemscope][itemtype]')].filter(
    (one) => !one.parentElement?.closest('[itemscope]'),
  );
  if (items.length === 1) add(items[0]?.getAttribute('itemtype'));
  const kind = og('type');
  if (kind) add(`og:${kind}`);

  return {
    title: (og('title') || page.title).slice(0, 1_000),
    canonical: (declared('link[rel~="canonical"][href]', 'href') || og('url')).slice(0, 4_000),
    types: [...types],
    selection: (page.getSelection()?.toString() ?? '').slice(0, 1_000),
  };
}
