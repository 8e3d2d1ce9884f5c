import { expect, test } from 'vitest';
import { read } from './source-files.ts';

interface Entry {
  readonly resolved?: string;
  readonly link?: boolean;
  readonly integrity?: string;
  readonly optionalDependencies?: Record<string, string>;
  readonly optional?: boolean;
}
const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, Entry> };
const entries = Object.entries(lock.packages).filter(([place]) => place.startsWith('node_modules/'));

test('the lock file names no address to download from', () => {
  const addressed = entries.filter(([, entry]) => /^[a-z+]+:\/\//i.test(entry.resolved ?? ''));
  expect(addressed.map(([place]) => place)).toEqual([]);
  expect(read('package-lock.json')).not.toMatch(/https?:\/\/[^"]*\.tgz/);
});

test('every package that comes from outside is held by its digest', () => {
  const loose = entries.filter(([, entry]) => !entry.link && !/^sha(512|384)-/.test(entry.integrity ?? ''));
  expect(loose.map(([place]) => place)).toEqual([]);
});

test('every optional part that a package names is in the lock file, so that "npm ci" accepts it everywhere', () => {
  const places = new Set(entries.map(([place]) => place.replace(/^.*node_modules\//, '')));
  const missing = entries.flatMap(([place, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !places.has(name))
      .map((name) => `${place} → ${name}`),
  );
  expect(missing).toEqual([]);
});
