/** The index of the first number in an ascending list that is not below a value; the length of the list if all are. */
export function firstNotBelow(numbers: readonly number[], value: number): number {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] ?? 0) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}
