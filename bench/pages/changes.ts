import { changesBetween, NetworkIndex } from '../../src/network/index.js';
import { shippedDataset } from './shipped.js';

/** Years apart, so that a later pair finds no day that an earlier one has left in memory. */
const PAIRS = [
  ['2015-01-01', '2025-01-01'],
  ['1990-01-01', '2026-01-01'],
  ['2024-06-30', '2024-12-31'],
] as const;

/** Tells what changed between two days of the shipped data, in as many rounds, each on an index of its own. */
export async function compareDays(rounds: number): Promise<number> {
  const dataset = await shippedDataset();
  for (let round = 0; round < rounds; round++) {
    for (const [from, to] of PAIRS) {
      const index = new NetworkIndex(dataset);
      performance.mark('comparison begins');
      changesBetween(index, from, to);
      performance.mark('comparison ends');
    }
  }
  return PAIRS.length;
}
