import type { Day, FormatName, TableField } from '../../model/index.js';
import type { DateOrder } from './date-text.js';

/**
 * How to read a table, where its headings do not say so. A small object that JSON can hold,
 * so that a page can give it as an attribute.
 */
export interface TableMapping {
  /** The heading of the column for each field; of a table without headings the number of the column, from 1. */
  columns?: Partial<Record<TableField, string>>;
  /** Whether the first row is headings; found out where it is left out. */
  hasHeadings?: boolean;
  /** Whether shares are percent or fractions of one; found out where it is left out. */
  shares?: 'percent' | 'fractions';
  /** The order in dates such as 03/04/2015; found out where it is left out, else `day-month`. */
  dates?: DateOrder;
  /** That the table is a matrix, and who owns whom in it; found out where it is left out. */
  matrix?: 'rows-own-columns' | 'columns-own-rows';
}

/** How files are to be read. All of it may be left out. */
export interface ReadOptions {
  /** The format of the files; found by their content where it is left out. */
  format?: FormatName | undefined;
  /** The encoding of texts, as `TextDecoder` names it; found out where it is left out. */
  encoding?: string | undefined;
  /** The title of the data set; made of the names of the files where it is left out. */
  title?: string | undefined;
  /** The day on which the data was compiled, where files do not say it; default today. */
  compiled?: Day | undefined;
  /** How to read tables. */
  mapping?: TableMapping | undefined;
  /** Which way the edges of a graph point; default from the owner to the owned. */
  edges?: 'source-owns-target' | 'target-owns-source' | undefined;
  /** Called with the part of the work that is done, 0 to 1. */
  onProgress?: ((done: number) => void) | undefined;
  /** Called by readers with the part of what was parsed that is collected, 0 to 1. */
  onCollected?: ((done: number) => void) | undefined;
}

/** Options as a page gives them: a mapping may be the text of an attribute, and a format any name. */
export interface FileOptions extends Omit<ReadOptions, 'format' | 'mapping' | 'onCollected'> {
  format?: string | undefined;
  mapping?: TableMapping | string | undefined;
}

/** A file to be read: its name, for messages and sources, and its content. */
export interface FileInput {
  name: string;
  content: Uint8Array | string;
}
