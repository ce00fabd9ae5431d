import { finalPositions } from '../src/layout/index.js';
import { costPerParty, layoutDataset, placeMissingParties } from '../src/scene/index.js';
import { curatedData } from './curated-data.js';
import { readPositions, writePositions } from './positions-file.js';

/** How many seeds are tried unless another number is given. */
const SEEDS = 24;

/**
 * Lays out the curated data from several seeds, each of which takes some
 * seconds, and writes the best into positions.json for review: the layout with
 * the lowest cost, which may be the present one with missing parties placed
 * beside their ties.
 */
export async function main(seeds = String(SEEDS)): Promise<void> {
  const dataset = await curatedData();
  const present = placeMissingParties(dataset, await readPositions());
  const candidates = [
    { name: 'the present layout', positions: present, cost: costPerParty(dataset, present) },
  ];
  console.log(`present layout: cost ${candidates[0]?.cost.toFixed(1)} a party`);
  for (let seed = 1; seed <= Number(seeds); seed++) {
    const positions = finalPositions(layoutDataset(dataset, { quality: 'thorough', seed }));
    const cost = costPerParty(dataset, positions);
    console.log(`seed ${seed}: cost ${cost.toFixed(1)} a party`);
    candidates.push({ name: `seed ${seed}`, positions, cost });
  }
  const best = candidates.reduce((a, b) => (b.cost < a.cost ? b : a));
  await writePositions(best.positions);
  console.log(`positions.json is written from ${best.name}; look at the graph and commit it.`);
}
