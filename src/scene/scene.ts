import type { EdgeLabel } from '../messages/index.js';
import type { Box, Point } from '../geometry/index.js';
import type { Day, PartyKind, TalksOutcome } from '../model/index.js';
import type { Region } from '../network/index.js';

/** A share as a scene gives it: percent, a range in percent, or null when unknown. */
export type SceneShare = number | { min: number; max: number } | null;

/**
 * What an edge says. A stake is one of `majority`, `minority` and
 * `unknown-share`; `cross-holding` when the owned party holds its owner too;
 * `unrecorded` is what of the capital no record explains;
 * `doubtful` when the tie may not hold on the day; `ended` when the tie no
 * longer held on the day.
 */
export type EdgeRole =
  | 'majority'
  | 'minority'
  | 'unknown-share'
  | 'cross-holding'
  | 'venture'
  | 'alliance'
  | `talks-${TalksOutcome}`
  | 'unrecorded'
  | 'doubtful'
  | 'ended';

/** Whether a tie began, ended, or has another share than before. */
export type EdgeChange = 'new' | 'ended' | 'changed';

export interface SceneNode extends Point {
  /** The id of the party; of what stands for others, that of the party that it belongs to and a slash. */
  id: string;
  label: string;
  /** The label, broken into the lines that are drawn in the node; none in that of a card. */
  lines: string[];
  kind: PartyKind;
  /** Whether it is a card, whose texts are decorations. */
  isCard: boolean;
  /**
   * In the focus view: the party in the middle; what stands for owners that are
   * not recorded; what stands for neighbours that have no place. In the overview: a
   * company in the opened card of its group. In the network: an alliance of many
   * members; what stands for many parties of one owner or one company. Left out for any other party.
   */
  role?: 'centre' | 'unrecorded' | 'further' | 'member' | 'alliance';
  /** The id of what it stands for, which a click selects: a tie or, where several days are shown, its party. Left out for other parties. */
  tie?: string;
  /** Whether a card lists the companies inside; left out where there are none, and for nodes that are no cards. */
  isOpen?: boolean;
  /** What a click on it opens, in place of selecting it: a key of what the reader can open. */
  toggles?: string;
  /** Where two days are compared: whether it is there on the later one alone, or on the earlier one alone. */
  change?: 'new' | 'gone';
  /** Where two days are compared: what has become of it, in short words; left out where nothing has. */
  marks?: readonly string[];
  /** The kinds of the parties that it stands for, while these are not drawn. */
  folded?: readonly PartyKind[];
  width: number;
  height: number;
  /** In pixels at zoom 1; grows in the network with the square root of the vehicles sold in the latest period by the day. */
  fontSize: number;
  /** In the network: the year that these are of, where it had ended more than two years before the day. */
  sizedBy?: string;
}

export interface SceneEdge {
  /** The id of the tie; with the ids of both ends where a tie is drawn as several edges. */
  id: string;
  /** The id of the tie that the edge belongs to; for joint ventures that of one of them. */
  tie: string;
  kind: 'stake' | 'venture' | 'alliance' | 'talks' | 'unrecorded';
  /** The owner for a stake. */
  source: string;
  /** The owned party for a stake. */
  target: string;
  /** What the tie is called: the alliance's or talks' name, or owner and owned. */
  title: string;
  /** What is written on the edge, in one line; empty for none. */
  label: string;
  /** The label, broken into the lines that are drawn; none where decorations show it. */
  labelLines: readonly string[];
  /** What the label says, before it was put into words; null for none. */
  labelData: EdgeLabel | null;
  /** The sign that stands for the label of talks where that is left out: `✕`, `?` or empty. */
  mark: string;
  roles: EdgeRole[];
  /** What became of it where two days are compared; left out where nothing did. */
  change?: EdgeChange;
  /** What a click on it opens, in place of selecting it: a key of what the reader can open. */
  toggles?: string;
  /** The edges that it stands for; left out for one that stands for itself. */
  bundled?: readonly Pick<SceneEdge, 'tie' | 'roles' | 'source' | 'target'>[];
  /** For a stake only. */
  capital?: SceneShare;
  /** For a stake only; equal to the capital where the data set names no other votes. */
  votes?: SceneShare;
  /** The control points of the curve, at least one, in order from the source to the target. */
  controlPoints: readonly ControlPoint[];
  /**
   * Where the curve begins and ends, from the centres of its nodes. Control points are then
   * relative to the straight line between both. Left out where it begins and ends on the
   * borders of the nodes, in the direction of the first and the last control point.
   */
  anchors?: { source: Point; target: Point };
  labelPlacement: LabelPlacement;
  /** The curve as it is drawn, from border to border, as the points of a polyline. */
  route: readonly Point[];
}

