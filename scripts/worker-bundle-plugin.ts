import { resolve } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';

/** What follows the name of a worker's script in its address on the server. */
const WORKER_FILE = /\?worker_file&/;

/** A module with all that it imports, also on demand, as one script. */
async function bundle(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: { input: file, output: { codeSplitting: false } },
    },
  });
  const [{ output }] = [built].flat() as [Rolldown.RolldownOutput];
  return output[0].code;
}

/**
 * Serves the script of workers as one file, made before the server starts. No worker keeps
 * modules for the next one, so that each would load hundreds of them.
 */
export function workerBundlePlugin(script: string): Plugin {
  const file = resolve(script);
  let code: string;
  return {
    name: 'ownership-graph-worker-bundle',
    apply: 'serve',
    enforce: 'pre',
    async configureServer() {
      code = await bundle(file);
    },
    load: {
      filter: { id: WORKER_FILE },
      handler: (id) => (id.startsWith(`${file}?`) ? { code, map: null } : undefined),
    },
  };
}
