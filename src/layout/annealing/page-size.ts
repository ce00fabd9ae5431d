import type { Bodies } from '../body.js';
import { isDrawn } from '../components.js';
import { LAYOUT_SETTINGS } from '../settings.js';

const { aspect, paddingPx } = LAYOUT_SETTINGS.page;
const { arrowPx } = LAYOUT_SETTINGS.labels;

/** The extent of a page around the origin. */
export interface PageSize {
  width: number;
  height: number;
}

/** The page on which boxes with their padding, and labels beside them, cover a part. */
export function pageFor({ bodies, links }: Bodies, fill: number): PageSize {
  let covered = 0;
  for (const { width, height } of bodies) {
    covered += (width + paddingPx) * (height + paddingPx);
  }
  for (const link of links) {
    if (isDrawn(link)) covered += (link.labelWidth + arrowPx) * (link.labelHeight + arrowPx);
  }
  const height = Math.sqrt(covered / fill / aspect);
  return { width: aspect * height, height };
}
