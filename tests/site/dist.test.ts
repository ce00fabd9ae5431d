import { readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright';
import { expect } from 'vitest';
import { librariesBytes } from '../../scripts/libraries-bytes.js';
import { parseDataset } from '../../src/diagnostics/index.js';
import { builtAutomakers, builtCore } from './automakers.js';
import { it } from './it.js';
import { BUILT_SITE, readBuilt, type Server } from './server.js';

const DATA = 'graph-data/automakers.json';
/** What is loaded before the first drawing, and with the names and events of a page. */
const LARGEST_FIRST_BYTES = 70_000;
const LARGEST_DATA_BYTES = 180_000;
const LARGEST_SOURCES_BYTES = 220_000;
/** The scripts before the first picture, beyond what Cytoscape and Lit are by themselves. */
const LARGEST_BEYOND_LIBRARIES_BYTES = 37_600;
/** Those of them that are our own. */
const LARGEST_OWN_SCRIPTS_BYTES = 51_500;

declare global {
  interface Window {
    /** Settles with the paths of all scripts that had come when the first picture was there. */
    scriptsOfPicture: Promise<string[]>;
  }
}

function gzippedBytes(content: string): number {
  return gzipSync(content, { level: 9 }).length;
}

/** The paths of the scripts that a browser has fetched when the first picture is there. */
async function scriptsBeforePicture(browser: Browser, { origin }: Server): Promise<string[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(() => {
    window.scriptsOfPicture = customElements.whenDefined('ownership-explorer').then(async () => {
      await document.querySelector('ownership-explorer')!.ready;
      const paths = performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname);
      return paths.filter((path) => path.endsWith('.js'));
    });
  });
  await page.goto(origin);
  const scripts = await page.evaluate(() => window.scriptsOfPicture);
  await page.close();
  return scripts;
}

async function filesOfSite(): Promise<string[]> {
  const entries = await readdir(BUILT_SITE, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath.slice(BUILT_SITE.length)}/${entry.name}`.slice(1));
}

it('consists of a page, its scripts and style, its icon, the data and the schema', async () => {
  const files = await filesOfSite();
  expect(files).toEqual(expect.arrayContaining(['index.html', 'icon.svg', DATA]));
  expect(files).toContain('graph-data/dataset.schema.json');
  expect(files).toEqual(expect.arrayContaining(['ownership-graph.js', 'ownership-graph.css']));
  const kinds = new Set(files.map((file) => extname(file)));
  expect([...kinds].sort()).toEqual(['.css', '.html', '.js', '.json', '.svg']);
});

it('has a data set without any error, with a position for every party', async () => {
  const data = await builtAutomakers();
  const result = parseDataset(data);
  expect(result.ok).toBe(true);
  expect(Object.keys(data.positions).sort()).toEqual(data.parties.map(({ id }) => id).sort());
});

it('has a schema of a data set', async () => {
  const schema = JSON.parse(await readBuilt('graph-data/dataset.schema.json')) as unknown;
  expect(schema).toMatchObject({ title: 'A data set of Ownership Graph', type: 'object' });
});

it('has data that is small enough to travel, and little of it before the first drawing', async () => {
  const core = await builtCore();
  const [first = 0, details = 0, sources = 0] = await Promise.all(
    ['automakers.json', core.parts!.details!, core.parts!.sources!].map(async (name) => {
      return gzippedBytes(await readBuilt(`graph-data/${name}`));
    }),
  );
  expect(first).toBeLessThan(LARGEST_FIRST_BYTES);
  expect(first + details).toBeLessThan(LARGEST_DATA_BYTES);
  expect(sources).toBeLessThan(LARGEST_SOURCES_BYTES);
});

it('draws its first picture with few scripts of its own', async ({ browser, server }) => {
  const scripts = await scriptsBeforePicture(browser, server);
  const contents = await Promise.all(scripts.map((path) => readBuilt(path)));
  const bytes = contents.reduce((sum, content) => sum + gzippedBytes(content), 0);
  expect(scripts).toHaveLength(2);
  // By which a browser compiles them beside the thread of the page.
  for (const content of contents) expect(content).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
  const libraries = await librariesBytes();
  expect(bytes - libraries.published).toBeLessThan(LARGEST_BEYOND_LIBRARIES_BYTES);
  expect(bytes - libraries.built).toBeLessThan(LARGEST_OWN_SCRIPTS_BYTES);
});

it('has the forces of cose-bilkent for the worker alone', async () => {
  const scripts = (await filesOfSite()).filter((file) => extname(file) === '.js');
  const contents = await Promise.all(scripts.map((path) => readBuilt(path)));
  const names = scripts.filter((_, at) => contents[at]!.includes('cose-bilkent'));
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) expect(name).toContain('layout-task');
});

it('reveals nothing of the machine that it was built on', async () => {
  const places = [process.cwd(), homedir(), 'file://', '/node_modules/', 'sourceMappingURL'];
  for (const file of await filesOfSite()) {
    // The guide says where the package is in the project of an author.
    const content = (await readBuilt(file)).replaceAll('./node_modules/ownership-graph/', '');
    const revealed = places.filter((place) => place.length > 1 && content.includes(place));
    expect(revealed, file).toEqual([]);
  }
});

it('contains nothing that should be a secret', async () => {
  const secrets =
    /-----BEGIN [A-Z ]*PRIVATE KEY|\b(?:ghp|gho|npm)_[A-Za-z0-9]{30}|\bAKIA[0-9A-Z]{16}\b|process\.env\b/;
  for (const file of await filesOfSite()) {
    expect(secrets.exec(await readBuilt(file))?.[0], file).toBeUndefined();
  }
});

it('finds its files from wherever it is put', async () => {
  const index = await readBuilt('index.html');
  const addresses = [...index.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address);
  expect(addresses.length).toBeGreaterThanOrEqual(4);
  for (const address of addresses) expect(address).toMatch(/^\.\//);
});
