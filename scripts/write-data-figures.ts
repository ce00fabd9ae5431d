import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { DatasetError, parseDataset } from '../src/model/index.js';
import { assembleDataset } from './assemble-data.js';
import { figuresOf, withFigures } from './data-report/index.js';

const README = 'README.md';

/** README.md as it should be: with the figures of the curated data as they are now. */
export async function readmeWithFigures(): Promise<string> {
  const { input } = await assembleDataset('graph-data/automakers');
  const result = parseDataset(input);
  if (!result.ok) throw new DatasetError(result.problems);
  const text = withFigures(await readFile(README, 'utf8'), figuresOf(result.dataset));
  return format(text, { ...(await resolveConfig(README)), parser: 'markdown' });
}

/** Writes the figures of the curated data into README.md. */
export async function main(): Promise<void> {
  await writeFile(README, await readmeWithFigures());
}
