import type { StylesheetJson } from 'cytoscape';
import { REGIONS } from '../network/index.js';
import type { DecorationRole } from '../scene/index.js';
import type { Theme } from './theme.js';

/** Decorations lie above the nodes, and above those that are lifted. */
export const DECORATION_LAYER = 20;

interface TextStyle {
  colour: keyof Theme & ('ink' | 'inkSoft' | 'majority' | 'talks' | 'alliance');
  weight: 'normal' | 'bold';
  italic?: boolean;
  /** Whether the text lies on lines, which the paper behind it interrupts. */
  onPaper?: boolean;
}

/** The colours of decorations without a text, unless they have that of a region. */
export const SHAPE_COLOURS = {
  edge: 'inkSoft',
  bar: 'inkSoft',
  'alliance-line': 'alliance',
  'talks-line': 'talks',
} as const satisfies Partial<Record<DecorationRole, keyof Theme>>;

type ShapeRole = keyof typeof SHAPE_COLOURS;

/** The one table from the role of a decoration to the appearance of its text. */
export const TEXT_STYLES: Readonly<Record<Exclude<DecorationRole, ShapeRole>, TextStyle>> = {
  name: { colour: 'ink', weight: 'bold' },
  figure: { colour: 'inkSoft', weight: 'normal' },
  members: { colour: 'inkSoft', weight: 'normal' },
  holder: { colour: 'inkSoft', weight: 'normal', italic: true },
  'former-name': { colour: 'inkSoft', weight: 'bold' },
  'card-change': { colour: 'ink', weight: 'bold' },
  change: { colour: 'ink', weight: 'bold', onPaper: true },
  share: { colour: 'majority', weight: 'bold', onPaper: true },
  'unrecorded-share': { colour: 'inkSoft', weight: 'bold', onPaper: true },
  ring: { colour: 'ink', weight: 'bold' },
  collapsed: { colour: 'talks', weight: 'bold', onPaper: true },
  'alliance-name': { colour: 'alliance', weight: 'bold', onPaper: true },
  heading: { colour: 'inkSoft', weight: 'bold' },
  subtitle: { colour: 'inkSoft', weight: 'normal' },
  toggle: { colour: 'ink', weight: 'bold' },
  disclosure: { colour: 'inkSoft', weight: 'normal' },
  'member-name': { colour: 'ink', weight: 'normal' },
  'entry-title': { colour: 'ink', weight: 'bold' },
  'entry-text': { colour: 'inkSoft', weight: 'normal' },
  sentence: { colour: 'inkSoft', weight: 'normal' },
};

/** The appearance of decorations, which carry their role, alignment and region as classes. */
export function decorationStyles(theme: Theme): StylesheetJson {
  return [
    {
      selector: 'node.decoration',
      style: {
        shape: 'rectangle',
        events: 'no',
        'background-opacity': 0,
        'border-width': 0,
        'font-size': 'data(fontSize)',
        'z-index': DECORATION_LAYER,
      },
    },
    { selector: 'node.decoration.left', style: { 'text-halign': 'right' } },
    { selector: 'node.decoration.right', style: { 'text-halign': 'left' } },
    ...Object.entries(TEXT_STYLES).map(([role, { colour, weight, italic, onPaper }]) => ({
      selector: `node.decoration.${role}`,
      style: {
        color: theme[colour],
        'font-weight': weight,
        'font-style': italic ? ('italic' as const) : ('normal' as const),
        ...(onPaper && { 'background-color': theme.paper, 'background-opacity': 1 }),
      },
    })),
    {
      selector: 'node.decoration.ring',
      style: {
        shape: 'ellipse',
        'background-color': theme.paper,
        'background-opacity': 1,
        'border-width': 1.4,
        'border-opacity': 1,
        'border-color': theme.venture,
      },
    },
    ...Object.entries(SHAPE_COLOURS).map(([role, colour]) => ({
      selector: `node.decoration.${role}`,
      style: { 'background-color': theme[colour], 'background-opacity': 1 },
    })),
    ...REGIONS.map((region) => ({
      selector: `node.decoration.region-${region}`,
      style: { 'background-color': theme.regions[region] },
    })),
    {
      selector: 'node.decoration.toggle.centre',
      style: {
        'background-color': theme.paper,
        'background-opacity': 1,
        'border-width': 1,
        'border-opacity': 1,
        'border-color': theme.ended,
      },
    },
    // Labels of lines stand for them, entries of lists for ties without a line.
    {
      selector:
        'node.decoration.toggle, node.decoration.disclosure, node.decoration.entry-title, node.decoration.entry-text, node.decoration.alliance-line, node.decoration.talks-line, node.decoration.unrecorded-share, node.decoration.share, node.decoration.ring, node.decoration.collapsed, node.decoration.alliance-name, node.decoration.change',
      style: { events: 'yes' },
    },
  ];
}
