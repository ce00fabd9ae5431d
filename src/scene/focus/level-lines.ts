import type { Point } from '../../geometry/index.js';
import type { LinkLabel } from '../cards/drawn-link.js';
import type { LinkLine } from '../cards/draw-lines.js';
import { firstEnd, otherEnd, type Line } from '../cards/line.js';
import { joinedPath, shoulders, type curvedPath, type Path } from '../cards/path.js';
import { CARDS } from '../cards/settings.js';
import type { MeasureText } from '../text-width.js';
import { FOCUS } from './settings.js';

/** How far lines run level in the space right of a column: beside that column, or beside the next one. */
interface Level {
  isAtStart: boolean;
  length: number;
}

/** Between two columns, level at one end for some length. */
function levelStretch(start: Point, end: Point, { isAtStart, length }: Level): Point[] {
  const { most, bend } = FOCUS.level;
  const space = end.x - start.x;
  const half = bend * space;
  const level = Math.max(half, Math.min(length, most * space));
  // The last bend takes half of what is left.
  const distances = [level - half, level + half, (level + half + space) / 2];
  return isAtStart
    ? distances.map((distance, index) => ({
        x: start.x + distance,
        y: index < 2 ? start.y : end.y,
      }))
    : distances
        .map((distance, index) => ({ x: end.x - distance, y: index < 2 ? end.y : start.y }))
        .reverse();
}

/** How far a line should run level so that it is seen on both sides of its label. */
function lengthFor({ lines }: LinkLabel, measure: MeasureText): number {
  const { textSize, arrowLength, label } = CARDS;
  const width = Math.max(0, ...lines.map((line) => measure(line, textSize, 'bold')));
  return arrowLength + label.after + width + 2 * label.search.padding;
}

/** The space in which the label of a line stands near one of its ends, by the column left of it. */
function spaceOfLabel({ link: { labels }, line }: LinkLine): [number, boolean] | undefined {
  const end = labels[0]?.place ?? 'middle';
  const isBetweenColumns = ['adjacent-columns', 'through'].includes(line.route.kind);
  if (end === 'middle' || !isBetweenColumns) return undefined;
  const isAtStart = line[end] === firstEnd(line);
  return [isAtStart ? line[end].column : line[end].column - 1, isAtStart];
}

function pathAcross(line: Line, levels: ReadonlyMap<number, Level>): typeof curvedPath {
  return (start, end, passages): Path =>
    joinedPath(start, end, passages, (from, to, index) => {
      const level = levels.get(firstEnd(line).column + index);
      return level ? levelStretch(from, to, level) : shoulders(from, to);
    });
}

/**
 * Lines between columns that run level where labels are, near the ends that those
 * are about. All lines through one space between columns do so equally far, so that they do not
 * cross there.
 */
export function levelAtLabels(lines: readonly LinkLine[], measure: MeasureText): LinkLine[] {
  const levels = new Map<number, Level>();
  for (const each of lines) {
    const [label] = each.link.labels;
    const [space, isAtStart] = spaceOfLabel(each) ?? [];
    if (!label || space === undefined || isAtStart === undefined) continue;
    const before = levels.get(space);
    const length = Math.max(before?.length ?? 0, lengthFor(label, measure));
    levels.set(space, { isAtStart: before?.isAtStart ?? isAtStart, length });
  }
  return lines.map(({ link, line }) => {
    const isOne = firstEnd(line).column !== otherEnd(line, firstEnd(line)).column;
    return { link, line: isOne ? { ...line, path: pathAcross(line, levels) } : line };
  });
}
