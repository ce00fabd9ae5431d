import type { Steps } from '../../network/index.js';
import type { ColumnsCost } from './columns-cost.js';
import type { IndexedGraph } from './indexed-graph.js';
import { COLUMNS_SETTINGS } from './settings.js';
import { SlotMoves } from './slot-moves.js';

const SETTINGS = COLUMNS_SETTINGS.anneal;

/** The slots of all items by index, and what they cost. */
export interface Arrangement {
  slotOf: Int32Array;
  cost: number;
}

/** After so many moves there is a step. */
const MOVES_PER_STEP = 64;

/** The most that an annealing may do. */
export interface AnnealingLimits {
  moves: number;
  comparisons: number;
}

/** Whole numbers below a count, neighbours far apart: sorted by their multiples of the golden ratio. */
function spreadOrder(count: number): number[] {
  const places = Array.from({ length: count }, (_, index) => (index * 0.618034) % 1);
  return [...places.keys()].sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
}

/** An arrangement in progress, with the cost of each distinct epoch. */
class SlotAnnealing {
  readonly #graph: IndexedGraph;
  readonly #cost: ColumnsCost;
  readonly #moves: SlotMoves;
  readonly #random: () => number;
  /** The weight of all epochs with links. */
  readonly #totalWeight: number;
  /** The distinct epochs, those next to each other in time far apart. */
  readonly #order: readonly number[];
  readonly #slotOf: Int32Array;
  readonly #nextSlotOf: Int32Array;
  readonly #epochCosts: Float64Array;
  readonly #nextEpochCosts: Float64Array;
  /** By epoch whether the present move has changed it. */
  readonly #isChanged: Uint8Array;
  #successionCost = 0;

  constructor(graph: IndexedGraph, cost: ColumnsCost, random: () => number) {
    const { epochs, firstSlots } = graph;
    this.#graph = graph;
    this.#cost = cost;
    this.#random = random;
    this.#moves = new SlotMoves(graph, random);
    this.#totalWeight = epochs.reduce((sum, { weight, links }) => {
      return links.a.length > 0 ? sum + weight : sum;
    }, 0);
    this.#order = spreadOrder(epochs.length);
    this.#slotOf = firstSlots.slice();
    this.#nextSlotOf = firstSlots.slice();
    this.#epochCosts = Float64Array.from(epochs, (epoch) => cost.ofEpoch(epoch, firstSlots));
    this.#nextEpochCosts = this.#epochCosts.slice();
    this.#isChanged = new Uint8Array(epochs.length);
    this.#successionCost = this.#successions(firstSlots);
  }

  /** The present arrangement, which changes with the next move. */
  get current(): Arrangement {
    const cost = this.#epochCosts.reduce((sum, own) => sum + own, this.#successionCost);
    return { slotOf: this.#slotOf, cost };
  }

  get canMove(): boolean {
    return this.#moves.areAny;
  }

  /**
   * Tries a random move at a temperature, relative to the weight of all epochs with links.
   * Returns whether it was made. A move is given up as soon as the epochs that
   * were looked at make it too dear: the others, which are much like them, would
   * hardly make up for it.
   */
  tryMove(temperature: number): boolean {
    const limit = -temperature * this.#totalWeight * Math.log(1 - this.#random());
    this.#nextSlotOf.set(this.#slotOf);
    this.#moves.make(this.#nextSlotOf);
    this.#markChanges();
    const successionCost = this.#successions(this.#nextSlotOf);
    let rise = successionCost - this.#successionCost;
    for (const index of this.#order) {
      const epoch = this.#graph.epochs[index];
      if (!this.#isChanged[index] || !epoch) continue;
      const cost = this.#cost.ofEpoch(epoch, this.#nextSlotOf);
      this.#nextEpochCosts[index] = cost;
      rise += cost - (this.#epochCosts[index] ?? 0);
      if (rise > limit + SETTINGS.patience * this.#totalWeight) return false;
    }
    if (rise > limit) return false;
    this.#slotOf.set(this.#nextSlotOf);
    this.#isChanged.forEach((isChanged, index) => {
      if (isChanged) this.#epochCosts[index] = this.#nextEpochCosts[index] ?? 0;
    });
    this.#successionCost = successionCost;
    return true;
  }

  #markChanges(): void {
    this.#isChanged.fill(0);
    for (let item = 0; item < this.#slotOf.length; item++) {
      if (this.#nextSlotOf[item] === this.#slotOf[item]) continue;
      for (const epoch of this.#graph.epochsOf[item] ?? []) this.#isChanged[epoch] = 1;
    }
  }

  #successions(slotOf: Int32Array): number {
    return this.#totalWeight * this.#cost.ofSuccessions(slotOf);
  }
}

/**
 * Improves the first arrangement of a graph by simulated annealing (Kirkpatrick,
 * Gelatt and Vecchi, 1983) and returns the best that it came across. The
 * temperature falls geometrically. `random` gives numbers from 0 up to 1.
 */
export function* annealSlots(
  graph: IndexedGraph,
  cost: ColumnsCost,
  limits: AnnealingLimits,
  random: () => number,
): Steps<Arrangement> {
  const annealing = new SlotAnnealing(graph, cost, random);
  const { slotOf, cost: firstCost } = annealing.current;
  const best = { slotOf: slotOf.slice(), cost: firstCost };
  if (!annealing.canMove) return best;
  const { first, last } = SETTINGS.temperature;
  const start = cost.comparisons;
  for (let move = 0; ; move++) {
    const used = (cost.comparisons - start) / limits.comparisons;
    const progress = Math.max(move / limits.moves, used);
    if (progress >= 1) return best;
    if (move % MOVES_PER_STEP === 0) yield;
    if (!annealing.tryMove(first * (last / first) ** progress)) continue;
    const { current } = annealing;
    if (current.cost >= best.cost) continue;
    best.slotOf.set(current.slotOf);
    best.cost = current.cost;
  }
}
