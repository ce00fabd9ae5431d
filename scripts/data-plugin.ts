import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { DatasetError, parseDataset, type Dataset } from '../src/model/index.js';
import { assembleDataset } from './assemble-data.js';
import { cachedLayout } from './cached-layout.js';

const FOLDER = resolve('graph-data/automakers');
const FILE = 'graph-data/automakers.json';
const SCHEMA = 'graph-data/dataset.schema.json';

/**
 * Joins, checks and lays out the curated data. Rejects with every error, each
 * with the file that it is in; nothing doubtful keeps the data from being built.
 */
export async function buildData(folder: string = FOLDER): Promise<Dataset> {
  const { input, origins } = await assembleDataset(folder);
  const result = parseDataset(input);
  if (!result.ok) {
    throw new DatasetError(
      result.problems.map((problem) => ({ ...problem, path: origins.locate(problem.path) })),
    );
  }
  return { ...result.dataset, positions: await cachedLayout(result.dataset) };
}

/**
 * Serves and builds the data of the site: the curated files become one file
 * with finished positions, so that readers' browsers have nothing to lay out.
 */
export function dataPlugin(): Plugin {
  let built: Promise<string> | undefined;
  const text = (): Promise<string> => (built ??= buildData().then((data) => JSON.stringify(data)));
  return {
    name: 'ownership-graph-data',
    configureServer(server) {
      server.watcher.add(FOLDER);
      server.watcher.on('all', (_event, path) => {
        if (path.startsWith(FOLDER)) built = undefined;
      });
      server.middlewares.use(`/${FILE}`, (_request, response, next) => {
        text().then((body) => {
          response.setHeader('content-type', 'application/json');
          response.end(body);
        }, next);
      });
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: FILE, source: await text() });
      this.emitFile({ type: 'asset', fileName: SCHEMA, source: await readFile(SCHEMA, 'utf8') });
    },
  };
}
