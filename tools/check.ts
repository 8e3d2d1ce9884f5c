import { provide } from './browsers.ts';
import { buildBoth, type Counts, run, say, test } from './steps.ts';

/**
 * Everything that must hold, in the order in which a mistake is cheapest to find. Stops at the first thing that does
 * not, says which, and always ends with "N passed, N failed" on a line of its own.
 */
const checks: readonly { readonly what: string; readonly broken: string; readonly holds: () => boolean | Counts }[] = [
  {
    what: 'Types',
    broken: 'The types do not fit.',
    holds: () => run('wxt', 'prepare') && run('tsc', '--noEmit'),
  },
  {
    what: 'Lint and format',
    broken: 'Lint or format complains; "npm run format" mends what can be mended by itself.',
    holds: () => run('biome', 'ci', '.'),
  },
  { what: 'Both builds', broken: 'The extension could not be built.', holds: buildBoth },
  { what: 'Unit and house tests', broken: 'A unit or house test failed.', holds: () => test() },
  {
    what: 'The extension in Chromium and Firefox',
    broken: 'A browser test failed.',
    holds: () => {
      provide(['chromium', 'firefox', 'compiler'], say);
      return test('--config', 'vitest.browser.config.ts');
    },
  },
];

let passed = 0;
let failed = 0;
for (const { what, broken, holds } of checks) {
  say(`\n— ${what}`);
  let result: boolean | Counts;
  let why = broken;
  try {
    result = holds();
  } catch (error) {
    result = false;
    why = (error as Error).message;
  }
  if (typeof result === 'boolean') failed += result ? 0 : 1;
  else {
    passed += result.passed;
    failed += result.failed;
  }
  if (failed > 0) {
    say(`\n${why} The details stand above.`);
    break;
  }
}
say(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
