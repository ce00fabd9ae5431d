import { expect, it } from 'vitest';
import type { Store } from '../../../src/store/index.js';
import { waitFor } from '../../fixtures/wait-for.js';
import { holding, party, sample, stake } from '../model/sample.js';
import { loaded } from './loaded.js';

/** A ring of so many companies that its lines are routed after the first picture, with a position for each. */
function ring(count: number): unknown {
  const places = Array.from({ length: count }, (_, at) => at);
  const parties = places.map((at) => party(`party-${at}`));
  const stakes = places.map((at) => {
    return stake(`party-${at}`, `party-${(at + 7) % count}`, holding('2010'));
  });
  const positions = Object.fromEntries(
    places.map((at) => [`party-${at}`, { x: 60 * (at % 40), y: 40 * Math.floor(at / 40) }]),
  );
  return { ...sample({ parties, stakes, alliances: [], talks: [] }), positions };
}

const isBent = ({ scene }: Store): boolean =>
  scene!.edges.some(({ controlPoints }) => controlPoints.some(({ distance }) => distance !== 0));

it('has straight lines at first, which are routed once it is on the screen', async () => {
  const store = await loaded(ring(1001));
  const first = store.scene!;
  expect(first.edges).toHaveLength(1001);
  expect(isBent(store)).toBe(false);
  expect(store.scene).toBe(first);
  store.reportPainted();
  await waitFor(() => expect(isBent(store)).toBe(true));
  expect(store.scene!.nodes).toEqual(first.nodes);
});

it('is routed at once where there is little of it', async () => {
  expect(isBent(await loaded(ring(900)))).toBe(true);
});

it('draws what is selected with straight lines, too, while the others have them', async () => {
  const store = await loaded(ring(1001));
  store.select('stake-of-nobody');
  expect(isBent(store)).toBe(false);
});
