import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Surface } from './surface.ts';

const near = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
const source = readFileSync(near.resolve('axe-core/axe.min.js'), 'utf8');

/** Every rule there is, those of WCAG 2.2 that axe leaves out unless asked among them. */
const everyRule = { 'target-size': { enabled: true } };
/** The card is a piece of somebody else's page: the main landmark and the first heading are that page's own to have. */
const rulesOfAPiece = {
  ...everyRule,
  'landmark-one-main': { enabled: false },
  'page-has-heading-one': { enabled: false },
};

export type Whole = 'page' | 'piece';

/**
 * What axe finds wrong in a document, one line each; empty when nothing is. The document is asked from outside, so that
 * its own policy against foreign scripts stays as it is.
 */
export async function axeFinds(surface: Surface, whole: Whole = 'page'): Promise<string[]> {
  await surface.evaluate(`(() => { if (!globalThis.axe) { ${source} } return true; })()`);
  const options = { resultTypes: ['violations'], rules: whole === 'page' ? everyRule : rulesOfAPiece };
  return await surface.evaluate<string[]>(
    `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, any, all }) => [id, target, [...any, ...all].map((check) => check.message)].join(' | '))))`,
  );
}

/** The same by night and by day. */
export async function axeFindsInBothLooks(surface: Surface, whole: Whole = 'page'): Promise<string[]> {
  const found: string[] = [];
  for (const look of ['day', 'night']) {
    await surface.evaluate(`document.documentElement.dataset.look = '${look}'`);
    found.push(...(await axeFinds(surface, whole)).map((one) => `${look}: ${one}`));
  }
  return found;
}
