import { labelSize, EDGE_FONT_PX, type MeasureText, type SceneEdge } from '../../../scene/index.js';
import { EDGE_ENCODINGS, edgeEncodingName } from '../../encoding.js';
import { pointBeforeEnd, type LegibleLabel } from '../../legible-labels.js';
import type { Theme } from '../../theme.js';
import { TEXT_MIDDLE, type Mark, type TextMark } from './drawing.js';
import { edgeColour } from './draw-edge.js';
import { placed, type Placement } from './placement.js';

const LINE_HEIGHT = 1.1;

function colourOf(edge: SceneEdge, theme: Theme): string {
  if (edge.roles.includes('ended')) return theme.inkSoft;
  const { colour } = EDGE_ENCODINGS[edgeEncodingName(edge)];
  return colour === 'talks' || colour === 'alliance' ? edgeColour(edge, theme) : theme.ink;
}

/** The label of an edge of the network, on the paper that interrupts what is below. */
export function drawLabel(
  edge: SceneEdge,
  { fontSize, distance }: LegibleLabel,
  placement: Placement,
  theme: Theme,
  measure: MeasureText,
): Mark[] {
  const { labelLines, labelPlacement, route } = edge;
  const at = pointBeforeEnd(route, distance ?? labelPlacement.distance);
  const offset = distance === null ? labelPlacement.offset : { x: 0, y: 0 };
  const { x, y } = placed(placement, { x: at.x + offset.x, y: at.y + offset.y });
  const size = fontSize * placement.scale;
  const box = labelSize(labelLines, measure);
  const [width, height] = [box.width, box.height].map((side) => (side * size) / EDGE_FONT_PX) as [
    number,
    number,
  ];
  const first = y - ((labelLines.length - 1) / 2) * size * LINE_HEIGHT + size * TEXT_MIDDLE;
  return [
    {
      type: 'rect',
      x: x - width / 2,
      y: y - height / 2,
      width,
      height,
      radius: 0,
      fill: theme.paper,
      fillOpacity: 0.9,
      stroke: null,
    },
    ...labelLines.map((text, line): TextMark => ({
      type: 'text',
      text,
      x,
      y: first + line * size * LINE_HEIGHT,
      size,
      anchor: 'middle',
      colour: colourOf(edge, theme),
      bold: false,
      italic: false,
      font: 'text',
    })),
  ];
}
