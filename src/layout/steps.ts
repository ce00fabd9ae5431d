/**
 * A computation that can be interrupted: each `next` does a small part of it, and
 * the last one gives the result. Whatever happens in between, it is the same.
 */
export type Steps<Result> = Generator<void, Result, void>;

/** Takes all steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
