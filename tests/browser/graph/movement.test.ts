import { expect, it } from 'vitest';
import type { OwnershipGraph } from '../../../src/elements/graph/graph.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { emulateMedia, emulateMotion } from '../../fixtures/pointer.js';
import { drawn, nextFrame, showGraph } from '../../fixtures/shown-graph.js';
import { waitFor } from '../../fixtures/wait-for.js';

expectCleanPage();

/** An overview in which Nissan has so many companies in its card that it has no room. */
function showOverview(): Promise<OwnershipGraph> {
  const data = carmakers();
  for (let place = 0; place < 14; place++) {
    const id = `brand-${place}`;
    data.parties.push({ id, kind: 'company', name: `Brand ${place}` });
    const holdings = [{ from: '2000', capital: 100, sources: ['report'] }];
    data.stakes!.push({ id: `nissan-${id}`, owner: 'nissan', owned: id, holdings });
  }
  const style = 'display: block; inline-size: 800px; block-size: 400px';
  return showGraph({ data, view: null, style });
}

/** Where everything is on the screen. */
function placesOf({ cy }: OwnershipGraph): string {
  const places = cy!.nodes().map((node) => [node.id(), node.renderedPosition()]);
  return JSON.stringify(places);
}

/** How many different pictures the frames show from another scene on, until all is at its place. */
async function picturesAfter(graph: OwnershipGraph, act: () => void): Promise<number> {
  const { scene } = graph;
  const before = placesOf(graph);
  act();
  const pictures = new Set<string>();
  for (let still = 0; still < 6;) {
    const places = placesOf(graph);
    const isNew = graph.scene !== scene && places !== before && !pictures.has(places);
    if (isNew) pictures.add(places);
    still = pictures.size > 0 && !isNew ? still + 1 : 0;
    await nextFrame();
  }
  return pictures.size;
}

/** The numbers of pictures on the way from the overview to the focus view, and back. */
async function picturesThereAndBack(): Promise<number[]> {
  const graph = await showOverview();
  const there = await picturesAfter(graph, () => graph.store.select('nissan'));
  expect(graph.scene!.view).toBe('focus');
  const back = await picturesAfter(graph, () => graph.store.back());
  expect(graph.scene!.view).toBe('overview');
  return [there, back];
}

it('moves from the overview to the focus view and back in pictures that the eye can follow', async () => {
  await emulateMotion();
  for (const pictures of await picturesThereAndBack()) expect(pictures).toBeGreaterThan(5);
});

it('changes at once for a reader who wants as little motion as possible', async () => {
  await emulateMedia({});
  expect(await picturesThereAndBack()).toEqual([1, 1]);
});

it('brings an opened card into view, and closes it to the former picture', async () => {
  await emulateMedia({});
  const graph = await showOverview();
  const before = placesOf(graph);
  const viewport = graph.cy!.pan().y;
  graph.store.toggle('nissan');
  await waitFor(() => expect(drawn(graph, 'brand-0')).toBeDefined());
  await nextFrame();
  const card = drawn(graph, 'nissan').renderedBoundingBox({});
  expect(card.y1).toBeGreaterThanOrEqual(0);
  expect(Math.min(card.y2, card.y1 + 390)).toBeLessThanOrEqual(400);
  graph.store.toggle('nissan');
  await waitFor(() => expect(placesOf(graph)).toBe(before));
  expect(graph.cy!.pan().y).toBe(viewport);
});
