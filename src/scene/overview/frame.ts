import type { Frame, FrameSize } from '../cards/frame.js';
import { CARDS } from '../cards/settings.js';
import { OVERVIEW } from './settings.js';

/** The frame of an overview. */
export interface OverviewFrame extends Frame {
  /** Between these heights stand the cards of a day. */
  rows: { top: number; bottom: number };
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}

/** The margin at both sides of a canvas: more than the widest share needs, unless the canvas is too narrow for that. */
export function sideMargin(width: number): number {
  const { smallest, margin, compact } = OVERVIEW;
  return clamp((margin.side * width) / smallest.width, compact.margin, margin.side);
}

/**
 * The frame of an overview for a canvas, with its origin in the upper left corner.
 * The frame has the proportions of the canvas: shown in it, it fills it. On a
 * canvas larger than the reference everything is enlarged, up to a zoom of 1.35,
 * and further where there are few rows; beyond that there is more space between
 * the cards, as long as each is seen to belong to the next: fewer stand in the middle.
 */
export function frameFor(canvas: FrameSize, columnCount: number, rowCount: number): OverviewFrame {
  const { reference, smallest, largestZoom, margin, card, compact } = OVERVIEW;
  const isNarrow = canvas.width < smallest.width;
  const needed = {
    width: (reference.width * columnCount) / 3,
    height: Math.min(reference.height, margin.top + rowCount * 2 * compact.rowHeight),
  };
  const fitted = Math.min(canvas.width / needed.width, canvas.height / needed.height);
  const zoom = clamp(fitted, 1, largestZoom);
  const [width, height] = [canvas.width / zoom, canvas.height / zoom];
  const side = sideMargin(width);
  const available = width - 2 * side;
  // Two thirds of the width are for cards, the rest for the lines between them.
  const share = (available * card.widthShare) / columnCount;
  const gutter = columnCount > 2 ? compact.wideGutter : compact.usualGutter;
  const withGutters = (available - (columnCount - 1) * gutter) / columnCount;
  const smallestWidth = isNarrow
    ? clamp(withGutters, compact.cardWidth, card.smallestWidth)
    : card.smallestWidth;
  // A card is never wider than what is there.
  const cardWidth = Math.min(available, clamp(share, smallestWidth, card.largestWidth));
  const step = columnCount > 1 ? (available - cardWidth) / (columnCount - 1) : 0;
  const first = columnCount > 1 ? side + cardWidth / 2 : width / 2;
  const columns = Array.from({ length: columnCount }, (_, index) => {
    const x = first + index * step;
    return { x, left: x - cardWidth / 2, right: x + cardWidth / 2 };
  });
  const unused = height - margin.top - margin.bottom - rowCount * OVERVIEW.largestRow;
  const free = Math.max(0, unused / 2);
  const space = { outside: columns[0]?.left ?? side, between: step - cardWidth };
  return {
    width,
    height,
    columns,
    rows: { top: margin.top + free, bottom: height - margin.bottom - free },
    cardWidth,
    space,
    top: margin.top - margin.lanes,
    bottom: height - margin.bottom + margin.lanes,
    trunkFrom: OVERVIEW.trunkFrom,
    portSpacing: CARDS.portSpacing,
  };
}
