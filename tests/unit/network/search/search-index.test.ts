import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset, Party } from '../../../../src/model/index.js';
import {
  NetworkIndex,
  searchIndexOf,
  searchIndexSteps,
  type SearchIndex,
} from '../../../../src/network/index.js';
import { arbitraryDataset, shuffled } from '../../../fixtures/arbitrary-dataset.js';
import { carmakers } from '../../../fixtures/carmakers.js';
import { parsed } from '../../../fixtures/parsed.js';

const DAY = '2025-06-01';

function indexOf(dataset: Dataset): SearchIndex {
  return searchIndexOf(new NetworkIndex(dataset));
}

/** Companies of these names, whose ids are their names in lower case, each with as many vehicles as given. */
function companies(sizes: Record<string, number>, more: Partial<Party> = {}): SearchIndex {
  const parties = Object.entries(sizes).map(([name, value]): Party => {
    return {
      id: name.toLowerCase().replaceAll(' ', '-'),
      kind: 'company',
      name,
      sizes: [{ measure: 'vehicles-sold', value, period: '2024', until: '2024', sources: ['s'] }],
      ...more,
    };
  });
  return indexOf({ ...parsed(carmakers()), parties, stakes: [], alliances: [], talks: [] });
}

function idsOf(index: SearchIndex, text: string, day = DAY): string[] {
  return index.search(text, day, 20).hits.map(({ id }) => id);
}

const makers = indexOf(parsed(carmakers()));

describe('what comes first', () => {
  it('is the whole name, then a name that begins so, then one that has the word', () => {
    const index = companies({ 'Great Ford': 9, 'Ford Otosan': 5, Ford: 1 });
    expect(idsOf(index, 'ford')).toEqual(['ford', 'ford-otosan', 'great-ford']);
  });

  it('is a name that goes on with another word, before a larger one that goes on with the same word', () => {
    const index = companies({ 'Company 471 AG': 9, 'Company 4712 AG': 8, 'Company 47 AG': 1 });
    expect(idsOf(index, 'company 47')[0]).toBe('company-47-ag');
    expect(idsOf(index, 'company 471')[0]).toBe('company-471-ag');
  });

  it('is the larger of two that match alike', () => {
    const index = companies({ 'Volvo Trucks': 1, 'Volvo Cars': 7 });
    expect(idsOf(index, 'volvo')).toEqual(['volvo-cars', 'volvo-trucks']);
  });

  it('is a maker, before the joint ventures that are named after it', () => {
    const none = { stakes: [], alliances: [], talks: [] };
    const index = indexOf({
      ...parsed(carmakers()),
      ...none,
      parties: [
        { id: 'both', kind: 'joint-venture', name: 'Dongfeng Rover' },
        { id: 'maker', kind: 'company', name: 'Austin Rover', dissolved: '2000' },
      ],
    });
    expect(idsOf(index, 'rover')).toEqual(['maker', 'both']);
    expect(idsOf(index, 'dongfeng rover')).toEqual(['both']);
  });

  it('is who bears the name, before a brand and a longer name', () => {
    const brands = [{ name: 'Rover', sources: ['report'] }];
    const index = indexOf({
      ...parsed(carmakers()),
      parties: [
        { id: 'owner', kind: 'company', name: 'British Cars', brands },
        { id: 'venture', kind: 'joint-venture', name: 'Rover' },
        { id: 'longer', kind: 'company', name: 'Rovers United' },
      ],
      stakes: [],
      alliances: [],
      talks: [],
    });
    expect(idsOf(index, 'rover')).toEqual(['venture', 'owner', 'longer']);
  });

  it('hardly changes with the last letter of a name', () => {
    const index = companies({ 'Daewoo Trucks': 9, Daewoo: 1 });
    expect(idsOf(index, 'daewo')).toEqual(['daewoo', 'daewoo-trucks']);
    expect(idsOf(index, 'daew')).toEqual(['daewoo-trucks', 'daewoo']);
  });

  it('is what exists on the day, however small', () => {
    const index = indexOf({
      ...parsed(carmakers()),
      parties: [
        { id: 'old', kind: 'company', name: 'Rover Group', dissolved: '2000' },
        { id: 'new', kind: 'company', name: 'Rover Cars', founded: '2001' },
      ],
      stakes: [],
      alliances: [],
      talks: [],
    });
    expect(idsOf(index, 'rover', '1999-01-01')).toEqual(['old', 'new']);
    expect(idsOf(index, 'rover', '2010-01-01')).toEqual(['new', 'old']);
  });

  it('is what is spelt so, and what is spelt nearly so comes last', () => {
    const index = companies({ Mazda: 9, 'Mazad Trading': 1 });
    expect(idsOf(index, 'mazad')).toEqual(['mazad-trading']);
    expect(idsOf(index, 'maza')).toEqual(['mazad-trading', 'mazda']);
  });

  it('is a company, before the ties of it', () => {
    expect(idsOf(makers, 'nissan')).toEqual(['nissan', 'nissan-honda', 'three-makers']);
  });
});

