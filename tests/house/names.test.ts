import path from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder, productFiles } from './source-files.ts';

const all = [...productFiles(), ...filesUnder('tests'), ...filesUnder('tools', /\.(ts|tsx|mjs)$/)];
const stem = (file: string) => path.posix.basename(file).replace(/(\.test)?\.(ts|tsx|mjs)$/, '');

test('a file is named for its one idea', () => {
  const empty = /^(utils?|helpers?|common|misc|constants?|types?|shared|stuff|functions|lib)$/;
  expect(all.filter((file) => empty.test(stem(file)))).toEqual([]);
});

test('file names are kebab-case', () => {
  const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.config)?$/;
  expect(all.filter((file) => !kebab.test(stem(file)))).toEqual([]);
});
