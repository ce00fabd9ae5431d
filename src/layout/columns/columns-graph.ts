/** What is placed: an item that is there for a time, such as the card of a group of companies. */
export interface ColumnItem {
  /** Unique among the items of a graph. */
  id: string;
  /** The columns that it may stand in, the preferred one first; those that do not exist are ignored. */
  columns: readonly number[];
  /** Items of one region should stand together in their column. */
  region?: string;
  /** The epochs in which it is there, from the first up to but without the last. */
  from: number;
  until: number;
  /** The ids of those whose slot it should take over once they are gone. */
  predecessors: readonly string[];
  /** Where slots are short, items with a higher score are admitted first. */
  score: number;
  /** A slot that is given; where it does not exist or is taken by another pinned item, it is ignored. */
  pinned?: Slot;
}

/** A link between two items, by their indexes in the graph. */
export interface ItemLink {
  a: number;
  b: number;
  /** How much its crossings count. A link that is not drawn at first weighs less than 1. */
  weight: number;
}

/** A sampled day, most often one a year. */
export interface Epoch {
  /** How much what happens on this day counts. */
  weight: number;
  /** At most one link a pair of items; those of items that are not there are ignored. */
  links: readonly ItemLink[];
}

/** Items through time, which are given one place for all epochs. */
export interface ColumnsGraph {
  /** The number of slots in each column, from left to right. */
  capacities: readonly number[];
  items: readonly ColumnItem[];
  /** In the order of time. */
  epochs: readonly Epoch[];
}

/** A place in a column, rows counted from the top. It may hold several items that are never there at once. */
export interface Slot {
  column: number;
  row: number;
}

/** The slots of all admitted items by id; the others got no place. */
export type ColumnSlots = Readonly<Record<string, Slot>>;

/** How one link of a day runs. */
export type LinkRoute =
  /** Straight through the gutter between two neighbouring columns. */
  | { kind: 'adjacent-columns' }
  /** Straight to the next item above or below in the same column. */
  | { kind: 'vertical' }
  /** Past the items between its ends, beside their column. */
  | { kind: 'arc'; side: 'left' | 'right' }
  /**
   * Through one gap of each column between, from left to right. Gap g is above the
   * item of rank g among those that are there; the last is below all of them.
   */
  | { kind: 'through'; gaps: number[] };
