import { boundsOf, type Box } from '../geometry/index.js';
import { LAYOUT_SETTINGS } from './settings.js';

const GAP_PX = LAYOUT_SETTINGS.componentGapPx;

/**
 * Puts groups of boxes side by side, in rows of a page of these proportions,
 * the first group first. All boxes of a group are moved by the same vector.
 */
export function packComponents(groups: Box[][], aspect: number): void {
  const bounds = groups.map(boundsOf);
  const area = bounds.reduce(
    (sum, { width, height }) => sum + (width + GAP_PX) * (height + GAP_PX),
    0,
  );
  const widest = Math.max(0, ...bounds.map(({ width }) => width));
  const pageWidth = Math.max(widest, Math.sqrt(area * aspect));
  let left = 0;
  let top = 0;
  let rowHeight = 0;
  groups.forEach((group, index) => {
    const box = bounds[index];
    if (!box) return;
    if (left > 0 && left + box.width > pageWidth) {
      left = 0;
      top += rowHeight + GAP_PX;
      rowHeight = 0;
    }
    const dx = left + box.width / 2 - box.x;
    const dy = top + box.height / 2 - box.y;
    for (const member of group) {
      member.x += dx;
      member.y += dy;
    }
    left += box.width + GAP_PX;
    rowHeight = Math.max(rowHeight, box.height);
  });
}

/** Moves all boxes so that the centre of the bounds of some of them is the origin. */
export function centre(boxes: Box[], around: Box[]): void {
  const { x, y } = boundsOf(around);
  for (const box of boxes) {
    box.x -= x;
    box.y -= y;
  }
}

/**
 * Pulls boxes apart, sideways or downwards, until the bounds of some of them
 * have the page's proportions, and puts the centre of these at the origin.
 */
export function stretch(boxes: Box[], around: Box[], aspect: number): void {
  centre(boxes, around);
  const { width, height } = boundsOf(around);
  if (width === 0 || height === 0) return;
  const missing = (aspect * height) / width;
  for (const box of boxes) {
    if (missing > 1) box.x *= missing;
    else box.y /= missing;
  }
}
