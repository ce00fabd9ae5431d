interface Memoized<Args extends readonly unknown[], Result> {
  (...args: Args): Result;
  /** Takes over a result that was computed elsewhere. */
  remember(args: Args, result: Result): void;
}

/** Remembers the last result, and computes another only when an argument is another value. */
export function memoize<Args extends readonly unknown[], Result>(
  compute: (...args: Args) => Result,
): Memoized<Args, Result> {
  let last: { args: Args; result: Result } | undefined;
  const memoized = (...args: Args): Result => {
    if (!last?.args.every((arg, index) => Object.is(arg, args[index]))) {
      last = { args, result: compute(...args) };
    }
    return last.result;
  };
  const remember = (args: Args, result: Result): void => {
    last = { args, result };
  };
  return Object.assign(memoized, { remember });
}
