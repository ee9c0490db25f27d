import { defineConfig } from 'vitest/config';

/** The suffix tells what a test touches and so how long it takes: *.test pure, *.db.test a database, *.http.test a server, *.spec a browser. */
export default defineConfig({
  test: {
    reporters: ['default'],
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.ts'], exclude: ['src/**/*.db.test.ts'] } },
      { test: { name: 'house', include: ['test/house/**/*.test.ts', 'test/printed/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'db', include: ['src/**/*.db.test.ts'], globalSetup: ['test/factories/postgres.ts'], testTimeout: 60_000, hookTimeout: 60_000 } },
      { test: { name: 'http', include: ['test/journeys/**/*.test.ts'], globalSetup: ['test/factories/postgres.ts'], testTimeout: 120_000, hookTimeout: 120_000 } },
      { test: { name: 'browser', include: ['test/browser/**/*.spec.ts'], testTimeout: 180_000, hookTimeout: 180_000, fileParallelism: false } },
    ],
  },
});
