import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

const FILE = 'ownership-graph.js';
/** The module that registers every element, each by an import. */
const REGISTERS_ALL = resolve('src/elements/define.ts');

async function registeringModules(): Promise<string[]> {
  const code = await readFile(REGISTERS_ALL, 'utf8');
  const imports = code.matchAll(/^import '(.+)\.js';$/gm);
  return [...imports].map(([, path = '']) => resolve(dirname(REGISTERS_ALL), `${path}.ts`));
}

function fileWith(module: string, bundle: Rolldown.OutputBundle): string {
  const chunk = Object.values(bundle).find((file) => {
    return file.type === 'chunk' && file.moduleIds.includes(module);
  });
  if (!chunk) throw new Error(`No file of the site has ${module}.`);
  return chunk.fileName;
}

/**
 * Emits `ownership-graph.js`, the one file by which other pages register every
 * element: it imports the files of the site that do. It is no entry of the build,
 * so that the scripts of the site are divided by what its page needs first.
 */
export function allElementsPlugin(): Plugin {
  return {
    name: 'ownership-graph-all-elements',
    apply: 'build',
    async generateBundle(_options, bundle) {
      const modules = await registeringModules();
      const files = new Set(modules.map((module) => fileWith(module, bundle)));
      const source = [...files].map((file) => `import './${file}';\n`).join('');
      this.emitFile({ type: 'asset', fileName: FILE, source });
    },
  };
}
