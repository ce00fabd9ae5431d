import type { Box } from '../geometry/index.js';

/** A node as routes and labels see it: a box with an id that is in the way. */
export type Obstacle = Box & { id: string };
