import { describe, expect, it } from 'vitest';
import { cardHeight, type CardContent } from '../../../../src/scene/overview/card-content.js';
import { fitCards } from '../../../../src/scene/overview/fit-cards.js';
import { CARDS } from '../../../../src/scene/cards/settings.js';
import { OVERVIEW } from '../../../../src/scene/overview/settings.js';

const content: CardContent = {
  name: 'Alpha',
  nameSize: 14,
  figure: '',
  bar: 0,
  barLines: 0,
  canOpen: false,
  lines: [
    { role: 'members', text: 'Beta' },
    { role: 'holder', text: 'France: 15%' },
  ],
};
const { lineHeight } = CARDS;
const NAME_ALONE = cardHeight(content.nameSize, 0);

/** How many lines two cards show, the lower one beginning so far below the name of the upper one. */
function linesOf(distance: number, frameHeight = 600, space = 5): number[] {
  const cards = [
    { content, top: 40, size: 2 },
    { content, top: 40 + NAME_ALONE + distance, size: 1 },
  ];
  return fitCards(cards, [0, space, 0], frameHeight);
}

describe('a card', () => {
  it('shows all its lines where there is room', () => {
    expect(linesOf(100)).toEqual([2, 2]);
  });

  it('shows as many as leave the space below it', () => {
    expect(linesOf(5 + lineHeight)).toEqual([1, 2]);
    expect(linesOf(5 + lineHeight - 1)).toEqual([0, 2]);
    expect(linesOf(19 + lineHeight, 600, 20)).toEqual([0, 2]);
  });

  it('ends above the lower margin', () => {
    const end = 40 + 2 * NAME_ALONE + 100 + OVERVIEW.margin.bottom;
    expect(linesOf(100, end + lineHeight)).toEqual([2, 1]);
    expect(linesOf(100, end)).toEqual([2, 0]);
  });
});
