import { labelsOf, takeSnapshot, vehicleCount } from '../../analysis/index.js';
import { earliestDay, latestDay, type Dataset, type Day } from '../../model/index.js';
import { largeGroups } from '../groups.js';
import { labelSize } from '../labels/label-size.js';
import { sceneEdges, type UnroutedEdge } from '../edges.js';
import { nodeBox } from '../node-box.js';
import { DEFAULT_VIEW } from '../scene.js';
import { tiedPairs } from '../tied-pairs.js';

/** A party as the layout sees it: a box of a size, with its time and its group. */
export interface LayoutNode {
  id: string;
  width: number;
  height: number;
  /** The days on which the party exists, from the first up to but without the last. */
  from: Day;
  until: Day;
  /** The id of the head of its group on the day of compilation; null when its group is too small. */
  group: string | null;
  /** How much it counts when a line runs under it, 0 to 1; default 1, for a box. */
  solidity?: number;
}

/** Two parties with all the ties between them. */
export interface LayoutLink {
  source: string;
  target: string;
  /** How hard the two are held together, from 0 for not at all to 3 for a majority. */
  weight: number;
  /** How much the line counts when lines cross or run under a box, 0 to 1. */
  visibility: number;
  /** How many lines are drawn side by side. */
  lines: number;
  /** The room that the labels on the line need, in pixels. */
  labelWidth: number;
  labelHeight: number;
}

/** Plain data, so that a worker can be handed it. */
export interface LayoutGraph {
  nodes: LayoutNode[];
  links: LayoutLink[];
  /** The edges of the day of compilation, to judge the finished picture by. */
  edges: UnroutedEdge[];
}

/** How a tie that is drawn on the day of compilation counts. Talks do not pull: they would drag rivals together. */
const DRAWN = {
  majority: { weight: 3, visibility: 1 },
  stake: { weight: 1.2, visibility: 1 },
  alliance: { weight: 1, visibility: 1 },
  talks: { weight: 0, visibility: 0.5 },
};

/** A tie of another day keeps the two in reach of each other, and is not seen. */
const NOT_DRAWN = { weight: 0.1, visibility: 0 };

function drawnAs({ kind, roles }: UnroutedEdge): { weight: number; visibility: number } {
  return roles.includes('majority') ? DRAWN.majority : DRAWN[kind];
}

/** What stands for a beginning and an end that are not known: the bounds of all dates. */
const FIRST_YEAR = '1000';
const LAST_YEAR = '9999';

/** Gathers links so that two parties have one, whatever ties them and in which direction. */
class Links {
  readonly #byPair = new Map<string, LayoutLink>();

  add(a: string, b: string, force: { weight: number; visibility: number }, label = ''): void {
    if (a === b) return;
    const [source, target] = a < b ? [a, b] : [b, a];
    const key = `${source} ${target}`;
    const link = this.#byPair.get(key) ?? {
      source,
      target,
      weight: 0,
      visibility: 0,
      lines: 0,
      labelWidth: 0,
      labelHeight: 0,
    };
    const { width, height } = labelSize(label);
    link.weight = Math.max(link.weight, force.weight);
    link.visibility = Math.max(link.visibility, force.visibility);
    if (force.visibility > 0) link.lines += 1;
    link.labelWidth = Math.max(link.labelWidth, width);
    link.labelHeight += height;
    this.#byPair.set(key, link);
  }

  sorted(): LayoutLink[] {
    return [...this.#byPair.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, link]) => link);
  }
}

/**
 * What a data set asks of its layout: every party and every tie of all times,
 * so that a company keeps its place when the day changes. What is drawn on the
 * day of compilation decides; the rest has little weight.
 */
export function layoutGraph(dataset: Dataset): LayoutGraph {
  const most = Math.max(0, ...dataset.parties.map(vehicleCount));
  const snapshot = takeSnapshot(dataset, dataset.compiled);
  const groups = largeGroups(snapshot);
  const nodes = dataset.parties.map((party) => {
    // A box has room for every name that the party had.
    const boxes = labelsOf(party).map((label) => nodeBox(party, most, label));
    const width = Math.max(...boxes.map((box) => box.width));
    const height = Math.max(...boxes.map((box) => box.height));
    const from = earliestDay(party.founded ?? FIRST_YEAR);
    const until = latestDay(party.dissolved ?? LAST_YEAR);
    return { id: party.id, width, height, from, until, group: groups.get(party.id) ?? null };
  });
  const links = new Links();
  const edges = sceneEdges(snapshot, DEFAULT_VIEW);
  for (const edge of edges) {
    links.add(edge.source, edge.target, drawnAs(edge), edge.label);
  }
  for (const [a, b] of tiedPairs(dataset)) links.add(a, b, NOT_DRAWN);
  // The engine's result depends on the order of its input, the data's meaning does not.
  return {
    nodes: nodes.sort((a, b) => (a.id < b.id ? -1 : 1)),
    links: links.sorted(),
    edges: edges.sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}
