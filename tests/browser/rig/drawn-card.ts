import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { copyBuild, projectRoot, type Target } from './build-copy.ts';

let drawing: Promise<string> | undefined;

/** The gallery's page for one card, bundled once: the product's own component, with made-up people in it. */
function drawn(): Promise<string> {
  const outDir = path.join(projectRoot, '.output', 'card-in-extension');
  drawing ??= build({
    configFile: false,
    logLevel: 'silent',
    root: path.join(projectRoot, 'tools', 'gallery-card'),
    base: './',
    build: { outDir, emptyOutDir: true },
  }).then(() => outDir);
  return drawing;
}

/** Stands in for a store that the browser cannot open; only where the address asks for it. */
const unreadable = `if (location.search === '?unreadable') IDBFactory.prototype.open = () => {
  throw new DOMException('full', 'UnknownError');
};`;

/**
 * A copy of the build with one page more: `card/index.html#care/day` draws any state of the card, under the extension's
 * own policy and with its own texts. The popup and the settings open with `?unreadable` as if the list could not be read.
 */
export async function copyWithCards(target: Target): Promise<ReturnType<typeof copyBuild>> {
  const from = await drawn();
  const copy = copyBuild(target);
  cpSync(from, path.join(copy.folder, 'card'), { recursive: true });
  writeFileSync(path.join(copy.folder, 'unreadable.js'), unreadable);
  for (const page of ['popup.html', 'options.html']) {
    const file = path.join(copy.folder, page);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/<head>/i, '<head><script src="/unreadable.js"></script>'));
  }
  return copy;
}
