import { describe, expect, it } from 'vitest';
import { GLEIF, LEIS, SAMPLES } from '../../../fixtures/format-samples.js';
import { countOf, readWell, stakesOf } from '../../../fixtures/read-files.js';

describe('GLEIF', () => {
  it('gives a stake of unknown share for each direct parent, and a group', async () => {
    const { dataset, report } = await readWell({ file: GLEIF.relations });
    expect(dataset.stakes.map(({ holdings }) => holdings)).toMatchObject([
      [{ from: '2015-03-01', capital: 'unknown', sources: ['level-2-data-who-owns-whom'] }],
      [{ from: '2015-03-01', capital: 'unknown' }],
    ]);
    expect(stakesOf(dataset)).toEqual([
      `${LEIS.parent} > ${LEIS.child}: "unknown"`,
      `${LEIS.top} > ${LEIS.parent}: "unknown"`,
    ]);
    expect(dataset.groups.map(({ members }) => members.length)).toEqual([1, 1]);
    expect(
      ['ultimate-known', 'not-ownership', 'inactive-relationship'].map((code) =>
        countOf(report, code as never),
      ),
    ).toEqual([1, 1, 1]);
    expect(dataset.compiled).toBe('2025-06-30');
  });

  it('gives a party for owners that exceptions do not name, and a note where there is no parent', async () => {
    const { dataset, report } = await readWell({ a: GLEIF.exceptions, b: GLEIF.relations });
    expect(dataset.parties.filter(({ kind }) => kind === 'dispersed')).toMatchObject([
      { name: `Dispersed owners of ${LEIS.top}` },
    ]);
    expect(dataset.parties.find(({ name }) => name === LEIS.child)?.notes).toHaveLength(1);
    expect(
      ['unnamed-party', 'same-unnamed-party', 'no-owner'].map((code) =>
        countOf(report, code as never),
      ),
    ).toEqual([1, 1, 1]);
  });

  it('is read from its API', async () => {
    const { dataset } = await readWell({ file: GLEIF.api });
    expect(dataset.parties).toMatchObject([
      { name: 'Child AG', kind: 'fund', country: 'DE', identifiers: { lei: LEIS.child } },
      { name: LEIS.parent },
      { name: `Unnamed persons behind ${LEIS.parent}`, kind: 'person' },
    ]);
    expect(dataset.stakes).toHaveLength(2);
  });
});

describe('FollowTheMoney', () => {
  it('gives parties and ownerships, and says what is no ownership', async () => {
    const { dataset, report } = await readWell({ file: SAMPLES.ftm });
    expect(dataset.parties).toMatchObject([
      {
        id: 'a',
        name: 'Acme',
        country: 'US',
        names: [{ text: 'Acme Ltd' }],
        identifiers: { lei: LEIS.child },
      },
      { id: 'b', name: 'Beta' },
      { id: 'p', name: 'Ada', kind: 'person', country: 'GB' },
    ]);
    expect(dataset.stakes[0]!.holdings).toMatchObject([{ from: '2010-01', capital: 60 }]);
    expect(dataset.sources).toMatchObject([
      { publisher: 'example.com', url: 'https://example.com/r' },
    ]);
    expect([countOf(report, 'not-ownership'), countOf(report, 'field-not-read')]).toEqual([1, 1]);
  });
});
