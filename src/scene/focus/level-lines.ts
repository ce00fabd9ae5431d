import type { Point } from '../../geometry/index.js';
import type { LinkLabel } from '../cards/drawn-link.js';
import type { LinkLine } from '../cards/draw-lines.js';
import { firstEnd } from '../cards/line.js';
import { reversedPath, type Path } from '../cards/path.js';
import { CARDS } from '../cards/settings.js';
import type { MeasureText } from '../text-width.js';
import { FOCUS } from './settings.js';

/** From a box to one in the next column, level at first for some length. */
function levelPath(start: Point, end: Point, length: number): Path {
  const { most, bend } = FOCUS.level;
  const space = Math.abs(end.x - start.x);
  const at = (distance: number, y: number): Point => {
    return { x: start.x + Math.sign(end.x - start.x) * distance, y };
  };
  const half = bend * space;
  const level = Math.max(half, Math.min(length, most * space));
  const controls = [
    at(level - half, start.y),
    at(level + half, start.y),
    // The last bend takes half of what is left.
    at((level + half + space) / 2, end.y),
  ];
  return { start, controls, end };
}

/** How far a line should run level so that it is seen on both sides of its label. */
function lengthFor({ lines }: LinkLabel, measure: MeasureText): number {
  const { textSize, arrowLength, label } = CARDS;
  const width = Math.max(0, ...lines.map((line) => measure(line, textSize, 'bold')));
  return arrowLength + label.afterArrow + width + 2 * label.search.padding;
}

/** A line that is level at one of its ends, and which others are so equally far. */
interface LevelLine {
  end: 'source' | 'target';
  group: string;
}

function levelLineOf({ link: { labels }, line }: LinkLine): LevelLine | undefined {
  const end = labels[0]?.place ?? 'middle';
  if (end === 'middle' || line.route.kind !== 'adjacent-columns') return undefined;
  return { end, group: `${line[end].column} ${firstEnd(line).column}` };
}

/**
 * Lines to the next column that run level where their labels are, near one of their
 * ends. Those that end at one side of a column do so equally far, so that they do not cross.
 */
export function levelAtLabels(lines: readonly LinkLine[], measure: MeasureText): LinkLine[] {
  const lengths = new Map<string, number>();
  for (const each of lines) {
    const [group, [label]] = [levelLineOf(each)?.group, each.link.labels];
    if (group === undefined || !label) continue;
    lengths.set(group, Math.max(lengths.get(group) ?? 0, lengthFor(label, measure)));
  }
  return lines.map(({ link, line }) => {
    const level = levelLineOf({ link, line });
    if (!level) return { link, line };
    const length = lengths.get(level.group) ?? 0;
    const path = (from: Point, to: Point): Path =>
      line[level.end] === firstEnd(line)
        ? levelPath(from, to, length)
        : reversedPath(levelPath(to, from, length));
    return { link, line: { ...line, path } };
  });
}
