import { readFile, writeFile } from 'node:fs/promises';
import { curatedData } from './curated-data.js';
import { figuresOf, withFigures } from './data-report/index.js';
import { formatText } from './format-text.js';

const README = 'README.md';

/** README.md as it should be: with the figures of the curated data as they are now. */
export async function readmeWithFigures(): Promise<string> {
  const text = withFigures(await readFile(README, 'utf8'), figuresOf(await curatedData()));
  return formatText(README, text);
}

/** Writes the figures of the curated data into README.md. */
export async function main(): Promise<void> {
  await writeFile(README, await readmeWithFigures());
}
