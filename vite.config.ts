import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestUserConfig } from 'vitest/config';
import { allElementsPlugin } from './scripts/all-elements-plugin.js';
import { cspPlugin } from './scripts/csp-plugin.js';
import { dataPlugin } from './scripts/data-plugin.js';
import { CHROMIUM_FLAGS, findChromium } from './scripts/find-chromium.js';
import { preloadPlugin } from './scripts/preload-plugin.js';
import { schemaPlugin } from './scripts/schema-plugin.js';
import { templatePlugin } from './scripts/template-plugin.js';

const executablePath = process.env.VITEST ? await findChromium() : undefined;

const launchOptions = { args: CHROMIUM_FLAGS, ...(executablePath && { executablePath }) };

/** What Lit says in development, and what is no concern of a test. */
function isExpected(log: string): boolean {
  return log.includes('Lit is in dev mode');
}

/** Tests that replace modules, which would change those of other tests. */
const ISOLATED_TESTS = {
  unit: ['tests/unit/**/*.isolated.test.ts'],
  browser: ['tests/browser/**/*.isolated.test.ts'],
};

/** The browser of a project; Vitest writes into these options, so each project has its own. */
function browser(): NonNullable<TestUserConfig['browser']> {
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    viewport: { width: 1280, height: 800 },
    provider: playwright({ launchOptions }),
    instances: [{ browser: 'chromium' }],
  };
}

export default defineConfig({
  base: './',
  plugins: [
    cspPlugin(),
    dataPlugin(),
    schemaPlugin(),
    templatePlugin(),
    preloadPlugin(),
    allElementsPlugin(),
  ],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    // The page loads its two scripts at once; what comes later imports next to nothing else.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, dependencies, { hostType }) =>
        hostType === 'html' ? dependencies : [],
    },
    // Cytoscape alone is 440 kB.
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      input: { explorer: 'index.html' },
      output: {
        codeSplitting: {
          // All that the first picture needs, in two files: few files compress better than many.
          groups: [
            { name: 'cytoscape', test: /node_modules\/cytoscape\//, priority: 1 },
            { name: 'explorer', tags: ['$initial'] },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  optimizeDeps: { entries: ['index.html', 'src/**/*.ts', 'tests/browser/**/*.ts'] },
  test: {
    onConsoleLog: (log) => !isExpected(log),
    // Only to end a test that hangs: none depends on how fast the machine is.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 15_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          exclude: ISOLATED_TESTS.unit,
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
          include: ISOLATED_TESTS.unit,
          environment: 'node',
          setupFiles: ['tests/fixtures/property-seed.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: ISOLATED_TESTS.browser,
          isolate: false,
          browser: browser(),
        },
      },
      {
        extends: true,
        test: {
          name: 'isolated-browser',
          include: ISOLATED_TESTS.browser,
          browser: browser(),
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          environment: 'node',
          // One browser and one server for all files of a worker.
          isolate: false,
          provide: { executablePath: executablePath ?? '' },
        },
      },
    ],
  },
});
