import type { SceneDecoration } from '../scene.js';
import type { PlacedLabel } from './line-labels.js';
import { CARDS } from './settings.js';

/** A label of a line: a text on paper, or the ring of joint ventures. */
export function labelDecoration({
  id,
  of,
  label,
  x,
  y,
  width,
  height,
}: PlacedLabel): SceneDecoration {
  return {
    id,
    of,
    role: label.role,
    lines: [...label.lines],
    x,
    y,
    width,
    height,
    fontSize: CARDS.textSize,
    align: 'centre',
  };
}
