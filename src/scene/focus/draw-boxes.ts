import type { Box } from '../../geometry/index.js';
import { drawLines } from '../cards/draw-lines.js';
import type { FrameSize } from '../cards/frame.js';
import type { Scene } from '../scene.js';
import { finish } from '../../layout/index.js';
import type { MeasureText } from '../text-width.js';
import { boxDecorations, focusNode } from './box-decorations.js';
import type { PlacedBoxes } from './place-columns.js';
import { FOCUS } from './settings.js';

/** The canvas in the coordinates of the scene: a larger one is shown enlarged, unless it is narrow. */
export function frameOf({ width, height }: FrameSize): FrameSize {
  const { reference, largestZoom, narrow } = FOCUS;
  if (width < narrow) return { width, height };
  const zoom = Math.min(
    largestZoom,
    Math.max(1, Math.min(width / reference.width, height / reference.height)),
  );
  return { width: width / zoom, height: height / zoom };
}

/** Boxes with what is written on them, and the lines between them with labels that cover neither boxes nor headings. */
export function drawBoxes(
  placed: PlacedBoxes,
  measure: MeasureText,
  headings: readonly Box[] = [],
): Pick<Scene, 'nodes' | 'edges' | 'decorations'> {
  const { boxes, lines, paths, width, bottom } = placed;
  const frame = { width, height: bottom };
  const around = [...boxes, ...headings];
  const { edges, labels } = finish(drawLines(lines, paths, around, frame, measure));
  const texts = boxes.flatMap((box) => boxDecorations(box, measure));
  return { nodes: boxes.map(focusNode), edges, decorations: [...texts, ...labels] };
}
