import { availableParallelism } from 'node:os';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestUserConfig } from 'vitest/config';
import { findChromium, SHORT_VISIT_FLAGS } from './scripts/find-chromium.js';
import { testBundlePlugin } from './scripts/test-bundle-plugin.js';

const executablePath = await findChromium();

const launchOptions = { args: SHORT_VISIT_FLAGS, ...(executablePath && { executablePath }) };

/** What Lit says in development, and what is no concern of a test. */
function isExpected(log: string): boolean {
  return log.includes('Lit is in dev mode');
}

/** Tests that replace modules, which would change those of other tests. */
const ISOLATED_TESTS = ['tests/unit/**/*.isolated.test.ts'];

/** The browser of a project; Vitest writes into these options, so each project has its own. */
function browser(): NonNullable<TestUserConfig['browser']> {
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    viewport: { width: 1280, height: 800 },
    // Half of the pixels in each direction are a quarter of what the processor has to draw.
    provider: playwright({ launchOptions, contextOptions: { deviceScaleFactor: 0.5 } }),
    instances: [{ browser: 'chromium' }],
  };
}

// Apart from vite.config.ts, whose plugins read the data: every project loads its configuration anew.
export default defineConfig({
  // Of the tests, only those in the browser have libraries bundled for them.
  optimizeDeps: { noDiscovery: true },
  logLevel: 'warn',
  test: {
    restoreMocks: true,
    // Where there are two processors, Vitest would leave one of them to itself, which needs none.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    onConsoleLog: (log) => !isExpected(log),
    // Only to end a test that hangs: none depends on how fast the machine is.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 15_000, interval: 10 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          exclude: ISOLATED_TESTS,
          environment: 'node',
          // To load the modules anew for each file takes as long as to test them.
          isolate: false,
          setupFiles: ['tests/fixtures/property-seed.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'isolated',
          include: ISOLATED_TESTS,
          environment: 'node',
          setupFiles: ['tests/fixtures/property-seed.ts'],
        },
      },
      {
        extends: true,
        plugins: [testBundlePlugin('tests/browser')],
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          isolate: false,
          browser: browser(),
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts', 'tests/package/**/*.test.ts'],
          environment: 'node',
          // One browser and one server for all files of a worker.
          isolate: false,
          provide: { executablePath: executablePath ?? '' },
        },
      },
    ],
  },
});
