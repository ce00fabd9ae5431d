import type { Core } from 'cytoscape';
import type { Direction } from '../scene/index.js';
import { prefersReducedMotion, type ViewportController } from './viewport-controller.js';
import { clampedTo, type Viewport } from './viewport.js';

/** The part of the container that one step moves by. */
const STEP = 0.5;
const ANIMATION_MS = 250;
/** Less than this is rounding. */
const TOLERANCE_PX = 1;

const SIGNS = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
} as const;

/** Moves the viewport in steps, for those who do not drag, and tells in which directions there is more to see. */
export class Panning {
  readonly #cy: Core;
  readonly #viewport: ViewportController;
  /** Where a movement that is going on ends. */
  #goal: Viewport | undefined;

  constructor(cy: Core, viewport: ViewportController) {
    this.#cy = cy;
    this.#viewport = viewport;
  }

  /** The directions in which the picture goes on beyond the edge of the container. */
  get beyond(): Direction[] {
    const { bounds, current, size } = this.#viewport;
    const { zoom, pan } = current;
    const [halfWidth, halfHeight] = [bounds.width / 2, bounds.height / 2];
    const lengths: Readonly<Record<Direction, number>> = {
      left: -(pan.x + (bounds.x - halfWidth) * zoom),
      right: pan.x + (bounds.x + halfWidth) * zoom - size.width,
      up: -(pan.y + (bounds.y - halfHeight) * zoom),
      down: pan.y + (bounds.y + halfHeight) * zoom - size.height,
    };
    const directions = Object.keys(lengths) as Direction[];
    return directions.filter((direction) => lengths[direction] > TOLERANCE_PX);
  }

  /**
   * Shows what lies half a container further in a direction, up to the end of the picture: at
   * once where the reader prefers reduced motion, otherwise in 250 ms.
   */
  pan(direction: Direction): void {
    // The next step goes on from where the one before would have ended.
    const last = this.#cy.animated() ? this.#goal : undefined;
    const goal = this.#after(direction, last ?? this.#viewport.current);
    this.#cy.stop(true);
    this.#goal = goal;
    if (prefersReducedMotion()) this.#cy.viewport(goal);
    else this.#cy.animate(goal, { duration: ANIMATION_MS });
  }

  #after(direction: Direction, { zoom, pan }: Viewport): Viewport {
    const { bounds, size, padding } = this.#viewport;
    const { x, y } = SIGNS[direction];
    const moved = {
      x: pan.x - x * STEP * size.width,
      y: pan.y - y * STEP * size.height,
    };
    const clamped = clampedTo(bounds, { zoom, pan: moved }, size, padding).pan;
    return { zoom, pan: { x: x === 0 ? pan.x : clamped.x, y: y === 0 ? pan.y : clamped.y } };
  }
}
