import { controlPointPosition, type Point } from '../../../geometry/index.js';
import type { SceneEdge, SceneNode } from '../../../scene/index.js';
import { ARROW_SCALE, EDGE_ENCODINGS, edgeEncodingName, stakeWidth } from '../../encoding.js';
import type { Theme } from '../../theme.js';
import { NO_FILL, rounded, type Mark, type PathMark } from './drawing.js';
import { placed, placedWidth, type Placement } from './placement.js';

/** What an anchored alliance is drawn with, beside cards. */
const THIN_ALLIANCE = { width: 1.3, dash: [7, 4] } as const;

/** The part of an arrowhead that its line runs into, so that no gap is seen. */
export const OVERLAP = 0.15;

/** How an edge is drawn, in pixels of the scene. */
interface Appearance {
  colour: string;
  width: number;
  dash: readonly number[];
  arrows: { source: boolean; target: boolean };
}

export function edgeColour(edge: Pick<SceneEdge, 'roles'>, theme: Theme): string {
  if (edge.roles.includes('ended')) return theme.ended;
  return theme[EDGE_ENCODINGS[edgeEncodingName(edge)].colour];
}

function appearanceOf(edge: SceneEdge, theme: Theme): Appearance {
  const { dash, width, arrow } = EDGE_ENCODINGS[edgeEncodingName(edge)];
  const isAnchored = edge.anchors !== undefined;
  const isThin = isAnchored && edge.kind === 'alliance';
  return {
    colour: edgeColour(edge, theme),
    width: edge.kind === 'stake' ? stakeWidth(edge.capital) : width,
    dash,
    ...(isThin && THIN_ALLIANCE),
    // A line with anchors stands for both holdings.
    arrows: { source: arrow && isAnchored && edge.roles.includes('cross-holding'), target: arrow },
  };
}

/** The ends of an edge and the control points between them. */
function pointsOf(edge: SceneEdge, source: SceneNode, target: SceneNode): Point[] {
  const { anchors, controlPoints, route } = edge;
  const add = (a: Point, b: Point): Point => ({ x: a.x + b.x, y: a.y + b.y });
  const [from, to] = anchors
    ? [add(source, anchors.source), add(target, anchors.target)]
    : [source, target];
  const controls = controlPoints.map(({ distance, weight }) =>
    controlPointPosition(from, to, distance, weight),
  );
  const start = anchors ? from : (route[0] ?? source);
  const end = anchors ? to : (route.at(-1) ?? target);
  return [start, ...controls, end];
}

/** A point that is so far from the end of a line to another point, at most at that point. */
function before(end: Point, from: Point, length: number): Point {
  const distance = Math.hypot(from.x - end.x, from.y - end.y);
  const part = distance === 0 ? 0 : Math.min(1, length / distance);
  return { x: end.x + (from.x - end.x) * part, y: end.y + (from.y - end.y) * part };
}

function write({ x, y }: Point): string {
  return `${rounded(x)} ${rounded(y)}`;
}

/** Quadratic pieces that meet halfway between the control points; straight where these make no bend. */
function curve([start, ...rest]: readonly Point[]): string {
  const end = rest.at(-1);
  const controls = rest.slice(0, -1);
  if (!start || !end) return '';
  const pieces = controls.map((control, index) => {
    const next = controls[index + 1];
    const meet = next ? { x: (control.x + next.x) / 2, y: (control.y + next.y) / 2 } : end;
    return `Q${write(control)} ${write(meet)}`;
  });
  return `M${write(start)}${pieces.length > 0 ? pieces.join('') : `L${write(end)}`}`;
}

/** How long an arrowhead is; as Cytoscape draws them, whose lines are as wide as ours. */
export function arrowLength(width: number): number {
  return Math.max(29, (width * 13.37) ** 0.9) * 0.3 * ARROW_SCALE;
}

function arrowhead(tip: Point, from: Point, length: number, colour: string): PathMark {
  const back = before(tip, from, length);
  const [dx, dy] = [(tip.x - back.x) / 2, (tip.y - back.y) / 2];
  const [left, right] = [
    { x: back.x - dy, y: back.y + dx },
    { x: back.x + dy, y: back.y - dx },
  ];
  const d = `M${write(tip)}L${write(left)}L${write(right)}Z`;
  return { type: 'path', d, x: 0, y: 0, scale: 1, fill: colour, fillOpacity: 1, stroke: null };
}

/** The line of an edge and its arrowheads, each a shape of its own. */
export function drawEdge(
  edge: SceneEdge,
  [source, target]: readonly [SceneNode, SceneNode],
  placement: Placement,
  theme: Theme,
): Mark[] {
  const { colour, width, dash, arrows } = appearanceOf(edge, theme);
  const points = pointsOf(edge, source, target).map((point) => placed(placement, point));
  const length = arrowLength(width) * placement.scale;
  const [start, second] = points;
  const [end, last] = [points.at(-1), points.at(-2)];
  if (!start || !second || !end || !last) return [];
  const shaft = length * (1 - OVERLAP);
  const inner = points.slice(1, -1);
  const line = [
    arrows.source ? before(start, second, shaft) : start,
    ...inner,
    arrows.target ? before(end, last, shaft) : end,
  ];
  const scaledWidth = placedWidth(placement, width);
  const factor = scaledWidth / width;
  const stroke = {
    colour,
    width: scaledWidth,
    dash: dash.map((part) => part * factor),
    cap: dash[0] !== undefined && dash[0] < width ? ('round' as const) : ('butt' as const),
    opacity: 1,
  };
  return [
    { type: 'path', d: curve(line), x: 0, y: 0, scale: 1, ...NO_FILL, stroke },
    ...(arrows.source ? [arrowhead(start, second, length, colour)] : []),
    ...(arrows.target ? [arrowhead(end, last, length, colour)] : []),
  ];
}
