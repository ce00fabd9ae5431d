import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  layoutStoryline,
  type StorylineGraph,
  type StorylineStay,
} from '../../../../src/layout/index.js';

const LANES = ['a', 'b', 'c', 'd', 'e', 'f'];

/** Stays of some lanes, one after the other, each in any of four bundles, of which the first lane heads the first. */
const arbitraryGraph = fc
  .tuple(
    ...LANES.map((lane) =>
      fc
        .array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 3 })), {
          minLength: 1,
          maxLength: 4,
        })
        .map((parts): StorylineStay[] => {
          let from = 0;
          return parts.map(([length, bundle]) => {
            const stay = { lane, line: lane, bundle, from, until: from + length };
            from += length;
            return { ...stay, isHead: lane === LANES[bundle] };
          });
        }),
    ),
  )
  .map((lists): StorylineGraph => {
    const moves = lists.flatMap((stays) =>
      stays.slice(1).map((to, place) => ({ from: stays[place]!, to, at: to.from })),
    );
    const isMove = ({ from, to }: (typeof moves)[number]): boolean => from.bundle !== to.bundle;
    return {
      stays: lists.flat(),
      moves: moves.filter(isMove),
      pulls: [],
      minimumLength: 2,
      gap: 1,
    };
  });

/** The stays of a time with their rows, from the first row on. */
function rowsAt({ stays }: StorylineGraph, rows: ReadonlyMap<StorylineStay, number>, time: number) {
  return stays
    .filter(({ from, until }) => from <= time && time < until)
    .map(({ bundle, lane }) => ({
      bundle,
      lane,
      row: rows.get(
        stays.find((one) => one.lane === lane && one.from <= time && time < one.until)!,
      )!,
    }))
    .sort((a, b) => a.row - b.row);
}

describe('the layout of any storyline', () => {
  it('puts the lanes of a bundle next to each other at every time, and no two in one row', () => {
    fc.assert(
      fc.property(arbitraryGraph, (graph) => {
        const { rows, height } = layoutStoryline(graph);
        for (const { from: time } of graph.stays) {
          const living = rowsAt(graph, rows, time);
          living.slice(1).forEach(({ row }, place) => {
            expect(row - living[place]!.row).toBeGreaterThanOrEqual(1);
          });
          const bundles = living.map(({ bundle }) => bundle);
          const runs = bundles.filter((bundle, place) => bundle !== bundles[place - 1]);
          expect(new Set(runs).size).toBe(runs.length);
          expect(living.at(-1)!.row).toBeLessThanOrEqual(height - 1);
        }
      }),
    );
  });

  it('keeps a lane level as long as it stays in a bundle', () => {
    fc.assert(
      fc.property(arbitraryGraph, (graph) => {
        const { rows } = layoutStoryline(graph);
        for (const one of graph.stays) {
          for (const other of graph.stays) {
            if (one.lane === other.lane && one.bundle === other.bundle) {
              expect(rows.get(one)).toBe(rows.get(other));
            }
          }
        }
      }),
    );
  });

  it('does not depend on the order of its lists, and is the same every time', () => {
    fc.assert(
      fc.property(arbitraryGraph, (graph) => {
        const { rows } = layoutStoryline(graph);
        const { stays, moves } = graph;
        const other = { ...graph, stays: [...stays].reverse(), moves: [...moves].reverse() };
        const again = layoutStoryline(other).rows;
        for (const stay of graph.stays) expect(again.get(stay)).toBe(rows.get(stay));
      }),
    );
  });
});

describe('the order of bundles', () => {
  const stay = (lane: string, bundle: number, from: number, until: number): StorylineStay => {
    return { lane, line: lane, bundle, from, until, isHead: true };
  };

  it('lets a lane move across none that it need not cross', () => {
    const others = ['p', 'q', 'r'].map((lane, place) => stay(lane, place + 2, 0, 20));
    const [own, head] = [stay('a', 0, 0, 10), stay('b', 1, 0, 20)];
    const joined = { ...stay('a', 1, 10, 20), isHead: false };
    const stays = [own, ...others, head, joined];
    const moves = [{ from: own, to: joined, at: 10 }];
    const { rows } = layoutStoryline({ stays, moves, pulls: [], minimumLength: 1, gap: 1 });
    const between = others.filter((other) => {
      const [low, high] = [rows.get(own)!, rows.get(joined)!].sort((a, b) => a - b);
      return rows.get(other)! > low! && rows.get(other)! < high!;
    });
    expect(between).toEqual([]);
  });
});
