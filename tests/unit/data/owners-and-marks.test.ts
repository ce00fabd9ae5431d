import { expect, it } from 'vitest';
import { shareBounds } from '../../../src/model/index.js';
import { DEFAULT_FILTERS, NetworkIndex, stakeChanges } from '../../../src/network/index.js';
import { sceneEdges } from '../../../src/scene/edges.js';
import { automakers } from '../../fixtures/automakers.js';

const dataset = await automakers();
const index = new NetworkIndex(dataset);

/** The largest part of the ties of today that may be marked as perhaps no longer there. */
const MOST_DOUBTFUL = 0.15;

it('has owners of no more than 100% of a company on any day since 1990', () => {
  const excesses = dataset.parties.flatMap(({ id }) => {
    const changes = index.stakesIn(id).flatMap((stake) => stakeChanges(stake));
    const days = [...new Set(changes)].filter((day) => day >= '1990-01-01');
    return days.flatMap((day) => {
      const details = index.details(id, day);
      if (details?.type !== 'party') return [];
      const owners = details.owners.filter(({ ended }) => !ended);
      const sum = owners.reduce((all, { holding }) => all + shareBounds(holding.capital).min, 0);
      return sum > 100.001 ? [`${id} on ${day}: ${sum}%`] : [];
    });
  });
  expect(excesses).toEqual([]);
});

it('marks few of the ties of today as perhaps no longer there', () => {
  const edges = sceneEdges(index.snapshotAt(dataset.compiled), DEFAULT_FILTERS);
  const marked = edges.filter(({ roles }) => roles.includes('doubtful'));
  expect(edges.length).toBeGreaterThan(250);
  expect(marked.length / edges.length).toBeLessThan(MOST_DOUBTFUL);
});
