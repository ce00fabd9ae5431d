import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { Ajv } from 'ajv';
import { execFileSync } from 'node:child_process';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { beforeAll, describe, expect } from 'vitest';
import { VIEWS } from '../../src/store/index.js';
import { networkData } from '../fixtures/network-data.js';
import { REFERENCE, reference } from '../../scripts/editor-files/reference.js';
import { whenReady } from '../site/automakers.js';
import { readCanvas } from '../site/canvas.js';
import { it } from '../site/it.js';
import { checkUsage } from './framework-usage.js';
import { INSTALLED, packAndInstall, PROJECT } from './packed.js';

const ENTRIES = [
  'ownership-graph',
  'ownership-graph/lazy.js',
  'ownership-graph/server.js',
  'ownership-graph/classes.js',
  'ownership-graph/data.js',
  'ownership-graph/react.js',
  'ownership-graph/define/explorer.js',
  'ownership-graph/define/graph.js',
];

let archive = '';

beforeAll(async () => {
  archive = await packAndInstall();
});

/** What a module prints that is run by Node in the project. */
function runInNode(code: string): string {
  const args = ['--input-type=module', '--eval', code];
  return execFileSync(process.execPath, args, { cwd: PROJECT, encoding: 'utf8' }).trim();
}

interface Manifest {
  modules: { path: string; declarations?: { tagName?: string; events?: { name: string }[] }[] }[];
}

interface HtmlData {
  tags: { name: string; attributes: { name: string; values?: { name: string }[] }[] }[];
}

interface CssData {
  properties: { name: string }[];
}

interface WebTypes {
  version: string;
  contributions: { html: { elements: { name: string }[] } };
}

async function installedJson<T>(name: string): Promise<T> {
  return JSON.parse(await readFile(join(INSTALLED, 'lib', name), 'utf8')) as T;
}

