import { defineConfig } from 'vitest/config';

if (Number(process.versions.node.split('.')[0]) < 22) {
  throw new Error('The unit tests need Node 22.19 or newer. "npm test" brings one along on Linux.');
}

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/browser/**'],
    // Some play a year, or thousands of mutated files; on a busy machine that takes its time and is no failure.
    testTimeout: 120_000,
  },
});
