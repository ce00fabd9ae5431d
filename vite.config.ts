import { defineConfig } from 'vite';
import { allElementsPlugin } from './scripts/all-elements-plugin.js';
import { cspPlugin } from './scripts/csp-plugin.js';
import { cytoscapePlugin } from './scripts/cytoscape-plugin.js';
import { dataPlugin } from './scripts/data-plugin.js';
import { guidePlugin } from './scripts/guide-plugin.js';
import { oembedPlugin } from './scripts/oembed-plugin.js';
import { preloadPlugin } from './scripts/preload-plugin.js';
import { schemaPlugin } from './scripts/schema-plugin.js';
import { shortExportsPlugin } from './scripts/short-exports-plugin.js';
import { templatePlugin } from './scripts/template-plugin.js';

/**
 * The two files that the first picture needs, most of which it runs. Browsers that know the comment at their
 * beginning compile all of it while the files come, beside the thread of the page, and not each function when it is called.
 */
const FIRST = ['cytoscape', 'explorer'];

export default defineConfig({
  base: './',
  plugins: [
    cspPlugin(),
    cytoscapePlugin(),
    dataPlugin(),
    schemaPlugin(),
    templatePlugin(),
    preloadPlugin(),
    shortExportsPlugin(),
    allElementsPlugin(),
    oembedPlugin(),
    guidePlugin(),
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
      // Data that is assembled anew takes the time that it takes.
      checks: { bundlerTimings: false },
      input: { explorer: 'index.html' },
      output: {
        postBanner: ({ name }) => (FIRST.includes(name) ? '//# allFunctionsCalledOnLoad' : ''),
        codeSplitting: {
          // All that the first picture needs, in two files: few files compress better than many.
          groups: [
            {
              name: 'cytoscape',
              test: /node_modules\/cytoscape\/|\/render\/hide-additions/,
              priority: 1,
            },
            { name: 'explorer', tags: ['$initial'] },
          ],
        },
      },
    },
  },
  worker: { format: 'es', plugins: () => [cytoscapePlugin()] },
  optimizeDeps: { entries: ['index.html', 'src/**/*.ts'] },
});
