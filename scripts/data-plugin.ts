import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Plugin } from 'vite';
import { divideDataset, toColumns } from '../src/formats/index.js';
import { validateDataset, type Dataset, type DatasetPart } from '../src/model/index.js';
import { placeMissingParties } from '../src/scene/index.js';
import { curatedData, DATA_FOLDER } from './curated-data.js';
import { readOverview, readPositions } from './positions-file.js';
import { withShortSourceIds } from './short-source-ids.js';

const PLACE = 'graph-data';
export const CORE = `${PLACE}/automakers.json`;
const SCHEMA = 'graph-data/dataset.schema.json';

/**
 * The curated data with its reviewed positions and short ids of sources. Parties
 * that were added since the last layout are placed beside their ties. Rejects as
 * `curatedData` does.
 */
export async function buildData(folder?: string): Promise<Dataset> {
  const dataset = await curatedData(folder);
  const positions = placeMissingParties(dataset, await readPositions());
  const overview = await readOverview();
  return { ...withShortSourceIds(dataset), overview, positions };
}

/**
 * The built data as files by name: the core, which names the others, the details
 * and the sources. The names of these change with their content, so that files
 * of two builds are never mixed.
 */
export function dataFiles(dataset: Dataset): Map<string, string> {
  const { core, details, sources } = divideDataset(dataset);
  const files = new Map<string, string>();
  const addPart = (part: string, content: DatasetPart): string => {
    const { sources: listed, ...rest } = content;
    const text = JSON.stringify({ ...rest, sources: listed && toColumns(listed) });
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
    const name = `automakers.${part}.${hash}.json`;
    files.set(`${PLACE}/${name}`, text);
    return name;
  };
  const parts = {
    details: addPart('details', details),
    sources: addPart('sources', sources),
  };
  return files.set(CORE, JSON.stringify({ ...core, parts }));
}

/** The module that lists the files which need not be checked again. */
const CHECKED_FILES = '/src/formats/checked-files.ts';

/**
 * The digest of a data file, as `readDataset` computes it. Throws for a file that
 * would not be read the same way if it were checked.
 */
export function digestOfChecked(text: string): string {
  const value: unknown = JSON.parse(text);
  const validation = validateDataset(value);
  if (!validation.ok || !validation.warnings.isEmpty()) {
    throw new Error(`${CORE} has an error or a warning.`);
  }
  if (!isDeepStrictEqual(validation.dataset, value)) {
    throw new Error(`${CORE} is not read as it is written.`);
  }
  return createHash('sha256').update(text).digest('base64');
}

/**
 * Serves and builds the data of the site: the curated files become the core with
 * finished positions, so that readers' browsers have nothing to lay out, and two
 * more files, which are loaded when a reader selects something. The core is
 * checked here, and not in readers' browsers.
 */
export function dataPlugin(): Plugin {
  let built: Promise<Map<string, string>> | undefined;
  let isBuild = false;
  const files = (): Promise<Map<string, string>> => (built ??= buildData().then(dataFiles));
  return {
    name: 'ownership-graph-data',
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    async load(id) {
      if (!isBuild || !id.endsWith(CHECKED_FILES)) return null;
      const core = (await files()).get(CORE) ?? '';
      return `export const CHECKED_FILES = ${JSON.stringify([digestOfChecked(core)])};`;
    },
    configureServer(server) {
      server.watcher.add(DATA_FOLDER);
      // The first request finds it built; if that fails, it is the request that reports it.
      files().catch(() => undefined);
      server.watcher.on('all', (_event, path) => {
        if (path.startsWith(DATA_FOLDER)) built = undefined;
      });
      server.middlewares.use(`/${PLACE}`, (request, response, next) => {
        const name = `${PLACE}${(request.url ?? '').replace(/[?#].*$/, '')}`;
        files().then((all) => {
          const text = all.get(name);
          if (text === undefined) {
            next();
            return;
          }
          response.setHeader('content-type', 'application/json');
          response.end(text);
        }, next);
      });
    },
    // The page fetches the data while its scripts are fetched and evaluated.
    transformIndexHtml: () => [
      {
        tag: 'link',
        attrs: { rel: 'preload', as: 'fetch', href: `./${CORE}`, crossorigin: '' },
        injectTo: 'head',
      },
    ],
    async generateBundle() {
      for (const [fileName, source] of await files()) {
        this.emitFile({ type: 'asset', fileName, source });
      }
      this.emitFile({ type: 'asset', fileName: SCHEMA, source: await readFile(SCHEMA, 'utf8') });
    },
  };
}
