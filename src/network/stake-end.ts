import type { PartialDate } from '../model/index.js';
import type { StakeOnDay } from './snapshot.js';

/** When a stake that has ended did: with its last holding, or where the next one, of zero, begins. */
export function stakeEnd({ stake, holding, ended }: StakeOnDay): PartialDate | undefined {
  if (!ended) return undefined;
  const next = stake.holdings[stake.holdings.indexOf(holding) + 1];
  return holding.until ?? next?.from;
}
