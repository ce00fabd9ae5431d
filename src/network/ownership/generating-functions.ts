import { losingMeasures, partsOf, type Powers, type WeightedVote } from './weighted-vote.js';

/** How many coalitions there are of each size and weight: by size, then by weight up to a limit. */
type Counts = Float64Array[];

/** The counts with a holder more, in place. */
function multiply(counts: Counts, weight: number): void {
  for (let size = counts.length - 1; size > 0; size--) {
    const [row, below] = [counts[size], counts[size - 1]];
    if (!row || !below) continue;
    for (let at = weight; at < row.length; at++)
      row[at] = (row[at] ?? 0) + (below[at - weight] ?? 0);
  }
}

/** The counts without one of the holders. */
function divided(counts: Counts, weight: number): Counts {
  const result: Counts = [];
  for (const [size, row] of counts.entries()) {
    const copy = row.slice();
    const below = result[size - 1];
    for (let at = weight; below && at < copy.length; at++) {
      copy[at] = (copy[at] ?? 0) - (below[at - weight] ?? 0);
    }
    result.push(copy);
  }
  return result;
}

/**
 * The powers of holders by generating functions (Mann and Shapley 1962; Brams and Affuso
 * 1976): how many coalitions there are of each size and weight is the coefficient of a
 * product with one factor for each holder. The same as by enumeration; exact up to 53
 * holders, in which the numbers of coalitions are whole numbers that a double holds.
 */
export function powersByGeneratingFunctions(vote: WeightedVote): Powers {
  const { weights, quota } = vote;
  const { orders, coalitions } = losingMeasures(vote);
  const length = Math.floor(quota) + 1;
  const all: Counts = Array.from({ length: weights.length + 1 }, () => new Float64Array(length));
  const [none] = all;
  if (none) none[0] = 1;
  for (const weight of weights) multiply(all, weight);
  const ordersOf = all.map((row, size) => row.map((_, weight) => orders(weight, size)));
  const losing = Float64Array.from({ length }, (_, weight) => coalitions(weight));
  const shapleyShubik: number[] = [];
  const swings: number[] = [];
  for (const own of weights) {
    let [pivots, turns] = [0, 0];
    for (const [size, row] of divided(all, own).entries()) {
      const measure = ordersOf[size];
      if (!measure || size === weights.length) continue;
      for (const [weight, count] of row.entries()) {
        if (count === 0) continue;
        pivots += count * ((measure[weight] ?? 0) - (measure[weight + own] ?? 0));
        turns += count * ((losing[weight] ?? 0) - (losing[weight + own] ?? 0));
      }
    }
    shapleyShubik.push(pivots);
    swings.push(turns);
  }
  return { shapleyShubik, banzhaf: partsOf(swings) };
}
