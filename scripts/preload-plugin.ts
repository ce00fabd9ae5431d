import type { Plugin } from 'vite';

/** The module of Vite that every import on demand of the built site is called through. */
const HELPER = '\0vite/preload-helper.js';

/** An import on demand, which may be of a part of a file. */
const IMPORT = String.raw`import\([^)]*\)(?:\.then\(\w+=>\w+\.\w+\))?`;

/** A call of the helper, as it is minified, around an import alone or with the names that are taken of it. */
const HELPED_IMPORT = new RegExp(
  String.raw`[\w$]+\((?:async\(\)=>\{let\{[^}]*\}=await (${IMPORT});return\{[^}]*\}\}|\(\)=>(${IMPORT})),\[\],import\.meta\.url\)`,
  'g',
);

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
    // For calls that are written otherwise.
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : null),
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk') continue;
          file.code = file.code.replace(
            HELPED_IMPORT,
            (_call, named?: string, alone?: string) => named ?? alone ?? '',
          );
        }
      },
    },
  };
}
