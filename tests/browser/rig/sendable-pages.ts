import type { StandInPage } from './stand-in-pages.ts';

const html = { 'content-type': 'text/html; charset=utf-8' };

function page(title: string, head: string, body = '<p>Read me.</p>'): StandInPage {
  return {
    status: 200,
    headers: html,
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">${head}</head><body><h1>${title}</h1>${body}</body></html>`,
  };
}

const ldJson = (thing: object) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;

/** Pages as people send them to each other, by host without its `www.` or `m.`. */
export const sendablePages: Readonly<Record<string, StandInPage>> = {
  'loafandcrumb.example': page(
    '(2) Banana bread from two sad bananas',
    `<link rel="canonical" href="https://www.loafandcrumb.example/banana-bread">${ldJson({ '@context': 'https://schema.org', '@type': ['Recipe'], name: 'Banana bread' })}`,
    '<p id="step">Mash the two sad bananas with a fork.</p><p><a id="on" href="https://tea.example/pot?utm_source=loaf&amp;size=2">a pot</a></p>',
  ),
  'hostile.example': page(
    `\u202egnp.exe\u2066 ${'a'.repeat(2_000_000)}`,
    `<link rel="canonical" href="javascript:alert(1)//hostile.example"><meta property="og:title" content="&#x202e;${'b'.repeat(5_000)}&#10;bcc: e@x.example">${ldJson({ '@type': 'Recipe\u202e', '@graph': [[[[[[[{ '@type': 'x' }]]]]]]] })}<script type="application/ld+json">{"@type": "Recipe"</script>`,
  ),
};
