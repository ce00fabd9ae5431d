import { CARDS } from '../cards/settings.js';
import { messages } from '../../messages/index.js';
import { REGIONS, regionOf } from '../../network/index.js';
import type { SceneDecoration } from '../scene.js';
import type { ChosenCard } from './choose-cards.js';
import type { Frame } from '../cards/frame.js';
import { OVERVIEW } from './settings.js';

/** The regions of a column from west to east; none where a country is not known. */
function headingOf(cards: readonly ChosenCard[]): string {
  const regions = new Set(cards.map(({ card }) => regionOf(card.group.head.country)));
  if (regions.has(undefined)) return '';
  const names = REGIONS.filter((region) => regions.has(region)).map(
    (region) => messages.overview.regions[region],
  );
  return names.join(messages.overview.regionSeparator);
}

/** The headings of columns of one or a few regions each; none when all columns are of the same. */
export function columnHeadings(
  columns: readonly (readonly ChosenCard[])[],
  frame: Frame,
): SceneDecoration[] {
  const texts = columns.map(headingOf);
  if (new Set(texts).size < 2) return [];
  return texts.flatMap((text, index): SceneDecoration[] => {
    const column = frame.columns[index];
    if (!column || text === '') return [];
    return [
      {
        id: `heading/${index}`,
        of: null,
        role: 'heading',
        lines: [text],
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
