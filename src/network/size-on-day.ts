import { latestDay, type Day, type Party, type Size } from '../model/index.js';

const VEHICLE_MEASURES: readonly Size['measure'][] = ['vehicles-sold', 'vehicles-built'];

/**
 * The latest figure of a measure whose period had ended by a day; of several
 * of one period the one of the whole group; undefined when there is none.
 */
function latestSize({ sizes = [] }: Party, measure: Size['measure'], day: Day): Size | undefined {
  return sizes
    .filter((size) => size.measure === measure && latestDay(size.until) <= day)
    .sort(
      (a, b) =>
        latestDay(b.until).localeCompare(latestDay(a.until)) ||
        Number(b.counts === 'group') - Number(a.counts === 'group'),
    )[0];
}

/**
 * The vehicles that a party had sold by a day in the latest period on record or,
 * where no sales are known, had built; undefined when neither is.
 */
export function vehiclesOn(party: Party, day: Day): Size | undefined {
  for (const measure of VEHICLE_MEASURES) {
    const size = latestSize(party, measure, day);
    if (size) return size;
  }
  return undefined;
}
