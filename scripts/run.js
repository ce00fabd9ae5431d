// Runs a script that is written in TypeScript: node scripts/run.js scripts/write-schemas.ts
import { resolve } from 'node:path';
import { createServer } from 'vite';

const [, , script, ...args] = process.argv;
if (!script) throw new Error('Name the script to run: node scripts/run.js scripts/<name>.ts');
// Vite's runnerImport would not do: it ends before the script imports what it needs on demand.
const server = await createServer({
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: false, watch: null, ws: false },
});
try {
  const { main } = await server.ssrLoadModule(resolve(script));
  await main(...args);
} finally {
  await server.close();
}
