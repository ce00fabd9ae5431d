/**
 * A vote among holders with weights and an ocean of very many very small ones, who
 * never vote as one. All in the same units, in whole numbers.
 */
export interface WeightedVote {
  weights: readonly number[];
  /** More than this is needed to win. */
  quota: number;
  /** The votes of all small holders together. */
  ocean: number;
}

/** How much a coalition that does not win counts; one that wins counts 0. */
export interface LosingMeasures {
  /** The part of all orders that begin with exactly this coalition while it does not win. */
  orders: (weight: number, size: number) => number;
  /** 1; between both, where the ocean decides, 1/2. */
  coalitions: (weight: number) => number;
}

/** The powers of holders, each from 0 to 1, in the order of their weights. */
export interface Powers {
  shapleyShubik: readonly number[];
  banzhaf: readonly number[];
}

/** The binomial coefficients of a row of Pascal's triangle. */
function binomials(row: number): number[] {
  const values = [1];
  for (let k = 1; k <= row; k++) values.push(((values[k - 1] ?? 0) * (row - k + 1)) / k);
  return values;
}

/**
 * Each small holder comes at a time between 0 and 1, and each large one too, so that at
 * the time t a part t of the ocean has come (Milnor and Shapley 1978). A coalition of s
 * out of n - 1 others loses until (quota - weight) / ocean: the integral over
 * t^s (1 - t)^(n-1-s) up to then. Of the coalitions that Banzhaf counts, half of the
 * ocean is in each (Dubey and Shapley 1979).
 */
export function losingMeasures({ weights, quota, ocean }: WeightedVote): LosingMeasures {
  const count = weights.length;
  const [ofAll, ofOthers] = [binomials(count), binomials(count - 1)];
  /** The chance that more than `size` of all holders come by a time. */
  const moreThan = (size: number, time: number): number => {
    if (time >= 1) return 1;
    let sum = 0;
    let term = time ** (size + 1) * (1 - time) ** (count - size - 1);
    for (let k = size + 1; k <= count; k++) {
      sum += (ofAll[k] ?? 0) * term;
      term *= time / (1 - time);
    }
    return sum;
  };
  const timeOf = (weight: number): number => {
    if (ocean === 0) return weight <= quota ? 1 : 0;
    return Math.max(0, Math.min(1, (quota - weight) / ocean));
  };
  return {
    orders: (weight, size) => {
      const time = timeOf(weight);
      return time === 0 ? 0 : moreThan(size, time) / (count * (ofOthers[size] ?? 1));
    },
    coalitions: (weight) => {
      const missing = quota - weight - ocean / 2;
      if (ocean > 0 && missing === 0) return 1 / 2;
      return missing >= 0 ? 1 : 0;
    },
  };
}

/** The parts that swings are of all swings; 0 where nobody has any. */
export function partsOf(swings: readonly number[]): number[] {
  const all = swings.reduce((sum, one) => sum + one, 0);
  return swings.map((one) => (all > 0 ? one / all : 0));
}
