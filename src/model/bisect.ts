/** The first index of an ascending list from which on a condition holds that, once it holds, goes on to hold. */
function firstIndex<Item>(ascending: ArrayLike<Item>, holds: (item: Item) => boolean): number {
  let [from, to] = [0, ascending.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(ascending[middle] as Item)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** The index in an ascending list before which all items are less than a value; the length of the list if all are. */
export function bisectLeft<Item extends number | string>(
  ascending: ArrayLike<Item>,
  value: Item,
): number {
  return firstIndex(ascending, (item) => item >= value);
}

/** The index in an ascending list up to which all items are at most a value: how many these are. */
export function bisectRight<Item extends number | string>(
  ascending: ArrayLike<Item>,
  value: Item,
): number {
  return firstIndex(ascending, (item) => item > value);
}
