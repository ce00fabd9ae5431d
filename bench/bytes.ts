import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { figure, type Section } from './figure.js';
import type { Served } from './server.js';

const BYTES_PER_KB = 1000;

async function gzippedKb(path: string): Promise<number> {
  return gzipSync(await readFile(path), { level: 9 }).length / BYTES_PER_KB;
}

/** What a reader's browser has to fetch, compressed as servers do. */
export async function measureBytes({ siteFolder }: Served): Promise<Section> {
  const assets = join(siteFolder, 'assets');
  const scripts = (await readdir(assets)).filter((name) => name.endsWith('.js'));
  const isWorker = (name: string): boolean => name.startsWith('worker-');
  const sum = async (names: string[]): Promise<number> => {
    const sizes = await Promise.all(names.map((name) => gzippedKb(join(assets, name))));
    return sizes.reduce((total, size) => total + size, 0);
  };
  const data = await gzippedKb(join(siteFolder, 'graph-data/automakers.json'));
  const page = await sum(scripts.filter((name) => !isWorker(name)));
  const worker = await sum(scripts.filter(isWorker));
  return {
    title: 'Bytes, gzipped',
    figures: [
      figure('shipped data with positions', 'kB', [data]),
      figure('JavaScript of the site', 'kB', [page]),
      figure('worker, for data without positions', 'kB', [worker]),
    ],
  };
}