describe('where nothing has all of the words', () => {
  const index = companies({ 'Great Wall': 5, Wall: 7, Leapmotor: 3, 'Motor Works': 1 });

  it('a word that was typed as two is found', () => {
    expect(idsOf(index, 'leap motor')).toEqual(['leapmotor']);
    expect(idsOf(index, "leap'motr")).toEqual(['leapmotor']);
  });

  it('the name that has most of them comes first, of those with no other word', () => {
    expect(idsOf(index, 'great wall trucks')).toEqual(['great-wall', 'wall']);
    expect(idsOf(index, 'graet wall trucks')).toEqual(['great-wall', 'wall']);
    expect(idsOf(index, 'great trucks')).toEqual([]);
  });
});

describe('what is typed for several names', () => {
  it('may be in one word', () => {
    for (const text of ['nissanhonda', '日産honda', 'honda日産']) {
      expect(idsOf(makers, text)[0]).toBe('nissan-honda');
    }
  });

  it('is rather what is between those alone', () => {
    const data = parsed(carmakers());
    const [talks] = data.talks;
    const among = {
      ...talks!,
      id: 'among-three',
      title: 'Honda and Nissan, with Renault',
      parties: ['honda', 'nissan', 'renault'],
      from: '2025',
    };
    const index = indexOf({ ...data, talks: [among, ...data.talks] });
    expect(idsOf(index, 'honda nissan').slice(0, 2)).toEqual(['nissan-honda', 'among-three']);
  });
});

describe('a company is found', () => {
  const index = companies({ 'Fuji Heavy Industries Ltd.': 1, 'Fhinix Trucks': 5, 'Great Fhi': 2 });
  const described = companies(
    { Holdings: 1 },
    { description: 'Warren Buffett’s holding, with parts of Kia; makes nothing.' },
  );

  it('by the initials of its name, with its legal form or without, after names', () => {
    expect(idsOf(index, 'fhil')[0]).toBe('fuji-heavy-industries-ltd.');
    expect(idsOf(index, 'FHI').at(-1)).toBe('fuji-heavy-industries-ltd.');
    expect(idsOf(index, 'fhi')).toHaveLength(3);
    expect(idsOf(index, 'gf')).toEqual([]);
  });

  it('by whom its description names, which the hit says', () => {
    for (const text of ['buffett', 'Warren', 'warren buffet', 'bufett', 'kia']) {
      expect(idsOf(described, text)).toEqual(['holdings']);
    }
    for (const text of ['makes', 'parts', 'wa']) expect(idsOf(described, text)).toEqual([]);
    const [hit] = described.search('buffett', DAY, 1).hits;
    expect(hit?.matched).toMatchObject({ text: expect.stringContaining('Buffett’s') });
  });

  it('by its symbol with the sign of an exchange', () => {
    const listed = companies({ Maker: 1 }, { identifiers: { tickers: ['TSE:7203'] } });
    for (const text of ['7203', 'TSE:7203', '7203.T', '7203 JP']) {
      expect(idsOf(listed, text)).toEqual(['maker']);
    }
  });
});

it('finds a company by what makers call themselves, though it does not', () => {
  const index = companies({
    Toyota: 1,
    'GAC Toyota Trade': 9,
    'Renault Samsung Motors': 3,
    Samsung: 5,
  });
  expect(idsOf(index, 'toyota motors')).toEqual(['toyota']);
  expect(idsOf(index, 'samsung motors')).toEqual(['renault-samsung-motors']);
  expect(idsOf(index, 'motors')).toEqual(['renault-samsung-motors']);
  const chinese = companies({ 丰田: 1, 广汽丰田汽车: 9 });
  expect(chinese.search('丰田汽车', '2026-01-01', 1).hits[0]?.label).toBe('丰田');
});

it('finds ties by what they are and were about as well', () => {
  expect(idsOf(makers, 'honda nissan merger')).toEqual(['nissan-honda']);
  expect(idsOf(makers, 'honda nissan talks')).toEqual(['nissan-honda']);
});

describe('a brand', () => {
  const sources = ['report'];
  const index = indexOf({
    ...parsed(carmakers()),
    parties: [
      {
        id: 'old-owner',
        kind: 'company',
        name: 'Old Owner',
        brands: [{ name: 'Jeep', from: '1987', until: '2007', sources }],
      },
      {
        id: 'new-owner',
        kind: 'company',
        name: 'New Owner',
        brands: [
          { name: 'Jeep', from: '2007', spellings: ['吉普'], sources },
          { name: 'Jeepster', until: '1999', sources },
        ],
      },
      { id: 'jeep-museum', kind: 'company', name: 'Jeep Museum' },
    ],
    stakes: [],
    alliances: [],
    talks: [],
  });
  const found = (text: string, day: string) =>
    index.search(text, day, 20).hits.map(({ id, label, otherDay }) => [id, label, otherDay]);

  it('is found with its owner of the day first, then those of other times', () => {
    expect(found('jeep', '2010-01-01').slice(0, 2)).toEqual([
      ['new-owner', 'Jeep', null],
      ['old-owner', 'Jeep', '2006-12-31'],
    ]);
    expect(found('jeep', '1990-01-01').slice(0, 2)).toEqual([
      ['old-owner', 'Jeep', null],
      ['new-owner', 'Jeep', '2007-12-31'],
    ]);
  });

  it('is found by another spelling, which is said', () => {
    const [hit] = index.search('吉普', '2010-01-01', 1).hits;
    expect([hit?.id, hit?.matched?.text]).toEqual(['new-owner', '吉普']);
  });

  it('comes before what only begins with its name, and can be told from another one of its owner', () => {
    const { hits } = index.search('jeep', '1998-01-01', 20);
    expect(hits.map(({ label }) => label)).toEqual(['Jeep', 'Jeep', 'Jeep Museum', 'Jeepster']);
    expect(new Set(hits.map(({ key }) => key)).size).toBe(hits.length);
  });
});

