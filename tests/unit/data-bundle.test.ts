import { build, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';

/** The whole of src/data.ts as a bundle, with all that it exports and what it loads on demand. */
async function bundleOfData(): Promise<Rolldown.OutputChunk[]> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: 'src/data.ts', formats: ['es'], fileName: 'data' },
    },
  });
  const bundles = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
  return bundles.flatMap(({ output }) => output.filter((file) => file.type === 'chunk'));
}

describe('the entry of the package for data', async () => {
  const chunks = await bundleOfData();
  const modules = chunks.flatMap((chunk) => Object.keys(chunk.modules));
  const own = chunks
    .flatMap((chunk) => Object.entries(chunk.modules))
    // Libraries ask whether there is a DOM; that they do without is shown by all tests in Node.
    .filter(([path]) => !path.includes('node_modules'))
    .map(([, { code }]) => code)
    .join('\n');

  it('has the model, the reader, the questions and the scene', () => {
    for (const name of ['parse-dataset', 'read-dataset', 'network-index', 'build-scene']) {
      expect(modules.some((path) => path.endsWith(`/${name}.ts`))).toBe(true);
    }
  });

  it('reaches neither Cytoscape nor Lit nor anything that draws', () => {
    const reached = modules.filter((path) =>
      /node_modules\/(?:cytoscape|cose-base|layout-base|lit)|\/src\/(?:render|store|elements)\//.test(
        path,
      ),
    );
    expect(reached).toEqual([]);
  });

  it('does not touch the DOM', () => {
    expect(own).not.toMatch(/\b(?:document|window|navigator|customElements|HTMLElement)\./);
  });
});
