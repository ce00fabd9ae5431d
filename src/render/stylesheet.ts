import type { StylesheetJson } from 'cytoscape';
import { PARTY_KINDS } from '../model/index.js';
import { decorationStyles } from './decoration-styles.js';
import { ARROW_SCALE, EDGE_ENCODINGS, NODE_ENCODINGS, type EdgeEncodingName } from './encoding.js';
import type { Theme } from './theme.js';

/** How strong the tile is that stands for a node whose name is left out. */
const TILE_OPACITY = 0.3;

/** Enlarged names lie above the nodes around them. */
const EMPHASISED_NODE_LAYER = 10;

/** Companies in an opened card lie above it, also while it is emphasised. */
const MEMBER_NODE_LAYER = EMPHASISED_NODE_LAYER + 1;

/** Above every other edge, however long its label. */
const EMPHASISED_EDGE_LAYER = 10_000;

/** Reads a number from the element's data, where Cytoscape's types allow numbers only. */
function fromData(field: string): number {
  return `data(${field})` as unknown as number;
}

/** The fonts of a list that Cytoscape accepts: it reads names of Latin letters and digits only. */
export function acceptedFonts(list: string): string {
  const accepted = list.split(',').filter((name) => /^[\w\s"-]+$/.test(name));
  return accepted.join(',').trim() || 'sans-serif';
}

function nodeStyles(theme: Theme): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        label: 'data(text)',
        'font-family': acceptedFonts(theme.font),
        'font-size': 'data(shownFontSize)',
        'text-wrap': 'wrap',
        'text-valign': 'center',
        'text-halign': 'center',
        'line-height': 1.1,
        color: theme.ink,
        'background-color': theme.surface,
        'border-color': theme.ink,
        'border-width': 1,
        'border-opacity': 0.75,
        'overlay-opacity': 0,
      },
    },
    ...PARTY_KINDS.map((kind) => {
      const { shape, dashed, italic } = NODE_ENCODINGS[kind];
      return {
        selector: `node.${kind}`,
        style: {
          shape,
          'border-style': dashed ? ('dashed' as const) : ('solid' as const),
          'font-style': italic ? ('italic' as const) : ('normal' as const),
          ...(italic && { 'background-color': theme.paper }),
        },
      };
    }),
    {
      selector: 'node.card',
      style: { shape: 'rectangle', 'border-color': theme.ended, 'border-opacity': 1 },
    },
    {
      selector: 'node.centre, node.centre.selected',
      style: { 'border-width': 2, 'border-color': theme.ink },
    },
    {
      // In its card, which may be lifted above others.
      selector: 'node.member',
      style: { 'border-color': theme.hairline, 'z-index': MEMBER_NODE_LAYER },
    },
    {
      selector: 'node.unrecorded, node.further',
      style: {
        'border-style': 'dashed',
        'border-color': theme.ended,
        'background-color': theme.paper,
      },
    },
    {
      selector: 'node.gone',
      style: { 'border-style': 'dotted', 'background-color': theme.paper },
    },
    { selector: 'node.new', style: { 'border-width': 2, 'border-color': theme.ink } },
    {
      selector: 'node.alliance',
      style: { shape: 'barrel', color: theme.alliance, 'border-color': theme.alliance },
    },
    {
      // A tile, since an empty box would look like one that lost its name.
      selector: 'node.unnamed',
      style: {
        label: '',
        'background-color': theme.ended,
        'background-opacity': TILE_OPACITY,
        'border-opacity': 0,
      },
    },
    {
      selector: 'node.neighbour, node.lifted',
      style: { 'border-opacity': 1, 'z-index': EMPHASISED_NODE_LAYER },
    },
    {
      selector: 'node.member.lifted, node.member.neighbour',
      style: { 'z-index': MEMBER_NODE_LAYER },
    },
    {
      selector: 'node.enlarged',
      style: {
        'text-background-color': theme.surface,
        'text-background-opacity': 0.9,
        'text-background-padding': '1px',
      },
    },
    { selector: 'node.focused', style: { 'border-width': 2, 'border-opacity': 1 } },
    {
      selector: 'node.selected',
      style: { 'border-width': 3, 'border-style': 'solid', 'border-opacity': 1 },
    },
  ];
}

