import {
  completePositions,
  faultScore,
  finalPositions,
  layoutFaults,
  type LayoutFaults,
  type Positions,
} from '../src/layout/index.js';
import { DEFAULT_FILTERS, NetworkIndex } from '../src/network/index.js';
import { largeGroups } from '../src/scene/clusters.js';
import { buildScene, layoutDataset, layoutInput, placeMissingParties } from '../src/scene/index.js';
import { curatedData } from './curated-data.js';
import { readPositions, writePositions } from './positions-file.js';

/** How many seeds are tried unless another number is given. */
const SEEDS = 24;

interface Candidate {
  name: string;
  positions: Positions;
  faults: LayoutFaults;
  /** How many large groups of the day of compilation have no hull. */
  unframed: number;
}

/** A group with a stranger among its companies is not seen as one, which no crossing is worth. */
function isBetter(one: Candidate, other: Candidate): boolean {
  if (one.unframed !== other.unframed) return one.unframed < other.unframed;
  return faultScore(one.faults) < faultScore(other.faults);
}

function print({ name, faults, unframed }: Candidate): void {
  const { crossings, edgesUnderBoxes, overlaps, coveredLabels } = faults;
  console.log(
    `${name}: ${crossings} crossings, ${edgesUnderBoxes} lines under boxes, ${overlaps} overlaps, ${coveredLabels} lines without room for their label, ${unframed} groups without a frame`,
  );
}

/**
 * Lays out the curated data from several seeds, by default the first ones, and
 * writes the best into positions.json for review: of the layouts with the fewest
 * groups without a frame the one with the fewest crossings and lines under boxes,
 * of straight lines, which may be the present one with missing parties placed
 * beside their ties. Each takes some minutes; a better one is written at once,
 * so that the search can be ended at any time.
 */
export async function main(seeds = String(SEEDS), first = '1'): Promise<void> {
  const dataset = await curatedData();
  const index = new NetworkIndex(dataset);
  const { graph } = layoutInput(index);
  const day = dataset.compiled;
  const groups = new Set(largeGroups(index.snapshotAt(day)).values()).size;
  const candidate = (name: string, given: Positions): Candidate => {
    // What is no party has no position in the file, and is placed as a reader's browser does.
    const positions = placeMissingParties(dataset, given);
    const faults = layoutFaults(graph, completePositions(graph, positions));
    const { clusters } = buildScene(index, positions, { day, filters: DEFAULT_FILTERS });
    const made = { name, positions, faults, unframed: groups - clusters.length };
    print(made);
    return made;
  };
  let best = candidate('the present layout', await readPositions());
  await writePositions(best.positions);
  for (let seed = Number(first); seed < Number(first) + Number(seeds); seed++) {
    const positions = finalPositions(layoutDataset(dataset, { quality: 'thorough', seed }));
    const next = candidate(`seed ${seed}`, positions);
    if (!isBetter(next, best)) continue;
    best = next;
    await writePositions(best.positions);
  }
  console.log(`positions.json has ${best.name}; look at the graph and commit it.`);
}
