import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { OwnershipGraph } from '../../../src/elements/graph/graph.js';
import {
  click,
  dragAndLose,
  movePointer,
  spread,
  swipe,
  tap,
  turnWheel,
  type Spot,
} from '../../fixtures/pointer.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { backgroundOf, listOf, nextFrame, showGraph, spotOf } from '../../fixtures/shown-graph.js';
import { waitFor } from '../../fixtures/wait-for.js';

expectCleanPage();

/** A graph in a page that is longer than the window. */
async function showInLongPage(): Promise<OwnershipGraph> {
  const graph = await showGraph();
  document.body.style.blockSize = '3000px';
  // The browser scrolls on a thread of its own, which has to hear of it.
  await nextFrame();
  await nextFrame();
  return graph;
}

function centreOf(graph: OwnershipGraph): Spot {
  const { x, y, width, height } = graph.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** Waits until the window has come to rest, and says how far it was scrolled. */
async function restingPlace(): Promise<number> {
  let last = -1;
  while (last !== window.scrollY) {
    last = window.scrollY;
    await new Promise((resolve) => setTimeout(resolve, 120));
  }
  return last;
}

describe('the wheel', () => {
  it('scrolls the page, and a hint says how to zoom', async () => {
    const graph = await showInLongPage();
    const zoom = graph.cy!.zoom();
    await turnWheel(centreOf(graph), 150);
    await expect
      .element(page.getByText('Hold Ctrl or ⌘ to zoom, or click the graph first.'))
      .toBeVisible();
    expect(await restingPlace()).toBe(150);
    expect(graph.cy!.zoom()).toBe(zoom);
  });

  it('zooms while Ctrl is held, and the page stays', async () => {
    const graph = await showInLongPage();
    const zoom = graph.cy!.zoom();
    await turnWheel(centreOf(graph), -150, { ctrl: true });
    await waitFor(() => expect(graph.cy!.zoom()).toBeGreaterThan(zoom));
    expect(await restingPlace()).toBe(0);
  });

  it('zooms after a click on the graph, until a click elsewhere', async () => {
    const graph = await showInLongPage();
    const zoom = graph.cy!.zoom();
    await click(backgroundOf(graph));
    await turnWheel(centreOf(graph), -150);
    await waitFor(() => expect(graph.cy!.zoom()).toBeGreaterThan(zoom));
    expect(await restingPlace()).toBe(0);
    await click({ x: 300, y: graph.getBoundingClientRect().bottom + 60 });
    const zoomed = graph.cy!.zoom();
    await turnWheel(centreOf(graph), 150);
    expect(await restingPlace()).toBe(150);
    expect(graph.cy!.zoom()).toBe(zoomed);
  });

  it('zooms once the keyboard is in the graph', async () => {
    const graph = await showInLongPage();
    const zoom = graph.cy!.zoom();
    listOf(graph).focus();
    await turnWheel(centreOf(graph), -150);
    await waitFor(() => expect(graph.cy!.zoom()).toBeGreaterThan(zoom));
    expect(await restingPlace()).toBe(0);
  });

  it('zooms at once where nothing can be scrolled', async () => {
    const graph = await showGraph();
    const zoom = graph.cy!.zoom();
    await turnWheel(centreOf(graph), -150);
    await waitFor(() => expect(graph.cy!.zoom()).toBeGreaterThan(zoom));
  });

  it('zooms at once where the page is long but forbids scrolling', async () => {
    const graph = await showInLongPage();
    document.body.style.overflow = 'hidden';
    const zoom = graph.cy!.zoom();
    await turnWheel(centreOf(graph), -150);
    await waitFor(() => expect(graph.cy!.zoom()).toBeGreaterThan(zoom));
  });

  it('scrolls what the graph lies in, through shadow roots', async () => {
    const scroller = document.createElement('div');
    scroller.style.cssText = 'overflow: auto; block-size: 500px';
    const inside = document.createElement('div');
    inside.style.blockSize = '1500px';
    scroller.append(inside);
    document.body.append(scroller);
    const graph = await showGraph({ parent: inside.attachShadow({ mode: 'open' }) });
    const zoom = graph.cy!.zoom();
    await turnWheel(centreOf(graph), 120);
    await waitFor(() => expect(scroller.scrollTop).toBe(120));
    expect(graph.cy!.zoom()).toBe(zoom);
  });
});

/** The deltas of a flick on a touchpad, one event a frame. */
const FLICK = [-3, -7, -12, -20, -35, -50, -60, -50, -35, -20, -12, -7, -3];
const TWELVE_NOTCHES = Array.from({ length: 12 }, () => -100);

async function zoomBy(deltas: readonly number[]): Promise<number> {
  const graph = await showGraph();
  const before = graph.cy!.zoom();
  const { x, y } = centreOf(graph);
  const canvas = graph.shadowRoot!.querySelector('canvas')!;
  for (const deltaY of deltas) {
    const place = { clientX: x, clientY: y, bubbles: true, composed: true, cancelable: true };
    canvas.dispatchEvent(new WheelEvent('wheel', { deltaY, ...place }));
  }
  const factor = graph.cy!.zoom() / before;
  graph.remove();
  return factor;
}

describe('a touchpad', () => {
  it('zooms by one flick no more than a wheel by a turn', async () => {
    const [flick, turn] = [await zoomBy(FLICK), await zoomBy(TWELVE_NOTCHES)];
    expect(flick).toBeGreaterThan(1.3);
    expect(flick).toBeLessThanOrEqual(turn);
  });

  it('zooms back by as much as it zoomed in', async () => {
    expect(await zoomBy([...FLICK, ...FLICK.map((delta) => -delta)])).toBeCloseTo(1);
  });
});

it('keeps what is under the wheel in its place', async () => {
  const graph = await showGraph();
  const zoom = graph.cy!.zoom();
  const spot = spotOf(graph, 'venture');
  await turnWheel(spot, -100);
  await waitFor(() => expect(graph.cy!.zoom()).toBeGreaterThan(zoom));
  expect(spotOf(graph, 'venture').x).toBeCloseTo(spot.x, 0);
  expect(spotOf(graph, 'venture').y).toBeCloseTo(spot.y, 0);
});

it('zooms by Ctrl and the wheel also just after the page was scrolled', async () => {
  const graph = await showInLongPage();
  const zoom = graph.cy!.zoom();
  await turnWheel(centreOf(graph), 60);
  await waitFor(() => expect(window.scrollY).toBeGreaterThan(0));
  await turnWheel(centreOf(graph), -100, { ctrl: true });
  await waitFor(() => expect(graph.cy!.zoom()).toBeGreaterThan(zoom));
});

describe('two fingers', () => {
  it('are told to tap first, where the page can be scrolled', async () => {
    const graph = await showInLongPage();
    const zoom = graph.cy!.zoom();
    await spread(centreOf(graph));
    await expect
      .element(page.getByText('Tap the graph first, then zoom with two fingers.'))
      .toBeVisible();
    expect(graph.cy!.zoom()).toBe(zoom);
    await tap(backgroundOf(graph));
    await spread(centreOf(graph));
    await waitFor(() => expect(graph.cy!.zoom()).toBeGreaterThan(zoom));
  });
});

it('lets go of the graph when the button was let go where nobody hears of it', async () => {
  const graph = await showGraph();
  const from = centreOf(graph);
  const at = (dx: number): Spot => ({ x: from.x + dx, y: from.y });
  await dragAndLose(from, at(60), at(60));
  const { x } = graph.cy!.pan();
  await movePointer(at(200));
  expect(graph.cy!.pan().x).toBeCloseTo(x, 0);
});

describe('one finger', () => {
  it('selects by a tap, and the keyboard goes on from there', async () => {
    const graph = await showGraph();
    const selects = vi.fn();
    graph.addEventListener('ownership-select', selects);
    await tap(spotOf(graph, 'renault'));
    await waitFor(() => expect(graph.selected).toBe('renault'));
    await tap(spotOf(graph, 'bank-in-nissan'));
    await waitFor(() => expect(graph.selected).toBe('bank-in-nissan'));
    expect(selects).toHaveBeenCalledTimes(2);
    expect(graph.shadowRoot!.activeElement).toBe(listOf(graph));
  });

  it('scrolls the page and leaves the graph as it is', async () => {
    const graph = await showInLongPage();
    const { x, y } = graph.cy!.pan();
    const from = centreOf(graph);
    await swipe(from, { x: from.x, y: from.y - 200 });
    expect(await restingPlace()).toBeGreaterThan(100);
    expect(graph.cy!.pan()).toEqual({ x, y });
    expect(graph.selected).toBeNull();
  });

  it('moves the graph where nothing can be scrolled', async () => {
    const graph = await showGraph();
    const { y } = graph.cy!.pan();
    const from = centreOf(graph);
    await swipe(from, { x: from.x, y: from.y - 150 });
    expect(graph.cy!.pan().y).toBeLessThan(y - 80);
  });

  it('moves the graph also when the drag begins on a company', async () => {
    const graph = await showGraph();
    const { x } = graph.cy!.pan();
    const from = spotOf(graph, 'nissan');
    await swipe(from, { x: from.x + 120, y: from.y });
    expect(graph.cy!.pan().x).toBeGreaterThan(x + 60);
    expect(graph.selected).toBeNull();
  });

  it('moves the graph after a tap, until a tap elsewhere', async () => {
    const graph = await showInLongPage();
    const { x, y } = graph.cy!.pan();
    await tap(backgroundOf(graph));
    const from = centreOf(graph);
    await swipe(from, { x: from.x - 50, y: from.y - 150 });
    expect(await restingPlace()).toBe(0);
    expect(graph.cy!.pan().x).toBeLessThan(x - 20);
    expect(graph.cy!.pan().y).toBeLessThan(y - 80);
    await tap({ x: 300, y: graph.getBoundingClientRect().bottom + 60 });
    await swipe(from, { x: from.x, y: from.y - 200 });
    expect(await restingPlace()).toBeGreaterThan(100);
  });
});
