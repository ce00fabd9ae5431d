import { MARKS } from '../messages/index.js';
import type { PartyKind } from '../model/index.js';
import type { SceneEdge } from '../scene/index.js';

/** The names of the colours that a theme gives. */
export type ColourName = 'majority' | 'stake' | 'venture' | 'alliance' | 'talks' | 'ended';

/** How a kind of edge is drawn. Lengths are in pixels at zoom 1. */
export interface EdgeEncoding {
  colour: ColourName;
  /** Lengths of dash and gap; empty for a solid line. */
  dash: readonly number[];
  width: number;
  arrow: boolean;
  /** The character that every such edge carries, if any. */
  mark?: string;
}

export type EdgeEncodingName =
  | 'majority'
  | 'minority'
  | 'unknown-share'
  | 'venture'
  | 'alliance'
  | 'talks-ongoing'
  | 'talks-collapsed'
  | 'talks-reported'
  | 'talks-denied'
  | 'talks-completed'
  | 'unrecorded'
  | 'ended';

const THIN_STAKE_PX = 1.2;
const WIDEST_STAKE_PX = 5;
const DOTS = [1.5, 5];

/** The size of arrowheads, as a multiple of Cytoscape's own. */
export const ARROW_SCALE = 0.9;

/** The one table from an edge's role to its appearance, for the canvas, the legend and exported images. */
export const EDGE_ENCODINGS: Readonly<Record<EdgeEncodingName, EdgeEncoding>> = {
  majority: { colour: 'majority', dash: [], width: WIDEST_STAKE_PX, arrow: true },
  minority: { colour: 'stake', dash: [], width: 2, arrow: true },
  'unknown-share': { colour: 'stake', dash: [], width: THIN_STAKE_PX, arrow: true },
  venture: { colour: 'venture', dash: [], width: 1.4, arrow: false, mark: MARKS.venture },
  alliance: { colour: 'alliance', dash: [14, 6], width: 2, arrow: false },
  'talks-ongoing': { colour: 'talks', dash: DOTS, width: 2.5, arrow: false },
  'talks-collapsed': {
    colour: 'talks',
    dash: DOTS,
    width: 2.5,
    arrow: false,
    mark: MARKS.collapsed,
  },
  'talks-reported': {
    colour: 'talks',
    dash: DOTS,
    width: 2.5,
    arrow: false,
    mark: MARKS.unconfirmed,
  },
  'talks-denied': {
    colour: 'talks',
    dash: DOTS,
    width: 2.5,
    arrow: false,
    mark: MARKS.unconfirmed,
  },
  'talks-completed': { colour: 'talks', dash: DOTS, width: 2.5, arrow: false },
  unrecorded: { colour: 'ended', dash: DOTS, width: 2.5, arrow: false },
  ended: { colour: 'ended', dash: [], width: 1.2, arrow: true },
};

/** The encoding of an edge by its first role that has one, whether or not the tie has ended. */
export function edgeEncodingName(edge: Pick<SceneEdge, 'roles'>): EdgeEncodingName {
  return (edge.roles.find((role) => role in EDGE_ENCODINGS) ?? 'minority') as EdgeEncodingName;
}

/**
 * The width of a stake's edge in pixels: it grows in proportion to the share,
 * from 1.2 for 0% to 5 for 100%. A range counts with its lower end, an unknown
 * share as 0%.
 */
export function stakeWidth(capital: SceneEdge['capital']): number {
  const share = typeof capital === 'number' ? capital : (capital?.min ?? 0);
  return THIN_STAKE_PX + ((WIDEST_STAKE_PX - THIN_STAKE_PX) * share) / 100;
}

/** How a kind of party is drawn. */
export interface NodeEncoding {
  shape:
    | 'round-rectangle'
    | 'rectangle'
    | 'ellipse'
    | 'hexagon'
    | 'cut-rectangle'
    | 'concave-hexagon';
  /** Whether the outline is dashed. */
  dashed: boolean;
  italic: boolean;
}

/** The one table from a party's kind to the appearance of its node. Kinds differ by shape and outline, never by colour alone. */
export const NODE_ENCODINGS: Readonly<Record<PartyKind, NodeEncoding>> = {
  company: { shape: 'round-rectangle', dashed: false, italic: false },
  'joint-venture': { shape: 'rectangle', dashed: true, italic: false },
  state: { shape: 'hexagon', dashed: false, italic: true },
  family: { shape: 'ellipse', dashed: true, italic: true },
  person: { shape: 'ellipse', dashed: false, italic: true },
  fund: { shape: 'concave-hexagon', dashed: false, italic: true },
  trust: { shape: 'cut-rectangle', dashed: false, italic: true },
  dispersed: { shape: 'cut-rectangle', dashed: true, italic: true },
};
