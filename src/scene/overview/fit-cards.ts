import type { CardContent } from './card-content.js';
import { cardHeight } from './card-content.js';
import { OVERVIEW } from './settings.js';

/** A card with its place, before it is known how many of its lines have room. */
export interface UnfittedCard {
  content: CardContent;
  /** The upper end in the frame, which stays whatever the card says. */
  top: number;
  /** The vehicles of the group. */
  size: number;
}

interface Fitted extends UnfittedCard {
  lineCount: number;
}

/**
 * How many of its lines each card of a column shows: the largest groups choose
 * first, and a card grows downwards by a line only where the space below it
 * stays as large as `spaces` demands. `cards` run from top to bottom; `spaces` has one
 * more, the first and the last one being those to the ends of the column.
 */
export function fitCards(
  cards: readonly UnfittedCard[],
  spaces: readonly number[],
  frameHeight: number,
): number[] {
  const fitted = cards.map((card): Fitted => ({ ...card, lineCount: 0 }));
  const bottom = frameHeight - OVERVIEW.margin.bottom;
  const hasRoom = (index: number, height: number): boolean => {
    const card = fitted[index];
    const end = fitted[index + 1]?.top ?? bottom;
    return card !== undefined && end - card.top - height >= (spaces[index + 1] ?? 0);
  };
  const order = fitted
    .map((card, index) => ({ card, index }))
    .sort((a, b) => b.card.size - a.card.size);
  // Everybody's first line comes before anybody's second one.
  for (const lineCount of [1, 2]) {
    for (const { card, index } of order) {
      const isNext = card.lineCount === lineCount - 1 && card.content.lines.length >= lineCount;
      if (isNext && hasRoom(index, cardHeight(card.content.nameSize, lineCount))) {
        card.lineCount = lineCount;
      }
    }
  }
  return fitted.map(({ lineCount }) => lineCount);
}
