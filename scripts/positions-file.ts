import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Positions } from '../src/layout/index.js';
import { DATA_FOLDER } from './curated-data.js';

export const POSITIONS_FILE = 'positions.json';

const PATH = join(DATA_FOLDER, POSITIONS_FILE);

/** The reviewed positions of the curated data. */
export async function readPositions(): Promise<Positions> {
  return JSON.parse(await readFile(PATH, 'utf8')) as Positions;
}

/** Writes positions one party a line, sorted by id, so that a change of the layout can be reviewed. */
export async function writePositions(positions: Positions): Promise<void> {
  const lines = Object.entries(positions)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { x, y }]) => `  ${JSON.stringify(id)}: { "x": ${x}, "y": ${y} }`);
  await writeFile(PATH, `{\n${lines.join(',\n')}\n}\n`);
}
