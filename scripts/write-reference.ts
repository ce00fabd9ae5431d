import { writeFile } from 'node:fs/promises';
import { analyzeElements } from './analyze-elements.js';
import { REFERENCE, reference } from './editor-files/reference.js';

/** Writes docs/elements.md. */
export async function main(): Promise<void> {
  await writeFile(REFERENCE, await reference(await analyzeElements()));
}
