import type { Dataset, Day } from '../model/index.js';
import { NetworkIndex, type Details, type Snapshot } from '../network/index.js';
import { dayRangeOf, type DayRange } from './day-range.js';
import { focusCentre } from './focus-centre.js';
import { memoize } from './memoize.js';
import { today, type State } from './state.js';

/** Of every data set, whichever stores show it. */
const indexes = new WeakMap<Dataset, NetworkIndex>();

/**
 * What is derived from the state of one store without regard to how it is drawn,
 * each value memoized on exactly what it depends on: the snapshot on the data and
 * the day, details also on the id.
 */
export class Selectors {
  readonly #details = memoize((dataset: Dataset, id: string, day: Day): Details | undefined =>
    this.index(dataset).details(id, day),
  );

  readonly #dayRange = memoize(dayRangeOf);

  /** The records of a data set by id, party and day: built once for each data set. */
  index(dataset: Dataset): NetworkIndex {
    const index = indexes.get(dataset) ?? new NetworkIndex(dataset);
    indexes.set(dataset, index);
    return index;
  }

  /** What held on the day shown; null until data is loaded. */
  snapshot({ load, day }: State): Snapshot | null {
    return load.status === 'loaded' ? this.index(load.core).snapshotAt(day) : null;
  }

  /** The id of the party that the focus view is around; null where nothing of the data is selected. */
  centre(state: State): string | null {
    const { load } = state;
    return load.status === 'loaded' ? focusCentre(this.index(load.core), state) : null;
  }

  /** What the data tells of an id on the day shown; undefined where it knows nothing. */
  details({ load, day }: State, id: string | null): Details | undefined {
    if (load.status !== 'loaded' || id === null) return undefined;
    return this.#details(load.dataset, id, day);
  }

  /** The days that a reader can choose from; null until data is loaded. */
  dayRange({ load }: State): DayRange | null {
    return load.status === 'loaded' ? this.#dayRange(load.core, today()) : null;
  }
}
