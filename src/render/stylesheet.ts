import type { StylesheetJson } from 'cytoscape';
import { PARTY_KINDS } from '../model/index.js';
import { ARROW_SCALE, EDGE_ENCODINGS, NODE_ENCODINGS, type EdgeEncodingName } from './encoding.js';
import type { Theme } from './theme.js';

/** How faint everything becomes that has nothing to do with what is selected or pointed at. */
const QUIET_NODE_OPACITY = 0.25;
const QUIET_EDGE_OPACITY = 0.1;

/** How faint the outline of a box is whose name could not be read. */
const UNNAMED_BORDER_OPACITY = 0.4;

/** Names that have grown lie above their neighbours. */
const NEAR_LAYER = 10;

/** Above every line, however long its label. */
const SELECTED_LAYER = 10_000;

/** Reads a number from the element's data, where the engine's types allow numbers only. */
function fromData(field: string): number {
  return `data(${field})` as unknown as number;
}

/** The fonts of a list whose names the engine can read: it knows Latin letters and digits only. */
function knownFonts(list: string): string {
  const known = list.split(',').filter((name) => /^[\w\s"-]+$/.test(name));
  return known.join(',').trim() || 'sans-serif';
}

function nodeStyles(theme: Theme): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        label: 'data(text)',
        'font-family': knownFonts(theme.font),
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
    { selector: 'node.unnamed', style: { label: '', 'border-opacity': UNNAMED_BORDER_OPACITY } },
    { selector: 'node.near', style: { 'border-opacity': 1, 'z-index': NEAR_LAYER } },
    {
      selector: 'node.grown',
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
    { selector: 'node.quiet', style: { opacity: QUIET_NODE_OPACITY } },
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
        // The longer the label, the higher the line, so that no other line crosses it out.
        'z-index': fromData('labelLength'),
        'arrow-scale': ARROW_SCALE,
        'target-label': 'data(text)',
        'target-text-offset': fromData('labelDistance'),
        'target-text-margin-x': fromData('labelAsideX'),
        'target-text-margin-y': fromData('labelAsideY'),
        'text-wrap': 'wrap',
        // Lines of a label are set around its place, not below it.
        'text-valign': 'center',
        'font-family': knownFonts(theme.font),
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
      selector: 'edge.signed',
      style: { 'target-label': 'data(sign)', 'font-size': fromData('signSize') },
    },
    { selector: 'edge.unlabelled', style: { 'target-label': '' } },
    {
      selector: 'edge.selected',
      style: { width: 'data(selectedWidth)', 'z-index': SELECTED_LAYER },
    },
    { selector: 'edge.quiet', style: { opacity: QUIET_EDGE_OPACITY, 'text-opacity': 0 } },
  ];
}

/** Turns the roles and kinds of a scene, which elements carry as classes, into looks. */
export function stylesheet(theme: Theme): StylesheetJson {
  return [...nodeStyles(theme), ...edgeStyles(theme)];
}
