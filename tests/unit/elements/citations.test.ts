import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Citations } from '../../../src/elements/inspector/citations.js';
import type { Dataset } from '../../../src/model/index.js';
import { NetworkIndex } from '../../../src/network/index.js';

const IDS = ['alpha', 'beta', 'gamma', 'delta'];

function indexOf(ids: readonly string[]): NetworkIndex {
  const sources = ids.map((id) => ({ id, title: id, publisher: 'A paper' }));
  const dataset: Dataset = {
    title: 'Sources',
    compiled: '2025-01-01',
    parties: [],
    stakes: [],
    alliances: [],
    talks: [],
    groups: [],
    sources,
  };
  return new NetworkIndex(dataset);
}

it('numbers sources in the order in which they are cited first', () => {
  const citations = new Citations(indexOf(IDS), ['gamma', 'alpha', 'gamma', 'beta']);
  expect(citations.all.map(({ number, source }) => [number, source.id])).toEqual([
    [1, 'gamma'],
    [2, 'alpha'],
    [3, 'beta'],
  ]);
});

it('leaves out an id that names no source', () => {
  const citations = new Citations(indexOf(IDS), ['nobody', 'alpha']);
  expect(citations.of(['nobody', 'alpha'])).toMatchObject([{ number: 1 }]);
});

it('gives a source the same number in whatever order sections are rendered', () => {
  const lists = fc.array(fc.subarray(IDS, { minLength: 1 }), { minLength: 1, maxLength: 6 });
  const order = lists.chain((sections) =>
    fc.tuple(
      fc.constant(sections),
      fc.shuffledSubarray([...sections.keys()], { minLength: sections.length }),
    ),
  );
  fc.assert(
    fc.property(order, ([sections, shuffled]) => {
      const inOrder = new Citations(indexOf(IDS), sections.flat());
      const expected = sections.map((ids) => inOrder.of(ids));
      const citations = new Citations(indexOf(IDS), sections.flat());
      for (const place of shuffled) {
        expect(citations.of(sections[place] ?? [])).toEqual(expected[place]);
      }
    }),
  );
});
