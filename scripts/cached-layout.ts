import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dataset } from '../src/model/index.js';
import { computeLayout, layoutGraph, type LayoutGraph, type Point } from '../src/scene/index.js';

const CACHE = 'node_modules/.cache/ownership-graph';

/** What decides on a layout beside the graph: the code of the scene and the engine's version. */
async function codeOfLayout(): Promise<string[]> {
  const files = await readdir('src/scene', { recursive: true });
  const sources = files.filter((file) => file.endsWith('.ts')).sort();
  const paths = [...sources.map((file) => join('src/scene', file)), 'package-lock.json'];
  return Promise.all(paths.map((path) => readFile(path, 'utf8')));
}

async function cacheFile(graph: LayoutGraph): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(graph));
  for (const code of await codeOfLayout()) hash.update(code);
  return join(CACHE, `${hash.digest('hex')}.json`);
}

/**
 * The positions of a data set. They are computed once for each state of the data
 * and of the code, which takes about a minute, and then kept among the caches.
 */
export async function cachedLayout(dataset: Dataset): Promise<Record<string, Point>> {
  const graph = layoutGraph(dataset);
  const file = await cacheFile(graph);
  const cached = await readFile(file, 'utf8').catch(() => undefined);
  if (cached !== undefined) return JSON.parse(cached) as Record<string, Point>;
  const positions = computeLayout(graph, 'thorough');
  await mkdir(CACHE, { recursive: true });
  await writeFile(file, JSON.stringify(positions));
  return positions;
}
