import type { Point } from '../../../geometry/index.js';
import type { SceneNode } from '../../../scene/index.js';
import { NODE_ENCODINGS } from '../../encoding.js';
import { shapePath } from '../../legend/shape-path.js';
import { PADDING_SHARE } from '../../legible-names.js';
import type { Theme } from '../../theme.js';
import { rounded, TEXT_MIDDLE, type Mark, type Stroke, type TextMark } from './drawing.js';
import { placed, placedWidth, type Placement } from './placement.js';

const DASH = [4, 2.5];
const DOTS = [1, 2];
const LINE_HEIGHT = 1.1;
const TILE_OPACITY = 0.3;
const LARGEST_RADIUS = 8;

interface Appearance {
  shape: (typeof NODE_ENCODINGS)[keyof typeof NODE_ENCODINGS]['shape'];
  fill: string;
  colour: string;
  opacity: number;
  width: number;
  dashed: boolean;
  /** Whether it is dashed in dots. */
  dotted?: boolean;
}

function appearanceOf(
  { kind, isCard, role, change }: SceneNode,
  isSelected: boolean,
  theme: Theme,
): Appearance {
  const { shape, dashed, italic } = NODE_ENCODINGS[kind];
  const selected = { width: 3, colour: theme.ink, opacity: 1, dashed: false };
  const usual: Appearance = {
    shape: isCard ? 'rectangle' : shape,
    fill: italic ? theme.paper : theme.surface,
    colour: isCard ? theme.ended : theme.ink,
    opacity: isCard ? 1 : 0.75,
    width: 1,
    dashed,
  };
  const own = ofRole(role, theme);
  return {
    ...usual,
    ...ofChange(change, theme),
    ...(isSelected && role !== 'centre' && selected),
    ...own,
  };
}

/** What is drawn otherwise where two days are compared. */
function ofChange(change: SceneNode['change'], theme: Theme): Partial<Appearance> {
  if (change === 'new') return { width: 2, colour: theme.ink };
  return change === 'gone' ? { dashed: true, dotted: true, fill: theme.paper } : {};
}

/** What is drawn otherwise for what a node stands for. */
function ofRole(role: SceneNode['role'], theme: Theme): Partial<Appearance> {
  switch (role) {
    case 'centre':
      return { width: 2, colour: theme.ink };
    case 'member':
      return { colour: theme.hairline };
    case 'unrecorded':
    case 'further':
      return { dashed: true, fill: theme.paper };
    case 'alliance':
      return { shape: 'round-rectangle', colour: theme.alliance };
    case undefined:
      return {};
  }
}

/** How a node is drawn beside what its scene says. */
export interface NodeDetail {
  isSelected: boolean;
  /** The size of its name, in pixels of the scene; null where the name is left out. */
  fontSize: number | null;
}

function outline(
  shape: Appearance['shape'],
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  style: { fill: string; fillOpacity: number; stroke: Stroke | null },
  scale: number,
): Mark {
  const [left, top] = [rounded(x - width / 2), rounded(y - height / 2)];
  const radius = shape === 'round-rectangle' ? Math.min(LARGEST_RADIUS * scale, height / 4) : 0;
  if (shape === 'rectangle' || shape === 'round-rectangle') {
    return { type: 'rect', x: left, y: top, width, height, radius, ...style };
  }
  return {
    type: 'path',
    d: shapePath(shape, rounded(width), rounded(height)),
    x: left,
    y: top,
    scale: 1,
    ...style,
  };
}

/** What lets a name be read that is wider than its node. */
function background(
  { lines, width, fontSize }: SceneNode,
  { x, y }: Point,
  size: number,
  theme: Theme,
): Mark {
  const padding = 2 * PADDING_SHARE * fontSize;
  const textWidth = ((width - padding) * size) / fontSize;
  const height = lines.length * size * LINE_HEIGHT;
  const box = { x: x - textWidth / 2, y: y - height / 2, width: textWidth, height, radius: 0 };
  return { type: 'rect', ...box, fill: theme.paper, fillOpacity: 0.85, stroke: null };
}

/** A node: its outline, and its name in lines unless decorations show that. */
export function drawNode(
  node: SceneNode,
  { isSelected, fontSize }: NodeDetail,
  placement: Placement,
  theme: Theme,
): Mark[] {
  const { scale } = placement;
  const { x, y } = placed(placement, node);
  const box = { x, y, width: node.width * scale, height: node.height * scale };
  const look = appearanceOf(node, isSelected, theme);
  const { shape, fill, colour, opacity, width, dashed, dotted = false } = look;
  if (fontSize === null) {
    // A tile, since an empty box would look like one that lost its name.
    const tile = { fill: theme.ended, fillOpacity: TILE_OPACITY, stroke: null };
    return [outline(shape, box, tile, scale)];
  }
  const strokeWidth = placedWidth(placement, width);
  const pattern = dotted ? DOTS : DASH;
  const dash = dashed ? pattern.map((part) => part * Math.max(scale, strokeWidth)) : [];
  const stroke: Stroke = { colour, width: strokeWidth, dash, cap: 'butt', opacity };
  const size = fontSize * scale;
  const isEnlarged = fontSize > node.fontSize;
  const first = y - ((node.lines.length - 1) / 2) * size * LINE_HEIGHT + size * TEXT_MIDDLE;
  return [
    outline(shape, box, { fill, fillOpacity: 1, stroke }, scale),
    ...(isEnlarged ? [background(node, { x, y }, size, theme)] : []),
    ...node.lines.map((text, line): TextMark => ({
      type: 'text',
      text,
      x,
      y: first + line * size * LINE_HEIGHT,
      size,
      anchor: 'middle',
      colour: node.role === 'alliance' ? theme.alliance : theme.ink,
      bold: false,
      italic: NODE_ENCODINGS[node.kind].italic,
      font: 'text',
    })),
  ];
}
