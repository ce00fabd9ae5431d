import { connectionOf, NetworkIndex } from '../../src/network/index.js';
import { manyParties } from '../many-parties.js';

/** Pairs of parties by their places in the data: busy and lonely ones. */
const PAIRS = [
  [1, 2],
  [5, 9000],
  [17, 4000],
  [3000, 7000],
  [8000, 8001],
  [6000, 9500],
] as const;
const DAY = '2020-06-01';

/**
 * Asks how pairs of ten thousand parties are connected, each in a task of its own between the
 * marks "asked" and "found", once the data is indexed as a worker does. Twice, since code is cold
 * at first. Gives how many were connected.
 */
export async function connectPairs(): Promise<number> {
  const { dataset, ids } = manyParties();
  const index = new NetworkIndex(dataset);
  index.snapshotAt(DAY);
  let connected = 0;
  for (const [a, b] of [...PAIRS, ...PAIRS]) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    performance.mark('asked');
    const query = { from: ids[a] ?? '', to: ids[b] ?? '', day: DAY, talksYears: 5 };
    const { type } = connectionOf(index, query);
    performance.mark('found');
    if (type === 'connected') connected += 1;
  }
  return connected;
}
