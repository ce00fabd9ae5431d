import { describe, expect, it } from 'vitest';
import { NetworkIndex, type PartyDetails } from '../../../src/network/index.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { parsed } from '../../fixtures/parsed.js';
import { alliance, holding, party, sample, stake, talks } from '../model/sample.js';

const dataset = parsed(carmakers());

function partyDetails(id: string, day: string, of = dataset): PartyDetails {
  const details = new NetworkIndex(of).details(id, day);
  if (details?.type !== 'party') throw new TypeError(`${id} should be a party.`);
  return details;
}

describe('the details of a party', () => {
  it('lists its owners, the largest share first and ended stakes last', () => {
    const { owners } = partyDetails('nissan', '2024-06-01');
    expect(owners.map(({ stake: { owner }, ended }) => `${owner}${ended ? ' ended' : ''}`)).toEqual(
      ['renault', 'bank', 'lender', 'honda ended'],
    );
  });

  it('shows each owner with what it held on the day', () => {
    const [renault] = partyDetails('nissan', '2010-01-01').owners;
    expect(renault?.holding).toMatchObject({ capital: 43.4 });
  });

  it('lists what it holds, the largest share first', () => {
    const { holdings } = partyDetails('nissan', '2024-06-01');
    expect(holdings.map(({ stake: { owned } }) => owned)).toEqual(['venture', 'renault']);
  });

  it('sets a range by its lower end and an unknown share last', () => {
    const stakes = [
      stake('alpha', 'delta', holding('2000', undefined, { capital: 'unknown' })),
      stake('beta', 'delta', holding('2000', undefined, { capital: { min: 10, max: 60 } })),
      stake('gamma', 'delta', holding('2000', undefined, { capital: 20 })),
    ];
    const parties = ['alpha', 'beta', 'gamma', 'delta'].map((id) => party(id));
    const of = parsed({ ...sample({ parties, stakes, alliances: [], talks: [] }) });
    const { owners } = partyDetails('delta', '2010-01-01', of);
    expect(owners.map(({ stake: { owner } }) => owner)).toEqual(['gamma', 'beta', 'alpha']);
  });

  it('knows nothing of ties to come', () => {
    const { owners, holdings, alliances, talks: found } = partyDetails('nissan', '1980-01-01');
    expect([owners, holdings, alliances, found]).toEqual([[], [], [], []]);
  });

  it('is found for a party that did not exist on the day', () => {
    expect(partyDetails('nissan', '1900-01-01').party.name).toBe('Nissan');
  });

  it('lists its talks, the latest first', () => {
    const of = parsed(
      sample({
        talks: [
          talks({ id: 'first', from: '2006-06-30', until: '2006-10-04' }),
          talks({ id: 'second' }),
          talks({ id: 'others', parties: ['beta', 'gamma'] }),
        ],
      }),
    );
    const { talks: found } = partyDetails('alpha', '2026-01-01', of);
    expect(found.map(({ talks: { id } }) => id)).toEqual(['second', 'first']);
  });

  it('leaves out an alliance that it has yet to join', () => {
    expect(partyDetails('mitsubishi', '2015-12-31').alliances).toEqual([]);
    expect(partyDetails('renault', '2015-12-31').alliances).toHaveLength(1);
    expect(partyDetails('mitsubishi', '2016-12-31').alliances).toHaveLength(1);
  });

  it('calls an alliance ended that it left while others go on, with those it left', () => {
    const of = parsed(
      sample({
        parties: ['alpha', 'beta', 'gamma', 'delta'].map((id) => party(id)),
        stakes: [],
        talks: [],
        alliances: [
          alliance(
            ['alpha', '2021-03-24'],
            ['beta', '2021-03-24'],
            ['gamma', '2021-03-24', '2022-08-24'],
            ['delta', '2023-01-01'],
          ),
        ],
      }),
    );
    const [left] = partyDetails('gamma', '2024-01-01', of).alliances;
    expect(left?.ended).toBe(true);
    expect(left?.members.map((member) => member.party)).toEqual(['alpha', 'beta', 'gamma']);
    const [kept] = partyDetails('alpha', '2024-01-01', of).alliances;
    expect(kept?.ended).toBe(false);
    expect(kept?.members.map((member) => member.party)).toEqual(['alpha', 'beta', 'delta']);
  });

  it('sets alliances that ended behind those in force', () => {
    const current = { ...alliance(['alpha', '2001'], ['beta', '2001']), id: 'current' };
    const over = { ...alliance(['alpha', '2001', '2005'], ['beta', '2001']), id: 'over' };
    const of = parsed(sample({ alliances: [over, current] }));
    const { alliances } = partyDetails('alpha', '2010-01-01', of);
    expect(alliances.map(({ alliance: { id } }) => id)).toEqual(['current', 'over']);
  });
});

describe('the details of a tie', () => {
  it('is the whole tie, whatever the day', () => {
    const stakeDetails = new NetworkIndex(dataset).details('renault-in-nissan', '1900-01-01');
    expect(stakeDetails).toEqual({ type: 'stake', stake: dataset.stakes[0] });
    const allianceDetails = new NetworkIndex(dataset).details('three-makers', '1900-01-01');
    expect(allianceDetails).toEqual({ type: 'alliance', alliance: dataset.alliances[0] });
    const talksDetails = new NetworkIndex(dataset).details('nissan-honda', '1900-01-01');
    expect(talksDetails).toEqual({ type: 'talks', talks: dataset.talks[0] });
  });

  it('does not exist for an id that names nothing', () => {
    expect(new NetworkIndex(dataset).details('nobody', '2024-01-01')).toBeUndefined();
    expect(new NetworkIndex(dataset).details('', '2024-01-01')).toBeUndefined();
  });
});
