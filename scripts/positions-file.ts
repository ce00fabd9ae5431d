import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Positions } from '../src/layout/index.js';
import { DATA_FOLDER } from './curated-data.js';

const FILE = join(DATA_FOLDER, 'positions.json');

/** The reviewed positions of the curated data. */
export async function readPositions(): Promise<Positions> {
  return JSON.parse(await readFile(FILE, 'utf8')) as Positions;
}

/** Writes positions one party a line, sorted by id, so that a change of the layout can be reviewed. */
export async function writePositions(positions: Positions): Promise<void> {
  const lines = Object.entries(positions)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { x, y }]) => `  ${JSON.stringify(id)}: { "x": ${x}, "y": ${y} }`);
  await writeFile(FILE, `{\n${lines.join(',\n')}\n}\n`);
}
