import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';

/**
 * The compressed size of Cytoscape and what the elements use of Lit, in one file,
 * minified as the scripts of the site are. What the site has beyond it is its own.
 */
export async function librariesBytes(): Promise<number> {
  const built = (await build({
    configFile: false,
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
