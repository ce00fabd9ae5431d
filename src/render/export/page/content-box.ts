import type { Box } from '../../../geometry/index.js';
import { sceneBounds, type MeasureText, type Scene } from '../../../scene/index.js';

/** Around what is drawn, for lines that have a width. */
const PADDING = 3;

/**
 * The box of a scene that a picture shows: as wide as its frame, but no higher than what is drawn in
 * it; without a frame, the bounds of what is drawn.
 */
export function contentBox(scene: Scene, measure: MeasureText): Box {
  const { frame, nodes, edges, decorations } = scene;
  if (!frame) return sceneBounds(scene, measure);
  const heights = [
    ...nodes.flatMap(({ y, height }) => [y - height / 2, y + height / 2]),
    ...decorations.flatMap(({ y, height, lines, fontSize }) => {
      const half = Math.max(height, lines.length * fontSize * 1.1) / 2;
      return [y - half, y + half];
    }),
    ...edges.flatMap(({ route }) => route.map(({ y }) => y)),
  ];
  const [top, bottom] = [Math.min(...heights) - PADDING, Math.max(...heights) + PADDING];
  return { x: frame.x, y: (top + bottom) / 2, width: frame.width, height: bottom - top };
}
