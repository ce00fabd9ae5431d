import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { cspPlugin } from './scripts/csp-plugin.js';
import { dataPlugin } from './scripts/data-plugin.js';
import { CHROMIUM_FLAGS, findChromium } from './scripts/find-chromium.js';
import { isImportedBy } from './scripts/first-chunk.js';
import { preloadPlugin } from './scripts/preload-plugin.js';
import { schemaPlugin } from './scripts/schema-plugin.js';
import { templatePlugin } from './scripts/template-plugin.js';

const executablePath = process.env.VITEST ? await findChromium() : undefined;

const launchOptions = { args: CHROMIUM_FLAGS, ...(executablePath && { executablePath }) };

/** What Lit says in development, and what is no concern of a test. */
function isExpected(log: string): boolean {
  return log.includes('Lit is in dev mode');
}

/** What comes with something that is loaded on demand, although an index exports it too. */
const LOADED_LATER = [
  /\/messages\/(inspector-messages|en\/(inspector|inspector-labels|export))\.ts$/,
  /\/(formats\/(join-part|read-part)|model\/(validate-part|schema\/part))\.ts$/,
];

export default defineConfig({
  base: './',
  plugins: [cspPlugin(), dataPlugin(), schemaPlugin(), templatePlugin(), preloadPlugin()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    // The page loads its two scripts at once, and what comes later has few files.
    modulePreload: false,
    // Cytoscape alone is 440 kB.
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      // The page of the site needs the explorer only, and loads the inspector after the first drawing.
      input: { site: 'index.html', 'ownership-graph': 'src/elements/define.ts' },
      output: {
        // The one file with all elements has a name that other pages can rely on.
        entryFileNames: ({ name }) =>
          name === 'ownership-graph' ? '[name].js' : 'assets/[name]-[hash].js',
        codeSplitting: {
          // All that the first drawing needs, in two files: few files compress better than many.
          groups: [
            { name: 'cytoscape', test: /node_modules\/cytoscape\//, priority: 1 },
            {
              debugName: 'explorer',
              tags: ['$initial'],
              name: (id, graph) =>
                isImportedBy('/src/elements/explorer/define.ts', id, graph) &&
                !LOADED_LATER.some((modules) => modules.test(id))
                  ? 'explorer'
                  : null,
            },
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
          environment: 'node',
          setupFiles: ['tests/fixtures/property-seed.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1280, height: 800 },
            provider: playwright({ launchOptions }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          environment: 'node',
          provide: { executablePath: executablePath ?? '' },
        },
      },
    ],
  },
});
