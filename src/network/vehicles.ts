import type { CompanyGroup } from './company-group.js';
import { latestDay, type Day, type Party, type Size } from '../model/index.js';

/**
 * The latest figure of a measure whose period had ended by a day; of several
 * of one period the one of the whole group; undefined when there is none.
 */
function latestSize({ sizes = [] }: Party, measure: Size['measure'], day: Day): Size | undefined {
  let latest: Size | undefined;
  let end = '';
  for (const size of sizes) {
    if (size.measure !== measure) continue;
    const until = latestDay(size.until);
    if (until > day || until < end) continue;
    const isOfGroup = size.counts === 'group' && latest?.counts !== 'group';
    if (!latest || until > end || isOfGroup) [latest, end] = [size, until];
  }
  return latest;
}

/**
 * The vehicles that a party had sold by a day in the latest period on record or,
 * where no sales are known that are as recent, had built; undefined when neither is.
 */
export function vehiclesOn(party: Party, day: Day): Size | undefined {
  const sold = latestSize(party, 'vehicles-sold', day);
  const built = latestSize(party, 'vehicles-built', day);
  if (!sold || !built) return sold ?? built;
  return latestDay(built.until) > latestDay(sold.until) ? built : sold;
}

/** After every period. */
const LAST_DAY: Day = '9999-12-31';

/** The same as a number, never less than 0; without a day that of the latest period on record. */
export function vehicleCount(party: Party, day: Day = LAST_DAY): number {
  return Math.max(0, vehiclesOn(party, day)?.value ?? 0);
}

/** The most vehicles that a party is known to have sold or built in any period; 0 where none are known. */
export function mostVehicles({ sizes = [] }: Party): number {
  return Math.max(
    0,
    ...sizes.map(({ measure, value }) => (measure.startsWith('vehicles') ? value : 0)),
  );
}

/** The vehicles of a group in a period, and a doubt about how many they are. */
export type VehicleFigure = Pick<Size, 'value' | 'until' | 'doubt'>;

/**
 * The vehicles of a group in the latest period on record by a day: the figure of
 * its head, unless that counts the company alone; then, or where the head has
 * none and makes no vehicles itself, the sum over all makers of the group if
 * each has a figure of its own for the same year. A sum that would lack a maker
 * is not made: the head's own figure stands, or none.
 */
export function groupVehiclesOn(
  { head, makers }: Pick<CompanyGroup, 'head' | 'makers'>,
  day: Day,
): VehicleFigure | undefined {
  const ofHead = vehiclesOn(head, day);
  if (ofHead && ofHead.counts !== 'company') return ofHead;
  const figures = makers.map((maker) => vehiclesOn(maker, day));
  const until = ofHead?.until ?? figures[0]?.until;
  if (until === undefined) return undefined;
  const year = latestDay(until).slice(0, 4);
  let value = 0;
  let doubt: Size['doubt'];
  for (const figure of figures) {
    const isOfYear = figure && latestDay(figure.until).startsWith(year);
    if (!isOfYear || figure.counts === 'group') return ofHead;
    value += figure.value;
    doubt ??= figure.doubt;
  }
  return { value, until, ...(doubt && { doubt }) };
}
