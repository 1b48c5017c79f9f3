import { defineConfig } from 'vitest/config';

// The modules are loaded once for all files of a worker: no test replaces one, and loading them for each took a quarter
// of the time.
const shared = { testTimeout: 60_000, hookTimeout: 120_000, isolate: false };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'rooms',
          sequence: { groupOrder: 0 },
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/**/*.built.test.ts'],
        },
      },
      {
        test: {
          ...shared,
          name: 'built-site',
          // They wait for other programs more than they work, and none of them measures time: two run at once.
          sequence: { groupOrder: 1 },
          maxWorkers: 2,
          include: ['tests/browser/**/*.test.ts', 'tests/**/*.built.test.ts'],
          globalSetup: ['tests/setup/built-site.ts'],
          testTimeout: 300_000,
        },
      },
    ],
  },
});
