import type { ColumnPositions } from '../layout/index.js';
import {
  overviewOn,
  type NetworkIndex,
  type Overview,
  type Snapshot,
  type Filters,
  type Visible,
} from '../network/index.js';
import {
  arrangeOverview,
  cardSummary,
  isVisibleCard,
  overviewScene,
  type ArrangedOverview,
  type CardSummary,
  type MeasureText,
  type OpenCard,
  type Scene,
} from '../scene/index.js';
import { memoize } from './memoize.js';
import type { SceneInput } from './scene-input.js';

/** The groups of a day, in words and as a scene. */
export class OverviewScenes {
  readonly #overview = memoize((snapshot: Snapshot): Overview => overviewOn(snapshot));

  readonly #summaries = memoize(
    (snapshot: Snapshot, visible: Visible | null): readonly CardSummary[] =>
      this.#overview(snapshot)
        .cards.filter((card) => isVisibleCard(card, visible))
        .map((card) => cardSummary(card, snapshot.day)),
  );

  readonly #arranged = memoize(
    (
      index: NetworkIndex,
      positions: ColumnPositions,
      snapshot: Snapshot,
      filters: Filters,
      visible: Visible | null,
      width: number,
      height: number,
      opened: ReadonlySet<string>,
      openCard: OpenCard | undefined,
      measureText: MeasureText,
    ): ArrangedOverview => {
      return arrangeOverview(this.#overview(snapshot), positions, {
        day: snapshot.day,
        filters,
        visible,
        canvas: { width, height },
        mostVehicles: index.largestVehicleCount,
        sizeOf: (id) => index.vehicleCount(id),
        opened,
        openCard,
        measureText,
      });
    },
  );

  readonly #scene = memoize(overviewScene);

  /** Finds the groups of a day, which `arrange` and `scene` then need not do. */
  prepare(snapshot: Snapshot): void {
    this.#overview(snapshot);
  }

  /** Places the cards and routes the lines of a scene, which then needs only its labels. */
  arrange(
    { index, snapshot, filters, visible, canvas: { width, height }, measureText }: SceneInput,
    positions: ColumnPositions,
    opened: ReadonlySet<string>,
    openCard: OpenCard | undefined,
  ): ArrangedOverview {
    return this.#arranged(
      index,
      positions,
      snapshot,
      filters,
      visible,
      width,
      height,
      opened,
      openCard,
      measureText,
    );
  }

  /** The groups in words that the filters leave, the largest first. */
  summaries(snapshot: Snapshot, visible: Visible | null): readonly CardSummary[] {
    return this.#summaries(snapshot, visible);
  }

  /** The groups as cards, of which the reader has opened some, by the ids of their heads. */
  scene(
    input: SceneInput,
    positions: ColumnPositions,
    opened: ReadonlySet<string>,
    openCard: OpenCard | undefined,
  ): Scene {
    return this.#scene(this.arrange(input, positions, opened, openCard), input.measureText);
  }
}
