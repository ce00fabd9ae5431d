import { availableParallelism } from 'node:os';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig, type TestUserConfig } from 'vitest/config';
import { findChromium, SHORT_VISIT_FLAGS } from './scripts/find-chromium.js';
import { workerBundlePlugin } from './scripts/worker-bundle-plugin.js';

const executablePath = await findChromium();

const launchOptions = { args: SHORT_VISIT_FLAGS, ...(executablePath && { executablePath }) };

/** What Lit says in development, and what is no concern of a test. */
function isExpected(log: string): boolean {
  return log.includes('Lit is in dev mode');
}

/**
 * Imports each module that is imported on demand once. A browser goes through all modules
 * that a module imports whenever it is imported, even if all are there: hundreds, since
 * they are not bundled in tests.
 */
function importOncePlugin(): Plugin {
  const CALL = /\bimport\((['"][^'"]+['"])\)/g;
  return {
    name: 'import-once',
    transform(code, id) {
      if (!id.includes('/src/')) return undefined;
      const once = code.replaceAll(CALL, (call, path) => `importOnce(${path}, () => ${call})`);
      const cache = `
const imported = new Map();
function importOnce(path, load) {
  const loading = imported.get(path) ?? load();
  imported.set(path, loading);
  return loading;
}`;
      return { code: once + cache, map: null };
    },
  };
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
        plugins: [importOncePlugin(), workerBundlePlugin('src/store/worker.ts')],
        optimizeDeps: { noDiscovery: false, entries: ['src/**/*.ts', 'tests/browser/**/*.ts'] },
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
