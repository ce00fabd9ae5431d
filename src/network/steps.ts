/**
 * A computation that can be interrupted: each `next` does a small part of it, and
 * the last one gives the result. Whatever happens in between, it is the same.
 */
export type Steps<Result> = Generator<void, Result, void>;

/** Takes all steps at once, whatever they tell on the way. */
export function finish<Result>(steps: Iterator<unknown, Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** So many records are treated in one step: it takes a millisecond or two. */
const MOST_IN_STEP = 1000;

/** Does something for each item, a thousand in a step. */
export function* forEachIn<Item>(items: Iterable<Item>, act: (item: Item) => void): Steps<void> {
  let count = 0;
  for (const item of items) {
    act(item);
    if (++count % MOST_IN_STEP === 0) yield;
  }
}

/** The items under the key of each, in their order and in steps; those without a key are left out. */
export function* groupIn<Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => string | undefined,
): Steps<Map<string, Item[]>> {
  const groups = new Map<string, Item[]>();
  yield* forEachIn(items, (item) => {
    const key = keyOf(item);
    if (key === undefined) return;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  });
  return groups;
}
