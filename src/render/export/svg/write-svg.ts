import { exportMessages } from '../../../messages/index.js';
import {
  rounded,
  type Drawing,
  type Layer,
  type Mark,
  type Part,
  type PathMark,
  type Stroke,
} from '../drawing/drawing.js';
import { describeInRdf, type PictureDescription } from '../metadata/description.js';
import { xmlElement, xmlInstruction, xmlText, type XmlAttributes } from '../../../formats/index.js';

const PX_PER_MM = 96 / 25.4;
const CLIP_ID = 'picture-clip';
const TITLE_ID = 'picture-title';
const DESCRIPTION_ID = 'picture-description';

function strokeAttributes(stroke: Stroke | null): XmlAttributes {
  if (!stroke) return {};
  const { colour, width, dash, cap, opacity } = stroke;
  return {
    stroke: colour,
    'stroke-width': rounded(width),
    'stroke-opacity': opacity === 1 ? undefined : opacity,
    'stroke-dasharray': dash.length === 0 ? undefined : dash.map(rounded).join(' '),
    'stroke-linecap': cap === 'butt' ? undefined : cap,
  };
}

function fillAttributes(fill: string | null, opacity: number): XmlAttributes {
  return { fill: fill ?? 'none', 'fill-opacity': opacity === 1 ? undefined : opacity };
}

function transformOf({ x, y, scale }: PathMark): string | undefined {
  const moves = [
    ...(x === 0 && y === 0 ? [] : [`translate(${rounded(x)} ${rounded(y)})`]),
    ...(scale === 1 ? [] : [`scale(${rounded(scale)})`]),
  ];
  return moves.length === 0 ? undefined : moves.join(' ');
}

function markElement(mark: Mark, fonts: Drawing['fonts']): string {
  switch (mark.type) {
    case 'rect':
      return xmlElement('rect', {
        x: rounded(mark.x),
        y: rounded(mark.y),
        width: rounded(mark.width),
        height: rounded(mark.height),
        rx: mark.radius === 0 ? undefined : rounded(mark.radius),
        ...fillAttributes(mark.fill, mark.fillOpacity),
        ...strokeAttributes(mark.stroke),
      });
    case 'path': {
      return xmlElement('path', {
        d: mark.d,
        transform: transformOf(mark),
        ...fillAttributes(mark.fill, mark.fillOpacity),
        ...strokeAttributes(mark.stroke),
      });
    }
    case 'text': {
      const attributes = {
        x: rounded(mark.x),
        y: rounded(mark.y),
        'font-family': fonts[mark.font],
        'font-size': rounded(mark.size),
        'font-weight': mark.bold ? 'bold' : undefined,
        'font-style': mark.italic ? 'italic' : undefined,
        'text-anchor': mark.anchor === 'start' ? undefined : mark.anchor,
        fill: mark.colour,
      };
      return xmlElement('text', attributes, xmlText(mark.text));
    }
  }
}

/** Names of layers as ids, which several programs show in place of titles: each once in a file. */
class LayerIds {
  readonly #used = new Set<string>();

  idOf(name: string): string {
    const words = name
      .trim()
      .replace(/[^\p{L}\p{N}.-]+/gu, '-')
      .replace(/^-+|-+$/g, '');
    const base = /^\p{L}/u.test(words) ? words : `layer-${words}`;
    let id = base;
    for (let count = 2; this.#used.has(id); count++) id = `${base}-${count}`;
    this.#used.add(id);
    return id;
  }
}

/** A group with its name as programs show it. Its id is taken before those of what is in it. */
function group(
  name: string,
  ids: LayerIds,
  attributes: XmlAttributes,
  content: () => readonly string[],
): string {
  const own = { id: ids.idOf(name), 'inkscape:label': name, ...attributes };
  return xmlElement('g', own, ...content());
}

function partElement(
  { name, marks, opacity }: Part,
  ids: LayerIds,
  fonts: Drawing['fonts'],
): string {
  const attributes = { opacity: opacity === 1 ? undefined : opacity };
  return group(name, ids, attributes, () => marks.map((mark) => markElement(mark, fonts)));
}

function layerElement(
  { name, parts, clip }: Layer,
  ids: LayerIds,
  fonts: Drawing['fonts'],
): string {
  const attributes = {
    'inkscape:groupmode': 'layer',
    'clip-path': clip ? `url(#${CLIP_ID})` : undefined,
  };
  return group(name, ids, attributes, () =>
    parts.flatMap((part) =>
      // One that is all of its layer needs no group of its own.
      part.name === name
        ? part.marks.map((mark) => markElement(mark, fonts))
        : [partElement(part, ids, fonts)],
    ),
  );
}

/** The part of the page outside which nothing of some layers is seen; empty for none. */
function clipElement(layers: readonly Layer[]): string {
  const clip = layers.find((layer) => layer.clip)?.clip;
  if (!clip) return '';
  const { x, y, width, height } = clip;
  const box = { x: rounded(x), y: rounded(y), width: rounded(width), height: rounded(height) };
  return xmlElement('clipPath', { id: CLIP_ID }, xmlElement('rect', box));
}

/**
 * Writes a drawing as SVG that programs open as named layers: shapes and text with attributes in place
 * of styles, each line of text an element of its own, and a description of it inside. The
 * size on paper is in millimetres, or in pixels.
 */
export function writeSvg(
  { width, height, paper, fonts, layers }: Drawing,
  description: PictureDescription,
  unit: 'mm' | 'px',
): string {
  const ids = new LayerIds();
  const length = (px: number): string =>
    unit === 'mm' ? `${rounded(px / PX_PER_MM)}mm` : String(rounded(px));
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    'xmlns:inkscape': 'http://www.inkscape.org/namespaces/inkscape',
    width: length(width),
    height: length(height),
    viewBox: `0 0 ${rounded(width)} ${rounded(height)}`,
    role: 'img',
    'aria-labelledby': `${TITLE_ID} ${DESCRIPTION_ID}`,
  };
  const background: Layer[] =
    paper === null
      ? []
      : [
          {
            name: exportMessages.layers.paper,
            parts: [
              {
                name: exportMessages.layers.paper,
                marks: [paperMark(width, height, paper)],
                opacity: 1,
              },
            ],
          },
        ];
  const svg = xmlElement(
    'svg',
    attributes,
    xmlElement('title', { id: TITLE_ID }, xmlText(description.title)),
    xmlElement(
      'desc',
      { id: DESCRIPTION_ID },
      xmlText([description.alt, description.longDescription].join(' ').trim()),
    ),
    xmlElement('metadata', {}, describeInRdf(description)),
    clipElement(layers),
    ...[...background, ...layers].map((layer) => layerElement(layer, ids, fonts)),
  );
  return `${xmlInstruction('xml', { version: '1.0', encoding: 'UTF-8' })}\n${svg}\n`;
}

function paperMark(width: number, height: number, fill: string): Mark {
  return { type: 'rect', x: 0, y: 0, width, height, radius: 0, fill, fillOpacity: 1, stroke: null };
}
