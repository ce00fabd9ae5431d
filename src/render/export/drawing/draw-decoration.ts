import type { SceneDecoration } from '../../../scene/index.js';
import { SHAPE_COLOURS, TEXT_STYLES } from '../../decoration-styles.js';
import type { Theme } from '../../theme.js';
import { solid, TEXT_MIDDLE, type Mark, type TextMark } from './drawing.js';
import { placed, placedWidth, type Placement } from './placement.js';

const RING_WIDTH = 1.4;
const ANCHORS = { left: 'start', centre: 'middle', right: 'end' } as const;

/** What a reader opens and closes a box with; on paper it would say nothing. */
const CONTROLS: ReadonlySet<SceneDecoration['role']> = new Set(['toggle', 'disclosure']);

function shapeMarks(decoration: SceneDecoration, placement: Placement, theme: Theme): Mark[] {
  const { role, region } = decoration;
  const { scale } = placement;
  const { x, y } = placed(placement, decoration);
  const [width, height] = [decoration.width * scale, decoration.height * scale];
  const box = { x: x - width / 2, y: y - height / 2, width, height };
  const filled = { fillOpacity: 1, stroke: null };
  if (role === 'ring') {
    const stroke = solid(theme.venture, placedWidth(placement, RING_WIDTH));
    const radius = width / 2;
    return [{ type: 'rect', ...box, radius, fill: theme.paper, fillOpacity: 1, stroke }];
  }
  if (role in SHAPE_COLOURS) {
    const name = SHAPE_COLOURS[role as keyof typeof SHAPE_COLOURS];
    const fill = region === undefined ? theme[name] : theme.regions[region];
    return [{ type: 'rect', ...box, radius: 0, fill, ...filled }];
  }
  const isOnPaper = TEXT_STYLES[role as keyof typeof TEXT_STYLES].onPaper && width > 0;
  return isOnPaper ? [{ type: 'rect', ...box, radius: 0, fill: theme.paper, ...filled }] : [];
}

/** The shape and the lines of text of a decoration; nothing of what only a reader on the screen can use. */
export function drawDecoration(
  decoration: SceneDecoration,
  placement: Placement,
  theme: Theme,
): Mark[] {
  const { of, role, lines, align, fontSize } = decoration;
  if (of !== null && CONTROLS.has(role)) return [];
  const shapes = shapeMarks(decoration, placement, theme);
  if (role in SHAPE_COLOURS) return shapes;
  const { colour, weight, italic = false } = TEXT_STYLES[role as keyof typeof TEXT_STYLES];
  const { x, y } = placed(placement, decoration);
  const size = fontSize * placement.scale;
  const first = y - ((lines.length - 1) / 2) * size + size * TEXT_MIDDLE;
  return [
    ...shapes,
    ...lines.map((text, line): TextMark => ({
      type: 'text',
      text,
      x,
      y: first + line * size,
      size,
      anchor: ANCHORS[align],
      colour: theme[colour],
      bold: weight === 'bold',
      italic,
      font: 'text',
    })),
  ];
}
