import { layoutDataset } from '../src/scene/index.js';
import { curatedData } from './curated-data.js';
import { writePositions } from './positions-file.js';

/** Lays out the curated data, which takes about a minute, and writes positions.json for review. */
export async function main(): Promise<void> {
  await writePositions(layoutDataset(await curatedData(), 'thorough'));
}
