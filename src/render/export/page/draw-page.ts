import { exportMessages } from '../../../messages/index.js';
import { swatchOf } from '../../legend/swatch.js';
import type { Theme } from '../../theme.js';
import {
  NO_FILL,
  solid,
  TEXT_MIDDLE,
  type Layer,
  type Mark,
  type Part,
  type TextMark,
} from '../drawing/drawing.js';
import { AFTER_SWATCH, SWATCH_TEXT_PX, type Page } from './measure-page.js';

const HAIRLINE_PX = 0.75;

function textMark(text: string, x: number, y: number, size: number, colour: string): TextMark {
  return {
    type: 'text',
    text,
    x,
    y,
    size,
    anchor: 'start',
    colour,
    bold: false,
    italic: false,
    font: 'text',
  };
}

/** The swatch of an entry of the legend, centred on its line of text, and its name. */
function entryPart(
  { item, x, y }: Page['legend'][number],
  bottom: number,
  page: Page,
  theme: Theme,
): Part {
  const swatch = swatchOf(item);
  const { textSize, smallestSize } = page;
  const scale = textSize / SWATCH_TEXT_PX;
  const baseline = bottom + y;
  const top = baseline - textSize * TEXT_MIDDLE - (swatch.height / 2) * scale;
  const paths = swatch.paths.map(({ d, colour, width, dash }): Mark => ({
    type: 'path',
    d,
    x,
    y: top,
    scale,
    ...(width === 0
      ? { fill: theme[colour], fillOpacity: 1, stroke: null }
      : { ...NO_FILL, stroke: { ...solid(theme[colour], width), dash } }),
  }));
  const texts = swatch.texts.map((one): Mark => {
    const size = Math.max(smallestSize, one.sizePx * scale);
    const [left, middle] = [x + one.x * scale, top + one.y * scale + size * TEXT_MIDDLE];
    const mark = textMark(one.text, left, middle, size, theme[one.colour]);
    return { ...mark, anchor: 'middle', bold: true };
  });
  const nameX = x + swatch.width * scale + textSize * AFTER_SWATCH;
  const name = textMark(item.name, nameX, baseline, textSize, theme.ink);
  return { name: item.name, marks: [...paths, ...texts, name], opacity: 1 };
}

/** The layers around what is shown on a page of this size. */
export function drawPage(
  page: Page,
  theme: Theme,
  { width, height }: { width: number; height: number },
): Layer[] {
  const { margin, gap, titleSize, textSize } = page;
  const bottom = height - page.bottom + gap;
  const names = exportMessages.layers;
  const title = page.title.map(({ text, y }): Mark => ({
    ...textMark(text, margin, y, titleSize, theme.ink),
    bold: true,
    font: 'display',
  }));
  const subtitle = page.subtitle.map(({ text, y }) =>
    textMark(text, margin, y, textSize, theme.inkSoft),
  );
  const source = page.source.map(({ text, y }) =>
    textMark(text, margin, bottom + y, textSize, theme.inkSoft),
  );
  const hairline: Mark = {
    type: 'path',
    d: `M0 0H${width - 2 * margin}`,
    x: margin,
    y: bottom,
    scale: 1,
    ...NO_FILL,
    stroke: solid(theme.hairline, HAIRLINE_PX),
  };
  const part = (name: string, marks: readonly Mark[]): Part => ({ name, marks, opacity: 1 });
  const layers: Layer[] = [
    { name: names.title, parts: [part(names.title, [...title, ...subtitle])] },
    {
      name: names.legend,
      parts: page.legend.map((entry) => entryPart(entry, bottom, page, theme)),
    },
    { name: names.source, parts: [part(names.source, [hairline, ...source])] },
  ];
  return layers.filter(({ parts }) => parts.length > 0);
}
