import type { SelectionType } from '../../store/index.js';
import type { Problem } from '../../model/index.js';

/** Data was read, checked and handed to the graph. */
export type OwnershipLoadEvent = CustomEvent<{
  parties: number;
  ties: number;
  /** As many as are known yet: those in a file of their own come when a reader opens a page. */
  sources: number;
  /** What is doubtful in the data, but did not keep it from being shown. */
  warnings: readonly Problem[];
}>;

/** The details of the data, its notes, stories and sources, have come as well. */
export type OwnershipCompleteEvent = OwnershipLoadEvent;

/** A reader, or a call of `select()`, selected a party or a tie, or nothing. */
export type OwnershipSelectEvent = CustomEvent<{ id: string | null; type: SelectionType }>;

/** Data, or its details, could not be read or is not valid; every problem is told at once. */
export type OwnershipErrorEvent = CustomEvent<{ problems: readonly Problem[] }>;

declare global {
  interface HTMLElementEventMap {
    'ownership-load': OwnershipLoadEvent;
    'ownership-complete': OwnershipCompleteEvent;
    'ownership-select': OwnershipSelectEvent;
    'ownership-error': OwnershipErrorEvent;
  }
}
