import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { dirname, join, relative } from 'node:path/posix';
import { build, normalizePath, type Plugin, type Rolldown } from 'vite';
import type {} from 'vitest/config';

/** What belongs to the runner of the tests. */
const LEFT_OUT = /^@?vitest/;

/** The scripts of a bundle by path; those of tests have the paths of the tests without `.ts`. */
type Bundle = ReadonlyMap<string, Script>;

/** What the server gives for a script. */
interface Script {
  code: string;
  map: Rolldown.SourceMap | null;
  /** Whether it imports nothing that the server would have to find. */
  isComplete: boolean;
}

/** The scripts of the worker are there as assets. */
function scriptOf(part: Rolldown.OutputChunk | Rolldown.OutputAsset): Script {
  if (part.type === 'asset') return { code: String(part.source), map: null, isComplete: true };
  const { code, map, imports } = part;
  return { code, map, isComplete: !imports.some((name) => LEFT_OUT.test(name)) };
}

/** Whether a module is in a folder of the project. */
function isIn(folder: string): (id: string) => boolean {
  const start = `${normalizePath(resolve(folder))}/`;
  return (id) => normalizePath(id).startsWith(start);
}

async function testsIn(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  return files
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join(folder, normalizePath(file)));
}

/**
 * Bundles all tests of a folder: a script for each test, one for the sources, one for the
 * libraries, and those of the worker. Modules run when they are first imported, as they
 * would without a bundle.
 */
async function bundleTests(folder: string): Promise<Bundle> {
  const tests = await testsIn(folder);
  const built = await build({
    configFile: false,
    logLevel: 'error',
    // With what Lit says in development.
    mode: 'development',
    base: './',
    publicDir: false,
    worker: { format: 'es' },
    build: {
      write: false,
      // The sources that maps name are found from here.
      outDir: '.',
      emptyOutDir: false,
      minify: false,
      sourcemap: 'hidden',
      target: 'esnext',
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(tests.map((test) => [test.replace(/\.ts$/, ''), test])),
        external: LEFT_OUT,
        treeshake: false,
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          strictExecutionOrder: true,
          codeSplitting: {
            groups: [
              { name: 'libraries', test: isIn('node_modules') },
              { name: 'sources', test: isIn('src') },
              { name: 'fixtures', test: isIn('tests/fixtures') },
            ],
          },
        },
      },
    },
  });
  const [{ output }] = [built].flat() as [Rolldown.RolldownOutput];
  return new Map(output.map((part) => [part.fileName, scriptOf(part)]));
}

/**
 * Serves the tests of a folder to the browser as a few scripts, where the server would have
 * a request for each of a thousand modules, and all those of the worker again for each
 * worker. While files are watched, they are served as they are.
 */
export function testBundlePlugin(folder: string): Plugin {
  const root = normalizePath(resolve('.'));
  let isWatching = false;
  let bundle: Promise<Bundle> | undefined;
  return {
    name: 'ownership-graph-test-bundle',
    apply: 'serve',
    enforce: 'pre',
    configureVitest({ vitest }) {
      isWatching = vitest.config.watch;
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        void bundle?.then((scripts) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost');
          const script = scripts.get(pathname.slice(1));
          if (script?.isComplete) {
            response.setHeader('content-type', 'text/javascript; charset=utf-8');
            response.end(script.code);
          } else {
            next();
          }
        }, next);
        if (!bundle) next();
      });
    },
    async resolveId(source, importer) {
      if (!bundle) return undefined;
      const path =
        importer && source.startsWith('.') ? join(dirname(importer), source) : join(root, source);
      const file = relative(root, path.replace(/\?.*/, ''));
      return (await bundle).has(file) ? path : undefined;
    },
    async load(id) {
      const file = relative(root, id.replace(/\?.*/, ''));
      const isTest = file.startsWith(`${folder}/`) && file.endsWith('.test.ts');
      if (isTest && !isWatching) bundle ??= bundleTests(folder);
      return (await bundle)?.get(file.replace(/\.ts$/, '.js'));
    },
  };
}
