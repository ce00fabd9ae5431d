/**
 * Positions along an axis as near to the wanted ones as can be, in the same
 * order, at least the separations apart and between two bounds. `separations`
 * has one entry fewer than `wanted`. Where the bounds leave too little room, all
 * separations shrink by one factor.
 *
 * The sum of the squared deviations is the least possible: isotonic regression by
 * pooling adjacent violators (Ayer et al., 1955), whose solution under bounds is
 * the clamped one.
 */
export function separate(
  wanted: readonly number[],
  separations: readonly number[],
  min: number,
  max: number,
): number[] {
  const total = separations.reduce((sum, separation) => sum + separation, 0);
  const factor = total > max - min ? Math.max(0, max - min) / total : 1;
  const offsets = [0];
  for (const separation of separations) {
    offsets.push((offsets.at(-1) ?? 0) + separation * factor);
  }
  const pools: { mean: number; count: number }[] = [];
  wanted.forEach((position, index) => {
    let pool = { mean: position - (offsets[index] ?? 0), count: 1 };
    for (let last = pools.at(-1); last && last.mean > pool.mean; last = pools.at(-1)) {
      pools.pop();
      const count = last.count + pool.count;
      pool = { mean: (last.mean * last.count + pool.mean * pool.count) / count, count };
    }
    pools.push(pool);
  });
  const highest = Math.max(min, max - (offsets[wanted.length - 1] ?? 0));
  return pools
    .flatMap(({ mean, count }) => Array.from({ length: count }, () => mean))
    .map((position, index) => {
      return Math.min(highest, Math.max(min, position)) + (offsets[index] ?? 0);
    });
}
