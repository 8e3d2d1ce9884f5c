import { cpSync, existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const projectRoot = path.resolve(import.meta.dirname, '..', '..', '..');

export type Target = 'chrome' | 'firefox';

/** Where the build for a browser lies; refuses in plain words when it is not there. */
export function buildFolder(target: Target): string {
  const folder = path.join(projectRoot, '.output', `${target}-mv3`);
  if (!existsSync(path.join(folder, 'manifest.json'))) {
    throw new Error(`There is no build for ${target} in .output; run "npm run build" first.`);
  }
  return folder;
}

/** A copy of the build in a folder of its own, so that a test may add a page to it, or update it under the browser. */
export function copyBuild(target: Target): { readonly folder: string; remove(): void } {
  const above = realpathSync(mkdtempSync(path.join(tmpdir(), 'unpacked-')));
  const folder = path.join(above, 'extension');
  cpSync(buildFolder(target), folder, { recursive: true });
  return { folder, remove: () => rmSync(above, { recursive: true, force: true }) };
}
