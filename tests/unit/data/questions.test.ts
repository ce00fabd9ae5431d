import { expect, it } from 'vitest';
import { curatedData } from '../../../scripts/curated-data.js';
import { addressParts, formatAddress } from '../../../src/model/index.js';
import { decodeSeen, encodeSeen, ADDRESS_NAMES } from '../../../src/store/address.js';
import { seenOf } from '../../../src/store/history.js';
import { initialState } from '../../../src/store/index.js';

const { questions = [] } = await curatedData();
const given = seenOf(initialState());

it('begins with a handful of questions, each with a title of its own', () => {
  const titles = questions.map(({ title }) => title);
  expect(titles.length).toBeGreaterThanOrEqual(5);
  expect(new Set(titles).size).toBe(titles.length);
});

it.each(questions.map(({ title, address }) => [title, address]))(
  '“%s” has an address that is understood, and written as short as it can be',
  (_, address) => {
    const parts = addressParts(address);
    expect(parts.filter(({ name }) => !ADDRESS_NAMES.has(name))).toEqual([]);
    const { seen, broken } = decodeSeen(parts, given);
    expect(broken).toEqual([]);
    expect(formatAddress(encodeSeen(seen, given))).toBe(address);
  },
);
