import { describe, expect, it } from 'vitest';
import { party, problemsIn, sample } from '../sample.js';

const identified = (identifiers: { lei?: string; isin?: string }): ReturnType<typeof problemsIn> =>
  problemsIn(sample({ parties: [party('alpha', { identifiers }), party('beta'), party('gamma')] }));

describe('an identifier', () => {
  it('with the right check digits is accepted', () => {
    const { errors, warnings } = identified({ lei: '5493006W3QUS5LMH6R84', isin: 'US0378331005' });
    expect([...errors, ...warnings]).toEqual([]);
  });

  it.each([
    ['LEI', 'lei', '5493006W3QUS5LMH6R85'],
    ['ISIN', 'isin', 'US0378331006'],
  ])('with wrong check digits is doubtful: %s', (standard, key, code) => {
    const { errors, warnings } = identified({ [key]: code });
    expect(errors).toEqual([]);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(
      new RegExp(`^parties\\[0\\].identifiers.${key}: The ${standard} .* check digits .*"${code}"`),
    );
  });
});
