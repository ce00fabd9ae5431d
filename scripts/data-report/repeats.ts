import { isDeepStrictEqual } from 'node:util';
import type { Dataset, Holding } from '../../src/model/index.js';
import type { Section } from './section.js';

/** What makes a holding another one: its figures, and what readers see of doubts in the picture. */
function figuresOf({ capital, votes, approximate, basis, parts, doubt }: Holding): unknown {
  const kind = doubt?.kind === 'existence' || doubt?.kind === 'share' ? doubt.kind : undefined;
  return { capital, votes, approximate, basis, parts, kind };
}

/** Holdings with the figures of the one before, so that a report looks like an event. */
export function repeats(dataset: Dataset): Section {
  const entries = dataset.stakes.flatMap(({ id, holdings }, index) =>
    holdings.flatMap((holding, place) => {
      const before = holdings[place - 1];
      const isRepeat =
        before?.until === holding.from &&
        holding.capital !== 'unknown' &&
        isDeepStrictEqual(figuresOf(before), figuresOf(holding));
      const text = `${id}: from ${holding.from}`;
      return isRepeat ? [{ path: `stakes[${index}].holdings[${place}]`, text }] : [];
    }),
  );
  return {
    name: 'repeats',
    title: 'holdings that repeat the figure before them',
    suggestion: 'Make them one holding that cites all sources, with the dates under "seen".',
    entries,
  };
}
