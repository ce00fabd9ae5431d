import { describe, expect, it } from 'vitest';
import { NetworkIndex } from '../../../src/network/index.js';
import type { Party, Stake, Talks } from '../../../src/model/index.js';
import { automakers } from '../../fixtures/automakers.js';

const dataset = await automakers();
const index = new NetworkIndex(dataset);

/** The article in Tuoi Tre Thu Do from which the project started. */
const ARTICLE = dataset.sources.find(({ publisher }) => publisher.includes('Tuoi Tre'));

function partyOf(id: string): Party {
  const details = index.details(id, '2025-05-01');
  if (details?.type !== 'party') throw new TypeError(`${id} should be a party.`);
  return details.party;
}

function stakeOf(owner: string, owned: string): Stake {
  return dataset.stakes.find((stake) => stake.owner === owner && stake.owned === owned)!;
}

function shareOn(owner: string, owned: string, day: string): unknown {
  const { stakes } = index.snapshotAt(day);
  return stakes.find(({ stake }) => stake.owner === owner && stake.owned === owned)?.holding
    .capital;
}

function talksOf(one: string, other: string, until: string): Talks {
  return dataset.talks.find(
    (talks) =>
      talks.until === until && talks.parties.includes(one) && talks.parties.includes(other),
  )!;
}

const nissanHonda = talksOf('nissan', 'honda', '2025-02-13');
const toyotaNissan = dataset.talks.find(
  ({ parties }) => parties.includes('toyota') && parties.includes('nissan'),
)!;

/** The text of every note of a party and every event of talks that cites the article. */
function quoted(record: Party | Talks): string {
  const told = 'events' in record ? record.events : (record.notes ?? []);
  return told
    .filter(({ sources }) => sources.includes(ARTICLE!.id))
    .map(({ text, doubt }) => `${text} ${doubt?.text ?? ''}`)
    .join('\n');
}

function eventOn(talks: Talks, date: string): string {
  return talks.events
    .filter((event) => event.date === date)
    .map(({ text }) => text)
    .join('\n');
}

