import { isSurelyBefore, type Dataset, type Stake } from '../../src/model/index.js';
import type { Entry, Section } from './section.js';

function gapsIn({ id, holdings }: Stake, path: string): Entry[] {
  return holdings.flatMap(({ until }, index) => {
    const next = holdings[index + 1];
    if (until === undefined || next === undefined || !isSurelyBefore(until, next.from)) return [];
    return [{ path: `${path}.holdings[${index}]`, text: `${id}: ${until} to ${next.from}` }];
  });
}

/** Stretches between two holdings of a stake in which nothing is known to have been held. */
export function gaps(dataset: Dataset): Section {
  return {
    name: 'gaps',
    title: 'gaps in histories',
    suggestion:
      'Right where the shares were sold and bought again; else find what was held between.',
    entries: dataset.stakes.flatMap((stake, index) => gapsIn(stake, `stakes[${index}]`)),
  };
}
