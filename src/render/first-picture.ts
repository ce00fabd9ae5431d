import { boundsOf, type Point } from '../geometry/index.js';
import type { DraftLine, NetworkDraft, SceneNode } from '../scene/index.js';
import { EDGE_ENCODINGS, edgeEncodingName, stakeWidth } from './encoding.js';
import { paintMark } from './export/canvas/paint.js';
import { arrowLength, edgeColour, OVERLAP } from './export/drawing/draw-edge.js';
import { drawNode } from './export/drawing/draw-node.js';
import { initialViewport } from './initial-viewport.js';
import { legibleNames, legibleSize } from './legible-names.js';
import type { Theme } from './theme.js';
import { centredOn, limitZoom, type Camera, type Size, type Viewport } from './viewport.js';

const CORNER_PX = 8;
const FIRST_PICTURE = 'first-picture';

interface Shown {
  theme: Theme;
  selected: string | null;
  /** Where the reader has moved the picture; null where its scene places it. */
  camera: Camera | null;
  /** Called when a frame has shown the picture, unless it has been removed. */
  afterwards: () => void;
}

/** How many lines end at each node. */
function degreesIn({ lines }: NetworkDraft): Map<string, number> {
  const degrees = new Map<string, number>();
  for (const { edge } of lines) {
    degrees.set(edge.source, (degrees.get(edge.source) ?? 0) + 1);
    degrees.set(edge.target, (degrees.get(edge.target) ?? 0) + 1);
  }
  return degrees;
}

/** Where the complete scene will be, unless its lines reach further. */
function viewportOf(
  { nodes, clusters }: NetworkDraft,
  degrees: ReadonlyMap<string, number>,
  { camera, selected }: Shown,
  size: Size,
): Viewport {
  if (camera) return centredOn(camera, limitZoom(camera.zoom), size);
  const degreeOf = ({ id }: SceneNode): number =>
    id === selected ? Infinity : (degrees.get(id) ?? 0);
  const centre = (): SceneNode => nodes.reduce((a, b) => (degreeOf(b) > degreeOf(a) ? b : a));
  return initialViewport(boundsOf([...nodes, ...clusters]), size, centre);
}

/** A point that is so far before the end of a line that comes from another point. */
function before(end: Point, from: Point, length: number): Point {
  const [dx, dy] = [from.x - end.x, from.y - end.y];
  const part = Math.min(1, length / (Math.sqrt(dx * dx + dy * dy) || 1));
  return { x: end.x + dx * part, y: end.y + dy * part };
}

/** Paints lines, and on the ends of those that have some their arrowheads. */
function paintLines(
  context: CanvasRenderingContext2D,
  lines: readonly DraftLine[],
  theme: Theme,
): void {
  for (const { edge, start, control, end } of lines) {
    const encoding = EDGE_ENCODINGS[edgeEncodingName(edge)];
    const width = edge.kind === 'stake' ? stakeWidth(edge.capital) : encoding.width;
    const length = encoding.arrow ? arrowLength(width) : 0;
    const last = before(end, control, length * (1 - OVERLAP));
    const colour = edgeColour(edge, theme);
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.setLineDash(encoding.dash as number[]);
    // Dots are round.
    context.lineCap = (encoding.dash[0] ?? width) < width ? 'round' : 'butt';
    context.beginPath();
    context.moveTo(start.x, start.y);
    context.quadraticCurveTo(control.x, control.y, last.x, last.y);
    context.stroke();
    if (!encoding.arrow) continue;
    const back = before(end, control, length);
    const [dx, dy] = [(end.x - back.x) / 2, (end.y - back.y) / 2];
    context.fillStyle = colour;
    context.beginPath();
    context.moveTo(end.x, end.y);
    context.lineTo(back.x - dy, back.y + dx);
    context.lineTo(back.x + dy, back.y - dx);
    context.fill();
  }
  context.setLineDash([]);
  context.lineCap = 'butt';
}

/** Paints boxes with their names, as far as these can be read. */
function paintNodes(
  context: CanvasRenderingContext2D,
  nodes: readonly SceneNode[],
  degrees: ReadonlyMap<string, number>,
  zoom: number,
  { theme, selected }: Shown,
): void {
  const named = nodes.map((node) => ({ ...node, degree: degrees.get(node.id) ?? 0 }));
  const legible = legibleNames(named, zoom);
  const fonts = { text: theme.font, display: theme.displayFont };
  for (const node of nodes) {
    const fontSize = legible.has(node.id) ? legibleSize(node.fontSize, zoom) : null;
    const detail = { isSelected: node.id === selected, fontSize };
    const marks = drawNode(node, detail, { scale: 1, x: 0, y: 0 }, theme);
    for (const mark of marks) paintMark(context, mark, 1, fonts);
  }
}

function paint(
  context: CanvasRenderingContext2D,
  draft: NetworkDraft,
  degrees: ReadonlyMap<string, number>,
  zoom: number,
  shown: Shown,
): void {
  context.fillStyle = shown.theme.group;
  for (const { x, y, width, height } of draft.clusters) {
    context.beginPath();
    context.roundRect(x - width / 2, y - height / 2, width, height, CORNER_PX);
    context.fill();
  }
  paintLines(context, draft.lines, shown.theme);
  paintNodes(context, draft.nodes, degrees, zoom, shown);
}

/** Removes the picture over the element that Cytoscape draws in. */
export function removeFirstPicture({ parentElement }: HTMLElement): void {
  parentElement?.querySelector(`:scope > .${FIRST_PICTURE}`)?.remove();
}

/**
 * Paints a network over a container without Cytoscape, which takes longer to style its elements than all
 * else takes until then. The picture lets the pointer through, and is to be removed when Cytoscape has drawn the
 * same. Does nothing where there is a first picture already.
 */
export function paintFirstPicture(container: HTMLElement, draft: NetworkDraft, shown: Shown): void {
  const { clientWidth: width, clientHeight: height, ownerDocument } = container;
  if (draft.nodes.length === 0 || container.querySelector(`.${FIRST_PICTURE}`)) return;
  const canvas = ownerDocument.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) return;
  const ratio = devicePixelRatio;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  canvas.className = FIRST_PICTURE;
  const size = { width: `${width}px`, height: `${height}px` };
  Object.assign(canvas.style, { position: 'absolute', inset: '0', pointerEvents: 'none', ...size });
  if (container.firstElementChild) {
    // What Cytoscape has drawn of other data is still there.
    context.fillStyle = shown.theme.paper;
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  const degrees = degreesIn(draft);
  const { zoom, pan } = viewportOf(draft, degrees, shown, { width, height });
  context.setTransform(zoom * ratio, 0, 0, zoom * ratio, pan.x * ratio, pan.y * ratio);
  paint(context, draft, degrees, zoom, shown);
  container.append(canvas);
  // In the frame itself it would still be waited for.
  requestAnimationFrame(() => setTimeout(() => canvas.isConnected && shown.afterwards()));
}
