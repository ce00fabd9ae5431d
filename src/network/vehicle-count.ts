import { latestDay, type Party, type Size } from '../model/index.js';

/**
 * The vehicles sold in the latest period that the data set knows or, where no
 * sales are known, the vehicles built; 0 when neither is.
 */
export function vehicleCount({ sizes = [] }: Party): number {
  const latest = (measure: Size['measure']): number | undefined =>
    sizes
      .filter((size) => size.measure === measure)
      .sort((a, b) => latestDay(b.until).localeCompare(latestDay(a.until)))[0]?.value;
  return Math.max(0, latest('vehicles-sold') ?? latest('vehicles-built') ?? 0);
}
