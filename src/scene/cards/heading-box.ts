import type { Box } from '../../geometry/index.js';
import type { SceneDecoration } from '../scene.js';
import type { MeasureText } from '../text-width.js';
import { CARDS } from './settings.js';

/** The space that a heading takes, which labels of lines leave free. */
export function headingBox({ lines, x, y, fontSize }: SceneDecoration, measure: MeasureText): Box {
  const width = Math.max(...lines.map((line) => measure(line, fontSize, 'bold')));
  return { x: x + width / 2, y, width, height: lines.length * CARDS.lineHeight };
}
