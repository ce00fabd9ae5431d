import type { ColumnPositions } from '../layout/index.js';
import type { Day } from '../model/index.js';
import { LastFew } from '../network/index.js';
import { multiplesGrid, multiplesScene, type FrameSize, type Scene } from '../scene/index.js';
import { comparedDays } from './compared-days.js';
import { MOST_DAYS } from './days.js';
import { Filtering } from './filtering.js';
import { memoize } from './memoize.js';
import { OverviewScenes } from './overview-scenes.js';
import type { SceneInput } from './scene-input.js';
import type { Selectors } from './selectors.js';
import { NOTHING, type State } from './state.js';

/** What is kept of one of the days. */
interface OfDay {
  filtering: Filtering;
  overview: OverviewScenes;
}

/** Several days beside each other as one scene. Loaded when they are shown first. */
export class MultiplesScenes {
  readonly #selectors: Selectors;
  /** Loads the code of filters once for all days. */
  readonly #filtering: Filtering;
  readonly #days = new LastFew<Day, OfDay>(MOST_DAYS);

  /** On the scenes of the days, which are the same objects while nothing changes. */
  readonly #scene = memoize(
    (count: number, width: number, height: number, ...scenes: Scene[]): Scene | null =>
      multiplesScene(scenes, multiplesGrid({ width, height }, count)),
  );

  constructor(selectors: Selectors) {
    this.#selectors = selectors;
    this.#filtering = new Filtering(selectors);
  }

  /** Loads what filters need. Rejects with a `LoadingError` when it cannot. */
  async load(state: State): Promise<void> {
    await this.#filtering.load(state);
    await Promise.all(
      this.daysOf(state).map((day) => this.#ofDay(day).filtering.load({ ...state, day })),
    );
  }

  isReady(state: State): boolean {
    return this.daysOf(state).every((day) => this.#ofDay(day).filtering.isReady({ ...state, day }));
  }

  /** The days of a state: those that are chosen, or the two that are compared. */
  daysOf(state: State): readonly Day[] {
    if (state.days.length > 1) return state.days;
    return comparedDays(state, this.#selectors.dayRange(state));
  }

  /** The overview of each day, in the same place and of the same scale. */
  scene(input: SceneInput, positions: ColumnPositions, state: State): Scene | null {
    const { width, height } = input.canvas;
    const days = this.daysOf(state);
    const { inside } = multiplesGrid(input.canvas, days.length);
    const scenes = days.map((day) => this.#overviewOn(day, inside, input, positions, state));
    return this.#scene(days.length, width, height, ...scenes);
  }

  #overviewOn(
    day: Day,
    canvas: FrameSize,
    input: SceneInput,
    positions: ColumnPositions,
    state: State,
  ): Scene {
    const { filtering, overview } = this.#ofDay(day);
    const onDay = { ...state, day };
    return overview.scene(
      {
        ...input,
        canvas,
        snapshot: input.index.snapshotAt(day),
        visible: filtering.visible(onDay),
        groups: filtering.groups(onDay),
      },
      positions,
      NOTHING,
      undefined,
    );
  }

  #ofDay(day: Day): OfDay {
    return this.#days.get(day, () => ({
      filtering: new Filtering(this.#selectors),
      overview: new OverviewScenes(),
    }));
  }
}
