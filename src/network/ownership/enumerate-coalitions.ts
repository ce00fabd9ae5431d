import { losingMeasures, partsOf, type Powers, type WeightedVote } from './weighted-vote.js';

/**
 * The powers of holders by going through all their coalitions: exact, and twice the time
 * for every holder more.
 */
export function powersByEnumeration(vote: WeightedVote): Powers {
  const { weights } = vote;
  const { orders, coalitions } = losingMeasures(vote);
  const count = weights.length;
  const shapleyShubik = weights.map(() => 0);
  const swings = weights.map(() => 0);
  const total = new Float64Array(2 ** count);
  const size = new Uint8Array(2 ** count);
  for (let coalition = 0; coalition < total.length; coalition++) {
    if (coalition > 0) {
      const last = 31 - Math.clz32(coalition);
      const others = coalition - 2 ** last;
      total[coalition] = (total[others] ?? 0) + (weights[last] ?? 0);
      size[coalition] = (size[others] ?? 0) + 1;
    }
    const [weight, members] = [total[coalition] ?? 0, size[coalition] ?? 0];
    // Whoever turns losing into winning: what loses without it, less what loses with it.
    const without = members < count ? orders(weight, members) : 0;
    const together = members > 0 ? orders(weight, members - 1) : 0;
    const losing = coalitions(weight);
    if (without === 0 && together === 0 && losing === 0) continue;
    for (let holder = 0; holder < count; holder++) {
      const isMember = ((coalition >> holder) & 1) === 1;
      shapleyShubik[holder] = (shapleyShubik[holder] ?? 0) + (isMember ? -together : without);
      swings[holder] = (swings[holder] ?? 0) + (isMember ? -losing : losing);
    }
  }
  return { shapleyShubik, banzhaf: partsOf(swings) };
}
