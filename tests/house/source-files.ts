import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..', '..');

/** Every file of the product's own source under a folder, as paths from the root with forward slashes, sorted. */
export function filesUnder(folder: string, ending = /\.(ts|tsx)$/): string[] {
  const whole = path.join(root, folder);
  if (!existsSync(whole)) return [];
  return readdirSync(whole, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

export function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

/** The product's own source: what ends up in the extension. */
export function productFiles(): string[] {
  return ['entrypoints', 'components', 'utils'].flatMap((folder) => filesUnder(folder));
}

/** The source without its comments, so that a word in a sentence is not taken for code. Strings stay. */
export function codeOf(file: string): string {
  return read(file).replace(
    /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm,
    '$1',
  );
}

export interface Import {
  readonly from: string;
  /** A path from the root for one of ours, else the package's specifier. */
  readonly to: string;
  readonly ours: boolean;
  /** True when nothing of it is left once the types are stripped. */
  readonly typesOnly: boolean;
}

const importLine =
  /\b(?:import|export)\s+(type\s+)?((?:[\w$*\s,]|\{[^}]*\})*?)\s*from\s*['"]([^'"]+)['"]|\bimport\s*\(\s*['"]([^'"]+)['"]|\bimport\s+['"]([^'"]+)['"]/g;

function namesTypesOnly(clause: string): boolean {
  const braces = /^\s*\{([^}]*)\}\s*$/.exec(clause)?.[1];
  if (braces === undefined) return false;
  return braces
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
    .every((name) => name.startsWith('type '));
}

/** The import lines of one file. */
export function importsOf(file: string): Import[] {
  return [...codeOf(file).matchAll(importLine)].map((match) => {
    const specifier = match[3] ?? match[4] ?? match[5] ?? '';
    const ours = specifier.startsWith('.');
    return {
      from: file,
      to: ours ? path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier)) : specifier,
      ours,
      typesOnly: match[1] !== undefined || (match[2] !== undefined && namesTypesOnly(match[2])),
    };
  });
}
