import { expect, it } from 'vitest';
import type { OwnershipGraph } from '../../../src/elements/graph/graph.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { click, drag, turnWheel } from '../../fixtures/pointer.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { backgroundOf, nextFrame, showGraph, spotOf } from '../../fixtures/shown-graph.js';
import { waitFor } from '../../fixtures/wait-for.js';

expectCleanPage();

/** Where the picture is on the screen, to a tenth of a pixel. */
function viewport({ cy }: OwnershipGraph): number[] {
  const { x, y } = cy!.pan();
  return [x, y, cy!.zoom() * 100].map((value) => Math.round(value * 10) / 10);
}

async function pan(graph: OwnershipGraph): Promise<void> {
  const from = backgroundOf(graph);
  await drag(from, { x: from.x + 90, y: from.y - 60 });
}

/** Resolves when the store knows where the reader has moved the picture. */
async function known({ store }: OwnershipGraph): Promise<void> {
  await waitFor(() => expect(store.state.camera).not.toBeNull());
}

it('is known once the reader has moved the picture, and not before', async () => {
  const graph = await showGraph();
  expect(graph.store.state.camera).toBeNull();
  await pan(graph);
  const { clientWidth, clientHeight } = graph.shadowRoot!.querySelector('.canvas')!;
  // It may be told first of a place on the way.
  await waitFor(() => {
    const { x, y, zoom } = graph.store.state.camera!;
    const [panX, panY] = viewport(graph);
    expect(x * zoom + panX!).toBeCloseTo(clientWidth / 2, 0);
    expect(y * zoom + panY!).toBeCloseTo(clientHeight / 2, 0);
  });
});

it('is given back to the scene by the button that fits it', async () => {
  const graph = await showGraph();
  await pan(graph);
  await known(graph);
  graph.fit();
  await waitFor(() => expect(graph.store.state.camera).toBeNull());
});

it('is where it was when a step back leads from another view', async () => {
  const graph = await showGraph({ data: carmakers(), view: null });
  await turnWheel(spotOf(graph, 'nissan'), -200, { ctrl: true });
  await pan(graph);
  const before = viewport(graph);
  // At once, before the picture has come to rest.
  await click(spotOf(graph, 'nissan'));
  await waitFor(() => expect(graph.scene!.view).toBe('focus'));
  await graph.updateComplete;
  expect(graph.store.state.camera).toBeNull();
  graph.store.back();
  await graph.updateComplete;
  await nextFrame();
  expect(graph.scene!.view).toBe('overview');
  expect(viewport(graph)).toEqual(before);
});

it('stays where the reader is moving it while something else changes', async () => {
  const graph = await showGraph();
  await pan(graph);
  await known(graph);
  graph.cy!.panBy({ x: 7, y: 7 });
  const moved = viewport(graph);
  graph.store.setDay('2020-01-01');
  await graph.updateComplete;
  expect(viewport(graph)).toEqual(moved);
});

it('opens no card by restoring a picture in which one is large', async () => {
  const data = carmakers();
  data.parties.push({ id: 'brand', kind: 'company', name: 'Brand' });
  const holdings = [{ from: '2000', capital: 100, sources: ['report'] }];
  data.stakes!.push({ id: 'nissan-in-brand', owner: 'nissan', owned: 'brand', holdings });
  const graph = await showGraph({ data, view: 'overview' });
  const { x, y } = graph.scene!.nodes.find(({ id }) => id === 'nissan')!;
  graph.store.visit({ ...graph.store.state, camera: { x, y, zoom: 3 } }, false);
  await waitFor(() => expect(graph.cy!.zoom()).toBe(3));
  await nextFrame();
  expect([...graph.store.state.expanded]).toEqual([]);
});
