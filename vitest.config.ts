import { defineConfig } from 'vitest/config';

/**
 * `default` is `npm test`: everything that finishes in seconds and needs nothing but Node.
 * `long` is `npm run test:long`: what needs a packed install, servers, kills or a browser.
 */
export default defineConfig({
  test: {
    globalSetup: './test/build.ts',
    projects: [
      {
        extends: true,
        test: {
          name: 'default',
          include: ['test/**/*.test.ts'],
          exclude: ['test/long/**'],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'long',
          include: ['test/long/**/*.test.ts'],
          testTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
