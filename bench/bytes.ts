import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { librariesBytes } from '../scripts/libraries-bytes.js';
import { figure, type Section } from './figure.js';
import type { Served } from './server.js';

const BYTES_PER_KB = 1000;

function kbOf(content: string | Buffer): number {
  return gzipSync(content, { level: 9 }).length / BYTES_PER_KB;
}

async function gzippedKb(path: string): Promise<number> {
  return kbOf(await readFile(path));
}

/** The scripts that the page of the site fetches before the first drawing, all together. */
async function scriptsKb(siteFolder: string): Promise<number> {
  const page = await readFile(join(siteFolder, 'index.html'), 'utf8');
  const scripts = [...page.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, path = '']) => path);
  const sizes = await Promise.all(scripts.map((path) => gzippedKb(join(siteFolder, path))));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** What a reader's browser has to fetch, compressed as servers do. */
export async function measureBytes({ siteFolder }: Served): Promise<Section> {
  const assets = await readdir(join(siteFolder, 'assets'));
  const files = await readdir(join(siteFolder, 'graph-data'));
  const partKb = async (part: string): Promise<number> => {
    const name = files.find((file) => file.startsWith(`automakers.${part}.`));
    if (name === undefined) throw new Error(`The built site has no ${part} to weigh.`);
    return gzippedKb(join(siteFolder, 'graph-data', name));
  };
  const worker = assets.find((name) => name.startsWith('worker-') && name.endsWith('.js'));
  const layouts = assets.filter((name) => name.startsWith('layout-task-'));
  if (worker === undefined || layouts.length === 0) {
    throw new Error('The built site has no worker or no layout to weigh.');
  }
  // The page has a copy of the layout too, without Cytoscape, which it has already.
  const layoutsKb = await Promise.all(
    layouts.map((name) => gzippedKb(join(siteFolder, 'assets', name))),
  );
  const scripts = await scriptsKb(siteFolder);
  const libraries = await librariesBytes();
  return {
    title: 'Bytes, gzipped',
    figures: [
      figure('data of the first drawing, with positions', 'kB', [
        await gzippedKb(join(siteFolder, 'graph-data/automakers.json')),
      ]),
      figure('details, when a reader opens a page', 'kB', [await partKb('details')]),
      figure('sources, when a reader opens a page', 'kB', [await partKb('sources')]),
      figure('JavaScript before the first drawing', 'kB', [scripts]),
      figure('the same beyond Cytoscape and Lit as they are published', 'kB', [
        scripts - libraries.published / BYTES_PER_KB,
      ]),
      figure('our own part of it', 'kB', [scripts - libraries.built / BYTES_PER_KB]),
      figure('worker, for data without positions', 'kB', [
        (await gzippedKb(join(siteFolder, 'assets', worker))) + Math.max(...layoutsKb),
      ]),
    ],
  };
}
