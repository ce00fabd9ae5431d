import type { LinkRoute } from '../../layout/index.js';
import type { DrawnLink } from '../cards/drawn-link.js';
import { CARDS } from '../cards/settings.js';
import type { MeasureText } from '../text-width.js';
import { FOCUS } from './settings.js';

/** What is left of the first column and right of the last one. */
export interface SideMargins {
  left: number;
  right: number;
}

/** Margins in which arcs between boxes of an outer column have room for their labels beside them. */
export function sideMargins(
  links: readonly DrawnLink[],
  routes: readonly LinkRoute[],
  columnOf: (id: string) => number | undefined,
  measure: MeasureText,
): SideMargins {
  const { side } = FOCUS.margin;
  const margins: SideMargins = { left: side, right: side };
  const { arc, textSize, label } = CARDS;
  links.forEach(({ source, labels }, index) => {
    const route = routes[index];
    // Between two columns there is room.
    const isOuter = route?.kind === 'arc' && (columnOf(source) === 0) === (route.side === 'left');
    if (!isOuter) return;
    const lines = labels.flatMap((one) => one.lines);
    const widths = lines.map((line) => measure(line, textSize, 'bold'));
    const needed = arc.first + Math.max(0, ...widths) + 2 * label.search.padding + arc.margin;
    margins[route.side] = Math.max(margins[route.side], needed);
  });
  return margins;
}
