import { earliestDay } from '../../model/index.js';
import type { NetworkIndex } from '../../network/index.js';
import type { DayRange, Store } from '../../store/index.js';
import { TimeScale } from './time-scale.js';

/** The time that a timeline shows, of the data of a store. */
export interface ShownTime {
  store: Store;
  index: NetworkIndex;
  range: DayRange;
  scale: TimeScale;
}

/**
 * The time that the data of a store covers, as far as that includes the day shown; undefined without
 * data. The range of the time before is kept where it is the same.
 */
export function shownTime(store: Store, before: ShownTime | undefined): ShownTime | undefined {
  const { dataset, dayRange } = store;
  const { day } = store.state;
  if (!dataset || !dayRange) return undefined;
  const { since } = dataset;
  const start = since === undefined ? dayRange.min : earliestDay(since);
  const min = [day, dayRange.max].reduce((a, b) => (a < b ? a : b), start);
  const max = day > dayRange.max ? day : dayRange.max;
  const isSame = before?.range.min === min && before.range.max === max;
  const range = isSame ? before.range : { min, max };
  return { store, index: store.indexOf(dataset), range, scale: new TimeScale(range) };
}
