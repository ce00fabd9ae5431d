import { BoxGrid, type Box, type Point } from '../geometry/index.js';
import type { Day } from '../model/index.js';
import { CostIndex } from './cost-index.js';
import type { LayoutEdge, LayoutGraph, LayoutNode } from './layout-graph.js';
import { LAYOUT_SETTINGS } from './settings.js';

/** An edge between two boxes, with their indexes. */
export type StateEdge = Omit<LayoutEdge, 'source' | 'target'> & {
  source: number;
  target: number;
  a: Box;
  b: Box;
};

/** The boxes and edges of a layout in progress. */
export interface LayoutState {
  boxes: Box[];
  edges: StateEdge[];
  /** For each box its edges. */
  edgesOf: StateEdge[][];
  /** The edges that are drawn on the day of compilation and must keep clear of other things. */
  visibleEdges: StateEdge[];
  /** For each box whether it is drawn on the day of compilation: it has a visible edge, or never any. */
  isVisible: boolean[];
  /** The same positions for the cost of edges. `moveTo` updates it; after other moves, `syncIndexes`. */
  costIndex: CostIndex;
  /** The same positions for the search of boxes near others; kept as `costIndex`. */
  grid: BoxGrid;
  /** For each box the days on which its party exists, from the first up to but without the last. */
  lifetimes: { from: Day; until: Day }[];
  /** The visible members of each group. */
  groups: number[][];
  /** For each box the index of its group, -1 for none. */
  groupOf: number[];
  /** The page that the visible boxes should keep to. */
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
  /** The part of the page that boxes cover, each with its padding. */
  fill: number;
}

/** A page for some boxes. */
function pageFor(boxes: readonly Box[], { aspect, fill }: PageShape): Page {
  const { paddingPx } = LAYOUT_SETTINGS.page;
  const covered = boxes.reduce(
    (sum, { width, height }) => sum + (width + paddingPx) * (height + paddingPx),
    0,
  );
  const height = Math.sqrt(covered / fill / aspect);
  return { width: aspect * height, height };
}

/** Whether the parties of two boxes exist on some day together, so that the boxes must not overlap. */
export function coexist({ lifetimes }: LayoutState, one: number, other: number): boolean {
  const [a, b] = [lifetimes[one], lifetimes[other]];
  return a !== undefined && b !== undefined && a.from < b.until && b.from < a.until;
}

function groupsOf(nodes: readonly LayoutNode[], isVisible: readonly boolean[]): number[][] {
  const byHead = new Map<string, number[]>();
  for (const [index, { group }] of nodes.entries()) {
    if (group === null || !isVisible[index]) continue;
    const members = byHead.get(group);
    if (members) members.push(index);
    else byHead.set(group, [index]);
  }
  return [...byHead.values()];
}

/** How far a box must keep from the middle of an edge, which may be several parallel ones. */
export function edgeMargin({ lines }: Pick<StateEdge, 'lines'>): number {
  const { edgeMarginPx, parallelEdgePx } = LAYOUT_SETTINGS.cost;
  return edgeMarginPx + parallelEdgePx * (lines - 1);
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
  const groupOf = boxes.map(() => -1);
  groups.forEach((members, group) => {
    for (const member of members) groupOf[member] = group;
  });
  const grid = new BoxGrid();
  boxes.forEach((box, at) => grid.set(at, box));
  const obstacleWeight = nodes.map((node) => node.obstacleWeight ?? 1);
  return {
    boxes,
    edges,
    edgesOf,
    visibleEdges,
    isVisible,
    costIndex: new CostIndex(boxes, isVisible, visibleEdges, obstacleWeight, edgeMargin),
    grid,
    lifetimes: nodes.map(({ from, until }) => ({ from, until })),
    groups,
    groupOf,
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
  state.grid.set(index, box);
}

/** Updates the indexes of positions after boxes were moved without `moveTo`. */
export function syncIndexes({ boxes, costIndex, grid }: LayoutState): void {
  boxes.forEach((box, index) => {
    costIndex.move(index, box);
    grid.set(index, box);
  });
}

/** The box at an index; throws a RangeError when there is none. */
export function boxAt({ boxes }: LayoutState, index: number): Box {
  const box = boxes[index];
  if (!box) throw new RangeError(`No box at ${index}.`);
  return box;
}
