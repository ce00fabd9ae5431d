import { MARKS, messages } from '../../messages/index.js';
import { EDGE_ENCODINGS, NODE_ENCODINGS, type ColourName, type EdgeEncoding } from '../encoding.js';
import { shapePath } from './shape-path.js';
import type { LegendItem } from './legend-items.js';

/** A path of a swatch, as SVG path data. A width of 0 means filled, not stroked. */
export interface SwatchPath {
  d: string;
  colour: ColourName | 'ink' | 'inkSoft' | 'group';
  width: number;
  dash: readonly number[];
}

/** A character of a swatch, centred on its point. */
export interface SwatchText {
  text: string;
  x: number;
  y: number;
  sizePx: number;
  colour: ColourName | 'ink';
}

/** A small drawing of a legend item as plain data, for the legend on the page and in exported images. */
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
const LABEL_PX = 10;

/** An arrowhead that is wider than its shaft on both sides. */
function arrowhead(tip: number, y: number, direction: 1 | -1, lineWidth: number): string {
  const back = tip - direction * ARROW_LENGTH_PX;
  const half = 2.5 + lineWidth / 2;
  return `M${tip} ${y}L${back} ${y - half}V${y + half}Z`;
}

function edgeSwatch({ colour, dash, width, arrow, mark }: EdgeEncoding): Swatch {
  const end = arrow ? LINE_WIDTH_PX - ARROW_LENGTH_PX : LINE_WIDTH_PX;
  const left = (LINE_WIDTH_PX - MARK_GAP_PX) / 2;
  const start = `M0 ${MIDDLE_PX}`;
  const d =
    mark === undefined
      ? `${start}H${end}`
      : `${start}H${left}M${left + MARK_GAP_PX} ${MIDDLE_PX}H${end}`;
  const head = arrowhead(LINE_WIDTH_PX, MIDDLE_PX, 1, width);
  const text = { text: mark ?? '', x: LINE_WIDTH_PX / 2, y: MIDDLE_PX, sizePx: MARK_PX, colour };
  return {
    width: LINE_WIDTH_PX,
    height: HEIGHT_PX,
    paths: [
      { d, colour, width, dash },
      ...(arrow ? [{ d: head, colour, width: 0, dash: [] }] : []),
    ],
    texts: mark === undefined ? [] : [text],
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

/** A cluster hull with two nodes in it. */
function clusterSwatch(): Swatch {
  const hull = shapePath('round-rectangle', SHAPE_WIDTH_PX, HEIGHT_PX);
  const nodes = 'M4 4H11V10H4ZM15 4H22V10H15Z';
  return {
    width: SHAPE_WIDTH_PX,
    height: HEIGHT_PX,
    paths: [
      { d: hull, colour: 'group', width: 0, dash: [] },
      { d: nodes, colour: 'inkSoft', width: 1, dash: [] },
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

function barSwatch(): Swatch {
  const d = `M0 ${MIDDLE_PX}H${SHAPE_WIDTH_PX}`;
  return {
    width: SHAPE_WIDTH_PX,
    height: HEIGHT_PX,
    paths: [{ d, colour: 'inkSoft', width: 3, dash: [] }],
    texts: [],
  };
}

/** A text on a line, which it interrupts. */
function labelledSwatch(text: string, encoding: EdgeEncoding): Swatch {
  const line = edgeSwatch({ ...encoding, arrow: false });
  const end = {
    text,
    x: LINE_WIDTH_PX / 2,
    y: MIDDLE_PX,
    sizePx: LABEL_PX,
    colour: 'ink',
  } as const;
  const d = `M0 ${MIDDLE_PX}H5M${LINE_WIDTH_PX - 5} ${MIDDLE_PX}H${LINE_WIDTH_PX}`;
  return { ...line, paths: line.paths.map((path) => ({ ...path, d })), texts: [end] };
}

function boxSwatch(width: number, dash: readonly number[]): Swatch {
  const d = shapePath('rectangle', SHAPE_WIDTH_PX, HEIGHT_PX);
  return {
    width: SHAPE_WIDTH_PX,
    height: HEIGHT_PX,
    paths: [{ d, colour: 'ink', width, dash }],
    texts: [],
  };
}

function changeSwatch(change: Extract<LegendItem, { type: 'change' }>['change']): Swatch {
  const { changeSigns } = messages.legend;
  switch (change) {
    case 'changed':
    case 'new':
      return labelledSwatch(changeSigns[change], EDGE_ENCODINGS.minority);
    case 'ended':
      return edgeSwatch(EDGE_ENCODINGS.ended);
    case 'newParty':
      return boxSwatch(2, []);
    case 'goneParty':
      return boxSwatch(1, [1, 2]);
  }
}

/** The swatch of a legend item, by the encoding tables. */
export function swatchOf(item: LegendItem): Swatch {
  switch (item.type) {
    case 'edge':
      return edgeSwatch(EDGE_ENCODINGS[item.encoding]);
    case 'cross-holding':
      return crossHoldingSwatch();
    case 'change':
      return changeSwatch(item.change);
    case 'doubtful':
      return edgeSwatch({ ...EDGE_ENCODINGS.minority, mark: MARKS.unconfirmed });
    case 'node': {
      const { shape, dashed } = NODE_ENCODINGS[item.kind];
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
    case 'bar':
      return barSwatch();
  }
}
