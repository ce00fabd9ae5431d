import { describe, expect, it } from 'vitest';
import { problemsIn, party, sample } from '../sample.js';

describe('a succession', () => {
  const alone = { stakes: [], alliances: [], talks: [], sources: [] };
  const of = (...parties: ReturnType<typeof party>[]): ReturnType<typeof problemsIn> =>
    problemsIn({ ...sample({ ...alone, parties }), positions: {} });

  it('that both sides name is fine, with forks and joins', () => {
    const { errors, warnings } = of(
      party('a', { successors: ['c', 'd'] }),
      party('b', { successors: ['d'] }),
      party('c', { predecessors: ['a'], successors: ['e'] }),
      party('d', { predecessors: ['a', 'b'], successors: ['e'] }),
      party('e', { predecessors: ['c', 'd'] }),
      party('alpha'),
    );
    expect({ errors, warnings }).toEqual({ errors: [], warnings: [] });
  });

  it('that one side does not answer is doubtful', () => {
    const { errors, warnings } = of(
      party('alpha', { successors: ['b'] }),
      party('b', { predecessors: ['c'] }),
      party('c'),
    );
    expect(errors).toEqual([]);
    expect(warnings).toHaveLength(2);
    expect(warnings[0]).toMatch(
      /^parties\[0\]\.successors\[0\]: .*Add "alpha" to "predecessors" of "b"/,
    );
    expect(warnings[1]).toMatch(
      /^parties\[1\]\.predecessors\[0\]: .*Add "b" to "successors" of "c"/,
    );
  });

  it('that runs in a circle is an error, reported once and from its first party on', () => {
    const { errors } = of(
      party('alpha', { successors: ['b'] }),
      party('b', { predecessors: ['alpha'], successors: ['c'] }),
      party('c', { predecessors: ['b'], successors: ['d'] }),
      party('d', { predecessors: ['c'], successors: ['b'] }),
    );
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain('"b" → "c" → "d" → "b"');
  });

  it('of a party to itself is a circle too', () => {
    expect(of(party('alpha', { predecessors: ['alpha'] })).errors[0]).toContain(
      '"alpha" → "alpha"',
    );
  });

  it('may be thousands of parties long', () => {
    const parties = Array.from({ length: 20_000 }, (_, index) =>
      party(`p-${index}`, {
        successors: [`p-${(index + 1) % 20_000}`],
        predecessors: [`p-${(index + 19_999) % 20_000}`],
      }),
    );
    const { errors } = of(...parties);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain('"p-7" → … → "p-0"');
  });
});
