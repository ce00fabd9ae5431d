import type { ChangesState, Seen } from './state.js';
import type { TableState } from './table-state.js';

/** What a part of an address changes of what is seen. */
export type SeenChange = Partial<Omit<Seen, 'table' | 'changes'>> & {
  table?: Partial<TableState>;
  changes?: Partial<ChangesState>;
};

/** How one thing that is seen is written in an address. */
export interface Field {
  /** Undefined where it need not be said. */
  encode: (seen: Seen, given: Seen) => string | undefined;
  /** What it changes; undefined for a value that cannot be read. */
  decode: (value: string) => SeenChange | undefined;
}
