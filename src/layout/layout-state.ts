import type { Point } from '../geometry/index.js';
import type { Box } from '../geometry/index.js';
import type { LayoutGraph } from './layout-graph.js';
import { CostIndex } from './cost-index.js';
import type { LayoutEdge, LayoutNode } from './layout-graph.js';

/** A link between two placed boxes, with their indexes. */
export type StateEdge = Omit<LayoutEdge, 'source' | 'target'> & {
  source: number;
  target: number;
  a: Box;
  b: Box;
};

/** The boxes and links of a layout in progress. */
export interface LayoutState {
  boxes: Box[];
  edges: StateEdge[];
  /** For each box its links. */
  edgesOf: StateEdge[][];
  /** The links that are seen in the picture of the day and must keep clear of other things. */
  visibleEdges: StateEdge[];
  /** For each box whether the picture of the day shows it: it has a line that is seen, or never any. */
  isVisible: boolean[];
  /** The same places as numbers. `moveTo` keeps both in step; whoever moves boxes else lets it follow. */
  costIndex: CostIndex;
  /** For each box those that exist on some day together with it, and must not overlap it. */
  coexisting: number[][];
  /** The members of each group that the picture of the day shows. */
  groups: number[][];
  /** For each box the index of its group, -1 for none. */
  groupOf: number[];
  /** The page that the seen boxes should keep to. */
  page: Page;
}

/** The extent of a page around the origin. */
export interface Page {
  width: number;
  height: number;
}

/** What a page is made for. */
export interface PageShape {
  /** The width over the height. */
  aspect: number;
  /** The part of the page that boxes cover, each with the air around it. */
  fill: number;
}

/** Air around a box, for lines and labels. */
const PADDING_PX = 11;

/** A page for some boxes. */
function pageFor(boxes: readonly Box[], { aspect, fill }: PageShape): Page {
  const covered = boxes.reduce(
    (sum, { width, height }) => sum + (width + PADDING_PX) * (height + PADDING_PX),
    0,
  );
  const height = Math.sqrt(covered / fill / aspect);
  return { width: aspect * height, height };
}

function coexist(a: LayoutNode, b: LayoutNode): boolean {
  return a.from < b.until && b.from < a.until;
}

function groupsOf(nodes: readonly LayoutNode[], isVisible: readonly boolean[]): number[][] {
  const byHead = new Map<string, number[]>();
  for (const [index, { group }] of nodes.entries()) {
    if (group === null || !isVisible[index]) continue;
    byHead.set(group, [...(byHead.get(group) ?? []), index]);
  }
  return [...byHead.values()];
}

const LINE_MARGIN_PX = 3;
/** How much of the margin each further line of a bundle takes. */
const FURTHER_LINE_PX = 4;

/** How far a box must keep from the middle of a link, which may be a bundle of lines. */
export function edgeMargin({ lines }: Pick<StateEdge, 'lines'>): number {
  return LINE_MARGIN_PX + FURTHER_LINE_PX * (lines - 1);
}

/** Puts the boxes of a graph at positions; one without a position at the origin. */
export function createLayoutState(
  graph: LayoutGraph,
  positions: ReadonlyMap<string, Point>,
  shape: PageShape,
): LayoutState {
  const { nodes } = graph;
  const index = new Map(nodes.map(({ id }, position) => [id, position]));
  const boxes = nodes.map(({ id, width, height }) => ({
    x: positions.get(id)?.x ?? 0,
    y: positions.get(id)?.y ?? 0,
    width,
    height,
  }));
  const edges = graph.edges.flatMap((edge): StateEdge[] => {
    const [source, target] = [index.get(edge.source) ?? -1, index.get(edge.target) ?? -1];
    const [a, b] = [boxes[source], boxes[target]];
    return a && b ? [{ ...edge, source, target, a, b }] : [];
  });
  const edgesOf: StateEdge[][] = boxes.map(() => []);
  for (const edge of edges) {
    edgesOf[edge.source]?.push(edge);
    edgesOf[edge.target]?.push(edge);
  }
  const isVisible = edgesOf.map((own) => {
    return own.length === 0 || own.some(({ visibility }) => visibility > 0);
  });
  const visibleEdges = edges.filter(({ visibility }) => visibility > 0);
  const groups = groupsOf(nodes, isVisible);
  const obstacleWeight = nodes.map((node) => node.obstacleWeight ?? 1);
  return {
    boxes,
    edges,
    edgesOf,
    visibleEdges,
    isVisible,
    costIndex: new CostIndex(boxes, isVisible, visibleEdges, obstacleWeight, edgeMargin),
    coexisting: nodes.map((node) =>
      nodes.flatMap((other, at) => (other !== node && coexist(node, other) ? [at] : [])),
    ),
    groups,
    groupOf: boxes.map((_, at) => groups.findIndex((members) => members.includes(at))),
    page: pageFor(
      boxes.filter((_, at) => isVisible[at]),
      shape,
    ),
  };
}

/** Moves a box. */
export function moveTo(state: LayoutState, index: number, { x, y }: Point): void {
  const box = boxAt(state, index);
  box.x = x;
  box.y = y;
  state.costIndex.move(index, box);
}

/** The box at an index; throws a RangeError when there is none. */
export function boxAt({ boxes }: LayoutState, index: number): Box {
  const box = boxes[index];
  if (!box) throw new RangeError(`No box at ${index}.`);
  return box;
}
