// Runs a script that is written in TypeScript: node scripts/run.js scripts/write-schemas.ts
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [, , script, ...args] = process.argv;
if (!script) throw new Error('Name the script to run: node scripts/run.js scripts/<name>.ts');
const { module } = await runnerImport(resolve(script), { configFile: false, logLevel: 'error' });
await module.main(...args);
