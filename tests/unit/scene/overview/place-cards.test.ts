import { describe, expect, it } from 'vitest';
import { boxesOverlap } from '../../../../src/geometry/index.js';
import { textWidth } from '../../../../src/scene/text-width.js';
import { placeCards, type CardOnFrame } from '../../../../src/scene/overview/place-cards.js';
import { OVERVIEW } from '../../../../src/scene/overview/settings.js';
import { DAY, frameOf, linksOf, maker, overviewOf } from './cards.js';
import { holding, stake } from '../../model/sample.js';

const settings = {
  day: DAY,
  mostVehicles: 1000,
  opened: new Set<string>(),
  measureText: textWidth,
};

/** One column of so many cards at given heights, without lines. */
function columnOf(ys: number[]): readonly CardOnFrame[] {
  const ids = ys.map((_, index) => `maker-${String(index).padStart(2, '0')}`);
  const { cards } = overviewOf({ parties: ids.map((id, index) => maker(id, 900 - index)) });
  const column = { cards: cards.map((card, index) => ({ card, y: ys[index]! })), places: ys };
  return placeCards({ columns: [column] }, [], [], frameOf(), settings).columns[0]!;
}

describe('cards in a column', () => {
  it('have their upper ends at the heights of their positions', () => {
    const [first, second] = columnOf([0.25, 0.75]);
    const { top, bottom } = OVERVIEW.margin;
    const height = 640 - top - bottom;
    const upperEnds = [first!, second!].map((card) => card.y - card.height / 2);
    expect(upperEnds[0]).toBeCloseTo(top + 0.25 * height);
    expect(upperEnds[1]).toBeCloseTo(top + 0.75 * height);
    expect(first!.x).toBe(frameOf().columns[0]!.x);
  });

  it('move apart as far as they have to, and stay inside the frame', () => {
    for (const first of [0, 0.999]) {
      const ys = Array.from({ length: 16 }, (_, index) => first + index / 1e5);
      const cards = columnOf(ys);
      cards.forEach((card, index) => {
        const others = cards.slice(index + 1);
        expect(others.some((other) => boxesOverlap(card, other))).toBe(false);
        expect(card.y - card.height / 2).toBeGreaterThanOrEqual(OVERVIEW.margin.top - 1e-9);
        expect(card.y + card.height / 2).toBeLessThanOrEqual(640 - OVERVIEW.margin.bottom + 1e-9);
      });
    }
  });

  it('leave room for the label of a line between two of them', () => {
    const lists = {
      parties: [maker('alpha', 900), maker('beta', 800)],
      stakes: [stake('alpha', 'beta', holding('2000', undefined, { capital: 34 }))],
    };
    const { cards } = overviewOf(lists);
    const chosen = cards.map((card, index) => ({ card, y: 0.5 + index / 12 }));
    const columns = [{ cards: chosen, places: chosen.map(({ y }) => y) }];
    const routes = [{ kind: 'vertical' as const }];
    const links = linksOf(lists);
    const placed = placeCards({ columns }, links, routes, frameOf(1), settings);
    const [[upper, lower] = []] = placed.columns;
    const gap = lower!.y - lower!.height / 2 - (upper!.y + upper!.height / 2);
    expect(gap).toBeGreaterThanOrEqual(OVERVIEW.gap.withLabel - 1e-9);
  });
});
