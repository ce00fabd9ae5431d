import type { IndexedGraph } from './indexed-graph.js';
import { COLUMNS_SETTINGS } from './settings.js';

const SHARES = COLUMNS_SETTINGS.anneal.shares;

/** Moves of items between slots, none of which ever puts two into one slot at once. */
export class SlotMoves {
  readonly #graph: IndexedGraph;
  readonly #random: () => number;
  /** By column the slots without a pinned item, which can be put into any order. */
  readonly #movable: readonly (readonly number[])[];
  /** The columns with several of them, each as often as it has such slots. */
  readonly #columns: readonly number[];
  /** The items that are not pinned, and the slots of all columns that each may stand in. */
  readonly #free: readonly number[];
  readonly #slotsFor: readonly (readonly number[])[];

  /** `random` gives numbers from 0 up to 1. */
  constructor(graph: IndexedGraph, random: () => number) {
    const { items, rows, firstSlot, firstSlots } = graph;
    this.#graph = graph;
    this.#random = random;
    const pinned = new Set(
      items.flatMap(({ row }, item) => (row === undefined ? [] : [firstSlots[item] ?? -1])),
    );
    const slots = rows.map((count, column) =>
      Array.from({ length: count }, (_, row) => (firstSlot[column] ?? 0) + row),
    );
    this.#movable = slots.map((own) => own.filter((slot) => !pinned.has(slot)));
    this.#columns = this.#movable.flatMap((own, column) =>
      own.length > 1 ? own.map(() => column) : [],
    );
    this.#free = [...items.keys()].filter((item) => items[item]?.row === undefined);
    this.#slotsFor = items.map(({ item }) =>
      [...new Set(item.columns)].flatMap((column) => slots[column] ?? []),
    );
  }

  /** Whether any item could be moved anywhere. */
  get areAny(): boolean {
    return this.#free.some((item) => (this.#slotsFor[item]?.length ?? 0) > 1);
  }

  /** Changes the slots of some items by a random move; it may find none. */
  make(slotOf: Int32Array): void {
    const chance = this.#random();
    if (chance < SHARES.exchange || this.#columns.length === 0) {
      this.#exchange(slotOf);
      return;
    }
    const column = this.#columns[this.#pick(this.#columns.length)] ?? 0;
    const slots = this.#movable[column] ?? [];
    const from = this.#pick(slots.length);
    const to = (from + 1 + this.#pick(slots.length - 1)) % slots.length;
    const order = [...slots];
    if (chance < SHARES.exchange + SHARES.swap) {
      order[from] = slots[to] ?? 0;
      order[to] = slots[from] ?? 0;
    } else if (chance < SHARES.exchange + SHARES.swap + SHARES.move) {
      order.splice(to, 0, ...order.splice(from, 1));
    } else {
      const [first, last] = [Math.min(from, to), Math.max(from, to)];
      order.splice(first, last + 1 - first, ...slots.slice(first, last + 1).reverse());
    }
    this.#reorder(slotOf, slots, order);
  }

  #pick(count: number): number {
    return Math.floor(this.#random() * count);
  }

  /** Moves what is in the slots of an order to the slots at the same indexes. */
  #reorder(slotOf: Int32Array, slots: readonly number[], order: readonly number[]): void {
    const target = new Map(order.map((slot, index) => [slot, slots[index] ?? slot]));
    for (const [item, slot] of slotOf.entries()) slotOf[item] = target.get(slot) ?? slot;
  }

  /**
   * Exchanges one item with those in another slot that are there at the same time,
   * and these with those in its own slot that they overlap, and so on (a Kempe
   * chain in the colouring of intervals). Nothing is moved where one of them is
   * pinned or must not stand in the other column.
   */
  #exchange(slotOf: Int32Array): void {
    const item = this.#free[this.#pick(this.#free.length)] ?? 0;
    const targets = this.#slotsFor[item] ?? [];
    const own = slotOf[item] ?? 0;
    const other = targets[this.#pick(targets.length)] ?? own;
    if (other === own) return;
    const chain = new Set([item]);
    for (const member of chain) {
      const opposite = slotOf[member] === own ? other : own;
      if (!this.#mayStandIn(member, opposite)) return;
      for (const [candidate, slot] of slotOf.entries()) {
        if (slot === opposite && this.#overlap(member, candidate)) chain.add(candidate);
      }
    }
    for (const member of chain) slotOf[member] = slotOf[member] === own ? other : own;
  }

  #mayStandIn(item: number, slot: number): boolean {
    const { items, columnOf } = this.#graph;
    const entry = items[item];
    return (
      entry?.row === undefined && (entry?.item.columns.includes(columnOf[slot] ?? -1) ?? false)
    );
  }

  #overlap(one: number, other: number): boolean {
    const { items } = this.#graph;
    const [a, b] = [items[one]?.item, items[other]?.item];
    return a !== undefined && b !== undefined && a.from < b.until && b.from < a.until;
  }
}
