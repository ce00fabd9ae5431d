import type { LinkRoute } from '../../layout/index.js';
import type { DrawnLink } from '../cards/drawn-link.js';
import { CARDS } from '../cards/settings.js';
import type { MeasureText } from '../text-width.js';
import { FOCUS } from './settings.js';

/** What is left of the first column and right of the last one. */
export interface SideMargins {
  left: number;
  right: number;
  /** How far the innermost arcs there lie from the column. */
  arcsFrom: Record<'left' | 'right', number>;
}

/** The most arcs that have room for their labels beside them: inside the one, and outside the other. */
const MOST_BESIDE = 2;

/**
 * Margins in which arcs between boxes of an outer column have room for their labels: beside them or,
 * of many, on their level ends between the column and the innermost arc.
 */
export function sideMargins(
  links: readonly DrawnLink[],
  routes: readonly LinkRoute[],
  columnOf: (id: string) => number | undefined,
  measure: MeasureText,
): SideMargins {
  const { arc, arrowLength, textSize, label } = CARDS;
  const { side: smallest } = FOCUS.margin;
  const marginOf = (side: 'left' | 'right'): { margin: number; from: number } => {
    const outer = links.filter(({ source }, index) => {
      const route = routes[index];
      // Between two columns there is room.
      const isOuter = (columnOf(source) === 0) === (side === 'left');
      return route?.kind === 'arc' && route.side === side && isOuter;
    });
    if (outer.length === 0) return { margin: smallest, from: arc.first };
    const texts = outer.flatMap(({ labels }) => labels.flatMap(({ lines }) => lines));
    const widths = texts.map((text) => measure(text, textSize, 'bold'));
    const width = Math.max(0, ...widths) + 2 * label.search.padding;
    if (outer.length <= MOST_BESIDE) {
      return { margin: Math.max(smallest, arc.first + width + arc.margin), from: arc.first };
    }
    const from = arrowLength + label.after + width + arc.cornerRadius;
    const depth = Math.min(arc.last - arc.first, (outer.length - 1) * arc.step);
    return { margin: from + depth + arc.margin, from };
  };
  const [left, right] = [marginOf('left'), marginOf('right')];
  return {
    left: left.margin,
    right: right.margin,
    arcsFrom: { left: left.from, right: right.from },
  };
}
