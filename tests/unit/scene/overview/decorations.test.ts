import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../../src/scene/text-width.js';
import { cardDecorations } from '../../../../src/scene/overview/decorations.js';
import { placeCards, type CardOnFrame } from '../../../../src/scene/overview/place-cards.js';
import { holding, party, stake } from '../../model/sample.js';
import { DAY, frameOf, maker, overviewOf } from './cards.js';

function cardWith(lists: Parameters<typeof overviewOf>[0], isWhole = false): CardOnFrame {
  const [card] = overviewOf(lists).cards;
  const columns = [{ cards: [{ card: card!, y: 0.5 }], places: [0.5] }];
  const settings = {
    day: DAY,
    mostVehicles: 1000,
    opened: new Set<string>(),
    isWhole,
    measureText: textWidth,
  };
  return placeCards({ columns }, [], [], frameOf(1), settings).columns[0]![0]!;
}

const GROUP: Parameters<typeof overviewOf>[0] = {
  parties: [
    maker('alpha', 500),
    party('brand'),
    party('france', { kind: 'state', name: 'France' }),
  ],
  stakes: [
    stake('alpha', 'brand', holding('2000', undefined, { capital: 100 })),
    stake('france', 'alpha', holding('2000', undefined, { capital: 15 })),
  ],
};
const complete = cardWith(GROUP);

describe('the decorations of a card', () => {
  it('are its edge, its bar, its name, its figure and its lines, all of them its own', () => {
    const decorations = cardDecorations(complete, 'europe');
    expect(decorations.map(({ role }) => role)).toEqual([
      'edge',
      'bar',
      'name',
      'figure',
      'disclosure',
      'members',
      'holder',
    ]);
    expect(new Set(decorations.map(({ id }) => id)).size).toBe(7);
    for (const { of } of decorations) expect(of).toBe('alpha');
  });

  it('have nothing on paper that would open it, whose place the figure takes', () => {
    const onScreen = cardDecorations(complete, 'europe').find(({ role }) => role === 'figure')!;
    const onPaper = cardDecorations(cardWith(GROUP, true), 'europe');
    expect(onPaper.map(({ role }) => role)).not.toContain('disclosure');
    expect(onPaper.find(({ role }) => role === 'figure')!.x).toBeGreaterThan(onScreen.x);
  });

  it('lie inside the card, the bar as long as its part of the largest figure', () => {
    const decorations = cardDecorations(complete, 'europe');
    const [left, right] = [complete.x - complete.width / 2, complete.x + complete.width / 2];
    for (const { x, y, width, height, fontSize, lines } of decorations) {
      const half = (lines.length > 0 ? fontSize : height) / 2;
      expect(x - width / 2).toBeGreaterThanOrEqual(left);
      expect(x + width / 2).toBeLessThanOrEqual(right);
      expect(y - half).toBeGreaterThanOrEqual(complete.y - complete.height / 2 - 1e-9);
      expect(y + half).toBeLessThanOrEqual(complete.y + complete.height / 2 + 1e-9);
    }
    const bar = decorations.find(({ role }) => role === 'bar')!;
    expect(bar.width).toBeCloseTo((complete.width - 16) / 2);
  });

  it('leave out what is not known', () => {
    const decorations = cardDecorations(cardWith({ parties: [maker('alpha')] }), undefined);
    expect(decorations.map(({ role }) => role)).toEqual(['edge', 'name']);
    expect(decorations[0]!.region).toBeUndefined();
  });
});
