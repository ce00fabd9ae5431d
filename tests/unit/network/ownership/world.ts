import type { Dataset, Holding, Party, Share, Stake } from '../../../../src/model/index.js';

/** What is held: a share of the capital, or of capital and votes, or a whole history. */
export type Held = Share | { capital: Share; votes: Share } | Partial<Holding>[];

/** Stakes as `owner owned`, each with what is held. */
export type Holdings = Readonly<Record<string, Held>>;

export const DAY = '2020-06-01';

function historyOf(held: Held): Partial<Holding>[] {
  if (Array.isArray(held)) return held;
  return [typeof held === 'object' && 'capital' in held ? held : { capital: held }];
}

function stakeOf([pair, held]: [string, Held], index: number): Stake {
  const [owner = '', owned = ''] = pair.split(' ');
  const holdings = historyOf(held).map((holding): Holding => {
    return { from: '2000-01-01', capital: 0, sources: ['report'], ...holding };
  });
  return { id: `stake-${index}`, owner, owned, holdings };
}

/** A data set of the parties that holdings name, companies unless it is said otherwise. */
export function world(
  holdings: Holdings,
  kinds: Readonly<Record<string, Party['kind']>> = {},
): Dataset {
  const ids = [...new Set(Object.keys(holdings).flatMap((pair) => pair.split(' ')))];
  return {
    title: 'Who holds what',
    compiled: DAY,
    parties: ids.map((id) => ({ id, kind: kinds[id] ?? 'company', name: id })),
    stakes: Object.entries(holdings).map(stakeOf),
    alliances: [],
    talks: [],
    groups: [],
    sources: [],
  };
}
