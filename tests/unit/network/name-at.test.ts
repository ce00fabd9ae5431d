import { describe, expect, it } from 'vitest';
import { labelsOf, nameAt, shortNameAt } from '../../../src/network/index.js';
import type { Party } from '../../../src/model/index.js';

const daimler: Party = {
  id: 'mercedes-benz-group',
  kind: 'company',
  name: 'Mercedes-Benz',
  names: [
    { text: 'Mercedes-Benz Group AG', language: 'de', use: 'legal', from: '2022-02' },
    { text: 'DaimlerChrysler AG', language: 'de', use: 'former', from: '1998', until: '2007' },
    {
      text: 'DaimlerChrysler',
      language: 'en',
      use: 'common',
      from: '1998-11-12',
      until: '2007-10',
    },
    { text: 'Daimler', language: 'en', use: 'common', from: '2007-10', until: '2022-02-01' },
    { text: 'メルセデス・ベンツ', language: 'ja', use: 'common' },
  ],
};

describe('the name of a party', () => {
  it.each([
    ['2003-01-01', 'DaimlerChrysler'],
    ['2015-06-30', 'Daimler'],
    ['2022-02-01', 'Mercedes-Benz'],
    ['2026-11-25', 'Mercedes-Benz'],
    ['1997-01-01', 'Mercedes-Benz'],
  ])('on %s is %s', (day, name) => {
    expect(nameAt(daimler, day)).toBe(name);
  });

  it('is the later one where a date is too coarse to tell', () => {
    expect(nameAt(daimler, '2007-10-15')).toBe('Daimler');
  });

  it('is that of today for whoever never had another', () => {
    expect(nameAt({ id: 'a', kind: 'company', name: 'A' }, '1990-01-01')).toBe('A');
  });

  it('has a short form of its time, where one is given', () => {
    const maker: Party = {
      id: 'subaru',
      kind: 'company',
      name: 'Subaru Corporation',
      shortName: 'Subaru',
      names: [
        {
          text: 'Fuji Heavy Industries',
          short: 'Fuji Heavy',
          language: 'en',
          use: 'common',
          until: '2017-04-01',
        },
      ],
    };
    expect(shortNameAt(maker, '2000-01-01')).toBe('Fuji Heavy');
    expect(shortNameAt(maker, '2020-01-01')).toBe('Subaru');
    expect(shortNameAt(daimler, '2003-01-01')).toBe('DaimlerChrysler');
    expect(shortNameAt({ id: 'a', kind: 'company', name: 'A' }, '2003-01-01')).toBe('A');
  });

  it('is never a formal one or one in use at all times', () => {
    expect(labelsOf(daimler)).toEqual(['Mercedes-Benz', 'DaimlerChrysler', 'Daimler']);
  });
});
