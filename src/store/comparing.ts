import type { ColumnPositions } from '../layout/index.js';
import type { Day } from '../model/index.js';
import {
  comparisonOf,
  overviewOn,
  type Comparison,
  type Overview,
  type Snapshot,
  type Visible,
} from '../network/index.js';
import {
  comparedOverview,
  type ComparedOverview,
  type OpenCard,
  type Scene,
} from '../scene/index.js';
import { Filtering } from './filtering.js';
import { memoize } from './memoize.js';
import { OverviewScenes } from './overview-scenes.js';
import type { SceneInput } from './scene-input.js';
import type { Selectors } from './selectors.js';
import type { State } from './state.js';

/** What filters leave on either of two days. */
function visibleOnEither(one: Visible | null, other: Visible | null): Visible | null {
  if (!one || !other) return null;
  return {
    parties: new Set([...one.parties, ...other.parties]),
    ties: new Set([...one.ties, ...other.ties]),
    held: new Set([...one.held, ...other.held]),
  };
}

/** The two days of a state that are compared, the earlier one first. */
function daysOf({ day, compare }: State): readonly Day[] {
  return [day, compare ?? day].sort();
}

/** What scenes of two days are composed of. Loaded when the first two are compared. */
export class Comparing {
  /** Of the earlier day and of the later one, so that neither recomputes what the other keeps. */
  readonly #filterings: readonly [Filtering, Filtering];
  readonly #comparison = memoize(comparisonOf);
  readonly #visible = memoize(visibleOnEither);
  readonly #before = memoize((snapshot: Snapshot) => overviewOn(snapshot));
  readonly #after = memoize((snapshot: Snapshot) => overviewOn(snapshot));
  readonly #compared = memoize(
    (
      before: Overview,
      after: Overview,
      positions: ColumnPositions,
      comparison: Comparison,
      visible: Visible | null,
    ): ComparedOverview => comparedOverview(before, after, positions, comparison, visible),
  );
  readonly #overviews = new OverviewScenes();
  readonly #withMarks = memoize((scene: Scene, compared: ComparedOverview): Scene =>
    compared.withMarks(scene),
  );

  constructor(selectors: Selectors) {
    this.#filterings = [new Filtering(selectors), new Filtering(selectors)];
  }

  /** Loads what filters need. Rejects with a `LoadingError` when it cannot. */
  async load(state: State): Promise<void> {
    const days = daysOf(state);
    await Promise.all(
      this.#filterings.map((filtering, at) =>
        filtering.load({ ...state, day: days[at] ?? state.day }),
      ),
    );
  }

  isReady(state: State): boolean {
    const days = daysOf(state);
    return this.#filterings.every((filtering, at) =>
      filtering.isReady({ ...state, day: days[at] ?? state.day }),
    );
  }

  /** What a scene of two days is composed of: that of the later one, with what the earlier one has besides. */
  input(input: SceneInput, state: State): SceneInput {
    const { day, compare } = state;
    if (compare === null) return input;
    const comparison = this.#comparison(input.index, day, compare);
    const [earlier, later] = this.#filterings;
    const [onEarlier, onLater] = [comparison.from, comparison.to].map((one) => {
      return { ...state, day: one };
    }) as [State, State];
    return {
      ...input,
      snapshot: comparison.after,
      visible: this.#visible(earlier.visible(onEarlier), later.visible(onLater)),
      groups: later.groups(onLater),
      comparison,
      groupsBefore: earlier.groups(onEarlier),
    };
  }

  /** The groups of two days as cards, of which the reader has opened some, by the ids of their heads. */
  scene(
    input: SceneInput,
    positions: ColumnPositions,
    opened: ReadonlySet<string>,
    openCard: OpenCard | undefined,
  ): Scene | null {
    const { visible, groups, comparison } = input;
    if (!comparison) return null;
    const before = input.groupsBefore?.overview ?? this.#before(comparison.before);
    const after = groups?.overview ?? this.#after(comparison.after);
    const compared = this.#compared(before, after, positions, comparison, visible);
    const scene = this.#overviews.scene({ ...input, compared }, positions, opened, openCard);
    return this.#withMarks(scene, compared);
  }
}
