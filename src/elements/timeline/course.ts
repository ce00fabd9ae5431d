import {
  bisectLeft,
  bisectRight,
  dayBefore,
  earliestDay,
  latestDay,
  type Dataset,
  type Day,
} from '../../model/index.js';
import {
  changeDates,
  changeDays,
  changesBetween,
  recordHistory,
  type Change,
  type ChangesOnDay,
  type Filters,
  type NetworkIndex,
} from '../../network/index.js';
import { memoize, type DayRange, type Store } from '../../store/index.js';

/** When anything changed, or with a selection what is selected, and what. */
export class Course {
  readonly #days = memoize((dataset: Dataset, { min, max }: DayRange): readonly Day[] =>
    changeDays(dataset).filter((day) => day >= min && day <= max),
  );

  readonly #counts = memoize(
    (dataset: Dataset, { min, max }: DayRange): ReadonlyMap<number, number> => {
      const counts = new Map<number, number>();
      for (const date of changeDates(dataset)) {
        const year = Number(date.slice(0, 4));
        if (latestDay(date) < min || earliestDay(date) > max) continue;
        counts.set(year, (counts.get(year) ?? 0) + 1);
      }
      return counts;
    },
  );

  readonly #history = memoize((index: NetworkIndex, id: string, { min, max }: DayRange) =>
    recordHistory(index, id).filter(({ day }) => day >= min && day <= max),
  );

  readonly #changes = memoize((index: NetworkIndex, from: Day, to: Day, filters: Filters) =>
    changesBetween(index, from, to, { filters }),
  );

  /** Whether the data is the same on all days of the range. */
  isStill(dataset: Dataset, range: DayRange): boolean {
    return this.#days(dataset, range).every((day) => day === range.min);
  }

  /** How much began and ended in each year of the range. */
  counts(store: Store, range: DayRange): ReadonlyMap<number, number> {
    return store.dataset ? this.#counts(store.dataset, range) : new Map<number, number>();
  }

  /** What changed of the selection, by day; undefined without one. */
  history(
    { dataset, state }: Store,
    index: NetworkIndex,
    range: DayRange,
  ): readonly ChangesOnDay[] | undefined {
    if (!dataset || state.selected === null) return undefined;
    return this.#history(index, state.selected, range);
  }

  /** What changed between two days, of the selection where there is one. */
  changesBetween(
    store: Store,
    index: NetworkIndex,
    range: DayRange,
    [from, to]: readonly [Day, Day],
  ): readonly Change[] {
    const history = this.history(store, index, range);
    if (!history) return this.#changes(index, from, to, store.state.filters);
    return history.flatMap(({ day, changes }) => (from < day && day <= to ? changes : []));
  }

  /** Whether a date of the data, or of the selection, is after one day and not after another one. */
  hasDay(
    store: Store,
    index: NetworkIndex,
    range: DayRange,
    [after, until]: readonly [Day, Day],
  ): boolean {
    const days = this.#daysOf(store, index, range);
    return bisectRight(days, until) > bisectRight(days, after);
  }

  #daysOf(store: Store, index: NetworkIndex, range: DayRange): readonly Day[] {
    const { dataset } = store;
    if (!dataset) return [];
    const history = this.history(store, index, range);
    return history?.map(({ day }) => day) ?? this.#days(dataset, range);
  }

  /**
   * The nearest day after or before another one on which something changes that the filters
   * leave, or with a selection something of that; undefined where nothing does.
   */
  nearest(store: Store, index: NetworkIndex, range: DayRange, direction: 1 | -1): Day | undefined {
    const { state } = store;
    const history = this.history(store, index, range);
    const days = this.#daysOf(store, index, range);
    let place = direction > 0 ? bisectRight(days, state.day) : bisectLeft(days, state.day) - 1;
    for (let day = days[place]; day !== undefined; day = days[(place += direction)]) {
      // A date in the data changes nothing where a filter hides what it is about.
      const isChange =
        history ?? changesBetween(index, dayBefore(day), day, { filters: state.filters });
      if (isChange.length > 0) return day;
    }
    return undefined;
  }
}
