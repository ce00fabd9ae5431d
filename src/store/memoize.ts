interface Last<Args extends readonly unknown[], Result> {
  args: Args;
  result: Result;
}

/** The last results of several functions that compute the same, by their first arguments. */
type Shared<Args extends readonly unknown[], Result> = WeakMap<object, Last<Args, Result>>;

interface Memoized<Args extends readonly unknown[], Result> {
  (...args: Args): Result;
  /** Whether there is a result already. */
  has(args: Args): boolean;
  /** Takes over a result that was computed elsewhere. */
  remember(args: Args, result: Result): void;
}

/** Remembers the last result, and computes another only when an argument is another value. */
export function memoize<Args extends readonly unknown[], Result>(
  compute: (...args: Args) => Result,
  shared?: Shared<Args, Result>,
): Memoized<Args, Result> {
  let last: Last<Args, Result> | undefined;
  const recall = (args: Args): Last<Args, Result> | undefined =>
    [last, shared?.get(args[0] as object)].find((one) =>
      one?.args.every((arg, index) => Object.is(arg, args[index])),
    );
  const remember = (args: Args, result: Result): Last<Args, Result> => {
    const next = { args, result };
    shared?.set(args[0] as object, next);
    return next;
  };
  const memoized = (...args: Args): Result => {
    last = recall(args) ?? remember(args, compute(...args));
    return last.result;
  };
  return Object.assign(memoized, {
    has: (args: Args) => recall(args) !== undefined,
    remember: (args: Args, result: Result) => {
      last = remember(args, result);
    },
  });
}

/**
 * As `memoize`; what has been computed last with a first argument is remembered in one place for all functions
 * that are made by the same maker, so that several stores with the same data compute it once.
 */
export function memoizeTogether<Args extends readonly [object, ...unknown[]], Result>(
  compute: (...args: Args) => Result,
): () => Memoized<Args, Result> {
  const shared: Shared<Args, Result> = new WeakMap();
  return () => memoize(compute, shared);
}
