import { breakName } from '../cards/break-name.js';
import { cutText } from '../cards/cut-text.js';
import { CARDS } from '../cards/settings.js';
import { messages } from '../../messages/index.js';
import { REGIONS, regionOf } from '../../network/index.js';
import type { SceneDecoration } from '../scene.js';
import { SMALLEST_CARD_HEIGHT } from './card-content.js';
import type { ChosenCard, ChosenColumn } from './choose-cards.js';
import type { OverviewFrame } from './frame.js';
import type { MeasureText } from '../text-width.js';
import { topsOf } from './place-cards.js';
import { OVERVIEW } from './settings.js';

/** Between a heading and the next one, or the border of the frame. */
const SPACE_AFTER_PX = 6;

/** The regions of a column from west to east; none where a country is not known. */
function headingOf(cards: readonly ChosenCard[]): string {
  const regions = new Set(cards.map(({ card }) => regionOf(card.group.head.country)));
  if (regions.has(undefined)) return '';
  const names = REGIONS.filter((region) => regions.has(region)).map(
    (region) => messages.overview.regions[region],
  );
  return names.join(messages.overview.regionSeparator);
}

/** In two lines where one is too wide; what is wider still is cut. */
function headingLines(text: string, width: number, measure: MeasureText): string[] {
  const { textSize } = CARDS;
  const isWide = measure(text, textSize, 'bold') > width;
  const lines = isWide ? breakName(text, 0) : [text];
  return lines.map((line) => cutText(line, width, textSize, measure, 'bold'));
}

/**
 * The middle of a heading: in one line with the others, but above a column that
 * begins so far below them that a card would fit between. It depends on the places
 * of all days, so that it stays where it is.
 */
function headingY({ places }: ChosenColumn, frame: OverviewFrame): number {
  const { top } = OVERVIEW.margin;
  const [first = top] = topsOf(places, frame);
  return (first < top + SMALLEST_CARD_HEIGHT ? top : first) - top / 2;
}

/**
 * The headings of columns of one or a few regions each; none when all columns are
 * of the same. One that is wider than up to the next column, or to the border of
 * the frame, has two lines.
 */
export function columnHeadings(
  columns: readonly ChosenColumn[],
  frame: OverviewFrame,
  measure: MeasureText,
): SceneDecoration[] {
  const texts = columns.map(({ cards }) => headingOf(cards));
  if (new Set(texts).size < 2) return [];
  return texts.flatMap((text, index): SceneDecoration[] => {
    const [column, chosen] = [frame.columns[index], columns[index]];
    if (!column || !chosen || text === '') return [];
    const end = frame.columns[index + 1]?.left ?? frame.width;
    const width = end - column.left - SPACE_AFTER_PX;
    const lines = headingLines(text, width, measure);
    return [
      {
        id: `heading/${index}`,
        of: null,
        role: 'heading',
        lines,
        x: column.left,
        y: headingY(chosen, frame),
        width: 0,
        height: 0,
        fontSize: CARDS.textSize,
        align: 'left',
      },
    ];
  });
}
