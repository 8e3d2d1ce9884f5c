import { defineConfig } from 'vitest/config';

/** The built extension in real browsers, one after another: `npm run e2e`, after `npm run build`. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 90_000,
    teardownTimeout: 20_000,
  },
});
