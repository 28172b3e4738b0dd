import { defineConfig } from 'vitest/config'

// One config for every package: tests stand beside the code that they specify.
export default defineConfig({
  test: {
    include: [
      'packages/*/src/**/*.test.{ts,tsx}',
      'packages/*/test/**/*.test.ts',
      'bench/**/*.test.ts',
      'tools/**/*.test.ts',
      'examples/**/*.test.ts',
    ],
    pool: 'forks',
    // Vitest leaves one core idle by default, which on a machine of two is half of it.
    maxWorkers: '100%',
    // A folder for the run; a private PostgreSQL starts in it when a test asks, and is stopped at the end.
    globalSetup: ['packages/server/src/testing/global-setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
