import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ColumnPositions, Positions } from '../src/layout/index.js';
import { DATA_FOLDER } from './curated-data.js';

export const POSITIONS_FILE = 'positions.json';
export const OVERVIEW_FILE = 'overview.json';

const PATH = join(DATA_FOLDER, POSITIONS_FILE);
const OVERVIEW_PATH = join(DATA_FOLDER, OVERVIEW_FILE);

/** The reviewed positions of the curated data. */
export async function readPositions(): Promise<Positions> {
  return JSON.parse(await readFile(PATH, 'utf8')) as Positions;
}

/** The reviewed places of groups in the overview. */
export async function readOverview(): Promise<ColumnPositions> {
  return JSON.parse(await readFile(OVERVIEW_PATH, 'utf8')) as ColumnPositions;
}

/** Writes one record a line, sorted by id, so that a change of the layout can be reviewed. */
async function writeRecords(
  path: string,
  records: Readonly<Record<string, Readonly<Record<string, number>>>>,
): Promise<void> {
  const lines = Object.entries(records)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, record]) => {
      const fields = Object.entries(record).map(([key, value]) => `"${key}": ${value}`);
      return `  ${JSON.stringify(id)}: { ${fields.join(', ')} }`;
    });
  await writeFile(path, `{\n${lines.join(',\n')}\n}\n`);
}

/** Writes the positions of parties in the network. */
export async function writePositions(positions: Positions): Promise<void> {
  const records = Object.entries(positions).map(([id, { x, y }]) => [id, { x, y }] as const);
  await writeRecords(PATH, Object.fromEntries(records));
}

/** Writes the places of groups in the overview. */
export async function writeOverview(positions: ColumnPositions): Promise<void> {
  const records = Object.entries(positions).map(
    ([id, { column, y }]) => [id, { column, y }] as const,
  );
  await writeRecords(OVERVIEW_PATH, Object.fromEntries(records));
}
