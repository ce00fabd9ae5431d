import type { FileFault } from '../../model/index.js';
import { UnreadableFile } from './unreadable-file.js';
import type { TableMapping } from './read-options.js';

/** A table whose columns are not certain, so that somebody can name them. */
export interface TablePreview {
  /** The name of the file. */
  name: string;
  /** The headings, or numbers of the columns where there are none. */
  headings: readonly string[];
  /** The first rows, at most ten. */
  rows: readonly (readonly string[])[];
  /** What was found out so far. */
  mapping: TableMapping;
}

/** A table cannot be read until somebody says what its columns mean. */
export class NeedsMapping extends UnreadableFile {
  readonly preview: TablePreview;

  constructor(fault: FileFault, preview: TablePreview) {
    super(fault);
    this.preview = preview;
  }
}
