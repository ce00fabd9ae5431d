import { describe, expect, it } from 'vitest';
import { problemsIn, holding, party, sample, stake } from '../sample.js';

describe('a reference', () => {
  it('that leads nowhere is reported wherever it stands, all at once', () => {
    const { errors } = problemsIn(
      sample({
        parties: [
          party('alpha', { successors: ['one'], predecessors: ['two'], sources: ['three'] }),
          party('beta'),
          party('gamma'),
        ],
        stakes: [stake('four', 'five', holding('2010', undefined, { sources: ['report', 'six'] }))],
      }),
    );
    expect(errors.map((line) => line.split(':', 1)[0])).toEqual([
      'parties[0].predecessors[0]',
      'parties[0].successors[0]',
      'stakes[0].owner',
      'stakes[0].owned',
      'parties[0].sources[0]',
      'stakes[0].holdings[0].sources[1]',
    ]);
  });

  it('of a company to itself is its own shares, and only doubtful', () => {
    const { errors, warnings } = problemsIn(
      sample({ stakes: [stake('alpha', 'alpha', holding('2010'))] }),
    );
    expect(errors).toEqual([]);
    expect(warnings).toEqual([
      expect.stringMatching(/^stakes\[0\]\.owned: .*holds shares of itself.*are not drawn\./),
    ]);
  });

  it('from a position to nobody is only doubtful', () => {
    const { errors, warnings } = problemsIn({
      ...sample(),
      positions: { 'alpha-x': { x: 0, y: 0 } },
    });
    expect(errors).toEqual([]);
    expect(warnings[0]).toMatch(/^positions\["alpha-x"\]: .*Did you mean "alpha"\?/);
  });

  it('to a source counts as its citation, and a source without one is doubtful', () => {
    const unused = { id: 'unused', title: 'Unused', publisher: 'Nobody' };
    const { warnings } = problemsIn(sample({ sources: [...sample().sources!, unused] }));
    expect(warnings).toEqual([
      expect.stringMatching(/^sources\[1\]: The source "unused" should be cited/),
    ]);
  });

  it('to a source is not missed while records are set aside', () => {
    const { errors, warnings } = problemsIn(
      sample({ stakes: [null as never], alliances: [], talks: [] }),
    );
    expect(errors).toHaveLength(1);
    expect(warnings).toEqual([]);
  });
});
