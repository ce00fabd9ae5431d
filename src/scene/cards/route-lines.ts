import type { Point } from '../../geometry/index.js';
import type { Frame } from './frame.js';
import { assignLanes, type Lanes } from './lanes.js';
import { firstEnd, otherEnd, type Line, type PlacedCard } from './line.js';
import { curvedPath, reversedPath, roundedPath, straightPath, type Path } from './path.js';
import { assignPorts, type Ports } from './ports.js';
import { CARDS } from './settings.js';

/** How far the innermost arcs lie from a column, and how far others may: inside the frame, and within its half of the space to the next column. */
function arcRange(
  column: number,
  side: 'left' | 'right',
  { columns, space, arcsFrom }: Frame,
): { nearest: number; reach: number } {
  const isOuter = side === 'left' ? column === 0 : column === columns.length - 1;
  const { first, last, margin } = CARDS.arc;
  const from = isOuter ? (arcsFrom?.[side] ?? first) : first;
  const most = isOuter ? space.outside - margin : space.between / 2;
  const reach = Math.min(from + last - first, most);
  return { nearest: Math.min(from, reach), reach };
}

/** How far the arcs at each side of a column lie from it, by line, in pixels. */
function arcDistances(lines: readonly Line[], ports: Ports, frame: Frame): Map<Line, number> {
  const placed: {
    line: Line;
    side: 'left' | 'right';
    key: string;
    top: number;
    bottom: number;
    level: number;
  }[] = [];
  const span = (line: Line): number => Math.abs(line.source.y - line.target.y);
  const arcs = lines
    .flatMap((line) => (line.route.kind === 'arc' ? [{ line, side: line.route.side }] : []))
    .sort((a, b) => span(a.line) - span(b.line) || (a.line.id < b.line.id ? -1 : 1));
  for (const { line, side } of arcs) {
    const ys = [ports.at(line, line.source).y, ports.at(line, line.target).y];
    const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
    const key = `${line.source.column} ${side}`;
    // Lower levels are taken where no arc of them overlaps.
    const taken = new Set(
      placed
        .filter((other) => other.key === key && other.top < bottom && top < other.bottom)
        .map(({ level }) => level),
    );
    let level = 0;
    while (taken.has(level)) level += 1;
    placed.push({ line, side, key, top, bottom, level });
  }
  const { step } = CARDS.arc;
  return new Map(
    placed.map(({ line, side, key, level }) => {
      const { nearest, reach } = arcRange(line.source.column, side, frame);
      // On a side with many levels they lie closer together.
      const levels = placed.filter((other) => other.key === key).map((other) => other.level);
      const spacing = Math.min(step, (reach - nearest) / Math.max(1, ...levels));
      return [line, nearest + level * spacing];
    }),
  );
}

function arcPath(line: Line, from: Point, to: Point, distance: number): Path {
  const isLeft = line.route.kind === 'arc' && line.route.side === 'left';
  const x = isLeft ? Math.min(from.x, to.x) - distance : Math.max(from.x, to.x) + distance;
  return roundedPath(
    from,
    [
      { x, y: from.y },
      { x, y: to.y },
    ],
    to,
  );
}

/** From the card with the trunk along it, then level to the other card. */
function trunkPath(from: Point, to: Point): Path {
  const x = from.x + (to.x - from.x) / 2;
  return roundedPath(
    from,
    [
      { x, y: from.y },
      { x, y: to.y },
    ],
    to,
  );
}

function pathFrom(
  line: Line,
  first: PlacedCard,
  ports: Ports,
  lanes: Lanes,
  distances: ReadonlyMap<Line, number>,
  { columns }: Frame,
): Path {
  const [from, to] = [ports.at(line, first), ports.at(line, otherEnd(line, first))];
  const { path = curvedPath } = line;
  switch (line.route.kind) {
    case 'vertical':
      return straightPath(from, { x: from.x, y: to.y });
    case 'arc':
      return arcPath(line, from, to, distances.get(line) ?? CARDS.arc.first);
    case 'adjacent-columns':
      return ports.trunkOf(line) ? trunkPath(from, to) : path(from, to, []);
    case 'through': {
      const passages = (lanes.get(line) ?? []).flatMap((y, index) => {
        const column = columns[first.column + 1 + index];
        return column ? [{ y, from: column.left, to: column.right }] : [];
      });
      return path(from, to, passages);
    }
  }
}

/**
 * The path of every line, from its source to its target: through the spaces
 * between columns and the gaps between cards, never under a card. Lines of one
 * gap and of one side of a card are kept apart.
 */
export function routeLines(
  lines: readonly Line[],
  columns: readonly (readonly PlacedCard[])[],
  frame: Frame,
): Map<Line, Path> {
  const lanes = assignLanes(lines, columns, frame);
  const ports = assignPorts(lines, lanes, frame);
  const distances = arcDistances(lines, ports, frame);
  return new Map(
    lines.map((line) => {
      const first = firstEnd(line);
      const path = pathFrom(line, first, ports, lanes, distances, frame);
      return [line, first === line.source ? path : reversedPath(path)];
    }),
  );
}
