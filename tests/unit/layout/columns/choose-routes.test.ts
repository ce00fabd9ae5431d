import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsCross } from '../../../../src/geometry/index.js';
import { chooseRoutes } from '../../../../src/layout/index.js';

/** Links as pairs of indexes. */
function links(...pairs: [number, number][]): { a: number; b: number }[] {
  return pairs.map(([a, b]) => ({ a, b }));
}

/** Some columns of 0 to 7 items, with links between different ones, each pair once. */
const day = (columnCount: number): fc.Arbitrary<Day> =>
  fc.array(fc.nat(7), { minLength: columnCount, maxLength: columnCount }).chain((counts) => {
    let next = 0;
    const columns = counts.map((count) => Array.from({ length: count }, () => next++));
    const pairs = Array.from({ length: next }, (_, b) =>
      Array.from({ length: b }, (_, a) => ({ a, b })),
    ).flat();
    return fc.record({
      columns: fc.constant(columns),
      links: fc.shuffledSubarray(pairs, { maxLength: Math.min(30, pairs.length) }),
    });
  });

interface Day {
  columns: number[][];
  links: { a: number; b: number }[];
}

describe('chooseRoutes', () => {
  it('has nothing to do without columns or links', () => {
    expect(chooseRoutes([], [])).toEqual({ routes: [], crossings: 0 });
    expect(chooseRoutes([[0, 1], []], [])).toEqual({ routes: [], crossings: 0 });
  });

  it('counts links between neighbouring columns whose ends are in opposite order', () => {
    const columns = [
      [0, 1, 2],
      [3, 4, 5],
    ];
    expect(chooseRoutes(columns, links([0, 3], [1, 4], [2, 5])).crossings).toBe(0);
    expect(chooseRoutes(columns, links([0, 5], [1, 4], [3, 2])).crossings).toBe(3);
    expect(chooseRoutes(columns, links([0, 5], [0, 3], [0, 4], [1, 5])).crossings).toBe(0);
  });

  it('joins neighbours in a column directly, also across the place of one who is not there', () => {
    const { routes } = chooseRoutes([[7, 3, 5]], links([5, 3], [7, 3]));
    expect(routes).toEqual([{ kind: 'vertical' }, { kind: 'vertical' }]);
  });

  it('runs an arc on the side where it crosses nothing', () => {
    const columns = [[0, 1, 2], [3]];
    const { routes, crossings } = chooseRoutes(columns, links([0, 2], [1, 3]));
    expect(routes[0]).toEqual({ kind: 'arc', side: 'left' });
    expect(crossings).toBe(0);
  });

  it('nests arcs with a common end and parts those that would interleave', () => {
    const nested = chooseRoutes([[0, 1, 2, 3, 4]], links([0, 2], [0, 3], [0, 4], [1, 4]));
    expect(nested.crossings).toBe(0);
    const parted = chooseRoutes([[0, 1, 2, 3]], links([0, 2], [1, 3]));
    expect(parted.crossings).toBe(0);
    expect(new Set(parted.routes.map((route) => route.kind === 'arc' && route.side)).size).toBe(2);
  });

  it('counts an arc and each link that leaves the column between its ends', () => {
    // Of three arcs that interleave pairwise, two are on the same side.
    expect(chooseRoutes([[0, 1, 2, 3, 4, 5]], links([0, 3], [1, 4], [2, 5])).crossings).toBe(1);
    // In the middle column there is no free side.
    const middle = chooseRoutes([[0], [1, 2, 3], [4]], links([1, 3], [0, 2], [2, 4]));
    expect(middle.crossings).toBe(1);
  });

  it('leads a long link through the gap where it crosses nothing', () => {
    // Straight ahead, between 2 and 3, it would cross three links.
    const columns = [
      [0, 1],
      [2, 3, 4],
      [5, 6],
    ];
    const { routes, crossings } = chooseRoutes(
      columns,
      links([0, 5], [1, 2], [1, 3], [1, 4], [6, 2]),
    );
    expect(routes[0]).toEqual({ kind: 'through', gaps: [0] });
    expect(crossings).toBe(0);
  });

  it('leads a long link around two that are joined directly', () => {
    const columns = [[0], [1, 2], [3]];
    const { routes, crossings } = chooseRoutes(columns, links([0, 3], [1, 2]));
    expect(routes[0]).not.toEqual({ kind: 'through', gaps: [1] });
    expect(crossings).toBe(0);
  });

  it('leads a link across several columns through one gap of each', () => {
    const columns = [[0], [1], [], [2, 3], [4]];
    const { routes, crossings } = chooseRoutes(columns, links([0, 4], [0, 1], [3, 4], [1, 3]));
    expect(routes[0]).toEqual({ kind: 'through', gaps: [0, 0, 1] });
    expect(crossings).toBe(0);
  });

  it('crosses two long links in a shared gap once when their ends are in opposite order', () => {
    const columns = [[0, 1], [], [2, 3]];
    expect(chooseRoutes(columns, links([0, 2], [1, 3])).crossings).toBe(0);
    expect(chooseRoutes(columns, links([0, 3], [1, 2])).crossings).toBe(1);
  });

  it('rather crosses links of little weight', () => {
    const columns = [[0, 1], [2], [3, 4]];
    const crossing = [
      { a: 0, b: 2 },
      { a: 1, b: 2 },
      { a: 2, b: 3 },
      { a: 2, b: 4 },
    ];
    const above = chooseRoutes(columns, [
      { a: 0, b: 4 },
      ...crossing.map((link) => ({ ...link, weight: link.b === 3 || link.a === 0 ? 0.3 : 1 })),
    ]);
    expect(above.routes[0]).toEqual({ kind: 'through', gaps: [0] });
    const below = chooseRoutes(columns, [
      { a: 0, b: 4 },
      ...crossing.map((link) => ({ ...link, weight: link.a === 1 ? 0.3 : 1 })),
    ]);
    expect(below.routes[0]).toEqual({ kind: 'through', gaps: [1] });
  });

  it('takes the shortest way of several without crossings', () => {
    const columns = [[0], [1, 2, 3], [4]];
    const heights = [2, 0, 1, 2.5, 2];
    const { routes } = chooseRoutes(columns, links([0, 4]), heights);
    expect(routes[0]).toEqual({ kind: 'through', gaps: [2] });
  });

  it('counts between two columns as many crossings as straight lines have', () => {
    fc.assert(
      fc.property(day(2), ({ columns, links }) => {
        const across = links.filter(
          ({ a, b }) => columns[0]!.includes(a) && columns[1]!.includes(b),
        );
        const segments = across.map(({ a, b }) => [
          { x: 0, y: columns[0]!.indexOf(a) },
          { x: 1, y: columns[1]!.indexOf(b) },
        ]);
        let expected = 0;
        segments.forEach(([a, b], one) => {
          for (const [c, d] of segments.slice(one + 1)) {
            if (a!.y === c!.y || b!.y === d!.y) continue;
            if (segmentsCross(a!, b!, c!, d!)) expected++;
          }
        });
        expect(chooseRoutes(columns, across).crossings).toBe(expected);
      }),
    );
  });

  it('chooses the best gap for a single long link', () => {
    fc.assert(
      fc.property(day(3), ({ columns, links }) => {
        const [first, middle, last] = columns;
        const isLong = ({ a, b }: { a: number; b: number }): boolean =>
          first!.includes(a) && last!.includes(b);
        const isAcross = ({ a, b }: { a: number; b: number }): boolean =>
          middle!.includes(a) !== middle!.includes(b);
        const long = links.find(isLong);
        fc.pre(long !== undefined);
        const short = links.filter(isAcross);
        // Cut in two by an item in a gap, the link joins neighbouring columns alone.
        const item = columns.flat().length;
        const costs = Array.from({ length: middle!.length + 1 }, (_, gap) => {
          const withItem = [first!, middle!.toSpliced(gap, 0, item), last!];
          const halves = [
            { a: long.a, b: item },
            { a: item, b: long.b },
          ];
          return chooseRoutes(withItem, [...short, ...halves]).crossings;
        });
        expect(chooseRoutes(columns, [long, ...short]).crossings).toBe(Math.min(...costs));
      }),
    );
  });

  it('does not depend on the order of links', () => {
    const shuffled = day(4).chain(({ columns, links }) =>
      fc.record({
        columns: fc.constant(columns),
        one: fc.constant(links),
        other: fc.shuffledSubarray(links, { minLength: links.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ columns, one, other }) => {
        const first = chooseRoutes(columns, one);
        const second = chooseRoutes(columns, other);
        expect(second.crossings).toBe(first.crossings);
        expect(second.routes).toEqual(other.map((link) => first.routes[one.indexOf(link)]));
      }),
    );
  });

  it('gives every link a route of its kind', () => {
    fc.assert(
      fc.property(day(4), ({ columns, links }) => {
        const columnOf = (item: number): number => columns.findIndex((own) => own.includes(item));
        chooseRoutes(columns, links).routes.forEach((route, index) => {
          const { a, b } = links[index]!;
          const distance = Math.abs(columnOf(a) - columnOf(b));
          if (distance === 0) expect(['vertical', 'arc']).toContain(route.kind);
          if (distance === 1) expect(route.kind).toBe('adjacent-columns');
          if (distance > 1)
            expect(route.kind === 'through' && route.gaps.length).toBe(distance - 1);
        });
      }),
    );
  });
});
