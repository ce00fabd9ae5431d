import type { Day } from '../model/index.js';
import type { Comparison, NetworkIndex, Filters, Visible } from '../network/index.js';
import { focusScene, reachScene, type MeasureText, type Scene } from '../scene/index.js';
import { ConnectionScenes } from './connection-scenes.js';
import type { Filtering } from './filtering.js';
import { memoize } from './memoize.js';
import type { SceneInput } from './scene-input.js';
import type { Selectors } from './selectors.js';
import type { State } from './state.js';

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

  constructor(selectors: Selectors, filtering: Filtering) {
    this.connections = new ConnectionScenes(selectors, filtering);
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
      centre: string,
      day: Day,
      compare: Day | null,
      basis: Filters['basis'],
      width: number,
      height: number,
      measureText: MeasureText,
    ): Scene | undefined => {
      const canvas = { width, height };
      return reachScene(index, centre, { day, compare, filters: { basis }, canvas, measureText });
    },
  );

  /**
   * Where a state shows a connection, that, as soon as it is found. Undefined for a party
   * that the data does not have.
   */
  scene(input: SceneInput, focus: FocusInput, state: State): Scene | undefined {
    const connection = this.connections.scene(input, state);
    if (connection) return connection;
    return focus.steps === Infinity
      ? this.#reached(input, focus, state)
      : this.#around(input, focus);
  }

  /** All that a party has in the end. */
  #reached(
    { index, snapshot, filters, canvas, measureText, comparison }: SceneInput,
    { centre }: FocusInput,
    { day, compare }: State,
  ): Scene | undefined {
    const other = snapshot.day === day ? compare : day;
    return this.#reach(
      index,
      centre,
      snapshot.day,
      comparison ? other : null,
      filters.basis,
      canvas.width,
      canvas.height,
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
