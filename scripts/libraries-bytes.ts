import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin, type Rolldown } from 'vite';
import { cytoscapePlugin } from './cytoscape-plugin.js';

/** The compressed size of Cytoscape and what the elements use of Lit, in one file, minified as the scripts of the site are. */
export interface LibrariesBytes {
  /** As they are published. */
  published: number;
  /** As the site has them. What the site has beyond it is its own. */
  built: number;
}

async function bytesWith(plugins: Plugin[]): Promise<number> {
  const built = (await build({
    configFile: false,
    plugins,
    logLevel: 'silent',
    // What readers get, also when a test asks.
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { conditions: ['module', 'browser', 'production'] },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: resolve('scripts/libraries.ts'),
        preserveEntrySignatures: 'strict',
      },
    },
  })) as Rolldown.RolldownOutput;
  return gzipSync(built.output[0].code, { level: 9 }).length;
}

/** How much of the scripts is that of libraries. */
export async function librariesBytes(): Promise<LibrariesBytes> {
  return { published: await bytesWith([]), built: await bytesWith([cytoscapePlugin()]) };
}
