import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import { isEmphasised } from './apply-highlight.js';
import { engineRenderer, engineState, type Element } from './engine.js';

/** Below this zoom no arrowhead and no shape of a box can be told on the screen. */
const COARSE_ZOOM = 0.25;

/** So few elements are drawn one by one in no time. */
const FEW_ELEMENTS = 1000;

/** Lines that differ in width by less are drawn alike, in pixels at zoom 1. */
const WIDTH_STEP_PX = 0.5;

/** So many lines are stroked together. */
const LINES_IN_PATH = 500;

/** Lines or boxes that look the same. */
interface Alike<Member> {
  /** One of them, by which all are drawn. */
  first: Member;
  width: number;
  members: Member[];
}

/** Whether elements are drawn together instead of one by one: many of them, so small that their details would not be seen. */
function isCoarse(cy: Core, elements: readonly Element[]): boolean {
  return cy.zoom() < COARSE_ZOOM && elements.length > FEW_ELEMENTS;
}

function add<Member>(
  groups: Map<string, Alike<Member>>,
  key: string,
  width: number,
  member: Member,
): void {
  const group = groups.get(key);
  if (group) group.members.push(member);
  else groups.set(key, { first: member, width, members: [member] });
}

function isPlainLine(edge: EdgeSingular): boolean {
  return edge.hasClass('unlabelled') && !isEmphasised(edge);
}

function isTile(node: NodeSingular): boolean {
  return node.hasClass('unnamed') && !isEmphasised(node);
}

function strokeAlike(
  context: CanvasRenderingContext2D,
  { first, width, members }: Alike<EdgeSingular>,
): void {
  context.strokeStyle = String(first.style('line-color'));
  context.lineWidth = width;
  const isDashed = first.style('line-style') === 'dashed';
  const dashes = isDashed ? String(first.style('line-dash-pattern')).split(/[\s,]+/) : [];
  context.setLineDash(dashes.map(parseFloat));
  for (let at = 0; at < members.length; at += LINES_IN_PATH) {
    context.beginPath();
    for (const edge of members.slice(at, at + LINES_IN_PATH)) {
      const { allpts: points, badLine } = engineState(edge).rscratch;
      if (badLine || !points || Number.isNaN(points[0])) continue;
      const [x = 0, y = 0] = points;
      context.moveTo(x, y);
      for (let to = 2; to + 3 < points.length; to += 4) {
        const [cx = 0, cy = 0, endX = 0, endY = 0] = points.slice(to, to + 4);
        context.quadraticCurveTo(cx, cy, endX, endY);
      }
    }
    context.stroke();
  }
  context.setLineDash([]);
}

function fillAlike(
  context: CanvasRenderingContext2D,
  { first, members }: Alike<NodeSingular>,
): void {
  context.fillStyle = String(first.style('background-color'));
  context.globalAlpha = first.numericStyle('background-opacity') as number;
  for (const node of members) {
    const { x, y } = node.position();
    const { nodeW, nodeH } = engineState(node).rstyle;
    context.fillRect(x - nodeW / 2, y - nodeH / 2, nodeW, nodeH);
  }
  context.globalAlpha = 1;
}

/**
 * Draws many elements at a small zoom in model coordinates: first all lines without labels and boxes without names that
 * look alike together, without arrowheads; `drawOthers` draws what has details.
 */
function drawCoarsely(
  context: CanvasRenderingContext2D,
  elements: readonly Element[],
  drawOthers: (elements: readonly Element[]) => void,
): void {
  const lines = new Map<string, Alike<EdgeSingular>>();
  const tiles = new Map<string, Alike<NodeSingular>>();
  const otherEdges: Element[] = [];
  const otherNodes: Element[] = [];
  for (const element of elements) {
    if (element.isEdge()) {
      if (isPlainLine(element)) {
        const own = element.numericStyle('width') as number;
        const width = Math.max(WIDTH_STEP_PX, WIDTH_STEP_PX * Math.round(own / WIDTH_STEP_PX));
        // Colour and dashes follow from the classes.
        add(lines, `${engineState(element).styleCxtKey} ${width}`, width, element);
      } else otherEdges.push(element);
    } else if (isTile(element)) add(tiles, engineState(element).styleCxtKey, 0, element);
    else otherNodes.push(element);
  }
  for (const alike of lines.values()) strokeAlike(context, alike);
  drawOthers(otherEdges);
  for (const alike of tiles.values()) fillAlike(context, alike);
  drawOthers(otherNodes);
}

/** Lets Cytoscape draw many elements together where their details would not be seen. */
export function drawManyTogether(cy: Core): void {
  const renderer = engineRenderer(cy);
  const drawLayered = renderer.drawLayeredElements.bind(renderer);
  renderer.drawLayeredElements = (context, elements, pixelRatio, extent) => {
    if (!isCoarse(cy, elements)) drawLayered(context, elements, pixelRatio, extent);
    else drawCoarsely(context, elements, (others) => renderer.drawElements(context, others));
  };
  const layers = renderer.data.lyrTxrCache;
  // Other textures are not used, so that nothing of them needs to be forgotten.
  renderer.onUpdateEleCalcsFns = [(_, elements) => layers.invalidateElements(elements)];
}
