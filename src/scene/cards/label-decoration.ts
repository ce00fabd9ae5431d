import type { SceneDecoration } from '../scene.js';
import type { PlacedLabel } from './placed-label.js';
import { CARDS } from './settings.js';

/** A label of a line: a text on paper, or the ring of joint ventures. One around its line is two texts. */
export function labelDecorations(placed: Omit<PlacedLabel, 'unplaced'>): SceneDecoration[] {
  const { id, of, label, isSplit, x, y, width, height } = placed;
  const texts = isSplit ? label.lines.map((line) => [line]) : [[...label.lines]];
  return texts.map((lines, index): SceneDecoration => ({
    id: index === 0 ? id : `${id}/2`,
    of,
    role: label.role,
    lines,
    x,
    y: isSplit ? y + (index - 0.5) * (height - CARDS.lineHeight) : y,
    width,
    height: isSplit ? CARDS.lineHeight : height,
    fontSize: CARDS.textSize,
    align: 'centre',
  }));
}