function edgeEncodingStyle(name: EdgeEncodingName, theme: Theme): StylesheetJson[number] {
  const encoding = EDGE_ENCODINGS[name];
  const colour = theme[encoding.colour];
  return {
    selector: `edge.${name}`,
    style: {
      'line-color': colour,
      'target-arrow-color': colour,
      'target-arrow-shape': encoding.arrow ? 'triangle' : 'none',
      'line-style': encoding.dash.length > 0 ? 'dashed' : 'solid',
      'line-dash-pattern': encoding.dash.length > 0 ? [...encoding.dash] : [6, 3],
      'line-cap':
        encoding.dash[0] !== undefined && encoding.dash[0] < encoding.width ? 'round' : 'butt',
      width: 'data(width)',
      color: encoding.colour === 'talks' || encoding.colour === 'alliance' ? colour : theme.ink,
    },
  };
}

function edgeStyles(theme: Theme): StylesheetJson {
  return [
    {
      selector: 'edge',
      style: {
        'curve-style': 'unbundled-bezier',
        'edge-distances': 'node-position',
        'control-point-distances': fromData('distance'),
        'control-point-weights': fromData('weight'),
        // The longer the label, the higher the edge, so that no other edge crosses it out.
        'z-index': fromData('labelLength'),
        'arrow-scale': ARROW_SCALE,
        'target-label': 'data(text)',
        'target-text-offset': fromData('labelDistance'),
        'target-text-margin-x': fromData('labelOffsetX'),
        'target-text-margin-y': fromData('labelOffsetY'),
        'text-wrap': 'wrap',
        // The lines of a label are centred on its place, not set below it.
        'text-valign': 'center',
        'font-family': acceptedFonts(theme.font),
        'font-size': fromData('labelFontSize'),
        'text-background-color': theme.paper,
        'text-background-opacity': 0.9,
        'text-background-padding': '1px',
        'overlay-opacity': 0,
      },
    },
    ...(Object.keys(EDGE_ENCODINGS) as EdgeEncodingName[]).map((name) =>
      edgeEncodingStyle(name, theme),
    ),
    {
      selector: 'edge.ended',
      style: {
        'line-color': theme.ended,
        'target-arrow-color': theme.ended,
        color: theme.inkSoft,
      },
    },
    {
      selector: 'edge.mark-only',
      style: { 'target-label': 'data(mark)', 'font-size': fromData('markSize') },
    },
    { selector: 'edge.unlabelled', style: { 'target-label': '' } },
    {
      selector: 'edge.selected',
      style: { width: 'data(selectedWidth)', 'z-index': EMPHASISED_EDGE_LAYER },
    },
    { selector: 'edge.lifted', style: { 'z-index': EMPHASISED_EDGE_LAYER } },
  ];
}

/** A line with anchors of its own, which says all that it says by decorations. */
function anchoredStyles(theme: Theme): StylesheetJson {
  return [
    {
      selector: 'edge.anchored',
      style: {
        // Cytoscape's types lack this value.
        'edge-distances': 'endpoints' as 'node-position',
        'source-endpoint': 'data(sourceEndpoint)',
        'target-endpoint': 'data(targetEndpoint)',
      },
    },
    {
      // Beside cards, a hairline is enough.
      selector: 'edge.anchored.alliance',
      style: { width: 1.3, 'line-dash-pattern': [7, 4] },
    },
    {
      // One line for both holdings.
      selector: 'edge.anchored.cross-holding',
      style: {
        'source-arrow-shape': 'triangle',
        'source-arrow-color': theme.stake,
      },
    },
    {
      selector: 'edge.anchored.cross-holding.majority',
      style: { 'source-arrow-color': theme.majority },
    },
  ];
}

/** The appearance of elements by the roles and kinds of the scene, which they carry as classes. */
export function stylesheet(theme: Theme): StylesheetJson {
  return [
    ...nodeStyles(theme),
    ...edgeStyles(theme),
    ...anchoredStyles(theme),
    ...decorationStyles(theme),
  ];
}
