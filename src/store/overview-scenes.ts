import type { ColumnPositions } from '../layout/index.js';
import type { Day } from '../model/index.js';
import {
  overviewSteps,
  type NetworkIndex,
  type Overview,
  type Snapshot,
  type Filters,
  type Visible,
} from '../network/index.js';
import {
  arrangeOverview,
  cardSummary,
  finish,
  isVisibleCard,
  overviewScene,
  type ArrangedOverview,
  type CardSummary,
  type ComparedSettings,
  type MeasureText,
  type OpenCard,
  type Scene,
} from '../scene/index.js';
import { memoize, memoizeTogether } from './memoize.js';
import { inSlices, nextTask } from './next-task.js';
import type { SceneInput } from './scene-input.js';

/** The groups of a day; several stores with the same data find them, place their cards and compose their scene once. */
const usual = memoizeTogether((snapshot: Snapshot): Overview => finish(overviewSteps(snapshot)));

const arranged = memoizeTogether(
  (
    index: NetworkIndex,
    positions: ColumnPositions,
    overview: Overview,
    compared: ComparedSettings | undefined,
    day: Day,
    filters: Filters,
    visible: Visible | null,
    width: number,
    height: number,
    opened: ReadonlySet<string>,
    openCard: OpenCard | undefined,
    isWhole: boolean,
    measureText: MeasureText,
  ): ArrangedOverview => {
    return arrangeOverview(overview, positions, {
      day,
      filters,
      visible,
      canvas: { width, height },
      mostVehicles: index.largestVehicleCount,
      sizeOf: (id) => index.vehicleCount(id),
      opened,
      openCard,
      compared,
      isWhole,
      measureText,
    });
  },
);

const composed = memoizeTogether((arrangement: ArrangedOverview, measureText: MeasureText): Scene =>
  finish(overviewScene(arrangement, measureText)),
);

/** The groups of a day, in words and as a scene. */
export class OverviewScenes {
  readonly #usual = usual();

  readonly #summaries = memoize(
    ({ cards }: Overview, day: Day, visible: Visible | null): readonly CardSummary[] =>
      cards.filter((card) => isVisibleCard(card, visible)).map((card) => cardSummary(card, day)),
  );

  readonly #arranged = arranged();
  readonly #scene = composed();

  #overview(snapshot: Snapshot, groups: SceneInput['groups']): Overview {
    return groups?.overview ?? this.#usual(snapshot);
  }

  /**
   * Finds the groups of a day and, where a canvas and positions are given, composes their scene in
   * several short tasks, which `scene` then need not do unless something has changed.
   */
  async prepare(
    input: SceneInput,
    positions: ColumnPositions | null,
    opened: ReadonlySet<string>,
    openCard: OpenCard | undefined,
    signal: AbortSignal,
  ): Promise<void> {
    const { snapshot } = input;
    if (!input.groups && !this.#usual.has([snapshot])) {
      const overview = await inSlices(overviewSteps(snapshot), signal);
      if (!overview) return;
      this.#usual.remember([snapshot], overview);
    }
    if (!positions) return;
    await nextTask();
    if (signal.aborted) return;
    const { measureText } = input;
    const arrangement = this.#arrange(input, positions, opened, openCard);
    if (this.#scene.has([arrangement, measureText])) return;
    const scene = await inSlices(overviewScene(arrangement, measureText), signal);
    if (scene) this.#scene.remember([arrangement, measureText], scene);
  }

  /** Places the cards and routes the lines of a scene, which then needs only its labels. */
  #arrange(
    input: SceneInput,
    positions: ColumnPositions,
    opened: ReadonlySet<string>,
    openCard: OpenCard | undefined,
  ): ArrangedOverview {
    const { index, snapshot, filters, visible, groups, compared, canvas } = input;
    return this.#arranged(
      index,
      positions,
      compared?.overview ?? this.#overview(snapshot, groups),
      compared?.compared,
      snapshot.day,
      filters,
      visible,
      canvas.width,
      canvas.height,
      opened,
      openCard,
      input.isWhole,
      input.measureText,
    );
  }

  /** The groups in words that the filters leave, the largest first. */
  summaries(
    snapshot: Snapshot,
    visible: Visible | null,
    groups: SceneInput['groups'],
  ): readonly CardSummary[] {
    return this.#summaries(this.#overview(snapshot, groups), snapshot.day, visible);
  }

  /** The groups as cards, of which the reader has opened some, by the ids of their heads. */
  scene(
    input: SceneInput,
    positions: ColumnPositions,
    opened: ReadonlySet<string>,
    openCard: OpenCard | undefined,
  ): Scene {
    return this.#scene(this.#arrange(input, positions, opened, openCard), input.measureText);
  }
}
