import type { Plugin } from 'vite';

/** The module of Vite that every import on demand of the built site is called through. */
const HELPER = '\0vite/preload-helper.js';

/**
 * Imports on demand without Vite's helper, which loads their style sheets and
 * what they import beforehand. Here they have no style sheets, and import next
 * to nothing that is not loaded yet.
 */
export function preloadPlugin(): Plugin {
  return {
    name: 'ownership-graph-preload',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : null),
  };
}
