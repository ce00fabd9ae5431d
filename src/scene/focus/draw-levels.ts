import { headingBox } from '../cards/heading-box.js';
import type { FrameSize } from '../cards/frame.js';
import type { Scene } from '../scene.js';
import type { MeasureText } from '../text-width.js';
import type { FocusBox } from './boxes.js';
import { drawBoxes } from './draw-boxes.js';
import { headingDecorations } from './headings.js';
import { placeInColumns, type PlacedBoxes } from './place-columns.js';
import { placeInOutline } from './place-outline.js';

/** Boxes in their places, with all that is drawn of them. */
export interface DrawnLevels extends Pick<Scene, 'nodes' | 'edges' | 'decorations'> {
  placed: PlacedBoxes;
}

/** Places the boxes of each level in a column, or where it is narrow in an outline, with headings, and draws them. */
export function drawLevels(
  boxes: readonly FocusBox[],
  links: Parameters<typeof placeInColumns>[1],
  area: FrameSize & { isNarrow: boolean },
  measure: MeasureText,
): DrawnLevels {
  const placed = area.isNarrow
    ? placeInOutline(boxes, links, area.width)
    : placeInColumns(boxes, links, area, measure);
  const headings = headingDecorations(placed);
  const drawn = drawBoxes(
    placed,
    measure,
    headings.map((heading) => headingBox(heading, measure)),
  );
  return { ...drawn, placed, decorations: [...headings, ...drawn.decorations] };
}
