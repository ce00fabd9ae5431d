import { cutText } from '../cards/cut-text.js';
import { CARDS } from '../cards/settings.js';
import { messages } from '../../messages/index.js';
import { REGIONS, regionOf } from '../../network/index.js';
import type { SceneDecoration } from '../scene.js';
import type { ChosenCard } from './choose-cards.js';
import type { Frame } from '../cards/frame.js';
import type { MeasureText } from '../text-width.js';
import { OVERVIEW } from './settings.js';

/** Between a heading and the next one, or the border of the frame. */
const SPACE_AFTER_PX = 6;

/** The regions of a column from west to east; none where a country is not known. */
function regionsOf(cards: readonly ChosenCard[]): string[] {
  const regions = new Set(cards.map(({ card }) => regionOf(card.group.head.country)));
  if (regions.has(undefined)) return [];
  return REGIONS.filter((region) => regions.has(region)).map(
    (region) => messages.overview.regions[region],
  );
}

/** Names with separators between them, in two lines where one is too wide; what is wider still is cut. */
function headingLines(names: readonly string[], width: number, measure: MeasureText): string[] {
  const textOf = (some: readonly string[]): string => some.join(messages.overview.regionSeparator);
  const cut = (text: string): string => cutText(text, width, CARDS.textSize, measure, 'bold');
  let count = names.length;
  const first = (): string => textOf(names.slice(0, count));
  while (count > 1 && cut(first()) !== first()) count -= 1;
  return [first(), textOf(names.slice(count))].filter((line) => line !== '').map(cut);
}

/**
 * The headings of columns of one or a few regions each; none when all columns are
 * of the same. One that is wider than up to the next column, or to the border of
 * the frame, has two lines.
 */
export function columnHeadings(
  columns: readonly (readonly ChosenCard[])[],
  frame: Frame,
  measure: MeasureText,
): SceneDecoration[] {
  const regions = columns.map(regionsOf);
  if (new Set(regions.map((names) => names.join())).size < 2) return [];
  return regions.flatMap((names, index): SceneDecoration[] => {
    const column = frame.columns[index];
    if (!column || names.length === 0) return [];
    const end = frame.columns[index + 1]?.left ?? frame.width;
    const width = end - column.left - SPACE_AFTER_PX;
    return [
      {
        id: `heading/${index}`,
        of: null,
        role: 'heading',
        lines: headingLines(names, width, measure),
        x: column.left,
        y: OVERVIEW.margin.top / 2,
        width: 0,
        height: 0,
        fontSize: CARDS.textSize,
        align: 'left',
      },
    ];
  });
}
