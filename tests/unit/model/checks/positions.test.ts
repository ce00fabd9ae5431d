import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../../../src/diagnostics/index.js';
import type { DatasetInput } from '../../../../src/model/index.js';
import { party, problemsIn, sample } from '../sample.js';

type Positions = NonNullable<DatasetInput['positions']>;

/** Which positions of a data set are used, by their parties. */
function usedIn(dataset: DatasetInput): string[] {
  const result = parseDataset(dataset);
  return result.ok ? Object.keys(result.dataset.positions ?? {}) : [];
}

describe('given positions', () => {
  const positioned = (positions: Positions): DatasetInput => ({ ...sample(), positions });

  it('that several parties share are warned of, and only the first one is used', () => {
    const data = positioned({
      alpha: { x: 0, y: 0 },
      beta: { x: 0, y: 0 },
      gamma: { x: 9, y: -9 },
    });
    expect(problemsIn(data).warnings).toEqual([
      expect.stringMatching(/^positions\.beta: .*"beta".*at that of "alpha"/),
      expect.stringMatching(/^positions\.gamma: .*"gamma".*at that of "alpha"/),
    ]);
    expect(usedIn(data)).toEqual(['alpha']);
  });

  it('may be shared by parties that never exist at the same time', () => {
    const parties = [
      party('alpha', { dissolved: '1998' }),
      party('beta', { founded: '2001' }),
      party('gamma'),
    ];
    const positions = { alpha: { x: 5, y: 5 }, beta: { x: 5, y: 5 }, gamma: { x: 90, y: 5 } };
    const data = { ...sample({ parties, stakes: [], alliances: [], talks: [] }), positions };
    expect(problemsIn(data).warnings.filter((line) => line.startsWith('positions'))).toEqual([]);
    expect(usedIn(data)).toEqual(['alpha', 'beta', 'gamma']);
  });

  it('that are too far from most others are warned of and not used', () => {
    const data = positioned({
      alpha: { x: 0, y: 0 },
      beta: { x: 200, y: 0 },
      gamma: { x: 1e9, y: 0 },
    });
    expect(problemsIn(data).warnings).toEqual([
      expect.stringMatching(/^positions\.gamma: .*within 1,900 px of most others/),
    ]);
    expect(usedIn(data)).toEqual(['alpha', 'beta']);
  });

  it('of a layout in a row are all used', () => {
    const data = positioned({
      alpha: { x: 0, y: 0 },
      beta: { x: 300, y: 0 },
      gamma: { x: 600, y: 0 },
    });
    expect(problemsIn(data).warnings).toEqual([]);
    expect(usedIn(data)).toHaveLength(3);
  });
});
