import { defineConfig } from 'vitest/config';
import { findChromium } from './scripts/find-chromium.js';

// Apart from the other tests: each example installs a framework of its own.
export default defineConfig({
  logLevel: 'warn',
  test: {
    include: ['tests/examples/**/*.test.ts'],
    testTimeout: 600_000,
    hookTimeout: 300_000,
    provide: { executablePath: (await findChromium()) ?? '' },
  },
});
