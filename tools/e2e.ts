import { provide } from './browsers.ts';
import { buildBoth, say, test } from './steps.ts';

// npm run e2e [-- part of a file's name]: builds, then runs the browser tests alone.
try {
  provide(['chromium', 'firefox', 'compiler'], say);
} catch (error) {
  say((error as Error).message);
  process.exit(1);
}
if (!buildBoth()) process.exit(1);
const { passed, failed } = test('--config', 'vitest.browser.config.ts', ...process.argv.slice(2));
say(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
