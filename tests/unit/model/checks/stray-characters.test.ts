import { describe, expect, it } from 'vitest';
import { problemsIn, party, sample, talks } from '../sample.js';

describe('a text', () => {
  const named = (name: string): ReturnType<typeof problemsIn> =>
    problemsIn(sample({ parties: [party('alpha', { name }), party('beta'), party('gamma')] }));

  it.each([
    '<b>Alpha</b>',
    '<script>alert(1)</script>',
    'Alpha<br/>',
    'AT&amp;T',
    '&#169; Alpha',
    '<!-- x -->',
  ])('with markup such as %s is doubtful but stays', (name) => {
    const { errors, warnings } = named(name);
    expect(errors).toEqual([]);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/^parties\[0\]\.name: .*there is markup in/);
  });

  it.each(['Al\u0000pha', 'Al\u200Bpha', '\u2066Alpha', '\uFEFFAlpha', 'Al\u3164pha'])(
    'with invisible or direction-changing characters is doubtful, and the message shows them: %j',
    (name) => {
      const { warnings } = named(name);
      expect(warnings[0]).toMatch(/^parties\[0\]\.name: .*\\u[\da-f]{4}/);
    },
  );

  it.each(['A < B > C', 'Procter & Gamble', '日産自動車', 'Citroën', 'שלום', '5 <10', 'a & b;'])(
    'such as %s is nothing to worry about',
    (name) => {
      expect(named(name).warnings).toEqual([]);
    },
  );

  it.each(['Al\u00ADpha', 'Al\npha'])(
    'that is a name of more than one piece is doubtful: %j',
    (name) => {
      expect(named(name).warnings[0]).toMatch(/^parties\[0\]\.name: .*only visible characters/);
    },
  );

  it('is checked in every record and in the head', () => {
    const { warnings } = problemsIn({
      ...sample({
        talks: [talks({ reason: '<i>No</i>' })],
        sources: [{ id: 'report', title: '<u>R</u>', publisher: 'A' }],
      }),
      description: '<p>Hello</p>',
    });
    expect(warnings.map((line) => line.split(':', 1)[0])).toEqual([
      'description',
      'talks[0].reason',
      'sources[0].title',
    ]);
  });
});
