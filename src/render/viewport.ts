import type { Core } from 'cytoscape';

const FIT_PADDING_PX = 18;
const LARGEST_FIT_ZOOM = 1.4;
const NARROW_PX = 600;
const READABLE_ZOOM = 0.62;
const ZOOM_STEP = 1.3;
const ANIMATION_MS = 250;

export const ZOOM_LIMITS = { min: 0.08, max: 4 };

function prefersStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Shows the whole graph, as large as the container allows but not larger than 1.4 times. */
export function fitAll(cy: Core): void {
  cy.fit(undefined, FIT_PADDING_PX);
  if (cy.zoom() > LARGEST_FIT_ZOOM) {
    cy.zoom(LARGEST_FIT_ZOOM);
    cy.center();
  }
}

/** Whether the window cannot show a whole graph so that it can be read. */
export function isNarrow(cy: Core): boolean {
  return cy.width() < NARROW_PX;
}

/** Moves one axis of the view so that no empty margin is shown where there is graph to see. */
function clampAxis(pan: number, start: number, end: number, size: number): number {
  const near = FIT_PADDING_PX - start;
  const far = size - FIT_PADDING_PX - end;
  return far > near ? (near + far) / 2 : Math.min(near, Math.max(far, pan));
}

/**
 * The first view: the whole graph or, in a narrow window where that could not be
 * read, a party and what is around it: the given one, else the most connected.
 */
export function showFirstView(cy: Core, id: string | null): void {
  fitAll(cy);
  if (!isNarrow(cy) || cy.zoom() >= READABLE_ZOOM) return;
  const chosen = id === null ? cy.collection() : cy.getElementById(id);
  const [mostConnected] = cy.nodes().sort((a, b) => b.degree(false) - a.degree(false));
  const { x1, y1, x2, y2, h } = cy.elements().boundingBox();
  const zoomThatFillsHeight = (cy.height() - 2 * FIT_PADDING_PX) / h;
  const zoom = Math.max(READABLE_ZOOM, Math.min(1, zoomThatFillsHeight));
  cy.zoom(zoom);
  cy.center(chosen.nonempty() ? chosen : mostConnected);
  const { x, y } = cy.pan();
  cy.pan({
    x: clampAxis(x, x1 * zoom, x2 * zoom, cy.width()),
    y: clampAxis(y, y1 * zoom, y2 * zoom, cy.height()),
  });
}

/** Zooms one step in or out around the middle of the view. */
export function zoomStep(cy: Core, direction: 1 | -1): void {
  cy.zoom({
    level: cy.zoom() * ZOOM_STEP ** direction,
    renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 },
  });
}

/** Brings an element into view when it is outside or at the very edge; else leaves the view alone. */
export function reveal(cy: Core, id: string): void {
  const element = cy.getElementById(id);
  if (element.empty()) return;
  const box = element.renderedBoundingBox({});
  const inside = box.x1 >= 0 && box.y1 >= 0 && box.x2 <= cy.width() && box.y2 <= cy.height();
  if (inside) return;
  if (prefersStillness()) cy.center(element);
  else cy.animate({ center: { eles: element } }, { duration: ANIMATION_MS });
}
