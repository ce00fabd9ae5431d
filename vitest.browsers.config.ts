import { defineConfig } from 'vitest/config';

// Apart from the other tests: it needs browsers of the system that are not everywhere.
export default defineConfig({
  logLevel: 'warn',
  test: {
    include: ['tests/browsers/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 15_000, interval: 50 } },
  },
});
