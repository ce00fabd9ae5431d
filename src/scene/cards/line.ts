import type { Box } from '../../geometry/index.js';
import type { LinkRoute } from '../../layout/index.js';
import type { curvedPath } from './path.js';

/** A card with its place in the frame. */
export interface PlacedCard extends Box {
  id: string;
  column: number;
}

/** A line that is to be drawn between two cards. */
export interface Line {
  id: string;
  source: PlacedCard;
  target: PlacedCard;
  route: LinkRoute;
  /** How it runs to another column, from its left end to its right one; in curves by default. */
  path?: typeof curvedPath;
}

export type Side = 'left' | 'right' | 'top' | 'bottom';

/** The end of a line that lies further left or, within a column, further up. */
export function firstEnd({ source, target }: Line): PlacedCard {
  const difference = source.column - target.column || source.y - target.y;
  return difference <= 0 ? source : target;
}

export function otherEnd({ source, target }: Line, end: PlacedCard): PlacedCard {
  return end === source ? target : source;
}

/** The side of a card at which a line ends. */
export function sideOf(line: Line, end: PlacedCard): Side {
  const isFirst = firstEnd(line) === end;
  switch (line.route.kind) {
    case 'vertical':
      return isFirst ? 'bottom' : 'top';
    case 'arc':
      return line.route.side;
    case 'adjacent-columns':
    case 'through':
      return isFirst ? 'right' : 'left';
  }
}
