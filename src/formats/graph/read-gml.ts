import type { Draft } from '../import/draft.js';
import type { ReadOptions } from '../import/read-options.js';
import type { ReaderInput } from '../import/reader.js';
import { GraphReading } from './add-graph.js';
import { parseGml } from './parse-gml.js';

export function read(inputs: readonly ReaderInput[], draft: Draft, options: ReadOptions): void {
  for (const input of inputs) {
    new GraphReading(input, draft, options).add(parseGml(input.text), 'gml');
  }
}