describe('a hit', () => {
  it('says by which former or foreign name it was found', () => {
    const matched = (text: string) => makers.search(text, DAY, 1).hits[0]?.matched?.text;
    expect(matched('日産')).toBe('日産自動車');
    expect(matched('jidosha')).toBe('Jidosha Seizo');
    expect(matched('TSE:7201')).toBe('TSE:7201');
    expect(matched('nissan')).toBeUndefined();
  });

  it('has the name of its day, and a day to go to when it is not there', () => {
    const index = companies(
      { Chrysler: 1 },
      {
        founded: '1990',
        dissolved: '2007-05-01',
        names: [{ text: 'DaimlerChrysler', language: 'de', use: 'common', from: '1998' }],
      },
    );
    const [hit] = index.search('chrysler', DAY, 1).hits;
    expect(hit).toMatchObject({
      label: 'DaimlerChrysler',
      matched: { text: 'Chrysler' },
      isThere: false,
      otherDay: '2007-04-30',
      period: { from: '1990', until: '2007-05-01' },
    });
    const [before] = index.search('chrysler', '1995-01-01', 1).hits;
    expect(before).toMatchObject({ label: 'Chrysler', matched: null, otherDay: null });
  });
});

describe('ties', () => {
  it('are found by their parties in any order, script and time', () => {
    for (const text of ['nissan honda', 'Honda Nissan', '日産 honda', 'honda & jidosha']) {
      expect(idsOf(makers, text)).toEqual(['nissan-honda']);
    }
    expect(idsOf(makers, 'renault mitsubishi')).toEqual(['three-makers']);
  });
});

describe('typing errors', () => {
  const index = companies({ Kia: 1, Ford: 1, Nissan: 1, Volkswagen: 1, 'Plant 1810': 1 });

  it.each([
    ['one letter too few', 'nisan', ['nissan']],
    ['one too many', 'nisssan', ['nissan']],
    ['another one', 'niscan', ['nissan']],
    ['two swapped', 'nisasn', ['nissan']],
    ['two swapped at the beginning', 'inssan', ['nissan']],
    ['two swapped across a letter', 'sinsan', ['nissan']],
    ['one moved by two places', 'nsisan', ['nissan']],
    ['one in a word without its end', 'volksvag', ['volkswagen']],
    ['two errors in a long word', 'wolkswagon', ['volkswagen']],
    ['two errors in a short word', 'nosann', []],
    ['any in a word of three letters', 'kai', []],
    ['any in a number', '1801', []],
  ])('are forgiven, or not: %s', (_, text, ids) => {
    expect(idsOf(index, text)).toEqual(ids);
  });
});

it('finds nothing without a letter or a digit', () => {
  for (const text of ['', '   ', '–', '!?', '🚗']) {
    expect(makers.search(text, DAY, 20)).toEqual({ hits: [], count: 0 });
  }
});

it('counts all, however few it gives', () => {
  const { hits, count } = makers.search('n', DAY, 1);
  expect([hits.length, count]).toEqual([1, idsOf(makers, 'n').length]);
  expect(count).toBeGreaterThan(1);
});

it('is the same built in steps', () => {
  const steps = searchIndexSteps(new NetworkIndex(parsed(carmakers())));
  let step = steps.next();
  while (!step.done) step = steps.next();
  expect(step.value.search('nissan', DAY, 9)).toEqual(makers.search('nissan', DAY, 9));
});

it('takes any text, and finds the same in any case', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const ids = idsOf(makers, text);
      expect(idsOf(makers, text.toUpperCase())).toEqual(ids);
      expect(idsOf(makers, ` ${text}\n`)).toEqual(ids);
    }),
  );
});

it('finds every party by its name in whichever order the data has its records', () => {
  const inTwoOrders = arbitraryDataset.chain((dataset) =>
    fc.tuple(fc.constant(dataset), shuffled(dataset)),
  );
  fc.assert(
    fc.property(inTwoOrders, ([dataset, other]) => {
      const [index, otherIndex] = [indexOf(dataset), indexOf(other)];
      for (const { id, name } of dataset.parties) {
        expect(idsOf(index, name)[0]).toBe(id);
        expect(idsOf(otherIndex, name)[0]).toBe(id);
        expect(idsOf(otherIndex, name).sort()).toEqual(idsOf(index, name).sort());
      }
    }),
  );
});