/** A control point of an edge, relative to the straight line between its anchors, else the centres of both ends. */
export interface ControlPoint {
  /** How far to the right of the straight line it lies, seen from the source, in pixels; 0 is on it. */
  distance: number;
  /** How far along the straight line, from 0 at the source to 1 at the target. */
  weight: number;
}

/** Where a label is on its edge, and how large. */
export interface LabelPlacement {
  /** The distance from the end of the edge at the target, along the edge, in pixels. */
  distance: number;
  /** From there to the centre of the label, in pixels; 0 and 0 on the edge itself. */
  offset: Point;
  /** The part of the usual size of the text; below 1 where space is so scarce that it can be read at a larger zoom only. */
  scale: number;
}

/** The placement of an empty label. */
export const DEFAULT_LABEL_PLACEMENT: LabelPlacement = {
  distance: 0,
  offset: { x: 0, y: 0 },
  scale: 1,
};

/** The hull of a group of companies. */
export interface SceneCluster extends Point {
  /** The id of the party that heads the group. */
  head: string;
  width: number;
  height: number;
}

/** What the reader looks at: the groups, the surroundings of one party, all parties and ties, or the groups of several days. */
export type SceneView = 'overview' | 'focus' | 'network' | 'multiples';

/** What a decoration shows. */
export type DecorationRole =
  /** On a card: its coloured edge, its bar and its texts. */
  | 'edge'
  | 'bar'
  | 'name'
  | 'figure'
  | 'members'
  | 'holder'
  /** In an opened card: the name of a company of the group. */
  | 'member-name'
  /** On a card: the name of what is gone, and what has become of it where two days are compared. */
  | 'former-name'
  | 'card-change'
  /** On a line: the same; a share, the ring of joint ventures, the cross of a failed merger, the name of an alliance. */
  | 'change'
  | 'share'
  | 'unrecorded-share'
  | 'ring'
  | 'collapsed'
  | 'alliance-name'
  /** Above a column or a list. */
  | 'heading'
  /** On a box of the focus view: a line below the name, and what opens and closes its neighbours. */
  | 'subtitle'
  | 'toggle'
  /** On a card: what opens and closes it. */
  | 'disclosure'
  /** In a list of the focus view: a title, what is said of it, and the line at its side. */
  | 'entry-title'
  | 'entry-text'
  | 'alliance-line'
  | 'talks-line'
  /** In place of what there is not. */
  | 'sentence';

/**
 * A text or a shape that belongs to a node, to an edge or to the view, and is
 * drawn at a place of its own. A text has no size: `x` is its left end, its right
 * end or its middle, by its alignment, and `y` its middle.
 */
export interface SceneDecoration extends Box {
  id: string;
  /** The id of the node or edge that it belongs to; null for none. */
  of: string | null;
  role: DecorationRole;
  lines: readonly string[];
  fontSize: number;
  align: 'left' | 'centre' | 'right';
  /** The part of the world that gives a card its colour. */
  region?: Region | undefined;
  /** The id of the tie that it is about and that a click selects, where no line shows it. */
  tie?: string;
  /** What a click on it opens or closes, in place of selecting something. */
  toggles?: string;
}

/** What is drawn for one day, as plain data. Objects are shared between scenes and must not be changed. */
export interface Scene {
  view: SceneView;
  /** The day that is shown; of two that are compared the later one. */
  day: Day;
  /** The earlier day, where two are compared. */
  since?: Day;
  /** The days that are shown beside each other, the earliest first; left out where it is one. */
  days?: readonly Day[];
  /** Only of groups whose members are together, with nobody else between them. */
  clusters: SceneCluster[];
  nodes: SceneNode[];
  edges: SceneEdge[];
  /** In the order in which they are drawn, over nodes and edges. */
  decorations: SceneDecoration[];
  /** What a viewport that shows all of it shows; the bounds of what is drawn when left out. */
  frame?: Box;
  /** How many ties the overview draws only on demand, by the filter that draws them. */
  onDemand?: OnDemand;
  /**
   * The ids of parties of the day that this view has no place for, the largest first: of the
   * overview groups, of the network parties that nothing ties to others on the day.
   */
  leftOut: string[];
}

/** The numbers of ties that filters of the overview draw. */
export type OnDemand = Readonly<Record<'smallStakes' | 'otherTalks', number>>;
