import { EDGE_ENCODINGS, NODE_ENCODINGS, type ColourName, type EdgeEncoding } from '../encoding.js';
import { shapePath } from './shape-path.js';
import type { LegendItem } from './legend-items.js';

/** A path of a sample, as SVG path data. A width of 0 means filled, not drawn. */
export interface SwatchPath {
  d: string;
  colour: ColourName | 'ink' | 'inkSoft' | 'group';
  width: number;
  dash: readonly number[];
}

/** A sign or letter of a sample, centred on its point. */
export interface SwatchText {
  text: string;
  x: number;
  y: number;
  sizePx: number;
  colour: ColourName | 'ink';
}

/** The sample of a sign as plain drawing, for the legend on the page and in pictures alike. */
export interface Swatch {
  width: number;
  height: number;
  paths: SwatchPath[];
  texts: SwatchText[];
}

const LINE_WIDTH_PX = 38;
const SHAPE_WIDTH_PX = 26;
const HEIGHT_PX = 14;
const MIDDLE_PX = HEIGHT_PX / 2;
const ARROW_LENGTH_PX = 8;
const MARK_GAP_PX = 13;
const MARK_PX = 12;

/** A head that is wider than its line on both sides. */
function arrowhead(tip: number, y: number, direction: 1 | -1, lineWidth: number): string {
  const back = tip - direction * ARROW_LENGTH_PX;
  const half = 2.5 + lineWidth / 2;
  return `M${tip} ${y}L${back} ${y - half}V${y + half}Z`;
}

function lineSwatch({ colour, dash, width, arrow, mark }: EdgeEncoding): Swatch {
  const end = arrow ? LINE_WIDTH_PX - ARROW_LENGTH_PX : LINE_WIDTH_PX;
  const left = (LINE_WIDTH_PX - MARK_GAP_PX) / 2;
  const start = `M0 ${MIDDLE_PX}`;
  const d =
    mark === undefined
      ? `${start}H${end}`
      : `${start}H${left}M${left + MARK_GAP_PX} ${MIDDLE_PX}H${end}`;
  const head = arrowhead(LINE_WIDTH_PX, MIDDLE_PX, 1, width);
  const sign = { text: mark ?? '', x: LINE_WIDTH_PX / 2, y: MIDDLE_PX, sizePx: MARK_PX, colour };
  return {
    width: LINE_WIDTH_PX,
    height: HEIGHT_PX,
    paths: [
      { d, colour, width, dash },
      ...(arrow ? [{ d: head, colour, width: 0, dash: [] }] : []),
    ],
    texts: mark === undefined ? [] : [sign],
  };
}

/** Two arrows in opposite directions. */
function crossHoldingSwatch(): Swatch {
  const { colour, width } = EDGE_ENCODINGS.minority;
  const end = LINE_WIDTH_PX - ARROW_LENGTH_PX;
  const upper = HEIGHT_PX * 0.25;
  const lower = HEIGHT_PX * 0.75;
  const shafts = `M0 ${upper}H${end}M${LINE_WIDTH_PX} ${lower}H${ARROW_LENGTH_PX}`;
  const heads = arrowhead(LINE_WIDTH_PX, upper, 1, width) + arrowhead(0, lower, -1, width);
  return {
    width: LINE_WIDTH_PX,
    height: HEIGHT_PX,
    paths: [
      { d: shafts, colour, width, dash: [] },
      { d: heads, colour, width: 0, dash: [] },
    ],
    texts: [],
  };
}

/** A piece of ground with two boxes on it. */
function clusterSwatch(): Swatch {
  const ground = shapePath('round-rectangle', SHAPE_WIDTH_PX, HEIGHT_PX);
  const boxes = 'M4 4H11V10H4ZM15 4H22V10H15Z';
  return {
    width: SHAPE_WIDTH_PX,
    height: HEIGHT_PX,
    paths: [
      { d: ground, colour: 'group', width: 0, dash: [] },
      { d: boxes, colour: 'inkSoft', width: 1, dash: [] },
    ],
    texts: [],
  };
}

function textSizeSwatch(): Swatch {
  const letter = { text: 'A', colour: 'ink' } as const;
  return {
    width: SHAPE_WIDTH_PX,
    height: HEIGHT_PX,
    paths: [],
    texts: [
      { ...letter, x: 8, y: MIDDLE_PX, sizePx: 16 },
      { ...letter, x: 20, y: MIDDLE_PX + 2, sizePx: 10 },
    ],
  };
}

/** The sample of a sign, drawn as the table of looks has it. */
export function swatchOf(sign: LegendItem): Swatch {
  switch (sign.type) {
    case 'edge':
      return lineSwatch(EDGE_ENCODINGS[sign.encoding]);
    case 'cross-holding':
      return crossHoldingSwatch();
    case 'doubtful':
      return lineSwatch({ ...EDGE_ENCODINGS.minority, mark: '?' });
    case 'node': {
      const { shape, dashed } = NODE_ENCODINGS[sign.kind];
      const d = shapePath(shape, SHAPE_WIDTH_PX, HEIGHT_PX);
      const dash = dashed ? [3, 2] : [];
      return {
        width: SHAPE_WIDTH_PX,
        height: HEIGHT_PX,
        paths: [{ d, colour: 'ink', width: 1, dash }],
        texts: [],
      };
    }
    case 'group':
      return clusterSwatch();
    case 'text-size':
      return textSizeSwatch();
  }
}
