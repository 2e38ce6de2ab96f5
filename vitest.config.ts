import { defineConfig } from 'vitest/config';

/**
 * `default` is `npm test`: everything that finishes in seconds and needs nothing but Node.
 * `long` is `npm run test:long`: what needs a packed install, servers, kills or a browser.
 */
export default defineConfig({
  test: {
    globalSetup: './test/build.ts',
    // Tests that leave nothing behind need no process of their own for each file; it saves half of the time.
    isolate: false,
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'default',
          include: ['test/**/*.test.ts'],
          exclude: ['test/long/**'],
          testTimeout: 20_000,
          // A bot is started there, which on a busy machine takes a while.
          hookTimeout: 40_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'long',
          include: ['test/long/**/*.test.ts'],
          testTimeout: 300_000,
          expect: { poll: { timeout: 20_000 } },
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
