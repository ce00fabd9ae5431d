import type { CardContent } from './card-content.js';
import { cardHeight } from './card-content.js';
import { OVERVIEW } from './settings.js';

/** A card with its place, before it is known how many of its lines have room. */
export interface UnfittedCard {
  id: string;
  content: CardContent;
  /** The height of its middle in the frame. */
  y: number;
}

interface Fitted extends UnfittedCard {
  lineCount: number;
}

function heightOf({ content, lineCount }: Fitted): number {
  return cardHeight(content.nameSize, lineCount);
}

/**
 * How many of its lines each card of a column shows: the first cards of `ranking`
 * choose first, and a card takes a line only where the spaces above and below stay
 * as large as `spaces` demands. `cards` run from top to bottom; `spaces` has one
 * more, the first and the last one being those to the ends of the column.
 */
export function fitCards(
  cards: readonly UnfittedCard[],
  spaces: readonly number[],
  ranking: ReadonlyMap<string, number>,
  frameHeight: number,
): Map<string, number> {
  const fitted = cards.map((card): Fitted => ({ ...card, lineCount: 0 }));
  const bottom = frameHeight - OVERVIEW.margin.bottom;
  const hasRoom = (index: number, height: number): boolean => {
    const card = fitted[index];
    if (!card) return false;
    const [above, below] = [fitted[index - 1], fitted[index + 1]];
    const top = above ? above.y + heightOf(above) / 2 : OVERVIEW.margin.top;
    const end = below ? below.y - heightOf(below) / 2 : bottom;
    return (
      card.y - height / 2 - top >= (spaces[index] ?? 0) &&
      end - card.y - height / 2 >= (spaces[index + 1] ?? 0)
    );
  };
  const order = fitted
    .map((card, index) => ({ card, index }))
    .sort((a, b) => (ranking.get(a.card.id) ?? 0) - (ranking.get(b.card.id) ?? 0));
  // Everybody's first line comes before anybody's second one.
  for (const lineCount of [1, 2]) {
    for (const { card, index } of order) {
      const isNext = card.lineCount === lineCount - 1 && card.content.lines.length >= lineCount;
      if (isNext && hasRoom(index, cardHeight(card.content.nameSize, lineCount))) {
        card.lineCount = lineCount;
      }
    }
  }
  return new Map(fitted.map(({ id, lineCount }) => [id, lineCount]));
}
