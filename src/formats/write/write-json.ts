import type { Dataset } from '../../model/index.js';

/** Writes a data set in the project's own format, which holds all of it. */
export function writeJson(dataset: Dataset): string {
  return `${JSON.stringify(dataset, undefined, 2)}\n`;
}
