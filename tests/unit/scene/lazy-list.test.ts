import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LazyList } from '../../../src/scene/lazy-list.js';

it('has the items of an iterator, also for two who read it at once', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.nat(20), { nil: undefined })), (items) => {
      const list = new LazyList(items.values());
      const pairs = Array.from(list, (item) => [item, [...list]]);
      expect(pairs).toEqual(items.map((item) => [item, items]));
    }),
  );
});

it('takes each item once, and only as far as it is read', () => {
  const taken: number[] = [];
  function* numbers(): Generator<number> {
    for (let number = 1; number <= 3; number++) {
      taken.push(number);
      yield number;
    }
  }
  const list = new LazyList(numbers());
  expect(taken).toEqual([]);
  const [first] = list;
  expect([first, taken]).toEqual([1, [1]]);
  expect([...list, ...list]).toEqual([1, 2, 3, 1, 2, 3]);
  expect(taken).toEqual([1, 2, 3]);
});
