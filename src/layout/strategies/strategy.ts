import type { Bodies } from '../body.js';

/**
 * Places the bodies of a connected component anywhere in the plane, wherever they
 * were before. The same component gets the same positions on every machine. The
 * seed gives another result where a strategy begins at random.
 */
export type Strategy = (component: Bodies, seed: number) => void;
