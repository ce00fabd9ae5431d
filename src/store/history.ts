import type { Seen, State } from './state.js';

/** The steps of a reader through what is seen, as many as there are. */
export interface History {
  /** What was seen before each step, the last one last. */
  readonly past: readonly Seen[];
  /** What was seen after each step that was undone, the next one last. */
  readonly future: readonly Seen[];
  /** The act that the last step came of, while it may go on; a drag for instance. */
  readonly act: symbol | undefined;
  /** How many steps were taken, whatever was undone since. */
  readonly taken: number;
}

export const NO_HISTORY: History = { past: [], future: [], act: undefined, taken: 0 };

/** The part of a state that is seen: what is given has the same keys. */
export function seenOf(state: State): Seen {
  const keys = Object.keys(state.given) as (keyof Seen)[];
  return Object.fromEntries(keys.map((key) => [key, state[key]])) as unknown as Seen;
}

/**
 * The state after a step from another one, to which undo leads back; what was
 * undone before is forgotten. Steps of the same act, one after the other, are one.
 */
export function withStep(before: State, after: State, act?: symbol): State {
  const { past, act: last, taken } = before.history;
  const goesOn = act !== undefined && act === last;
  const steps = goesOn ? { past, taken } : { past: [...past, seenOf(before)], taken: taken + 1 };
  return { ...after, history: { ...steps, future: [], act } };
}

/** Takes the last step back; without one it is the same state. */
export function withUndo(state: State): State {
  return moved(state, 'past', 'future');
}

/** Takes the step again that was undone last; without one it is the same state. */
export function withRedo(state: State): State {
  return moved(state, 'future', 'past');
}

function moved(state: State, from: 'past' | 'future', to: 'past' | 'future'): State {
  const { history } = state;
  const seen = history[from].at(-1);
  if (!seen) return state;
  const moves = {
    [from]: history[from].slice(0, -1),
    [to]: [...history[to], seenOf(state)],
  };
  return { ...state, ...seen, history: { ...history, ...moves, act: undefined } };
}
