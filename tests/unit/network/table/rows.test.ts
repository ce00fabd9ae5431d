import { describe, expect, it } from 'vitest';
import type { DatasetInput } from '../../../../src/model/index.js';
import {
  companyRows,
  finish,
  groupsAt,
  NetworkIndex,
  tieRows,
  type CompanyRow,
  type TieRow,
} from '../../../../src/network/index.js';
import { carmakers } from '../../../fixtures/carmakers.js';
import { parsed } from '../../../fixtures/parsed.js';

const DAY = '2025-06-01';

type Stake = NonNullable<DatasetInput['stakes']>[number];

function stake(owner: string, owned: string, capital: Stake['holdings'][number]['capital']): Stake {
  const holdings = [{ from: '2000', capital, sources: ['report'] }];
  return { id: `${owner}-in-${owned}`, owner, owned, holdings };
}

function company(id: string): DatasetInput['parties'][number] {
  return { id, kind: 'company', name: id };
}

function indexOf(data: DatasetInput): NetworkIndex {
  return new NetworkIndex(parsed(data));
}

function companies(data: DatasetInput = carmakers(), day = DAY): Map<string, CompanyRow> {
  const index = indexOf(data);
  const rows = finish(companyRows(index.snapshotAt(day), index));
  return new Map(rows.map((row) => [row.id, row]));
}

function ties(data: DatasetInput = carmakers(), day = DAY): Map<string, TieRow> {
  const index = indexOf(data);
  return new Map(finish(tieRows(index.snapshotAt(day), index)).map((row) => [row.id, row]));
}

describe('the row of a stake that no source has confirmed for five years', () => {
  const data = carmakers();
  data.sources = data.sources!.map((source) => ({ ...source, date: '2019-05' }));
  data.stakes = [stake('renault', 'nissan', 35.7)];

  it('says so, and when the last one did', () => {
    expect(ties(data).get('renault-in-nissan')).toMatchObject({
      state: 'uncertain',
      lastConfirmed: '2019-05',
    });
    expect(ties(data, '2024-05-30').get('renault-in-nissan')).toMatchObject({
      state: 'held',
      lastConfirmed: undefined,
    });
  });
});

describe('the row of a company', () => {
  it('has its country, its vehicles, its largest owner and what is disputed about it', () => {
    expect(companies().get('nissan')).toMatchObject({
      name: 'Nissan',
      kind: 'company',
      country: 'JP',
      region: 'east-asia',
      vehicles: { value: 3_348_000, until: '2025-03' },
      owner: { name: 'Renault' },
      states: undefined,
      evidence: { disputes: 1, newestSource: '2025-06-30' },
    });
  });

  it('has no owner where of several none is known to hold anything', () => {
    const data = carmakers();
    data.stakes = [stake('bank', 'honda', 'unknown'), stake('lender', 'honda', 'unknown')];
    expect(companies(data).get('honda')!.owner).toBeUndefined();
    data.stakes.pop();
    expect(companies(data).get('honda')!.owner!.name).toBe('Trust Bank');
  });

  it('adds up what states hold, through companies that they control as well', () => {
    const data = carmakers();
    data.parties.push(company('factory'), company('works'));
    data.stakes = [
      stake('france', 'renault', 60),
      stake('renault', 'nissan', 51),
      stake('nissan', 'factory', 30),
      stake('france', 'factory', { min: 10, max: 15 }),
      stake('factory', 'works', 100),
    ];
    const rows = companies(data);
    const states = ['renault', 'nissan', 'factory', 'works'].map((id) => rows.get(id)!.states);
    expect(states).toEqual([60, 51, { min: 40, max: 45 }, undefined]);
  });

  it('follows owners that hold each other without end', () => {
    const data = carmakers();
    data.parties.push(company('factory'));
    data.stakes = [stake('factory', 'honda', 60), stake('honda', 'factory', 60)];
    expect(companies(data).get('honda')!.states).toBeUndefined();
  });

  it('names the group that it belongs to, and both partners of a joint venture', () => {
    const data = carmakers();
    for (const party of data.parties) {
      if (party.id === 'nissan' || party.id === 'honda') {
        party.makesVehicles = [{ from: '1950', sources: ['report'] }];
      }
    }
    data.parties.push(company('brand'));
    data.stakes = [
      stake('nissan', 'brand', 100),
      stake('nissan', 'venture', 50),
      stake('honda', 'venture', 50),
    ];
    const rows = companies(data);
    const groups = ['nissan', 'brand', 'honda', 'france'].map((id) => rows.get(id)!.groups);
    expect(groups).toEqual([['Nissan'], ['Nissan'], [], []]);
    expect(rows.get('venture')!.groups).toEqual(['Honda', 'Nissan']);
  });

  it('names the group, and its vehicles, that the chosen threshold makes', () => {
    const data = carmakers();
    data.stakes = [stake('renault', 'nissan', 35.7)];
    const index = indexOf(data);
    const snapshot = index.snapshotAt(DAY);
    const groupsFrom = (threshold: number): readonly string[] => {
      const rows = finish(companyRows(snapshot, index, groupsAt(snapshot, threshold)));
      return rows.find(({ id }) => id === 'nissan')!.groups;
    };
    expect(groupsFrom(40)).toEqual([]);
    expect(groupsFrom(33.4)).toEqual(['Renault']);
  });
});

describe('the row of a tie', () => {
  it('has both ends, capital, votes, the date of the figure and what is disputed', () => {
    expect(ties().get('renault-in-nissan')).toMatchObject({
      type: 'stake',
      from: 'Renault',
      to: ['Nissan'],
      capital: 35.7,
      votes: 15,
      since: '2023-11-08',
      until: undefined,
      state: 'held',
      evidence: { disputes: 1, newestSource: '2025-06-30' },
    });
  });

  it('says how a tie ended, and when', () => {
    const rows = ties();
    expect(rows.get('honda-in-nissan')).toMatchObject({ state: 'ended', until: '1995' });
    expect(rows.get('nissan-honda')).toMatchObject({ state: 'collapsed', until: '2025-02-13' });
    const before = ties(carmakers(), '2025-01-01').get('nissan-honda');
    expect(before).toMatchObject({ state: 'ongoing', until: undefined });
  });

  it('takes an alliance from its second member to the day when one is left', () => {
    const data = carmakers();
    const [first, second, third] = data.alliances![0]!.members;
    second!.until = '2020-05-01';
    third!.until = '2021-05-01';
    first!.from = '1998';
    expect(ties(data).get('three-makers')).toMatchObject({
      from: 'Renault',
      to: ['Mitsubishi Motors'],
      since: '1999',
      until: '2021-05-01',
      state: 'ended',
    });
  });

  it('cites no event and no dispute of a later day', () => {
    const data = carmakers();
    data.stakes![0]!.disputes![0]!.date = '2024';
    const { evidence } = ties(data, '2023-12-01').get('renault-in-nissan')!;
    expect(evidence!.disputes).toBe(0);
  });
});

it('has no evidence as long as parts of the data are not loaded', () => {
  const data = { ...carmakers(), parts: { sources: 'sources.json' } };
  expect(companies(data).get('nissan')!.evidence).toBeUndefined();
  expect(ties(data).get('renault-in-nissan')!.evidence).toBeUndefined();
});
