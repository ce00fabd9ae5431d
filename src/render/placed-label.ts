import { EDGE_FONT_PX, labelSize, type MeasureText, type SceneEdge } from '../scene/index.js';
import { pointBeforeEnd, type EdgeLabel } from './legible-labels.js';

/** Shares come before all else, the largest first. */
function importanceOf({ kind, capital }: SceneEdge): number {
  if (kind !== 'stake') return -1;
  return typeof capital === 'number' ? capital : (capital?.min ?? 0);
}

/** The label of an edge where its scene places it. */
export function placedLabel(edge: SceneEdge, measure: MeasureText): EdgeLabel {
  const { distance, offset, scale } = edge.labelPlacement;
  const { x, y } = pointBeforeEnd(edge.route, distance);
  const { width, height } = labelSize(edge.labelLines, measure);
  return {
    id: edge.id,
    route: edge.route,
    hasArrow: edge.kind === 'stake',
    box: { x: x + offset.x, y: y + offset.y, width: width * scale, height: height * scale },
    fontSize: EDGE_FONT_PX * scale,
    importance: importanceOf(edge),
  };
}
