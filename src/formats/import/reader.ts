import type { Draft } from './draft.js';
import type { FilePlace } from '../../model/index.js';
import type { ReadOptions } from './read-options.js';

/** A file as a reader gets it. */
export interface ReaderInput {
  name: string;
  text: string;
  /** The values of a file in JSON: one, or one for each line. */
  values: readonly unknown[] | undefined;
}

/** Reads all files of one format together, so that one may refer to another. */
export type Reader = (
  inputs: readonly ReaderInput[],
  draft: Draft,
  options: ReadOptions,
) => void | Promise<void>;

/** A place in a file by the index or the path of a record. */
export function placeAt(input: ReaderInput, path: string): FilePlace {
  return { file: input.name, path };
}
