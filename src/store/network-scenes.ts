import type { Positions } from '../layout/index.js';
import type { Comparison, NetworkIndex, Snapshot, Filters, Visible } from '../network/index.js';
import { SceneBuilder, type MeasureText, type Scene } from '../scene/index.js';
import { ComputedInSlices } from './computed-in-slices.js';
import { isLarge } from './large-network.js';
import type { Origin } from './load-state.js';
import { memoize } from './memoize.js';
import { inSlices } from './next-task.js';
import { isSmall } from './small-data.js';
import type { SceneInput } from './scene-input.js';
import type { StateHolder } from './state-holder.js';
import { withLoad, type State } from './state.js';

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

type Settings = Parameters<SceneBuilder['build']>[1];

/** What a scene is built with, beside the positions. */
function settingsOf(inputs: Inputs, isStraight: boolean): Settings {
  const [, , { day }, filters, visible, controllers, measureText, expanded, comparison] = inputs;
  return { day, filters, visible, controllers, measureText, expanded, comparison, isStraight };
}

function isWithoutPositions(origin: Origin): boolean {
  if (origin.type !== 'data') return false;
  const { data } = origin;
  return typeof data === 'object' && data !== null && !('positions' in data);
}

/**
 * All parties and ties as a scene. Of many, the first one has straight lines, and another one
 * takes its place when these are routed. Loaded when the network view is shown.
 */
export class NetworkScenes {
  readonly #builder = memoize((index: NetworkIndex) => new SceneBuilder(index));

  readonly #straight = memoize((...inputs: Inputs): Scene =>
    this.#builder(inputs[0]).build(inputs[1], settingsOf(inputs, true)),
  );

  readonly #routed: ComputedInSlices<Inputs, Scene>;

  readonly #withExtra = memoize((extra: string, isStraight: boolean, ...inputs: Inputs): Scene =>
    this.#builder(inputs[0]).build(inputs[1], { ...settingsOf(inputs, isStraight), extra }),
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

  /** `changed` is called when the lines of a large network have been routed. */
  constructor(changed?: () => void) {
    this.#routed = new ComputedInSlices(
      (...inputs: Inputs) => this.#builder(inputs[0]).steps(inputs[1], settingsOf(inputs, false)),
      changed,
    );
  }

  /** Begins to load, where an object is or may be given as data, what reads it and lays it out. */
  prefetch({ load }: State): void {
    const code: Promise<unknown>[] = load.status === 'none' ? [import('./load-object.js')] : [];
    if (load.status === 'loading' && isWithoutPositions(load.origin)) {
      code.push(import('./lay-out.js'), import('./first-layout.js'));
    }
    // Should it not come, whoever needs it asks again.
    void Promise.allSettled(code);
  }

  /** Lets be shown what can be drawn before the scene is composed. */
  #draft(inputs: Inputs, holder: StateHolder): void {
    const { state } = holder;
    const [index, positions, , , , , , , comparison] = inputs;
    if (state.load.status !== 'loading' || comparison) return;
    const draft = this.#builder(index).draft(positions, settingsOf(inputs, false));
    holder.replace(withLoad(state, { ...state.load, draft }));
  }

  /**
   * Builds the scene in several short tasks, which `scene` then need not do unless something has changed. A holder
   * of data that is loading is given what of small data can be drawn before.
   */
  async prepare(
    input: SceneInput,
    positions: Positions,
    expanded: ReadonlySet<string>,
    signal: AbortSignal,
    drafts?: StateHolder,
  ): Promise<void> {
    const inputs = inputsOf(input, positions, expanded);
    if (drafts && isSmall(input.index.dataset)) this.#draft(inputs, drafts);
    const isStraight = isLarge(input.snapshot);
    const steps = this.#builder(input.index).steps(positions, settingsOf(inputs, isStraight));
    const scene = await inSlices(steps, signal);
    if (!scene) return;
    if (isStraight) this.#straight.remember([...inputs], scene);
    else this.#routed.remember([...inputs], scene);
  }

  /** Begins to route the lines of a scene that is on the screen, unless other positions are about to replace its own. */
  complete(input: SceneInput, { load, drawnView, expanded }: State): void {
    if (drawnView !== 'network' || load.status !== 'loaded' || !load.layouts.network) return;
    if (load.improvement?.status === 'running') return;
    this.#routed.get(...inputsOf(input, load.layouts.network, expanded));
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
    const routed = isLarge(input.snapshot)
      ? this.#routed.peek(...inputs)
      : this.#routed.now(...inputs);
    const base = routed ?? this.#straight(...inputs);
    if (selected === null || this.#nodeIds(base).has(selected)) return base;
    const isMissing = this.#partyIds(input.snapshot).has(selected);
    if (!isMissing && !this.#gatheredTies(base).has(selected)) return base;
    return this.#withExtra(selected, routed === undefined, ...inputs);
  }
}
