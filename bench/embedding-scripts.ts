import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright';
import { librariesBytes } from '../scripts/libraries-bytes.js';
import { EXPLORER, painted, visitPage } from './author-page.js';
import { figure, type Figure } from './figure.js';
import type { Served } from './server.js';

const BYTES_PER_KB = 1000;
/** What each view needs is loaded when it is shown. */
const VIEWS: readonly [name: string, attributes: string][] = [
  ['focus', 'selected="nissan"'],
  ['network', 'view="network"'],
  ['table', 'view="table"'],
  ['changes', 'view="changes" compare="2015-01-01"'],
  ['days side by side', 'view="multiples"'],
  ['history', 'view="storyline"'],
];

/** The paths of all scripts that a page has fetched by the time that its explorer is painted. */
function scriptsOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await customElements.whenDefined('ownership-explorer');
    await document.querySelector('ownership-explorer')!.ready;
    const names = performance.getEntriesByType('resource').map(({ name }) => name);
    return names.map((name) => new URL(name).pathname).filter((path) => path.endsWith('.js'));
  });
}

/** The same when everything has come that is loaded without anybody asking for it. */
async function scriptsInTheEnd(page: Page): Promise<string[]> {
  await painted(page);
  return scriptsOf(page);
}

async function gzippedKb(siteFolder: string, paths: Iterable<string>): Promise<number> {
  const files = await Promise.all([...paths].map((path) => readFile(join(siteFolder, path))));
  const bytes = files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
  return bytes / BYTES_PER_KB;
}

/** Those that are not known already, each once. */
function difference(paths: Iterable<string>, known: Iterable<string>): string[] {
  const others = new Set(known);
  return [...new Set(paths)].filter((path) => !others.has(path));
}

/** What the one file loads until the first picture, then by itself, and then with each view, over the libraries. */
export async function measureScripts(browser: Browser, served: Served): Promise<Figure[]> {
  const kb = async (paths: Iterable<string>): Promise<number[]> => [
    await gzippedKb(served.siteFolder, paths),
  ];
  const first = await visitPage(browser, served, EXPLORER, scriptsOf);
  const inTheEnd = new Set(await visitPage(browser, served, EXPLORER, scriptsInTheEnd));
  const [untilPicture = NaN] = await kb(first);
  const libraries = (await librariesBytes()).built / BYTES_PER_KB;
  const figures = [
    figure('the one file until the first picture, without libraries', 'kB', [
      untilPicture - libraries,
    ]),
    figure(
      'loaded by itself after it, while the page is idle',
      'kB',
      await kb(difference(inTheEnd, first)),
    ),
  ];
  const all = new Set(inTheEnd);
  for (const [name, attributes] of VIEWS) {
    const body = EXPLORER.replace(' src', ` ${attributes} src`);
    const paths = await visitPage(browser, served, body, scriptsInTheEnd);
    for (const path of paths) all.add(path);
    const further = difference(paths, inTheEnd);
    figures.push(figure(`loaded besides when it is shown: ${name}`, 'kB', await kb(further)));
  }
  const [everything = NaN] = await kb(all);
  figures.push(
    figure('everything of all views, without libraries', 'kB', [everything - libraries]),
  );
  return figures;
}

/** What ten explorers load that nobody has scrolled to. */
export async function measureBelowFold(browser: Browser, served: Served): Promise<Figure[]> {
  const lazy = EXPLORER.replace(' src', ' loading="lazy" src');
  const body = `${'<p>Text of the article.</p>'.repeat(100)}${lazy.repeat(10)}`;
  const load = async (page: Page): Promise<string[]> => {
    await page.waitForLoadState('networkidle');
    return page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    );
  };
  const paths = await visitPage(browser, served, body, load, 'ownership-graph-lazy.js');
  const scripts = paths.filter((path) => path.endsWith('.js'));
  return [
    figure('script of ten explorers below the fold', 'kB', [
      await gzippedKb(served.siteFolder, scripts),
    ]),
    figure('their requests for data', '', [paths.filter((path) => path.endsWith('.json')).length]),
  ];
}
