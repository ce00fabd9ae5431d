import { expect, it } from 'vitest';
import { laterThan, NetworkIndex, type LaterEntry } from '../../../src/network/index.js';
import { parsed } from '../../fixtures/parsed.js';
import { alliance, holding, party, sample, stake, talks } from '../model/sample.js';

const index = new NetworkIndex(
  parsed(
    sample({
      parties: [
        party('alpha', {
          founded: '1999',
          dissolved: '2024',
          successors: ['beta'],
          names: [{ text: 'Alpha Group', language: 'en', use: 'common', from: '2012' }],
          notes: [
            { date: '2013-05', text: 'It builds a plant.', sources: ['report'] },
            { text: 'It is large.', sources: ['report'] },
          ],
        }),
        party('beta', { predecessors: ['alpha'] }),
        party('gamma', {
          brands: [{ name: 'Gamma Star', from: '2009', until: '2021', sources: ['report'] }],
        }),
      ],
      stakes: [
        stake('alpha', 'beta', holding('2010', '2015-06-30'), holding('2015-06-30', '2020')),
        stake('gamma', 'alpha', holding('2005', '2008'), holding('2018', '2024')),
      ],
      alliances: [alliance(['alpha', '2001', '2011'], ['gamma', '2002'])],
      talks: [
        talks({
          from: '2014-12-23',
          until: '2015',
          events: [{ date: '2014-12-23', text: 'They begin.', sources: ['report'] }],
        }),
      ],
    }),
  ),
);

function linesAfter(id: string, day: string): string[] {
  const details = index.details(id, day)!;
  const nameOf = (entry: LaterEntry): string => {
    if (entry.type === 'holding' || entry.type === 'stake-ended') return ` ${entry.stake.id}`;
    if (entry.type === 'joined' || entry.type === 'left') return ` ${entry.party}`;
    if (entry.type === 'brand-begins' || entry.type === 'brand-ends') return ` ${entry.brand}`;
    return entry.type === 'text' ? ` ${entry.text}` : '';
  };
  return laterThan(details, index, day).map(
    (entry) => `${entry.date} ${entry.type}${nameOf(entry)}`,
  );
}

it('has everything of a party that comes after the day, in the order of time', () => {
  expect(linesAfter('alpha', '2010-12-31')).toEqual([
    '2011 left alpha',
    '2012 named',
    '2013-05 text It builds a plant.',
    '2014-12-23 talks',
    '2015-06-30 holding alpha-beta',
    '2018 holding gamma-alpha',
    '2020 stake-ended alpha-beta',
    '2024 dissolved',
    '2024 stake-ended gamma-alpha',
  ]);
});

it('has the beginning of a party that does not exist yet, and of its ties', () => {
  expect(linesAfter('alpha', '1998-12-31').slice(0, 4)).toEqual([
    '1999 founded',
    '2001 joined alpha',
    '2005 holding gamma-alpha',
    '2008 stake-ended gamma-alpha',
  ]);
});

it('leaves out what may have been by the day, where a date is coarse', () => {
  expect(linesAfter('alpha', '2024-01-01')).toEqual([]);
});

it('has the steps of a stake, the members of an alliance and the events of talks', () => {
  expect(linesAfter('alpha-beta', '2015-06-29')).toEqual([
    '2015-06-30 holding alpha-beta',
    '2020 stake-ended alpha-beta',
  ]);
  expect(linesAfter('friends', '2001-06-01')).toEqual(['2002 joined gamma', '2011 left alpha']);
  expect(linesAfter('merger-talks', '2014-01-01')).toEqual(['2014-12-23 text They begin.']);
});

it('has the brands that a party gets and loses', () => {
  const ofBrands = (day: string) =>
    linesAfter('gamma', day).filter((line) => line.includes('brand'));
  expect(ofBrands('2000-01-01')).toEqual([
    '2009 brand-begins Gamma Star',
    '2021 brand-ends Gamma Star',
  ]);
  expect(ofBrands('2021-06-01')).toEqual([]);
});
