import { forEachIn, type Steps } from './steps.js';

/** What each item gives, in steps. */
export function* mapIn<Item, Result>(
  items: Iterable<Item>,
  resultOf: (item: Item) => Result,
): Steps<Result[]> {
  const results: Result[] = [];
  yield* forEachIn(items, (item) => results.push(resultOf(item)));
  return results;
}

/** So many are sorted at once. */
const MOST_AT_ONCE = 1000;

/** The items in order, equal ones in the order that they had, in steps. */
export function* sortIn<Item>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Steps<Item[]> {
  const half = Math.ceil(items.length / 2);
  if (items.length <= MOST_AT_ONCE) {
    yield;
    return [...items].sort(compare);
  }
  const first = yield* sortIn(items.slice(0, half), compare);
  const second = yield* sortIn(items.slice(half), compare);
  const sorted: Item[] = [];
  let at = 0;
  yield* forEachIn(items, () => {
    const [a, b] = [first[sorted.length - at], second[at]];
    const isFirst = b === undefined || (a !== undefined && compare(a, b) <= 0);
    if (!isFirst) at += 1;
    sorted.push((isFirst ? a : b) as Item);
  });
  return sorted;
}
