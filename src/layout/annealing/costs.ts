import type { LayoutQuality } from '../layout.js';
import { LAYOUT_SETTINGS } from '../settings.js';

const { cost, quality: qualities } = LAYOUT_SETTINGS;

/** What each fault of a layout costs. */
export type Costs = Readonly<Record<keyof typeof cost, number>>;

/** How much work is done when a layout is annealed, and for what. */
export interface Effort {
  /** How many times as many comparisons are made as usual. */
  readonly times: number;
  readonly costs: Costs;
  /** By how much more a move may raise the cost than usual, since the faults cost more. */
  readonly tolerance: number;
}

/** The effort that goes with a quality. */
export function effortFor(quality: LayoutQuality): Effort {
  const { effort, costs: own } = qualities[quality];
  const costs: Costs = { ...cost, ...own };
  return { times: effort, costs, tolerance: costs.crossing / cost.crossing };
}

/** The usual effort. */
export const USUAL_EFFORT: Effort = effortFor('quick');
