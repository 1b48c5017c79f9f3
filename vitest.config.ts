import { defineConfig } from 'vitest/config';

const timeouts = { testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...timeouts,
          name: 'rooms',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/**/*.built.test.ts'],
        },
      },
      {
        test: {
          ...timeouts,
          name: 'built-site',
          include: ['tests/browser/**/*.test.ts', 'tests/**/*.built.test.ts'],
          globalSetup: ['tests/setup/built-site.ts'],
          testTimeout: 300_000,
        },
      },
    ],
  },
});