describe('the article of 2025', () => {
  it('is a source, named as what it is', () => {
    expect(ARTICLE).toMatchObject({
      publisher: expect.stringMatching(/Tuoi Tre Thu Do/) as string,
    });
    expect(ARTICLE?.url).toBeUndefined();
  });

  it('1: Nissan and Honda signed a memorandum on 23 December 2024', () => {
    expect(nissanHonda).toMatchObject({ from: '2024-12-23', aim: 'merger' });
    expect(eventOn(nissanHonda, '2024-12-23')).toMatch(/memorandum/);
  });

  it('2: they announced the end on 13 February 2025', () => {
    expect(nissanHonda.outcome).toBe('collapsed');
    expect(eventOn(nissanHonda, '2025-02-13')).toMatch(/end/);
  });

  it('3: Nissan refused to become a subsidiary of Honda', () => {
    expect(nissanHonda.reason).toMatch(/Nissan as its subsidiary.*Nissan would not/);
  });

  it('4: both go on with electrification and software', () => {
    const { alliances } = index.snapshotAt('2025-05-01');
    const partnership = alliances.find(
      ({ members, ended }) =>
        !ended && ['honda', 'nissan'].every((id) => members.some(({ party }) => party === id)),
    );
    expect(partnership?.alliance.scope).toMatch(/Electrification and software/i);
  });

  it('5: a report, confirmed by nobody, has Toyota approach Nissan', () => {
    expect(toyotaNissan.outcome).toBe('reported');
    expect(quoted(toyotaNissan)).toMatch(/Toyota executive/);
    expect(quoted(toyotaNissan)).toMatch(/Mainichi Shimbun/);
    expect(quoted(toyotaNissan)).toMatch(/declined to comment/);
    expect(toyotaNissan.events.map(({ text }) => text).join()).toMatch(/Automotive News/);
  });

  it('6: at the CES Akio Toyoda ruled out a large merger because of competition law', () => {
    expect(eventOn(toyotaNissan, '2025-01')).toMatch(
      /CES.*Akio Toyoda.*rules out a large merger.*competition law/,
    );
    expect(quoted(partyOf('toyota'))).toMatch(/CES.*competition law/);
  });

  it('7: he was disappointed that the announcement had nothing concrete on products', () => {
    expect(quoted(partyOf('toyota'))).toMatch(/disappointed.*nothing concrete about products/);
  });

  it.each([
    ['8: Toyota holds 20% of Subaru', 'subaru', 20, 0.05],
    ['9: Toyota holds 5.1% of Mazda', 'mazda', 5.1, 0.05],
    ['10: Toyota holds 4.9% of Suzuki', 'suzuki', 4.9, 0.05],
  ])('%s', (_, owned, share, within) => {
    const found = Number(shareOn('toyota', owned, '2025-05-01'));
    expect(Math.abs(found - share)).toBeLessThanOrEqual(within);
  });

  it('11: the 5.9% of Isuzu are a dispute, because they are out of date', () => {
    const { disputes = [] } = stakeOf('toyota', 'isuzu');
    const outdated = disputes.find(({ sources }) => sources.includes(ARTICLE!.id));
    expect(outdated).toMatchObject({ about: 'capital', share: 5.9 });
    expect(outdated?.reason).toMatch(/out of date/i);
    const ofIssued = disputes.find(
      (dispute) => dispute.about === 'capital' && dispute.share === 4.6,
    );
    expect(ofIssued?.reason).toMatch(/issued/);
    expect(shareOn('toyota', 'isuzu', '2025-05-01')).toBe(5.02);
    expect(shareOn('toyota', 'isuzu', '2010-01-01')).toBe(5.9);
  });

  it('12: under Ghosn Nissan aimed at eight million vehicles by 2020, which nobody else says', () => {
    expect(quoted(partyOf('nissan'))).toMatch(/Ghosn.*eight million.*2020.*\bOnly this article/);
  });

  it('13: in fiscal year 2024 Nissan sold 3.3 million vehicles', () => {
    const sold = partyOf('nissan').sizes?.find(
      ({ measure, period }) => measure === 'vehicles-sold' && period === 'FY2024',
    );
    expect(sold).toMatchObject({ value: 3_346_000, until: '2025-03-31' });
    expect(quoted(partyOf('nissan'))).toMatch(/3\.3 million/);
  });

  it('14: Ivan Espinosa spoke of the consequences of fast growth', () => {
    expect(quoted(partyOf('nissan'))).toMatch(/Ivan Espinosa.*fast growth.*consequences/);
    expect(quoted(partyOf('nissan'))).toMatch(/chief executive since April 2025/);
  });

  it('15: Nissan cuts 20,000 jobs, seven plants, 70% of the parts and six platforms', () => {
    const text = quoted(partyOf('nissan'));
    for (const figure of [
      /20,000 jobs/,
      /seven.*plants/,
      /70%/,
      /six.*platforms/,
      /Infiniti stays/,
    ]) {
      expect(text).toMatch(figure);
    }
  });

  it('16: Nissan counts on the alliance with Renault and Mitsubishi', () => {
    expect(quoted(partyOf('nissan'))).toMatch(/Renault and Mitsubishi.*platforms.*parts.*badge/);
  });

  it('17: analysts name what Toyota and Nissan could share, and the obstacles, as opinion', () => {
    const text = quoted(toyotaNissan);
    expect(text).toMatch(/platforms for electric cars, software, ventures abroad/);
    expect(text).toMatch(/competition law.*cultures.*rivalry/);
    expect(text).toMatch(/Opinion/);
  });

  it('18: its verdict on Toyota and Nissan is marked as opinion', () => {
    expect(quoted(partyOf('nissan'))).toMatch(/yet to find its direction.* opinion/);
    expect(quoted(partyOf('toyota'))).toMatch(/sales, profit and technology.* opinion/);
  });

  it('around it: Jaguar Land Rover, BMW and the makers of the Frontier Pro are in the data', () => {
    expect(partyOf('jaguar-land-rover').kind).toBe('company');
    expect(partyOf('bmw').kind).toBe('company');
    expect(quoted(partyOf('dongfeng-motor-co'))).toMatch(/Frontier Pro/);
  });
});
