import { describe, expect, it } from 'vitest';
import { groupHeads, NetworkIndex } from '../../../src/network/index.js';
import type { DatasetInput } from '../../../src/model/index.js';
import { parsed } from '../../fixtures/parsed.js';
import { holding, party, sample, stake } from '../model/sample.js';

type Stakes = NonNullable<DatasetInput['stakes']>;

const nothing = {
  alliances: [],
  talks: [],
  sources: [{ id: 'report', title: 'R', publisher: 'A' }],
};

function share(capital: number, votes?: number): ReturnType<typeof holding> {
  return holding('2010', undefined, { capital, ...(votes !== undefined && { votes }) });
}

/** The heads of the groups in 2020, of parties that all are companies unless it is said otherwise. */
function heads(stakes: Stakes, kinds: Record<string, string> = {}): Record<string, string> {
  const ids = [...new Set(stakes.flatMap(({ owner, owned }) => [owner, owned]))];
  const parties = ids.map((id) => party(id, { kind: (kinds[id] ?? 'company') as 'company' }));
  const dataset = parsed({ ...sample({ ...nothing, parties, stakes }), positions: {} });
  return Object.fromEntries(groupHeads(new NetworkIndex(dataset).snapshotAt('2020-01-01')));
}

describe('the groups of a day', () => {
  it('follow majorities down to the last subsidiary', () => {
    const found = heads([stake('top', 'middle', share(100)), stake('middle', 'low', share(60))]);
    expect(found).toEqual({ top: 'top', middle: 'top', low: 'top' });
  });

  it('put a company with its largest corporate owner, from 15% on', () => {
    expect(heads([stake('a', 'c', share(20)), stake('b', 'c', share(16))]).c).toBe('a');
    expect(heads([stake('a', 'c', share(15))]).c).toBe('a');
    expect(heads([stake('a', 'c', share(14.9))]).c).toBe('c');
  });

  it('count votes where they are more than the capital', () => {
    const found = heads([stake('a', 'c', share(30)), stake('b', 'c', share(31, 53))]);
    expect(found.c).toBe('b');
  });

  it('count a range with its lower end, and an unknown share not at all', () => {
    const range = holding('2010', undefined, { capital: { min: 10, max: 90 } });
    const unknown = holding('2010', undefined, { capital: 'unknown' });
    expect(heads([stake('a', 'c', range)]).c).toBe('c');
    expect(heads([stake('a', 'c', unknown)]).c).toBe('c');
  });

  it('leave out what has ended', () => {
    const ended = holding('2010', '2015', { capital: 100 });
    expect(heads([stake('a', 'b', ended)]).b).toBe('b');
  });

  it('let no state, fund or family head a group, but include it when all it holds is in one group', () => {
    const stakes = [stake('state', 'maker', share(40)), stake('maker', 'plant', share(100))];
    expect(heads(stakes, { state: 'state' })).toEqual({
      state: 'maker',
      maker: 'maker',
      plant: 'maker',
    });
    const everywhere = [...stakes, stake('state', 'other', share(40))];
    expect(heads(everywhere, { state: 'state' }).state).toBe('state');
  });

  it('break a cycle where its share is smallest', () => {
    const cycle = [
      stake('mobis', 'motor', share(21)),
      stake('motor', 'kia', share(35)),
      stake('kia', 'mobis', share(18)),
    ];
    expect(new Set(Object.values(heads(cycle)))).toEqual(new Set(['mobis']));
  });

  it('give equal partners’ venture to the one with more vehicles', () => {
    const sizes = [
      {
        measure: 'vehicles-sold' as const,
        value: 9,
        period: '2025',
        until: '2025',
        sources: ['report'],
      },
    ];
    const parties = [party('small'), party('large', { sizes }), party('venture')];
    const stakes = [stake('small', 'venture', share(50)), stake('large', 'venture', share(50))];
    const dataset = parsed({ ...sample({ ...nothing, parties, stakes }), positions: {} });
    expect(groupHeads(new NetworkIndex(dataset).snapshotAt('2020-01-01')).get('venture')).toBe(
      'large',
    );
  });
});
