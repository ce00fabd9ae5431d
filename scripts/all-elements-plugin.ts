import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { preloadPlugin } from './preload-plugin.js';
import packageJson from '../package.json' with { type: 'json' };

const FILE = 'ownership-graph.js';
const LAZY_FILE = 'ownership-graph-lazy.js';
/** What is taken as it is, by where it is put. */
const COPIES = {
  'ownership-graph.css': 'src/ownership-graph.css',
  'embed.html': 'embed.html',
  'embed.css': 'src/embed.css',
} as const;
/** The module that registers every element, each by an import. */
const REGISTERS_ALL = resolve('src/elements/define.ts');

/** The names of all elements, without what they have in common. */
async function elementNames(): Promise<string[]> {
  const code = await readFile(REGISTERS_ALL, 'utf8');
  return [...code.matchAll(/^import '\.\/(.+)\/define\.js';$/gm)].map(([, name = '']) => name);
}

function registeringModule(name: string): string {
  return resolve(dirname(REGISTERS_ALL), name, 'define.ts');
}

function fileWith(module: string, bundle: Rolldown.OutputBundle): string {
  const chunk = Object.values(bundle).find((file) => {
    return file.type === 'chunk' && file.moduleIds.includes(module);
  });
  if (!chunk) throw new Error(`No file of the site has ${module}.`);
  return chunk.fileName;
}

function className(name: string): string {
  return `Ownership${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** What registers every element and exports their classes, with the version that they are of. */
function sourceOf(names: readonly string[], files: Iterable<string>): string {
  const imports = [...files].map((file) => `import './${file}';\n`);
  const exports = names.map(
    (name) => `export const ${className(name)} = customElements.get('ownership-${name}');\n`,
  );
  return [...imports, `export const version = '${packageJson.version}';\n`, ...exports].join('');
}

/** A script of its own, in one file, which may import the one that registers every element. */
async function bundled(input: string, name: string): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [preloadPlugin()],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: resolve(input),
        external: /index\.js$/,
        output: { entryFileNames: name, paths: () => `./${FILE}` },
      },
    },
  })) as Rolldown.RolldownOutput;
  return built.output[0].code;
}

/**
 * Emits `ownership-graph.js`, the one file by which other pages register every
 * element: it imports the files of the site that do. It is no entry of the build,
 * so that the scripts of the site are divided by what its page needs first. Beside it are the file that
 * loads it when an element is about to be seen, the styles of elements until then, and the page for frames.
 */
export function allElementsPlugin(): Plugin {
  return {
    name: 'ownership-graph-all-elements',
    apply: 'build',
    async generateBundle(_options, bundle) {
      const names = await elementNames();
      const files = new Set(names.map((name) => fileWith(registeringModule(name), bundle)));
      this.emitFile({ type: 'asset', fileName: FILE, source: sourceOf(names, files) });
      for (const [fileName, input] of [
        [LAZY_FILE, 'src/lazy.ts'],
        ['embed.js', 'src/embed.ts'],
      ] as const) {
        const script = await bundled(input, fileName);
        this.emitFile({ type: 'asset', fileName, source: script });
      }
      for (const [fileName, path] of Object.entries(COPIES)) {
        this.emitFile({ type: 'asset', fileName, source: await readFile(path, 'utf8') });
      }
    },
  };
}
