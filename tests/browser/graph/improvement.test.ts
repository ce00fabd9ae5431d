import { afterEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { OwnershipGraph } from '../../../src/elements/graph/graph.js';
import { expectAccessible } from '../../fixtures/accessibility.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { networkData } from '../../fixtures/network-data.js';
import { placeGraph, usable } from '../../fixtures/shown-graph.js';
import { waitFor } from '../../fixtures/wait-for.js';

expectCleanPage();

let graph: OwnershipGraph;

afterEach(() => graph.remove());

it('leaves the picture alone that a reader looks at, until the better layout is asked for', async () => {
  graph = placeGraph({ data: networkData(), style: 'inline-size: 900px; block-size: 600px' });
  await graph.ready;
  graph.store.select('party-3');
  const places = (): string => graph.scene!.nodes.map(({ x, y }) => `${x} ${y}`).join();
  const first = places();
  await usable(graph);
  const button = (): HTMLButtonElement | null =>
    graph.shadowRoot!.querySelector('.improvement button');
  await waitFor(() => expect(button()?.textContent.trim()).toBe('Improve layout'));
  expect(places()).toBe(first);
  await expectAccessible(graph);
  await userEvent.click(button()!);
  await waitFor(() => expect(places()).not.toBe(first));
  expect(button()).toBeNull();
});

it('fits the better layout into the window while nobody has moved the picture', async () => {
  graph = placeGraph({ data: networkData(), style: 'inline-size: 900px; block-size: 600px' });
  await graph.ready;
  const places = (): string => graph.scene!.nodes.map(({ x, y }) => `${x} ${y}`).join();
  const first = places();
  await waitFor(() => expect(places()).not.toBe(first));
  await graph.updateComplete;
  const viewport = (): number[] => [graph.cy!.zoom(), graph.cy!.pan().x, graph.cy!.pan().y];
  const shown = viewport();
  graph.fit();
  expect(viewport()).toEqual(shown);
});
