import type { Day } from '../model/index.js';
import type { Comparison, NetworkIndex, Filters, Visible } from '../network/index.js';
import {
  focusScene,
  reachScene,
  type MeasureText,
  type Reached,
  type Scene,
} from '../scene/index.js';
import { Answers } from './answers.js';
import { ConnectionScenes } from './connection-scenes.js';
import type { Filtering } from './filtering.js';
import { memoize } from './memoize.js';
import { REACH, type ReachQuery } from './questions/reach.js';
import type { SceneInput } from './scene-input.js';
import { isComparing } from './scenes.js';
import type { Selectors } from './selectors.js';
import type { State } from './state.js';

/** Surroundings are drawn no further. */
const MOST_STEPS = 2;

/** What a focus view shows of the data. */
interface FocusInput {
  centre: string;
  /** How many stakes away neighbours are shown. */
  steps: number;
  expanded: ReadonlySet<string>;
  /** Of the data with all parts that are loaded. */
  complete: NetworkIndex;
}

/**
 * The surroundings of one party as a scene, or two and the paths between them. Loaded when
 * a reader selects the first party.
 */
export class FocusScenes {
  readonly connections: ConnectionScenes;
  readonly #selectors: Selectors;
  readonly #answers = new Answers();

  constructor(selectors: Selectors, filtering: Filtering) {
    this.#selectors = selectors;
    this.connections = new ConnectionScenes(selectors, filtering, this.#answers);
  }

  readonly #scene = memoize(
    (
      index: NetworkIndex,
      complete: NetworkIndex,
      centre: string,
      day: Day,
      filters: Filters,
      visible: Visible | null,
      width: number,
      height: number,
      steps: number,
      expanded: ReadonlySet<string>,
      measureText: MeasureText,
      comparison: Comparison | undefined,
      isWhole: boolean,
    ): Scene | undefined =>
      focusScene(index, centre, {
        day,
        filters,
        visible,
        canvas: { width, height },
        steps,
        expanded,
        complete,
        measureText,
        comparison,
        isWhole,
      }),
  );

  readonly #reach = memoize(
    (
      index: NetworkIndex,
      owner: string,
      day: Day,
      compare: Day | null,
      basis: Filters['basis'],
      found: Reached,
      width: number,
      height: number,
      isWhole: boolean,
      measureText: MeasureText,
    ): Scene | undefined => {
      const canvas = { width, height };
      return reachScene(index, owner, {
        day,
        compare,
        filters: { basis },
        canvas,
        isWhole,
        measureText,
        found,
      });
    },
  );

  /** Whether all that a state shows is found. */
  isFound(state: State): boolean {
    if (state.connection) return this.connections.isFound(state);
    const asked = this.#reachAskedBy(state);
    return !asked || this.#answers.peek(asked.index, REACH, asked.query) !== undefined;
  }

  /** Resolves when all that a state shows is found, or something else is asked for. */
  async find(state: State): Promise<void> {
    if (state.connection) return this.connections.find(state);
    const asked = this.#reachAskedBy(state);
    if (asked) await this.#answers.find(asked.index, REACH, asked.query);
  }

  /** What is asked where a state shows all that a party has in the end. */
  #reachAskedBy(state: State): { index: NetworkIndex; query: ReachQuery } | undefined {
    const { load, view, steps, day, compare, filters } = state;
    const owner = this.#selectors.centre(state);
    const isShown = steps === Infinity && (view === 'focus' || view === 'overview');
    if (load.status !== 'loaded' || owner === null || !isShown) return undefined;
    const isEarlier = compare !== null && compare < day;
    const [first, last] = isEarlier ? [compare, day] : [day, compare ?? day];
    const { basis } = filters;
    const query = isComparing(state)
      ? { owner, day: last, compare: first, basis }
      : { owner, day, compare: null, basis };
    return { index: this.#selectors.index(load.core), query };
  }

  /**
   * Where a state shows a connection, or all that a party has in the end, that, as soon as it is
   * found; until then the surroundings. Undefined for a party that the data does not have.
   */
  scene(input: SceneInput, focus: FocusInput, state: State): Scene | undefined {
    return (
      this.connections.scene(input, state) ??
      this.#reached(input, state) ??
      this.#around(input, { ...focus, steps: Math.min(focus.steps, MOST_STEPS) })
    );
  }

  /** All that a party has in the end. */
  #reached(
    { canvas: { width, height }, isWhole, measureText }: SceneInput,
    state: State,
  ): Scene | undefined {
    const asked = this.#reachAskedBy(state);
    const found = asked && this.#answers.peek(asked.index, REACH, asked.query);
    if (!found) return undefined;
    const { owner, day, compare, basis } = asked.query;
    return this.#reach(
      asked.index,
      owner,
      day,
      compare,
      basis,
      found,
      width,
      height,
      isWhole,
      measureText,
    );
  }

  #around(
    {
      index,
      snapshot: { day },
      filters,
      visible,
      canvas: { width, height },
      measureText,
      comparison,
      isWhole,
    }: SceneInput,
    { centre, steps, expanded, complete }: FocusInput,
  ): Scene | undefined {
    return this.#scene(
      index,
      complete,
      centre,
      day,
      filters,
      visible,
      width,
      height,
      steps,
      expanded,
      measureText,
      comparison,
      isWhole,
    );
  }
}
