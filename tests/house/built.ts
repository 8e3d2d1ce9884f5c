import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './source-files.ts';

export type Target = 'chrome' | 'firefox';
export const targets: readonly Target[] = ['chrome', 'firefox'];

/** A file of the build; says in plain words when there is no build. */
export function built(target: Target, file: string): Buffer {
  const folder = path.join(root, '.output', `${target}-mv3`);
  if (!existsSync(folder)) throw new Error(`There is no build for ${target} in .output; run "npm run build" first.`);
  const whole = path.join(folder, file);
  if (!existsSync(whole)) throw new Error(`The build for ${target} has no ${file}.`);
  return readFileSync(whole);
}

/** The paths of the build's files that match, from the build's root. */
export function builtFiles(target: Target, pattern: RegExp): string[] {
  built(target, 'manifest.json');
  return readdirSync(path.join(root, '.output', `${target}-mv3`), { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => pattern.test(file))
    .sort();
}
