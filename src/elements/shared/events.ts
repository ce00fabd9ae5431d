import type { SelectionType, Settings } from '../../store/index.js';
import type { ImportReport, Problem } from '../../model/index.js';

/** Data was read and checked. */
export type OwnershipLoadEvent = CustomEvent<{
  parties: number;
  ties: number;
  /** How many are loaded: those in a file of their own are fetched when a reader selects something. */
  sources: number;
  /** What is doubtful in the data, but does not prevent it from being shown. */
  warnings: readonly Problem[];
  /** What became of a file; undefined of an object, and of a file that the build of the site has checked. */
  report: ImportReport | undefined;
}>;

/** The parts of the data in files of their own, its notes, events and sources, are loaded as well. */
export type OwnershipCompleteEvent = OwnershipLoadEvent;

/** A reader, or a call of `select()`, selected a party or a tie, or nothing. */
export type OwnershipSelectEvent = CustomEvent<{ id: string | null; type: SelectionType }>;

/**
 * A reader, or a call of `select()`, changed what is shown: the day, the selection,
 * the view, the filters or the day to compare with. Changes that the page makes by property or attribute
 * fire nothing.
 */
export type OwnershipChangeEvent = CustomEvent<Settings>;

/** The pointer came onto a party or a tie, or onto nothing. */
export type OwnershipHoverEvent = CustomEvent<{ id: string | null }>;

/** Data, or a part of it, could not be read or is not valid. All problems are listed. */
export type OwnershipErrorEvent = CustomEvent<{ problems: readonly Problem[] }>;

declare global {
  interface GlobalEventHandlersEventMap {
    'ownership-load': OwnershipLoadEvent;
    'ownership-complete': OwnershipCompleteEvent;
    'ownership-select': OwnershipSelectEvent;
    'ownership-change': OwnershipChangeEvent;
    'ownership-hover': OwnershipHoverEvent;
    'ownership-error': OwnershipErrorEvent;
  }
}
