/** How many results are kept for each key: going back and forth between a few days repeats no work. */
const RESULTS_PER_KEY = 8;

/** The last few results for each key, the one used last first. */
export class RecentResults<Result> {
  readonly #results = new Map<string, Result[]>();

  /** The result that is still valid, else a new one. */
  get(key: string, isValid: (result: Result) => boolean, compute: () => Result): Result {
    let results = this.#results.get(key);
    if (!results) this.#results.set(key, (results = []));
    const index = results.findIndex(isValid);
    if (index === 0) return results[0] as Result;
    const result = index > 0 ? (results.splice(index, 1)[0] as Result) : compute();
    results.unshift(result);
    if (results.length > RESULTS_PER_KEY) results.pop();
    return result;
  }
}

/** Whether two lists hold the same values (`===`) in the same order. */
export function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
}

/**
 * Remembers the results of a pure function: for each key those of the last few
 * lists of inputs. Inputs are compared by identity, so what is computed from
 * remembered results is remembered too.
 */
export class MemoCache<Value> {
  readonly #results = new RecentResults<{ inputs: readonly unknown[]; value: Value }>();

  get(key: string, inputs: readonly unknown[], compute: () => Value): Value {
    return this.#results.get(
      key,
      (result) => isSameList(result.inputs, inputs),
      () => ({ inputs, value: compute() }),
    ).value;
  }
}
