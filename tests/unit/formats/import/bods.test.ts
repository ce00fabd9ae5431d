import { describe, expect, it } from 'vitest';
import {
  company,
  earlier,
  person,
  record,
  relationship,
} from '../../../fixtures/bods-statements.js';
import { countOf, readWell, stakesOf } from '../../../fixtures/read-files.js';

describe('BODS', () => {
  it('is known where its statements are in an object', async () => {
    const statements = earlier('0.3', { minimum: 25, maximum: 50 });
    const { report } = await readWell({ 'a.json': JSON.stringify({ statements }) });
    expect(report.files[0]).toMatchObject({ format: 'bods', read: { statements: 3 } });
  });

  it.each(['0.1', '0.2', '0.3'] as const)(
    'is read in version %s, where a highest share is excluded',
    async (version) => {
      const { dataset, report } = await readWell({
        'a.json': earlier(version, { minimum: 25, maximum: 50 }),
      });
      expect(report.files[0]).toMatchObject({ format: 'bods', version });
      expect(report.files[0]!.read).toEqual({
        statements: 3,
        entities: 1,
        persons: 1,
        relationships: 1,
        interests: 1,
        shares: 1,
        bands: 1,
      });
      expect(dataset.parties.map(({ name, kind }) => [name, kind])).toEqual([
        ['A', 'company'],
        ['P', 'person'],
      ]);
      expect(dataset.stakes[0]!.holdings).toMatchObject([
        { from: '2019-05', capital: 'unknown', votes: { min: 25, max: 50, maxExclusive: true } },
      ]);
    },
  );

  it('is read in version 0.4, where both ends of a range are included unless they are called exclusive', async () => {
    const { dataset } = await readWell({
      a: [
        company('a'),
        person('p'),
        relationship('p', 'a', [{ share: { minimum: 25, maximum: 50 } }]),
        company('b'),
        relationship('a', 'b', [{ share: { exclusiveMinimum: 25, maximum: 50 } }]),
      ],
    });
    expect(stakesOf(dataset)).toEqual([
      'P > A: {"min":25,"max":50}',
      'A > B: {"min":25,"max":50,"minExclusive":true}',
    ]);
  });

  it.each(['array', 'lines', 'object'])('is read as %s', async (form) => {
    const statements = [
      company('a'),
      company('b'),
      relationship('a', 'b', [{ share: { exact: 50 } }]),
    ];
    const texts = {
      array: `\uFEFF${JSON.stringify(statements)}`,
      lines: statements.map((statement) => JSON.stringify(statement)).join('\n'),
      object: JSON.stringify(statements[2]),
    };
    const { dataset } = await readWell({ a: texts[form as keyof typeof texts] });
    const [owner, owned] = form === 'object' ? ['a', 'b'] : ['A', 'B'];
    expect(stakesOf(dataset)).toEqual([`${owner} > ${owned}: 50`]);
  });

  it('has one company for all records with the same identifier, and never joins persons', async () => {
    const identifiers = [
      { scheme: 'GB-COH', id: '07' },
      { scheme: 'XI-LEI', id: '529900T8BM49AURSDO55' },
    ];
    const { dataset, report } = await readWell({
      a: [
        company('a', { identifiers }),
        company('b', { identifiers: [{ scheme: 'gb-coh', id: '07' }] }),
        person('p', { identifiers }),
        person('q', { identifiers }),
      ],
    });
    expect(dataset.parties).toMatchObject([
      {
        name: 'A',
        identifiers: { lei: '529900T8BM49AURSDO55' },
        description: 'Registered as 07 (GB-COH).',
      },
      { name: 'P' },
      { name: 'Q' },
    ]);
    expect(countOf(report, 'same-party')).toBe(1);
  });

  it('has the versions of a relationship one after the other, until it is closed', async () => {
    const version = (exact: number, startDate: string, more: object): object =>
      relationship('p', 'a', [{ share: { exact }, startDate }], more as Record<string, unknown>);
    const { dataset, report } = await readWell({
      a: [
        company('a'),
        person('p'),
        version(10, '2015-01-01', { statementDate: '2015-01-01' }),
        version(20, '2018-03-01', { statementDate: '2018-05-01', recordStatus: 'updated' }),
        version(20, '2018-03-01', { statementDate: '2020-06-01', recordStatus: 'closed' }),
      ],
    });
    expect(dataset.stakes[0]!.holdings).toMatchObject([
      { from: '2015-01-01', until: '2018-03-01', capital: 10 },
      { from: '2018-03-01', until: '2020-06-01', capital: 20 },
    ]);
    expect([countOf(report, 'later-version'), countOf(report, 'closed-record')]).toEqual([1, 1]);
  });

  it('follows what statements before 0.4 replace', async () => {
    const [entity, owner, tie] = earlier('0.2', { exact: 10 });
    const later = {
      ...tie,
      statementID: 'four',
      replacesStatements: ['three'],
      statementDate: '2021-01-01',
      interests: [{ type: 'voting-rights', share: { exact: 30 }, startDate: '2021-01-01' }],
    };
    const { dataset } = await readWell({ a: [later, entity, owner, tie] });
    expect(dataset.stakes[0]!.holdings).toMatchObject([
      { from: '2019-05', until: '2021-01-01', votes: 10 },
      { from: '2021-01-01', votes: 30 },
    ]);
  });

  it('follows long chains of replaced statements, in whatever order they come', async () => {
    const chain = Array.from({ length: 5000 }, (_, index) => ({
      statementID: `s${index}`,
      statementType: 'entityStatement',
      entityType: 'registeredEntity',
      name: `Name ${index}`,
      replacesStatements: index === 0 ? [] : [`s${index - 1}`],
    }));
    const { dataset, report } = await readWell({ a: chain.reverse() });
    expect(dataset.parties.map(({ name }) => name)).toEqual(['Name 4999']);
    expect(countOf(report, 'replaced-version')).toBe(4999);
  });

  it('reads as many interests of one relationship as anybody can have', async () => {
    const interests = Array.from({ length: 300 }, (_, year) => {
      return { share: { exact: 1 }, startDate: String(1500 + year), endDate: String(1501 + year) };
    });
    const { dataset, report } = await readWell({ a: relationship('p', 'a', interests) });
    expect(dataset.stakes).toHaveLength(1);
    expect(countOf(report, 'record-not-read')).toBe(100);
  });

  it('keeps indirect interests apart where direct ones lead to them, else as stakes in doubt', async () => {
    const indirect = (subject: string): object =>
      relationship('p', subject, [{ directOrIndirect: 'indirect', share: { exact: 30 } }]);
    const { dataset, report } = await readWell({
      a: [
        company('a'),
        company('b'),
        company('c'),
        person('p'),
        relationship('b', 'a', [{ share: { exact: 60 } }]),
        relationship('p', 'b', [{ share: { exact: 50 } }]),
        indirect('a'),
        indirect('c'),
      ],
    });
    expect(stakesOf(dataset)).toEqual(['B > A: 60', 'P > B: 50', 'P > C: 30']);
    expect(dataset.parties[0]!.notes).toMatchObject([
      { text: 'P has declared an indirect interest of 30%.' },
    ]);
    expect(dataset.stakes[2]!.holdings[0]!.doubt?.kind).toBe('share');
    expect([countOf(report, 'indirect-interest'), countOf(report, 'component-missing')]).toEqual([
      1, 1,
    ]);
  });

  it('has a party for each owner that is not named, and none where there is no owner', async () => {
    const { dataset, report } = await readWell({
      a: [
        company('a'),
        relationship({ reason: 'interestedPartyHasNotProvidedInformation' }, 'a', [{}], {
          recordId: 'r1',
        }),
        relationship({ reason: 'noBeneficialOwners' }, 'a', [], { recordId: 'r2' }),
        record('entity', 'x', {
          entityType: { type: 'anonymousEntity' },
          unspecifiedEntityDetails: { reason: 'subjectUnableToConfirm' },
        }),
      ],
    });
    expect(dataset.parties.map(({ name }) => name)).toEqual([
      'A',
      'Unnamed company',
      'Unnamed owner of A',
    ]);
    expect(dataset.parties[0]!.notes).toMatchObject([
      { text: 'No owner is named: no beneficial owners.' },
    ]);
    expect(dataset.stakes).toHaveLength(1);
    expect([countOf(report, 'unnamed-party'), countOf(report, 'no-owner')]).toEqual([2, 1]);
  });

  it('adds stakes of one relationship, joins capital with votes, and keeps control as a note', async () => {
    const { dataset, report } = await readWell({
      a: [
        company('a'),
        person('p'),
        relationship('p', 'a', [
          { share: { exact: 20 } },
          { share: { exact: 15 }, details: 'of another class' },
          { type: 'votingRights', share: { exact: 51 } },
          { type: 'appointmentOfBoard', share: { exact: 99 } },
        ]),
      ],
    });
    expect(dataset.stakes[0]!.holdings).toMatchObject([
      {
        capital: 35,
        votes: 51,
        note: 'Interests without a share of capital or votes: appointment of board.',
      },
    ]);
    expect(
      ['shares-added', 'control-only', 'share-of-control'].map((code) =>
        countOf(report, code as never),
      ),
    ).toEqual([1, 1, 1]);
  });

  it('reads the bands of the British register as the law has them', async () => {
    const band = (details: string, minimum: number, maximum: number): object => {
      return { details, share: { minimum, maximum } };
    };
    const { dataset } = await readWell({
      a: [
        relationship('p', 'a', [band('ownership-of-shares-25-to-50-percent', 25, 50) as never]),
        relationship('p', 'b', [band('ownership-of-shares-50-to-75-percent', 50, 75) as never]),
        relationship('p', 'c', [band('ownership-of-shares-75-to-100-percent', 75, 100) as never]),
      ],
    });
    expect(dataset.stakes.map(({ holdings }) => holdings[0]!.capital)).toEqual([
      { min: 25, max: 50, minExclusive: true },
      { min: 50, max: 75, minExclusive: true, maxExclusive: true },
      { min: 75 },
    ]);
  });

  it('has a name for whom the file only mentions, and a date for what begins at no date', async () => {
    const { dataset, report } = await readWell({
      a: relationship('who', 'what', [{ share: { exact: 5 } }]),
    });
    expect(stakesOf(dataset)).toEqual(['who > what: 5']);
    expect(dataset.stakes[0]!.holdings[0]).toMatchObject({
      from: '2024-01-01',
      doubt: { kind: 'date' },
    });
    expect([countOf(report, 'party-only-mentioned'), countOf(report, 'date-of-statement')]).toEqual(
      [2, 1],
    );
    expect(dataset.sources).toMatchObject([{ title: 'Register', date: '2024-02-01' }]);
  });
});
