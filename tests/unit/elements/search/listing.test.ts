import { expect, it } from 'vitest';
import {
  EMPTY_LISTING,
  listed,
  notesOn,
  summaryOf,
  type Listing,
} from '../../../../src/elements/search/listing.js';
import type { SearchHit, SearchResult } from '../../../../src/network/index.js';

function found(...ids: string[]): SearchResult {
  const hits = ids.map((id): SearchHit => {
    return {
      key: id,
      id,
      record: { type: 'party', party: { id, kind: 'company', name: id } },
      label: id,
      matched: null,
      isThere: true,
      period: {},
      otherDay: null,
    };
  });
  return { hits, count: hits.length };
}

function idsOf({ hits }: Listing): string[] {
  return hits.map(({ id }) => id);
}

const FORD = listed(EMPTY_LISTING, 'ford', found('ford', 'otosan'), false);

it('lists what was found in the order of the search', () => {
  expect(idsOf(listed(FORD, 'ford', found('changan', 'ford', 'otosan'), false))).toEqual([
    'changan',
    'ford',
    'otosan',
  ]);
});

it('leaves in its place what somebody is about to choose from, and adds what is new behind it', () => {
  expect(idsOf(listed(FORD, 'ford', found('changan', 'otosan', 'ford'), true))).toEqual([
    'ford',
    'otosan',
    'changan',
  ]);
  expect(idsOf(listed(FORD, 'for', found('changan'), true))).toEqual(['changan']);
});

it('is the same as long as nothing else was found', () => {
  expect(listed(FORD, 'ford', FORD.result, true)).toBe(FORD);
});

it('says how much was found, and what may be missing', () => {
  const many = { ...FORD, result: { ...found('ford', 'otosan'), count: 40 } };
  const none = listed(FORD, 'xyz', found(), false);
  expect(summaryOf(listed(FORD, 'f', undefined, false))).toBe('Loading the names…');
  expect([FORD, many, none].map(summaryOf)).toEqual([
    '2 results',
    'The best 2 of 40 results',
    'Nothing found',
  ]);
  expect(notesOn(FORD, null)).toEqual([]);
  expect(notesOn(none, null)).toEqual(['Nothing found']);
  expect(notesOn(many, 'failed')).toEqual([
    'The best 2 of 40 results',
    'Names of the past and in other languages could not be loaded.',
  ]);
  expect(notesOn(FORD, 'loading')).toEqual([
    'Names of the past and in other languages are being loaded.',
  ]);
});
