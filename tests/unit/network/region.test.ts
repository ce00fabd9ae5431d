import { expect, it } from 'vitest';
import { REGIONS, regionOf } from '../../../src/network/index.js';

it.each([
  ['US', 'americas'],
  ['BR', 'americas'],
  ['DE', 'europe'],
  ['RU', 'europe'],
  ['IN', 'south-asia'],
  ['CN', 'china'],
  ['JP', 'east-asia'],
  ['KR', 'east-asia'],
  ['VN', 'south-east-asia'],
  ['IR', 'middle-east'],
  ['ZA', 'africa'],
] as const)('knows that %s is in %s', (country, region) => {
  expect(regionOf(country)).toBe(region);
});

it('knows every country in one region, and no code that is not assigned', () => {
  const codes = Array.from({ length: 26 * 26 }, (_, index) =>
    String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26)),
  );
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const former = new Set([
    'AN',
    'BU',
    'CS',
    'DD',
    'FX',
    'NT',
    'SU',
    'TP',
    'YD',
    'YU',
    'ZR',
    'NH',
    'DY',
    'HV',
    'RH',
    'VD',
    'UK',
  ]);
  const special = new Set([
    'AC',
    'AQ',
    'BV',
    'CC',
    'CP',
    'CQ',
    'CX',
    'DG',
    'EA',
    'EU',
    'EZ',
    'GS',
    'HM',
    'IC',
    'IO',
    'QO',
    'TA',
    'TF',
    'UM',
    'UN',
    'XA',
    'XB',
    'ZZ',
  ]);
  const missing = codes.filter(
    (code) =>
      names.of(code) !== undefined &&
      !former.has(code) &&
      !special.has(code) &&
      regionOf(code) === undefined,
  );
  expect(missing).toEqual([]);
  expect(regionOf(undefined)).toBeUndefined();
  expect(regionOf('ZZ')).toBeUndefined();
  expect(REGIONS).toHaveLength(8);
});