describe('the package', () => {
  it('has nothing that publint finds wrong', async () => {
    const { messages, pkg } = await publint({ pkgDir: INSTALLED, strict: true, pack: false });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  // TypeScript reads all types four times, once for each way of finding modules.
  it('has types that are found and right wherever modules are', { timeout: 300_000 }, async () => {
    const analysis = await checkPackage(
      createPackageFromTarballData(new Uint8Array(await readFile(archive))),
      { entrypoints: ['.', './data.js'] },
    );
    if (!analysis.types) throw new Error('The package has no types.');
    // Modules only: Node 20 requires them too, and older ways of resolution know no `exports`.
    const problems = analysis.problems.filter((problem) => {
      const way = 'resolutionKind' in problem ? problem.resolutionKind : '';
      return way !== 'node10' && way !== 'node16-cjs';
    });
    expect(problems).toEqual([]);
  });

  it.for(ENTRIES)('lets a server import %s, which has no document', (entry) => {
    expect(runInNode(`await import('${entry}'); console.log('imported');`)).toBe('imported');
  });

  it('answers questions in Node about the data that comes with it', () => {
    const code = `
      import { readFile } from 'node:fs/promises';
      import { readDataset, ultimateOwners } from 'ownership-graph/data.js';
      const path = import.meta.resolve('ownership-graph/graph-data/automakers.json');
      const { dataset } = await readDataset(await readFile(new URL(path), 'utf8'));
      const { owners } = ultimateOwners(dataset, 'audi', { day: dataset.compiled });
      console.log(owners.map(({ party }) => party).join(' '));`;
    expect(runInNode(code)).toContain('porsche-piech');
  });

  it('has a manifest that the schema of manifests finds right', async () => {
    const schema = JSON.parse(
      await readFile('node_modules/custom-elements-manifest/schema.json', 'utf8'),
    ) as object;
    const ajv = new Ajv({ strict: false });
    // Where package.json says that tools find it.
    const { customElements } = await installedJson<{ customElements: string }>('../package.json');
    ajv.validate(schema, await installedJson(join('..', customElements)));
    expect(ajv.errorsText()).toBe('No errors');
  });

  it('has a manifest that says what docs/elements.md does, which npm run docs:elements writes', async () => {
    const text = await reference(await installedJson('custom-elements.json'));
    expect(text).toBe(await readFile(REFERENCE, 'utf8'));
  });

  it('describes every element in its manifest, by the files that it has', async () => {
    const { modules } = await installedJson<Manifest>('custom-elements.json');
    const elements = modules.flatMap(({ declarations = [] }) => declarations);
    expect(elements.flatMap(({ tagName }) => tagName ?? [])).toEqual(
      expect.arrayContaining(['ownership-explorer', 'ownership-graph', 'ownership-inspector']),
    );
    const events = elements.flatMap(({ events = [] }) => events.map(({ name }) => name));
    expect(events).toContain('ownership-change');
    for (const { path } of modules) await readFile(join(INSTALLED, path), 'utf8');
  });
});

describe('what editors and frameworks know of the elements', () => {
  it('is what React, Vue and Svelte need to check a template, with the example of the guide', async () => {
    expect(await checkUsage()).toBe('');
  });

  it('is in the files of VS Code: the values of attributes, and every custom property', async () => {
    const { tags } = await installedJson<HtmlData>('vscode.html-custom-data.json');
    const explorer = tags.find(({ name }) => name === 'ownership-explorer');
    const valuesOf = (name: string): string[] | undefined =>
      explorer?.attributes
        .find((attribute) => attribute.name === name)
        ?.values?.map((one) => one.name);
    expect(valuesOf('view')).toEqual([...VIEWS]);
    expect(valuesOf('loading')).toEqual(['eager', 'lazy']);
    const { properties } = await installedJson<CssData>('vscode.css-custom-data.json');
    const documented = properties.map(({ name }) => name);
    const used = await readFile(join(INSTALLED, 'src/elements/shared/tokens.ts'), 'utf8');
    const names = [...used.matchAll(/var\(\s*(--ownership-[\w-]+)/g)].map(([, name]) => name);
    expect(documented).toEqual(expect.arrayContaining(names));
    expect(new Set(documented).size).toBe(documented.length);
  });

  it('is in the file of JetBrains, which the package names: properties, events and slots', async () => {
    const types = await installedJson<WebTypes>('web-types.json');
    const pkg = JSON.parse(await readFile(join(INSTALLED, 'package.json'), 'utf8')) as WebTypes;
    expect(pkg).toMatchObject({ version: types.version, 'web-types': './lib/web-types.json' });
    const { elements } = types.contributions.html;
    const explorer = elements.find(({ name }) => name === 'ownership-explorer');
    expect(explorer).toMatchObject({
      slots: expect.arrayContaining([
        expect.objectContaining({ name: 'title' }),
        expect.objectContaining({ name: 'inspector' }),
      ]),
      js: {
        properties: expect.arrayContaining([expect.objectContaining({ name: 'data' })]),
        events: expect.arrayContaining([
          expect.objectContaining({ name: 'ownership-select', type: 'OwnershipSelectEvent' }),
        ]),
      },
    });
    expect(elements.map(({ name }) => name)).not.toContain('ownership-shortcuts');
  });
});

/** What the example of a server answers. */
async function serverAnswer(): Promise<string> {
  await cp('examples/server/server.mjs', join(PROJECT, 'server.mjs'));
  return runInNode(`
    import { start } from './server.mjs';
    const server = await start();
    const answer = await fetch('http://127.0.0.1:' + server.address().port);
    console.log(await answer.text());
    server.close();`);
}

describe('a page that Vite builds with the package, as a server has rendered it', () => {
  const app = join(PROJECT, 'app');
  let answer = '';

  beforeAll(async () => {
    await mkdir(join(app, 'public'), { recursive: true });
    await cp(join(INSTALLED, 'lib/graph-data'), join(app, 'public/graph-data'), {
      recursive: true,
    });
    answer = await serverAnswer();
    const page = answer
      .replace('src="/ownership-graph.js"', 'src="./main.js"')
      .replace(/<link rel="stylesheet".*>/, '')
      .replace('href="data:,"', 'href="/icon.svg"')
      .replace('"/graph-data', '"/app/graph-data');
    await writeFile(join(app, 'index.html'), page);
    const modules = [
      '@lit-labs/ssr-client/lit-element-hydrate-support.js',
      'ownership-graph/define/explorer.js',
    ];
    await writeFile(join(app, 'main.js'), modules.map((name) => `import '${name}';`).join(''));
    // Apart from the tests, for which Vite would take a development build.
    execFileSync('npx', ['vite', 'build', '--base', '/app/', '--logLevel', 'error'], {
      cwd: app,
      env: { ...process.env, NODE_ENV: 'production' },
      shell: process.platform === 'win32',
    });
  });

  it('has the title, the table of ties and the poster without any script', async ({
    server,
    visit,
  }) => {
    server.serveFolder('/app/', join(app, 'dist'));
    const { page } = await visit('/app/', { javaScriptEnabled: false });
    await page.getByRole('heading', { name: "The world's automakers" }).waitFor();
    await page.getByText('Who owns whom among the automakers').waitFor();
    const rows = page.getByRole('table', { name: 'Ties on 13 Feb 2025' }).getByRole('row');
    expect(await rows.count()).toBeGreaterThan(300);
  });

  it('shows the automakers, and improves the layout of other data in a worker', async ({
    server,
    visit,
  }) => {
    server.serveFolder('/app/', join(app, 'dist'));
    const { page, pageLog, workers } = await visit('/app/');
    await whenReady(page);
    expect((await readCanvas(page)).nodes.length).toBeGreaterThan(30);
    await page.evaluate(async (data) => {
      const explorer = document.querySelector('ownership-explorer')!;
      explorer.view = 'network';
      explorer.data = data;
      await explorer.ready;
    }, networkData());
    expect((await readCanvas(page)).nodes.length).toBe(45);
    await expect.poll(() => workers()).toBe(1);
    expect(pageLog).toEqual([]);
  });
});
