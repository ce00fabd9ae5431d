import type { Dataset, ImportReport, Problem } from '../model/index.js';
import type { SelectionType } from './selection.js';

/** What a change of the state means to the page; plain changes have no event. */
export type StoreEvent =
  | {
      type: 'load';
      dataset: Dataset;
      warnings: readonly Problem[];
      report?: ImportReport | undefined;
    }
  | {
      type: 'complete';
      dataset: Dataset;
      warnings: readonly Problem[];
      report?: ImportReport | undefined;
    }
  | { type: 'error'; problems: readonly Problem[] }
  | { type: 'select'; id: string | null; selectionType: SelectionType }
  | { type: 'change' };

export type Listener = (event?: StoreEvent) => void;
