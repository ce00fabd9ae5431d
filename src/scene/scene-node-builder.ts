import type { Point } from '../geometry/index.js';
import { latestDay, yearsLater, type Day, type Party } from '../model/index.js';
import {
  forEachIn,
  nameAt,
  vehiclesOn,
  type Comparison,
  type NetworkIndex,
  type Steps,
  type VehicleFigure,
} from '../network/index.js';
import { allianceHubs } from './alliance-hubs.js';
import { partyMarks } from './comparison/party-marks.js';
import type { UnroutedEdge } from './edges.js';
import { foldMarker, leafOf, type Fold } from './folds.js';
import { placeMarkers } from './markers.js';
import { MemoCache } from './memo-cache.js';
import { nodeBox, nodeFontSize } from './node-box.js';
import type { SceneNode } from './scene.js';
import type { MeasureText } from './text-width.js';

interface NodeSettings {
  day: Day;
  positions: Readonly<Record<string, Point>>;
  measureText: MeasureText;
  /** What changed since another day, where two are compared. */
  comparison?: Comparison | undefined;
}

/** A figure that is older says so. */
const CARRIED_YEARS = 2;

/** The year of a figure that is too old to be shown on a day without it; undefined for any other one. */
function agedYear({ until, value }: VehicleFigure, day: Day): string | undefined {
  const end = latestDay(until);
  return value > 0 && yearsLater(end, CARRIED_YEARS) < day ? end.slice(0, 4) : undefined;
}

/** What is drawn beside single parties. */
interface Gathered {
  folds: readonly Fold[];
  /** The ids of folds that are opened. */
  opened: ReadonlySet<string>;
  /** All that are drawn, to find where what is no party stands. */
  edges: readonly UnroutedEdge[];
}

/** Makes the nodes of a network; those that did not change are the same objects as before. */
export class SceneNodeBuilder {
  readonly #index: NetworkIndex;
  readonly #nodes = new MemoCache<SceneNode>();

  constructor(index: NetworkIndex) {
    this.#index = index;
  }

  /** The nodes of parties but those that are folded. What an opened fold shows says its share itself. */
  *parties(
    parties: readonly Party[],
    { folds, opened }: Gathered,
    settings: NodeSettings,
  ): Steps<SceneNode[]> {
    const shares = new Map<string, UnroutedEdge>();
    const hidden = new Set<string>();
    for (const fold of folds) {
      for (const edge of fold.edges) {
        const leaf = leafOf(fold, edge);
        if (opened.has(fold.id)) shares.set(leaf, edge);
        else hidden.add(leaf);
      }
    }
    const nodes: SceneNode[] = [];
    yield* forEachIn(parties, (party) => {
      if (!hidden.has(party.id)) nodes.push(this.#partyNode(party, shares.get(party.id), settings));
    });
    return nodes;
  }

  /** The nodes of alliances of many, and of folds. */
  markers(nodes: readonly SceneNode[], gathered: Gathered, settings: NodeSettings): SceneNode[] {
    const { folds, opened, edges } = gathered;
    const { positions, measureText } = settings;
    const kindOf = (fold: Fold, edge: UnroutedEdge): SceneNode['kind'][] => {
      const party = this.#index.party(leafOf(fold, edge));
      return party ? [party.kind] : [];
    };
    const markers = [
      ...allianceHubs(edges, measureText),
      ...folds.map((fold) => {
        const isOpen = opened.has(fold.id);
        const kinds = isOpen ? [] : fold.edges.flatMap((edge) => kindOf(fold, edge));
        return foldMarker(fold, kinds, measureText);
      }),
    ];
    const places = placeMarkers(markers, nodes, edges, positions);
    return [...places].map(([{ folded = [], ...marker }, { x, y }]) => {
      const inputs = [marker.lines.join('\n'), folded.join(), x, y, measureText];
      return this.#nodes.get(marker.id, inputs, () => ({
        ...marker,
        ...(folded.length > 0 && { folded }),
        x,
        y,
      }));
    });
  }

  #partyNode(
    party: Party,
    share: UnroutedEdge | undefined,
    { day, positions, measureText, comparison }: NodeSettings,
  ): SceneNode {
    const { id, kind } = party;
    const { change, text } = comparison ? partyMarks(id, comparison) : { text: '' };
    const { x, y } = (Object.hasOwn(positions, id) ? positions[id] : undefined) ?? { x: 0, y: 0 };
    const ofDay = change === 'gone' && comparison ? comparison.from : day;
    const label = nameAt(party, ofDay);
    const size = vehiclesOn(party, ofDay);
    const sizedBy = size && agedYear(size, ofDay);
    const part = Math.max(0, size?.value ?? 0) / Math.max(1, this.#index.largestVehicleCount);
    // Most figures differ from those of the year before, but few so much that the text does.
    const fontSize = nodeFontSize(part);
    const inputs = [party, label, fontSize, sizedBy, share, change, text, x, y, measureText];
    return this.#nodes.get(id, inputs, () => {
      const box = nodeBox(kind, fontSize, label, measureText, text);
      const lines = share ? [...box.lines, ...share.labelLines] : box.lines;
      const height = Math.ceil((box.height * lines.length) / box.lines.length);
      const own = {
        ...(change && { change }),
        ...(text !== '' && { marks: [text] }),
        ...(sizedBy !== undefined && { sizedBy }),
      };
      return { id, label, kind, isCard: false, ...box, lines, height, x, y, ...own };
    });
  }
}
