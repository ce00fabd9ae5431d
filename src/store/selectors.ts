import {
  earliestDay,
  latestDay,
  type Dataset,
  type Day,
  type PartialDate,
} from '../model/index.js';
import type { ColumnPositions, Positions } from '../layout/index.js';
import {
  NetworkIndex,
  overviewOn,
  type Details,
  type Overview,
  type Snapshot,
} from '../network/index.js';
import {
  cardSummary,
  focusScene,
  overviewScene,
  SceneBuilder,
  type CardSummary,
  type Filters,
  type FrameSize,
  type MeasureText,
  type Scene,
} from '../scene/index.js';
import { inSlices, nextTask } from './next-task.js';
import { today, type State } from './state.js';

/** What scenes are composed for while no canvas is known. */
const DEFAULT_CANVAS: FrameSize = { width: 920, height: 640 };

/** The days that a reader can choose from, both included. */
export interface DayRange {
  readonly min: Day;
  readonly max: Day;
}

interface Memoized<Args extends readonly unknown[], Result> {
  (...args: Args): Result;
  /** Takes over a result that was computed elsewhere. */
  remember(args: Args, result: Result): void;
}

/** Remembers the last result, and computes another only when an argument is another value. */
function memoize<Args extends readonly unknown[], Result>(
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

function firstDayOf({ stakes, alliances, talks }: Dataset): Day | undefined {
  let first: Day | undefined;
  const include = (date: PartialDate): void => {
    const day = earliestDay(date);
    if (first === undefined || day < first) first = day;
  };
  for (const { holdings } of stakes) for (const { from } of holdings) include(from);
  for (const { members } of alliances) for (const { from } of members) include(from);
  for (const { from } of talks) include(from);
  return first;
}

/**
 * What is derived from the state of one store, each value memoized on exactly
 * what it depends on: the snapshot on the data and the day, the scene on the
 * snapshot, the filters, the measure of text and, only where the selected party
 * would not be drawn otherwise, on the selection.
 */
export class Selectors {
  readonly #indexes = new WeakMap<Dataset, NetworkIndex>();

  readonly #builder = memoize((core: Dataset) => new SceneBuilder(this.index(core)));

  readonly #base = memoize(
    (
      core: Dataset,
      positions: Positions,
      { day }: Snapshot,
      filters: Filters,
      measureText?: MeasureText,
    ): Scene => this.#builder(core).build(positions, { day, filters, measureText }),
  );

  readonly #withExtra = memoize(
    (
      core: Dataset,
      positions: Positions,
      { day }: Snapshot,
      filters: Filters,
      measureText: MeasureText | undefined,
      extra: string,
    ): Scene => this.#builder(core).build(positions, { day, filters, measureText, extra }),
  );

  readonly #overview = memoize((snapshot: Snapshot): Overview => overviewOn(snapshot));

  readonly #summaries = memoize((snapshot: Snapshot): readonly CardSummary[] =>
    this.#overview(snapshot).cards.map((card) => cardSummary(card, snapshot.day)),
  );

  readonly #overviewScene = memoize(
    (
      core: Dataset,
      positions: ColumnPositions,
      snapshot: Snapshot,
      filters: Filters,
      width: number,
      height: number,
      measureText?: MeasureText,
    ): Scene => {
      const { day } = snapshot;
      const canvas = { width, height };
      const mostVehicles = this.index(core).largestVehicleCount;
      const settings = { day, filters, canvas, mostVehicles, measureText };
      return overviewScene(this.#overview(snapshot), positions, settings);
    },
  );

  readonly #focusScene = memoize(
    (
      core: Dataset,
      dataset: Dataset,
      centre: string,
      day: Day,
      filters: Filters,
      width: number,
      height: number,
      steps: number,
      expanded: ReadonlySet<string>,
      measureText?: MeasureText,
    ): Scene | undefined => {
      const canvas = { width, height };
      const complete = this.index(dataset);
      const settings = { day, filters, canvas, steps, expanded, complete, measureText };
      return focusScene(this.index(core), centre, settings);
    },
  );

  readonly #partyIds = memoize(
    ({ parties }: Snapshot): ReadonlySet<string> => new Set(parties.map(({ id }) => id)),
  );

  readonly #nodeIds = memoize(
    ({ nodes }: Scene): ReadonlySet<string> => new Set(nodes.map(({ id }) => id)),
  );

  readonly #details = memoize((dataset: Dataset, id: string, day: Day): Details | undefined =>
    this.index(dataset).details(id, day),
  );

  readonly #dayRange = memoize((core: Dataset, currentDay: Day): DayRange => {
    const compiled = latestDay(core.compiled);
    const max = compiled > currentDay ? compiled : currentDay;
    return { min: firstDayOf(core) ?? max, max };
  });

  /** The records of a data set by id, party and day: built once for each data set. */
  index(dataset: Dataset): NetworkIndex {
    const index = this.#indexes.get(dataset) ?? new NetworkIndex(dataset);
    this.#indexes.set(dataset, index);
    return index;
  }

  /**
   * Computes in several short tasks what `scene` then gives at once, unless the
   * state is another one by then. Does nothing without data.
   */
  async prepareScene(
    state: State,
    measureText: MeasureText | undefined,
    canvas: FrameSize | undefined,
    signal: AbortSignal,
  ): Promise<void> {
    const { load, day, filters, view } = state;
    if (load.status !== 'loaded') return;
    await nextTask();
    const snapshot = this.snapshot(state);
    if (!snapshot) return;
    const { core, layouts } = load;
    if (view === 'overview') {
      this.#overview(snapshot);
      await nextTask();
      this.scene(state, measureText, canvas);
      return;
    }
    const positions = layouts.network;
    if (view !== 'network' || positions === null) return;
    const steps = this.#builder(core).steps(positions, { day, filters, measureText });
    const scene = await inSlices(steps, signal);
    if (scene) this.#base.remember([core, positions, snapshot, filters, measureText], scene);
  }

  /** What held on the day shown; null until data is loaded. */
  snapshot({ load, day }: State): Snapshot | null {
    return load.status === 'loaded' ? this.index(load.core).snapshotAt(day) : null;
  }

  /**
   * What is drawn; null until data is loaded and laid out for the view. Without a
   * selection the focus view is the overview. In the network a selected party that exists on the
   * day but has no tie to show then is drawn as well. Text is measured with the
   * table of Helvetica unless `measureText` is given.
   */
  scene(state: State, measureText?: MeasureText, canvas: FrameSize = DEFAULT_CANVAS): Scene | null {
    const { load, filters, view } = state;
    const snapshot = this.snapshot(state);
    if (load.status !== 'loaded' || !snapshot) return null;
    const { core, layouts } = load;
    if (view === 'network') return this.#networkScene(state, core, snapshot, measureText);
    const { width, height } = canvas;
    const focus = view === 'focus' ? this.#focus(state, measureText, canvas) : undefined;
    if (focus) return focus;
    const positions = layouts.overview;
    if (view === 'table' || positions === null) return null;
    return this.#overviewScene(core, positions, snapshot, filters, width, height, measureText);
  }

  /** The scene around the party in the middle; undefined where nothing of the data is selected. */
  #focus(state: State, measureText: MeasureText | undefined, canvas: FrameSize): Scene | undefined {
    const { load, day, filters, steps, expanded } = state;
    const centre = this.centre(state);
    if (load.status !== 'loaded' || centre === null) return undefined;
    const { core, dataset } = load;
    const { width, height } = canvas;
    return this.#focusScene(
      core,
      dataset,
      centre,
      day,
      filters,
      width,
      height,
      steps,
      expanded,
      measureText,
    );
  }

  /**
   * The party that the focus view is around: the selected one or, while a tie is
   * selected, the one selected before, else the first one of the tie; null without any.
   */
  centre({ load, selected, centre }: State): string | null {
    if (load.status !== 'loaded' || selected === null) return null;
    const index = this.index(load.core);
    if (index.party(selected)) return selected;
    const tie = index.tie(selected);
    if (!tie) return null;
    if (centre !== null && index.party(centre)) return centre;
    if (tie.type === 'stake') return tie.stake.owned;
    const [first] = tie.type === 'talks' ? tie.talks.parties : tie.alliance.members;
    return typeof first === 'string' ? first : (first?.party ?? null);
  }

  #networkScene(
    { load, filters, selected }: State,
    core: Dataset,
    snapshot: Snapshot,
    measureText?: MeasureText,
  ): Scene | null {
    const positions = load.status === 'loaded' ? load.layouts.network : null;
    if (positions === null) return null;
    const base = this.#base(core, positions, snapshot, filters, measureText);
    if (selected === null || !this.#partyIds(snapshot).has(selected)) return base;
    if (this.#nodeIds(base).has(selected)) return base;
    return this.#withExtra(core, positions, snapshot, filters, measureText, selected);
  }

  /** The groups of the day in words, the largest first; null until data is loaded. */
  summaries(state: State): readonly CardSummary[] | null {
    const snapshot = this.snapshot(state);
    return snapshot && this.#summaries(snapshot);
  }

  /** What the data tells of an id on the day shown; undefined where it knows nothing. */
  details({ load, day }: State, id: string | null): Details | undefined {
    if (load.status !== 'loaded' || id === null) return undefined;
    return this.#details(load.dataset, id, day);
  }

  /**
   * From the first date of a tie to the date of compilation or today, whichever
   * is later; null until data is loaded.
   */
  dayRange({ load }: State): DayRange | null {
    return load.status === 'loaded' ? this.#dayRange(load.core, today()) : null;
  }
}
