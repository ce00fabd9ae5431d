import { messages } from '../../messages/index.js';
import type { SceneDecoration } from '../scene.js';
import type { PlacedBoxes } from './place-columns.js';
import { FOCUS } from './settings.js';

function headingText(level: number): string {
  const words = messages.focus.headings;
  switch (level) {
    case -2:
      return words.ownersOfOwners;
    case -1:
      return words.owners;
    case 1:
      return words.holdings;
    case 2:
      return words.holdingsOfHoldings;
    case 3:
      return words.furtherHoldings;
    default:
      return '';
  }
}

/** The headings of the columns, or rows, of placed boxes. */
export function headingDecorations({ headings }: PlacedBoxes): SceneDecoration[] {
  return headings.flatMap(({ level, x, y }): SceneDecoration[] => {
    const text = headingText(level);
    if (text === '') return [];
    return [
      {
        id: `heading/${level}`,
        of: null,
        role: 'heading',
        lines: [text],
        x,
        y,
        width: 0,
        height: 0,
        fontSize: FOCUS.box.textSize,
        align: 'left',
      },
    ];
  });
}
