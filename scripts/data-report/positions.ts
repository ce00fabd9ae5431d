import {
  completePositions,
  faultScore,
  layoutFaults,
  overlappingNodes,
  subgraph,
  type LayoutGraph,
  type Positions,
} from '../../src/layout/index.js';
import type { Dataset } from '../../src/model/index.js';
import { NetworkIndex } from '../../src/network/index.js';
import { layoutInput, placeMissingParties } from '../../src/scene/index.js';
import { POSITIONS_FILE } from '../positions-file.js';
import type { Entry, Section } from './section.js';

/** A new layout pays when more than so many percent of the parties are placed beside their ties. */
const MOST_MISSING_PERCENT = 5;

/** It pays, too, when these parties raise the faults for each party by more than so many percent. */
const MOST_FAULTS_RISE_PERCENT = 10;

const SUGGESTION = 'Run npm run data:layout, look at the graph, and commit positions.json.';

/** Parties without a reviewed position; the build places them beside their ties. */
export function missingPositions({ parties }: Dataset, positions: Positions): Section {
  return {
    name: 'positions',
    title: 'parties without a position, placed beside their ties',
    suggestion: 'Nothing to do for a few; see “layout”.',
    entries: parties.flatMap(({ id, name }, index) =>
      Object.hasOwn(positions, id) ? [] : [{ path: `parties[${index}]`, text: name }],
    ),
  };
}

/** Positions whose party is no longer in the data. */
export function strayPositions({ parties }: Dataset, positions: Positions): Section {
  const ids = new Set(parties.map(({ id }) => id));
  return {
    name: 'stray-positions',
    title: 'positions that belong to no party',
    suggestion: 'Remove them from positions.json, or rename them with the party.',
    entries: Object.keys(positions)
      .filter((id) => !ids.has(id))
      .map((id) => ({ path: POSITIONS_FILE, text: id })),
  };
}

/** The faults of a layout for each of its parties, as `npm run data:layout` weighs them. */
function faultsPerParty(graph: LayoutGraph, positions: Positions): number {
  return faultScore(layoutFaults(graph, positions)) / Math.max(1, graph.nodes.length);
}

/** By how many percent the parties that are placed beside their ties raise the faults for each party. */
function faultsRise(graph: LayoutGraph, reviewed: Positions, complete: Positions): number {
  const before = subgraph(graph, (id) => Object.hasOwn(reviewed, id));
  const faultsBefore = faultsPerParty(before, complete);
  return faultsBefore === 0 ? 0 : 100 * (faultsPerParty(graph, complete) / faultsBefore - 1);
}

/**
 * Why a new layout would pay: too many parties are placed beside their ties,
 * they raise its faults too much, or boxes overlap, as when a name
 * became longer. No entry means that it would not.
 */
export function reasonsForLayout(dataset: Dataset, reviewed: Positions): Section {
  const missing = missingPositions(dataset, reviewed).entries.length;
  const percent = (100 * missing) / Math.max(1, dataset.parties.length);
  const { graph } = layoutInput(new NetworkIndex(dataset));
  // Alliances of many members have positions beside those of parties.
  const complete = completePositions(graph, placeMissingParties(dataset, reviewed));
  const rise = missing === 0 ? 0 : faultsRise(graph, reviewed, complete);
  const reasons: string[] = overlappingNodes(graph, complete).map(
    ([a, b]) => `the boxes of ${a} and ${b} overlap`,
  );
  if (percent > MOST_MISSING_PERCENT) {
    reasons.push(`${percent.toFixed(1)}% of the parties are placed beside their ties`);
  }
  if (rise > MOST_FAULTS_RISE_PERCENT) {
    reasons.push(
      `these parties raise crossings and lines under boxes by ${rise.toFixed(1)}% a party`,
    );
  }
  return {
    name: 'layout',
    title: 'reasons for a new layout',
    suggestion: SUGGESTION,
    entries: reasons.map((text): Entry => ({ path: POSITIONS_FILE, text })),
  };
}
