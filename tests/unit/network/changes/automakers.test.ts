import { describe, expect, it } from 'vitest';
import {
  changesBetween,
  changesByCompany,
  DEFAULT_FILTERS,
  NetworkIndex,
  partiesOf,
  recordOf,
  type Change,
  type Filters,
} from '../../../../src/network/index.js';
import { automakers } from '../../../fixtures/automakers.js';

const index = new NetworkIndex(await automakers());
const DAYS = ['2015-01-01', '2025-12-31'] as const;
const changes = changesBetween(index, ...DAYS);

function stake(owner: string, owned: string): Change | undefined {
  return changes.find(
    (change) =>
      change.type === 'stake' && change.stake.owner === owner && change.stake.owned === owned,
  );
}

function ofRecord(id: string): Change | undefined {
  return changes.find((change) => recordOf(change) === id);
}

function filtered(filters: Partial<Filters>): Change[] {
  return changesBetween(index, ...DAYS, { filters: { ...DEFAULT_FILTERS, ...filters } });
}

describe('from 2015 to 2025', () => {
  it('Renault’s stake in Nissan is lowered to 35.7%, its votes to 15%, in several steps', () => {
    expect(stake('renault', 'nissan')).toMatchObject({
      kind: 'lowered',
      before: { capital: 43.4 },
      after: { capital: 35.71, votes: 15 },
      capital: 'lowered',
      votes: 'lowered',
      date: '2024-10-03',
      between: [{ from: '2023-11-08' }, { from: '2023-12-13' }, {}, { capital: 33.92 }],
    });
  });

  it('Nissan gets votes in Renault for the same capital', () => {
    expect(stake('nissan', 'renault')).toMatchObject({
      kind: 'raised',
      capital: undefined,
      votes: 'raised',
      date: '2023-11-08',
    });
  });

  it('Nissan gains a stake in Mitsubishi Motors, of which it has less at the end', () => {
    expect(stake('nissan', 'mitsubishi-motors')).toMatchObject({
      kind: 'gained',
      date: '2016-10-20',
      after: { capital: 26.67 },
      between: [{ capital: 34 }],
    });
  });

  it('Opel goes from General Motors to PSA for a time, and to Stellantis', () => {
    expect(stake('general-motors', 'opel')).toMatchObject({ kind: 'lost', date: '2017-08-01' });
    expect(stake('psa', 'opel')).toMatchObject({
      kind: 'passing',
      date: '2017-08-01',
      until: '2021-01-16',
    });
    expect(stake('stellantis', 'opel')).toMatchObject({ kind: 'gained', date: '2021-01-16' });
  });

  it('Fiat Chrysler and PSA become Stellantis', () => {
    expect(ofRecord('fca')).toMatchObject({ kind: 'dissolved', date: '2021-01-16' });
    expect(ofRecord('psa')).toMatchObject({ kind: 'dissolved', date: '2021-01-16' });
    expect(ofRecord('stellantis')).toMatchObject({ kind: 'founded', date: '2021-01-16' });
    expect(ofRecord('psa-fca')).toMatchObject({ kind: 'passing', state: 'completed' });
  });

  it('Nissan and Honda begin to talk, and end it without a merger', () => {
    expect(ofRecord('nissan-honda-integration')).toMatchObject({
      kind: 'passing',
      state: 'collapsed',
      date: '2024-12-23',
      until: '2025-02-13',
    });
  });

  it('Mitsubishi Motors joins the alliance of Renault and Nissan; that with Daimler ends', () => {
    expect(ofRecord('renault-nissan-mitsubishi-alliance')).toMatchObject({
      type: 'member',
      kind: 'joined',
      party: 'mitsubishi-motors',
    });
    expect(ofRecord('renault-nissan-daimler-cooperation')).toMatchObject({
      type: 'alliance',
      kind: 'ended',
      date: '2021-11',
    });
  });

  it('Daimler is renamed', () => {
    expect(ofRecord('mercedes-benz-group')).toMatchObject({
      kind: 'renamed',
      before: 'Daimler',
      after: 'Mercedes-Benz',
      date: '2022-02-01',
    });
  });

  it('every change has a date between the days and a source', () => {
    for (const change of changes) {
      expect(change.sources, recordOf(change)).not.toEqual([]);
      const { date = '' } = change;
      expect(date >= DAYS[0].slice(0, date.length) && date <= DAYS[1], recordOf(change)).toBe(true);
    }
  });
});

describe('filters', () => {
  it('leave changes of the kinds of ties that are not hidden, and of parties', () => {
    const left = filtered({ hiddenKinds: ['stake', 'venture', 'alliance'] });
    expect(new Set(left.map(({ type }) => type))).toEqual(new Set(['talks', 'party', 'name']));
  });

  it('leave what is within a country, also what was there neither on the first day nor on the last', () => {
    const left = filtered({ countries: ['JP'] });
    expect(left.map(recordOf)).toContain('nissan-honda-integration');
    for (const change of left) {
      const countries = partiesOf(change).map((id) => index.party(id)?.country);
      expect(countries).toContain('JP');
    }
  });

  it('leave stakes that reach a minimum on any of the days', () => {
    const left = filtered({ minimumShare: 40 }).map(recordOf);
    expect(left).toContain('renault-nissan');
    expect(left).not.toContain('nissan-renault');
  });

  it('leave only what is disputed', () => {
    const filters = { ...DEFAULT_FILTERS, disputedOnly: true };
    const disputed = new Set(['renault-nissan']);
    const left = changesBetween(index, ...DAYS, { filters, disputed });
    expect(left.map(recordOf)).toEqual(['renault-nissan']);
  });
});

it('is told once for each change, under the largest of those whom it concerns', () => {
  const companies = changesByCompany(index, changes, DAYS);
  expect(companies.slice(0, 3).map(({ party }) => party.id)).toEqual([
    'toyota',
    'general-motors',
    'volkswagen',
  ]);
  const nissan = companies.find(({ party }) => party.id === 'nissan')!;
  expect(nissan.changes.map(recordOf)).toContain('renault-nissan');
  const told = companies.flatMap((company) => company.changes);
  expect(told).toHaveLength(changes.length);
  expect(new Set(told)).toEqual(new Set(changes));
});
