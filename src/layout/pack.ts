import { boundsOf, type Box } from '../geometry/index.js';
import { LAYOUT_SETTINGS } from './settings.js';

const GAP_PX = LAYOUT_SETTINGS.componentGapPx;

/** A stretch of the lower edge of what has been packed. */
interface Step {
  left: number;
  right: number;
  top: number;
}

/** Where something of a width comes to lie highest; of equal places the leftmost. */
function highestPlace(skyline: readonly Step[], width: number, pageWidth: number): Step {
  let best: Step | undefined;
  for (const [index, { left }] of skyline.entries()) {
    const right = left + width;
    if (right > pageWidth && left > 0) break;
    let top = 0;
    for (let at = index; at < skyline.length; at++) {
      const step = skyline[at];
      if (!step || step.left >= right) break;
      top = Math.max(top, step.top);
    }
    if (!best || top < best.top) best = { left, right, top };
  }
  return best ?? { left: 0, right: width, top: 0 };
}

/** The skyline after something was put under a stretch of it. */
function lowered(skyline: readonly Step[], placed: Step): Step[] {
  const next: Step[] = [];
  let isPlaced = false;
  for (const step of skyline) {
    if (step.left < placed.left) next.push({ ...step, right: Math.min(step.right, placed.left) });
    if (!isPlaced && step.right > placed.left) {
      next.push(placed);
      isPlaced = true;
    }
    if (step.right > placed.right) next.push({ ...step, left: Math.max(step.left, placed.right) });
  }
  return next;
}

/**
 * Puts groups of boxes beside and below one another on a page of these
 * proportions, in the given order, each where it comes to lie highest. All boxes
 * of a group are moved by the same vector.
 */
export function packComponents(groups: readonly (readonly Box[])[], aspect: number): void {
  const bounds = groups.map(boundsOf);
  const area = bounds.reduce(
    (sum, { width, height }) => sum + (width + GAP_PX) * (height + GAP_PX),
    0,
  );
  const widest = Math.max(0, ...bounds.map(({ width }) => width + GAP_PX));
  const pageWidth = Math.max(widest, Math.sqrt(area * aspect));
  let skyline: Step[] = [{ left: 0, right: pageWidth, top: 0 }];
  groups.forEach((group, index) => {
    const box = bounds[index];
    if (!box) return;
    const { left, right, top } = highestPlace(skyline, box.width + GAP_PX, pageWidth);
    skyline = lowered(skyline, { left, right, top: top + box.height + GAP_PX });
    shift(group, left + box.width / 2 - box.x, top + box.height / 2 - box.y);
  });
}

/** Moves all boxes by one vector. */
export function shift(boxes: readonly Box[], dx: number, dy: number): void {
  for (const box of boxes) {
    box.x += dx;
    box.y += dy;
  }
}

/** Moves all boxes so that the centre of their bounds is the origin. */
export function centre(boxes: readonly Box[]): void {
  const { x, y } = boundsOf(boxes);
  shift(boxes, -x, -y);
}

/** Pulls boxes apart, sideways or downwards, until their bounds have the page's proportions around the origin. */
export function stretch(boxes: readonly Box[], aspect: number): void {
  centre(boxes);
  const { width, height } = boundsOf(boxes);
  if (width === 0 || height === 0) return;
  const missing = (aspect * height) / width;
  for (const box of boxes) {
    if (missing > 1) box.x *= missing;
    else box.y /= missing;
  }
  centre(boxes);
}
