import { comparisonMessages, formatDay } from '../../messages/index.js';
import type { Day } from '../../model/index.js';
import type { Scene, SceneDecoration, SceneEdge, SceneNode } from '../scene.js';
import type { Grid } from './grid.js';

interface Offset {
  x: number;
  y: number;
}

const HEADING_PX = 14;
/** From the border of a cell to its heading. */
const SIDE_PX = 12;

function moved<Placed extends Offset>(placed: Placed, { x, y }: Offset): Placed {
  return { ...placed, x: placed.x + x, y: placed.y + y };
}

/** The id of what stands for a record on a day; what comes before the slash is what a click selects. */
function idOn(id: string, day: Day): string {
  return `${id}/${day}`;
}

/** A card of one of several days, which selects its company. */
function nodeOn(node: SceneNode, day: Day, offset: Offset): SceneNode {
  const { isOpen: _, ...card } = node;
  const label = comparisonMessages.onDay(node.label, formatDay(day));
  return moved({ ...card, id: idOn(node.id, day), tie: node.id, label }, offset);
}

function edgeOn(edge: SceneEdge, day: Day, { x, y }: Offset): SceneEdge {
  const { id, source, target, route } = edge;
  return {
    ...edge,
    id: idOn(id, day),
    source: idOn(source, day),
    target: idOn(target, day),
    route: route.map((point) => ({ x: point.x + x, y: point.y + y })),
  };
}

function decorationOn(decoration: SceneDecoration, day: Day, offset: Offset): SceneDecoration {
  const { id, of } = decoration;
  return moved(
    { ...decoration, id: idOn(id, day), of: of === null ? null : idOn(of, day) },
    offset,
  );
}

function heading(day: Day, scale: number, { x, y }: Offset, height: number): SceneDecoration {
  return {
    id: `heading/${day}`,
    of: null,
    role: 'name',
    lines: [formatDay(day)],
    x: x + SIDE_PX / scale,
    y: y + height / 2,
    width: 0,
    height: 0,
    fontSize: HEADING_PX / scale,
    align: 'left',
  };
}

/**
 * The overviews of several days, composed for the cells of a grid, beside each other as one scene: every company stands in
 * the same place of each, and everything has the same scale. Ids end with the day.
 */
export function multiplesScene(
  scenes: readonly Scene[],
  { columns, rows, cell, inside, heading: headingHeight }: Grid,
): Scene | null {
  const [first] = scenes;
  const last = scenes.at(-1);
  if (!first || !last) return null;
  // A frame is smaller than its canvas where all of it is enlarged.
  const scale = inside.width / (first.frame?.width ?? inside.width);
  const [width, height] = [cell.width / scale, cell.height / scale];
  const top = headingHeight / scale;
  const placed = scenes.map((scene, index) => {
    const corner = { x: (index % columns) * width, y: Math.floor(index / columns) * height };
    const offset = { x: corner.x, y: corner.y + top };
    const { day } = scene;
    return {
      nodes: scene.nodes.map((node) => nodeOn(node, day, offset)),
      edges: scene.edges.map((edge) => edgeOn(edge, day, offset)),
      decorations: [
        heading(day, scale, corner, top),
        ...scene.decorations
          .filter(({ role }) => role !== 'disclosure')
          .map((decoration) => decorationOn(decoration, day, offset)),
      ],
    };
  });
  const [frameWidth, frameHeight] = [width * columns, height * rows];
  const leftOut = scenes.map((scene) => scene.leftOut);
  return {
    view: 'multiples',
    day: last.day,
    days: scenes.map(({ day }) => day),
    clusters: [],
    nodes: placed.flatMap(({ nodes }) => nodes),
    edges: placed.flatMap(({ edges }) => edges),
    decorations: placed.flatMap(({ decorations }) => decorations),
    frame: { x: frameWidth / 2, y: frameHeight / 2, width: frameWidth, height: frameHeight },
    ...(last.onDemand && { onDemand: last.onDemand }),
    leftOut: leftOut.reduce((most, one) => (one.length > most.length ? one : most), []),
  };
}
