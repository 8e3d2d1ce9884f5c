import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { stayReasons } from '../../utils/nudge/decide.ts';
import { root } from './source-files.ts';

test('the list of reasons is the one documented list, in its order', () => {
  const page = readFileSync(path.join(root, 'docs', 'reasons.md'), 'utf8');
  const codes = [...page.matchAll(/^\| `([a-z-]+)` \|/gm)].map((match) => match[1]);
  expect(codes).toEqual(['night-search', 'day-search', 'long-scroll', 'read-to-end', 'promised', ...stayReasons]);
});
