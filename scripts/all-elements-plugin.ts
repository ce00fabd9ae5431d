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

/** The others are loaded so long after the script, should there be no picture. */
const LONGEST_WAIT_MS = 3000;

/** Those that draw, and load by themselves what they consist of. */
const FIRST = ['explorer', 'graph'];

/**
 * What registers the elements and exports their classes, with the version that they are of. Those that are seldom
 * used alone are loaded at once where the page has one, else after the first picture.
 */
function sourceOf(fileOf: ReadonlyMap<string, string>): string {
  const all = [...fileOf];
  const first = all.filter(([name]) => FIRST.includes(name));
  const others = all.filter(([name]) => !FIRST.includes(name));
  const tag = (name: string): string => `'ownership-${name}'`;
  const imports = new Set(first.map(([, file]) => `import './${file}';`));
  const classes = first.map(
    ([name]) => `export const ${className(name)} = customElements.get(${tag(name)});`,
  );
  const later = others.map(
    ([name, file]) =>
      `wanted(${tag(name)}).then(() => import('./${file}')).then(() => { ${className(name)} = customElements.get(${tag(name)}); });`,
  );
  return [
    ...imports,
    `export const version = '${packageJson.version}';`,
    ...classes,
    `export let ${others.map(([name]) => className(name)).join(', ')};`,
    "const first = document.querySelector('ownership-explorer, ownership-graph');",
    `const picture = Promise.race([first?.ready, new Promise((done) => setTimeout(done, ${LONGEST_WAIT_MS}))]).catch(() => undefined);`,
    'const idle = picture.then(() => new Promise((done) => (self.requestIdleCallback ?? setTimeout)(() => done())));',
    'const wanted = async (tag) => { if (!document.querySelector(tag)) await idle; };',
    ...later,
    '',
  ].join('\n');
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
      const fileOf = new Map(
        names.map((name) => [name, fileWith(registeringModule(name), bundle)]),
      );
      this.emitFile({ type: 'asset', fileName: FILE, source: sourceOf(fileOf) });
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
