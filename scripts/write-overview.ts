import { layoutOverview, type OverviewLayout } from '../src/scene/index.js';
import { curatedData } from './curated-data.js';
import { OVERVIEW_FILE, writeOverview } from './positions-file.js';

/** How many seeds are tried unless another number is given. */
const SEEDS = 3;

function mostCrossings({ crossings }: OverviewLayout): OverviewLayout['crossings'][number] {
  return crossings.reduce((most, next) => (next.count > most.count ? next : most));
}

/**
 * Lays out the overview of the curated data from several seeds, each of which
 * takes about a minute, and writes the best into overview.json for review. Prints how
 * often lines cross on the sampled days.
 */
export async function main(seeds = String(SEEDS)): Promise<void> {
  const dataset = await curatedData();
  const layouts = [];
  for (let seed = 1; seed <= Number(seeds); seed++) {
    const layout = layoutOverview(dataset, { quality: 'thorough', seed });
    const { day, count } = mostCrossings(layout);
    console.log(
      `seed ${seed}: cost ${layout.cost.toFixed(1)}, at most ${count} crossings, on ${day}`,
    );
    layouts.push(layout);
  }
  const best = layouts.reduce((a, b) => (b.cost < a.cost ? b : a));
  await writeOverview(best.positions);
  for (const { day, count } of best.crossings) console.log(`${day}: ${count} crossings`);
  console.log(`${OVERVIEW_FILE} is written; look at the overview of several years and commit it.`);
}
