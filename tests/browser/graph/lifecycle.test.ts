import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { click, turnWheel } from '../../fixtures/pointer.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import {
  drawn,
  backgroundOf,
  nextFrame,
  part,
  placeGraph,
  showGraph,
  spotOf,
} from '../../fixtures/shown-graph.js';
import { watchListeners, type LiveListeners } from '../../fixtures/live-listeners.js';
import { waitFor } from '../../fixtures/wait-for.js';

expectCleanPage();

let watched: LiveListeners[] = [];

beforeEach(() => {
  watched = [window, document, document.documentElement, document.body].map(watchListeners);
});

afterEach(() => {
  for (const listeners of watched) listeners.stop();
});

function liveListeners(): number {
  return watched.reduce((sum, { count }) => sum + count(), 0);
}

describe('a graph that is removed', () => {
  it('frees its engine and every listener on the window and the document', async () => {
    const before = liveListeners();
    const graph = await showGraph();
    const cy = graph.cy!;
    expect(liveListeners()).toBeGreaterThan(before);
    await click(spotOf(graph, 'nissan'));
    graph.remove();
    await nextFrame();
    expect([cy.destroyed(), graph.cy]).toEqual([true, undefined]);
    expect(liveListeners()).toBe(before);
    expect(part(graph, 'canvas').childElementCount).toBe(0);
  });

  it('frees as much when it has come and gone ten times', async () => {
    const before = liveListeners();
    const graph = await showGraph();
    for (let time = 0; time < 10; time += 1) {
      graph.remove();
      await nextFrame();
      document.body.append(graph);
      await waitFor(() => expect(graph.cy?.nodes().length).toBe(8));
    }
    // Three of Cytoscape, one below and one above them.
    expect(part(graph, 'canvas').querySelectorAll('canvas')).toHaveLength(5);
    graph.remove();
    await nextFrame();
    expect(liveListeners()).toBe(before);
  });

  it('frees as much when it is removed while it loads, and paints when it comes back', async () => {
    const before = liveListeners();
    const graph = placeGraph();
    graph.remove();
    await nextFrame();
    expect([liveListeners(), graph.cy]).toEqual([before, undefined]);
    document.body.append(graph);
    await graph.ready;
    expect(graph.cy!.nodes()).toHaveLength(8);
  });

  it('keeps its data, its day and its selection for when it comes back', async () => {
    const graph = await showGraph();
    graph.select('honda');
    graph.remove();
    await nextFrame();
    graph.day = '2024-12-31';
    document.body.append(graph);
    await waitFor(() => expect(graph.cy?.nodes().length).toBe(8));
    expect([graph.day, graph.selected]).toEqual(['2024-12-31', 'honda']);
    expect(drawn(graph, 'honda').hasClass('selected')).toBe(true);
  });

  it('leaves the hint behind that it showed', async () => {
    const graph = await showGraph();
    const note = graph.shadowRoot!.querySelector<HTMLElement>('.note')!;
    const textBefore = note.innerText;
    document.body.style.blockSize = '3000px';
    await turnWheel(backgroundOf(graph), 10);
    await waitFor(() => expect(note.innerText).not.toBe(textBefore));
    graph.remove();
    document.body.append(graph);
    await graph.updateComplete;
    expect(note.innerText).toBe(textBefore);
  });
});

it('keeps its engine, its view and its listeners when it is moved', async () => {
  const graph = await showGraph();
  const before = liveListeners();
  const cy = graph.cy!;
  cy.zoom(2).pan({ x: 11, y: 22 });
  const parent = document.body.appendChild(document.createElement('section'));
  parent.append(graph);
  await nextFrame();
  expect([graph.cy, cy.destroyed(), cy.zoom(), liveListeners()]).toEqual([cy, false, 2, before]);
  expect(cy.pan()).toEqual({ x: 11, y: 22 });
});

it('keeps the view that the reader chose when it is hidden and shown', async () => {
  const graph = await showGraph();
  graph.cy!.zoom(2).pan({ x: 11, y: 22 });
  graph.style.display = 'none';
  await nextFrame();
  await nextFrame();
  graph.style.display = '';
  await nextFrame();
  await nextFrame();
  expect([graph.cy!.zoom(), graph.cy!.pan()]).toEqual([2, { x: 11, y: 22 }]);
});

it('fits anew to another size until the reader has moved the view', async () => {
  const graph = await showGraph({ style: 'inline-size: 1200px; block-size: 700px' });
  const zoom = graph.cy!.zoom();
  graph.style.blockSize = '350px';
  await waitFor(() => expect(graph.cy!.zoom()).toBeLessThan(zoom));
  const { y1, y2 } = graph.cy!.elements().renderedBoundingBox();
  expect([y1 >= 0, y2 <= graph.cy!.height()]).toEqual([true, true]);
  graph.zoom(1);
  const chosen = graph.cy!.zoom();
  graph.style.blockSize = '600px';
  await nextFrame();
  await nextFrame();
  expect(graph.cy!.zoom()).toBe(chosen);
});

it('has its full height in a page that sets its display, which many do', async () => {
  const graph = await showGraph({ style: 'display: block; inline-size: 600px; block-size: 400px' });
  expect(graph.cy!.height()).toBeGreaterThan(300);
});
