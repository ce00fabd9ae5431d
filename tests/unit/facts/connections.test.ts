import { expect, it } from 'vitest';
import { connectionSentences } from '../../../src/elements/inspector/connection-sentences.js';
import {
  connectionOf,
  DEFAULT_FILTERS,
  NetworkIndex,
  type Connection,
} from '../../../src/network/index.js';
import { automakers } from '../../fixtures/automakers.js';

const index = new NetworkIndex(await automakers());

function connectionOn(from: string, to: string, day: string): Connection {
  return connectionOf(index, { from, to, day, talksYears: DEFAULT_FILTERS.talksYears });
}

function answer(from: string, to: string, day: string): string {
  const connection = connectionOn(from, to, day);
  return connectionSentences({ from, to }, connection, { index, day }).join(' ');
}

it.each<[from: string, to: string, day: string, phrases: string[]]>([
  ['subaru', 'suzuki', '2026-06-01', ['Toyota owns 20% of Subaru', '% of Suzuki', 'Suzuki owns']],
  [
    'nissan',
    'honda',
    '2026-06-01',
    ['Honda–Nissan–Mitsubishi strategic partnership', 'about a merger collapsed (13 Feb 2025)'],
  ],
  ['nissan', 'honda', '2025-01-10', ['about a merger have gone on since 23 Dec 2024']],
  [
    'renault',
    'mitsubishi-motors',
    '2026-06-01',
    ['Renault owns 35.71% (15% of the votes) of Nissan, which owns', '% of Mitsubishi Motors'],
  ],
  ['volkswagen', 'suzuki', '2010-06-01', ['Volkswagen owns 19.9% of Suzuki']],
  ['mercedes-benz-group', 'chrysler', '2000-06-01', ['DaimlerChrysler owns all of Chrysler.']],
  [
    'porsche-piech-families',
    'audi',
    '2026-01-01',
    ['Porsche SE, which owns 31.9% (53.3% of the votes) of Volkswagen, which owns all of Audi.'],
  ],
  ['french-state', 'nissan', '2026-01-01', ['of Renault, which owns 35.71% (15% of the votes)']],
  ['qatar-holding', 'bentley', '2026-01-01', ['(17% of the votes) of Volkswagen, which owns all']],
  ['bmw', 'rover-group', '1997-01-01', ['BMW owns all of Rover Group.']],
  ['ford', 'mazda', '2000-06-01', ['Ford owns 33.4% of Mazda.']],
  ['mazda', 'volvo-cars', '2005-01-01', ['Ford owns 33.4% of Mazda and all of Volvo Cars.']],
  ['byd', 'mercedes-benz-group', '2024-06-01', ['90% of Denza, and Mercedes-Benz 10%']],
  ['isuzu', 'toyota', '2017-01-01', ['Toyota owns 5.89% of Isuzu.']],
  [
    'mercedes-benz-group',
    'nissan',
    '2015-06-01',
    ['Daimler owns 3.1% of Nissan; Nissan owns 1.55% of Daimler'],
  ],
  [
    'general-motors',
    'honda',
    '2026-01-01',
    ['General Motors and Honda are allied', 'about an alliance collapsed (25 Oct 2023).'],
  ],
  ['hyundai-motor', 'kia', '2026-01-01', ['talks of Hyundai, Kia, and Apple about an alliance']],
  [
    'renault',
    'nissan',
    '1998-06-01',
    ['are not connected on 1 Jun 1998, but are from 27 Mar 1999'],
  ],
])('tells how %s and %s are connected on %s', (from, to, day, phrases) => {
  const text = answer(from, to, day);
  for (const phrase of phrases) expect(text).toContain(phrase);
});

it('no longer connects Volkswagen and Suzuki themselves once they have parted', () => {
  const { type, ...rest } = connectionOn('volkswagen', 'suzuki', '2016-06-01');
  expect(type).toBe('connected');
  expect(rest).toMatchObject({ paths: { direct: [] } });
  expect(answer('volkswagen', 'suzuki', '2016-06-01')).not.toContain('Volkswagen owns 19.9%');
});

it('says until when two were connected that are not', () => {
  expect(answer('toyota', 'deutsche-bank', '2026-06-01')).toBe(
    'Toyota and Deutsche Bank are not connected on 1 Jun 2026, but were until 30 Sep 2009.',
  );
  expect(answer('daimler-benz', 'chrysler', '2000-06-01')).toBe(
    'Daimler-Benz and Chrysler are not connected on 1 Jun 2000, but were until 12 Nov 1998. Daimler-Benz does not exist on 1 Jun 2000.',
  );
});

it('says of two that nothing ever connects that nothing does', () => {
  expect(answer('toyota', 'british-aerospace', '2026-06-01')).toBe(
    'Nothing in this data set connects Toyota and BAE Systems at any time.',
  );
});
