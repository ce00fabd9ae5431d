import type { Positions } from '../layout/index.js';
import type { NetworkIndex, Snapshot, Filters, Visible } from '../network/index.js';
import { SceneBuilder, type MeasureText, type Scene } from '../scene/index.js';
import { memoize } from './memoize.js';
import { inSlices } from './next-task.js';
import type { SceneInput } from './scene-input.js';

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
      measureText: MeasureText,
    ): Scene => this.#builder(index).build(positions, { day, filters, visible, measureText }),
  );

  readonly #withExtra = memoize(
    (
      index: NetworkIndex,
      positions: Positions,
      { day }: Snapshot,
      filters: Filters,
      visible: Visible | null,
      measureText: MeasureText,
      extra: string,
    ): Scene =>
      this.#builder(index).build(positions, { day, filters, visible, measureText, extra }),
  );

  readonly #partyIds = memoize(
    ({ parties }: Snapshot): ReadonlySet<string> => new Set(parties.map(({ id }) => id)),
  );

  readonly #nodeIds = memoize(
    ({ nodes }: Scene): ReadonlySet<string> => new Set(nodes.map(({ id }) => id)),
  );

  /** Builds the scene in several short tasks, which `scene` then need not do unless something has changed. */
  async prepare(input: SceneInput, positions: Positions, signal: AbortSignal): Promise<void> {
    const { index, snapshot, filters, visible, measureText } = input;
    const settings = { day: snapshot.day, filters, visible, measureText };
    const scene = await inSlices(this.#builder(index).steps(positions, settings), signal);
    if (scene)
      this.#base.remember([index, positions, snapshot, filters, visible, measureText], scene);
  }

  /** A selected party that exists on the day but has no tie to show then is drawn as well. */
  scene(
    { index, snapshot, filters, visible, measureText }: SceneInput,
    positions: Positions,
    selected: string | null,
  ): Scene {
    const base = this.#base(index, positions, snapshot, filters, visible, measureText);
    if (selected === null || !this.#partyIds(snapshot).has(selected)) return base;
    if (this.#nodeIds(base).has(selected)) return base;
    return this.#withExtra(index, positions, snapshot, filters, visible, measureText, selected);
  }
}
