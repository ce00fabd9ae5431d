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

/** The one table from the role of a decoration to the appearance of its text. */
const TEXT_STYLES: Readonly<Record<Exclude<DecorationRole, 'edge' | 'bar'>, TextStyle>> = {
  name: { colour: 'ink', weight: 'bold' },
  figure: { colour: 'inkSoft', weight: 'normal' },
  members: { colour: 'inkSoft', weight: 'normal' },
  holder: { colour: 'inkSoft', weight: 'normal', italic: true },
  share: { colour: 'majority', weight: 'bold', onPaper: true },
  ring: { colour: 'ink', weight: 'bold' },
  collapsed: { colour: 'talks', weight: 'bold', onPaper: true },
  'alliance-name': { colour: 'alliance', weight: 'bold', onPaper: true },
  heading: { colour: 'inkSoft', weight: 'bold' },
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
    {
      selector: 'node.decoration.edge, node.decoration.bar',
      style: { 'background-color': theme.inkSoft, 'background-opacity': 1 },
    },
    ...REGIONS.map((region) => ({
      selector: `node.decoration.region-${region}`,
      style: { 'background-color': theme.regions[region] },
    })),
    // Labels of lines stand for them.
    {
      selector:
        'node.decoration.share, node.decoration.ring, node.decoration.collapsed, node.decoration.alliance-name',
      style: { events: 'yes' },
    },
  ];
}
