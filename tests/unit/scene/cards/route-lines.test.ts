import { describe, expect, it } from 'vitest';
import { segmentEntersBox, segmentsCross, type Point } from '../../../../src/geometry/index.js';
import { curveThrough } from '../../../../src/scene/routing/curve.js';
import type { Line } from '../../../../src/scene/cards/line.js';
import type { Path } from '../../../../src/scene/cards/path.js';
import { routeLines } from '../../../../src/scene/cards/route-lines.js';
import { frameOf, line, placedCard } from '../overview/cards.js';

const frame = frameOf();
const columns = [0, 1, 2].map((column) =>
  Array.from({ length: 6 }, (_, row) => placedCard(`${column}-${row}`, column, 60 + 100 * row)),
);
const card = (column: number, row: number) => columns[column]![row]!;

function pointsOf({ start, controls, end }: Path): readonly Point[] {
  return curveThrough(start, controls, end, 12).points;
}

function routed(lines: Line[]): (readonly Point[])[] {
  const paths = routeLines(lines, columns, frame);
  return lines.map((each) => pointsOf(paths.get(each)!));
}

describe('the path of a line', () => {
  it('goes from its source to its target, also leftwards', () => {
    const [path] = routed([line(card(1, 0), card(0, 2))]);
    expect(path![0]!.x).toBeCloseTo(card(1, 0).x - card(1, 0).width / 2);
    expect(path!.at(-1)!.x).toBeCloseTo(card(0, 2).x + card(0, 2).width / 2);
  });

  it('runs under no card, whatever its route', () => {
    const lines = [
      line(card(0, 0), card(1, 5)),
      line(card(0, 1), card(0, 2), { kind: 'vertical' }),
      line(card(0, 0), card(0, 4), { kind: 'arc', side: 'left' }),
      line(card(1, 0), card(1, 4), { kind: 'arc', side: 'right' }),
      line(card(0, 2), card(2, 3), { kind: 'through', gaps: [0] }),
      line(card(2, 5), card(0, 4), { kind: 'through', gaps: [6] }),
    ];
    routed(lines).forEach((points, index) => {
      const { source, target } = lines[index]!;
      for (const box of columns.flat().filter((each) => each !== source && each !== target)) {
        const enters = points
          .slice(1)
          .some((point, at) => segmentEntersBox(points[at]!, point, box));
        expect(enters).toBe(false);
      }
    });
  });

  it('is an arc outside of the shorter arcs that it spans, inside the frame', () => {
    const arcs = [1, 2, 3, 4, 5].map((row) =>
      line(card(0, 0), card(0, row), { kind: 'arc', side: 'left' }),
    );
    const reaches = routed(arcs).map((points) => Math.min(...points.map(({ x }) => x)));
    expect([...reaches].sort((a, b) => b - a)).toEqual(reaches);
    expect(Math.min(...reaches)).toBeGreaterThan(0);
  });

  it('crosses others only where the order of their ends changes', () => {
    const lines = [0, 1, 2, 3].map((row) => line(card(0, row), card(1, row + 2)));
    const paths = routed(lines);
    for (const [index, one] of paths.entries()) {
      for (const other of paths.slice(index + 1)) {
        const crosses = one
          .slice(1)
          .some((b, i) => other.slice(1).some((d, j) => segmentsCross(one[i]!, b, other[j]!, d)));
        expect(crosses).toBe(false);
      }
    }
  });

  it('follows a trunk where very many lines leave one side', () => {
    const many = columns[1]!.flatMap((target) => [target]);
    const extra = [700, 760, 820, 880].map((y, at) => placedCard(`extra-${at}`, 1, y));
    const lines = [...many, ...extra].map((target) => line(card(0, 0), target));
    const paths = routeLines(lines, [columns[0]!, [...many, ...extra], columns[2]!], frame);
    const starts = new Set(lines.map((each) => paths.get(each)!.start.y));
    expect(starts.size).toBe(1);
  });
});
