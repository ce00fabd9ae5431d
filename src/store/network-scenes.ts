import type { Positions } from '../layout/index.js';
import type { Comparison, NetworkIndex, Snapshot, Filters, Visible } from '../network/index.js';
import { SceneBuilder, type MeasureText, type Scene } from '../scene/index.js';
import { memoize } from './memoize.js';
import { inSlices } from './next-task.js';
import type { SceneInput } from './scene-input.js';
import type { State } from './state.js';

type Inputs = readonly [
  index: NetworkIndex,
  positions: Positions,
  snapshot: Snapshot,
  filters: Filters,
  visible: Visible | null,
  controllers: ReadonlyMap<string, string> | undefined,
  measureText: MeasureText,
  expanded: ReadonlySet<string>,
  comparison: Comparison | undefined,
];

function inputsOf(
  { index, snapshot, filters, visible, groups, measureText, comparison }: SceneInput,
  positions: Positions,
  expanded: ReadonlySet<string>,
): Inputs {
  const controllers = groups?.controllers;
  const settings = [filters, visible, controllers, measureText, expanded, comparison] as const;
  return [index, positions, snapshot, ...settings];
}

/** All parties and ties as a scene. Loaded when the network view is shown. */
export class NetworkScenes {
  readonly #builder = memoize((index: NetworkIndex) => new SceneBuilder(index));

  readonly #base = memoize(
    (
      index: NetworkIndex,
      positions: Positions,
      { day }: Snapshot,
      filters: Filters,
      visible: Visible | null,
      controllers: ReadonlyMap<string, string> | undefined,
      measureText: MeasureText,
      expanded: ReadonlySet<string>,
      comparison: Comparison | undefined,
    ): Scene =>
      this.#builder(index).build(positions, {
        day,
        filters,
        visible,
        controllers,
        measureText,
        expanded,
        comparison,
      }),
  );

  readonly #withExtra = memoize(
    (
      index: NetworkIndex,
      positions: Positions,
      { day }: Snapshot,
      filters: Filters,
      visible: Visible | null,
      controllers: ReadonlyMap<string, string> | undefined,
      measureText: MeasureText,
      expanded: ReadonlySet<string>,
      comparison: Comparison | undefined,
      extra: string,
    ): Scene => {
      const settings = { day, filters, visible, controllers, measureText, expanded };
      const wanted = { ...settings, comparison, extra };
      return this.#builder(index).build(positions, wanted);
    },
  );

  readonly #partyIds = memoize(
    ({ parties }: Snapshot): ReadonlySet<string> => new Set(parties.map(({ id }) => id)),
  );

  readonly #nodeIds = memoize(
    ({ nodes }: Scene): ReadonlySet<string> => new Set(nodes.map(({ id }) => id)),
  );

  /** The ids of ties that are drawn only together with others. */
  readonly #gatheredTies = memoize(
    ({ edges }: Scene): ReadonlySet<string> =>
      new Set(edges.flatMap(({ bundled = [] }) => bundled.map(({ tie }) => tie))),
  );

  /** Builds the scene in several short tasks, which `scene` then need not do unless something has changed. */
  async prepare(
    input: SceneInput,
    positions: Positions,
    expanded: ReadonlySet<string>,
    signal: AbortSignal,
  ): Promise<void> {
    const { index, snapshot, filters, visible, groups, measureText, comparison } = input;
    const controllers = groups?.controllers;
    const settings = { day: snapshot.day, filters, visible, controllers, measureText, expanded };
    const steps = this.#builder(index).steps(positions, { ...settings, comparison });
    const scene = await inSlices(steps, signal);
    if (scene) this.#base.remember([...inputsOf(input, positions, expanded)], scene);
  }

  /**
   * A selected party that exists on the day but has no tie to show then is drawn as well, and so is
   * one that is folded and a tie that is bundled.
   */
  scene(
    input: SceneInput,
    positions: Positions,
    { selected, expanded }: Pick<State, 'selected' | 'expanded'>,
  ): Scene {
    const inputs = inputsOf(input, positions, expanded);
    const base = this.#base(...inputs);
    if (selected === null || this.#nodeIds(base).has(selected)) return base;
    const isMissing = this.#partyIds(input.snapshot).has(selected);
    if (!isMissing && !this.#gatheredTies(base).has(selected)) return base;
    return this.#withExtra(...inputs, selected);
  }
}
