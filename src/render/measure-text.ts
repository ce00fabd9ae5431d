import type { PartyKind } from '../model/index.js';
import { NODE_ENCODINGS } from './encoding.js';
import { acceptedFonts } from './stylesheet.js';
import type { Theme } from './theme.js';

/** The size that is measured; widths at other sizes are in proportion. */
const MEASURED_PX = 100;

type TextRole = PartyKind | 'edge';

function isItalic(role: TextRole): boolean {
  return role !== 'edge' && NODE_ENCODINGS[role].italic;
}

/**
 * A function that measures a line of text in pixels as it is drawn with a theme:
 * at a size in pixels, on an edge or as the name of a kind of party. It
 * remembers what it has measured. Undefined where the browser offers no canvas.
 */
export function measureTextOf(
  theme: Pick<Theme, 'font'>,
): ((text: string, fontSizePx: number, role: TextRole) => number) | undefined {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return undefined;
  const family = acceptedFonts(theme.font);
  const widths = new Map<string, number>();
  return (text, fontSizePx, role) => {
    const style = isItalic(role) ? 'italic' : 'normal';
    const key = `${style} ${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      context.font = `${style} ${MEASURED_PX}px ${family}`;
      ({ width } = context.measureText(text));
      widths.set(key, width);
    }
    return (width * fontSizePx) / MEASURED_PX;
  };
}
