import type { PartialDate } from '../partial-date.js';
import type { PartyKind } from '../party-kind.js';
import type { FormatName } from './format-name.js';

/** What the notes of a report are about, in the order in which a reader should see them. */
export const NOTE_GROUPS = ['left-out', 'changed', 'guessed', 'made'] as const;

/**
 * What happened to something in a file: it is not in the data set; it is there in another form;
 * it is there as it was understood, which may be wrong; or the file did not have it and the data
 * set needs it.
 */
export type NoteGroup = (typeof NOTE_GROUPS)[number];

/** Where something is in a file. */
export interface FilePlace {
  /** The name of the file. */
  file: string;
  /** The line of a text, counted from 1. */
  line?: number;
  /** The path of a value in JSON, or the id of a record: `[3].recordDetails`. */
  path?: string;
}

/** What each kind of note knows beside its places; `importMessages` puts it into words. */
export interface NoteData {
  'row-without-parties': Record<string, never>;
  'column-not-read': { column: string };
  'field-not-read': { field: string };
  'share-not-read': { text: string };
  'date-not-read': { text: string };
  'country-not-read': { text: string };
  'kind-not-read': { text: string };
  'identifier-not-read': { scheme: string };
  'record-not-read': { type: string };
  'line-not-read': { reason: string };
  'record-without-party': { record: string };
  'own-share-of-one': { kind: PartyKind };
  'replaced-version': Record<string, never>;
  'closed-record': Record<string, never>;
  'indirect-interest': Record<string, never>;
  'no-owner': { reason: string };
  'control-only': { interest: string };
  'share-of-control': { interest: string };
  'ended-before-begun': Record<string, never>;
  'inactive-relationship': { status: string };
  'not-ownership': { type: string };
  'undirected-edge': Record<string, never>;
  'same-party': Record<string, never>;
  'same-tie': Record<string, never>;
  'another-figure': Record<string, never>;
  'shares-added': Record<string, never>;
  'later-version': Record<string, never>;
  'life-against-ties': { field: 'founded' | 'dissolved' };
  'life-reversed': Record<string, never>;
  'text-cleaned': Record<string, never>;
  'text-cut': Record<string, never>;
  'exact-and-range': Record<string, never>;
  'range-reversed': Record<string, never>;
  'id-twice': Record<string, never>;
  'version-mixed': { version: string };
  encoding: { encoding: string };
  delimiter: { delimiter: string };
  columns: { columns: string };
  matrix: { direction: 'rows-own-columns' | 'columns-own-rows' };
  fractions: Record<string, never>;
  'date-order': { order: 'day-month' | 'month-day' };
  'kind-assumed': { kind: PartyKind };
  'later-figure-ends': Record<string, never>;
  'dissolution-ends': Record<string, never>;
  'date-of-statement': Record<string, never>;
  'legal-band': Record<string, never>;
  'band-ends-read': { version: string };
  'edge-direction': { direction: 'source-owns-target' | 'target-owns-source' };
  'edge-field': { field: string; meaning: string };
  'component-missing': Record<string, never>;
  'consolidated-share': Record<string, never>;
  'ultimate-known': Record<string, never>;
  'same-unnamed-party': { reason: string };
  'unnamed-party': { reason: string };
  'party-only-mentioned': Record<string, never>;
  'from-made': { from: PartialDate };
  'share-unknown': Record<string, never>;
  'party-id-made': Record<string, never>;
  'source-made': { title: string };
  'compiled-made': { compiled: PartialDate };
  'title-made': Record<string, never>;
}

export type NoteCode = keyof NoteData;

interface NoteOf<Code extends NoteCode> {
  code: Code;
  group: NoteGroup;
  /** How often. */
  count: number;
  /** The first places, in the order of the file; at most {@link MAX_PLACES}. */
  places: readonly FilePlace[];
  /** Undefined in a note that stands for all further kinds of its code. */
  data: NoteData[Code] | undefined;
}

/** Something that a reader of the data set should know of what was read. Plain data without words. */
export type ImportNote = { [Code in NoteCode]: NoteOf<Code> }[NoteCode];

/** How many places of each note are kept. */
export const MAX_PLACES = 5;

/** What is counted in files. */
export const READ_KINDS = [
  'rows',
  'statements',
  'records',
  'nodes',
  'edges',
  'entities',
  'persons',
  'unspecified',
  'relationships',
  'interests',
  'shares',
  'bands',
] as const;

export type ReadKind = (typeof READ_KINDS)[number];

/** What is counted in the data set that was made of them. */
export interface DatasetCounts {
  parties: number;
  persons: number;
  stakes: number;
  holdings: number;
  /** Holdings whose capital or votes are a range. */
  bands: number;
  sources: number;
}

/** A file that was read. */
export interface FileReport {
  name: string;
  format: FormatName;
  /** The version of the format, where it has some: `0.4`. */
  version?: string;
  /** How much of what was in it. */
  read: Partial<Record<ReadKind, number>>;
}

/**
 * What became of files that were read: how much was in them, how much is in the data set,
 * and a note for every kind of difference. Plain data, as JSON can hold it.
 */
export interface ImportReport {
  files: readonly FileReport[];
  dataset: DatasetCounts;
  /** By group, in the order of {@link NOTE_GROUPS}; within one, the most frequent first. */
  notes: readonly ImportNote[];
}
