import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { OwnershipGraph } from '../../../src/elements/graph/graph.js';
import { click, drag, movePointer } from '../../fixtures/pointer.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import {
  drawn,
  isDimmed,
  backgroundOf,
  listOf,
  nextFrame,
  part,
  placeGraph,
  showGraph,
  spotOf,
} from '../../fixtures/shown-graph.js';
import { waitFor } from '../../fixtures/wait-for.js';

expectCleanPage();

function block(height: number): HTMLElement {
  const element = document.createElement('div');
  element.style.height = `${height}px`;
  return element;
}

/** A shadow root in a shadow root. */
function deepRoot(): ShadowRoot {
  const outer = document.createElement('div');
  document.body.append(outer);
  const inner = document.createElement('div');
  outer.attachShadow({ mode: 'open' }).append(inner);
  return inner.attachShadow({ mode: 'open' });
}

/** Lets Cytoscape cache where its container is, so that a later change could mislead it. */
async function learnPosition(graph: OwnershipGraph): Promise<void> {
  // Cytoscape forgets the position for a while after a change of size.
  await new Promise((resolve) => setTimeout(resolve, 200));
  await movePointer(spotOf(graph, 'nissan'));
  await nextFrame();
}

/** The graph, once all of it is drawn. */
async function whenDrawn(graph: OwnershipGraph): Promise<OwnershipGraph> {
  await waitFor(() => expect(graph.cy?.nodes().length).toBe(8));
  await nextFrame();
  return graph;
}

const ARRANGEMENTS: Record<string, () => Promise<OwnershipGraph>> = {
  'in a page': () => showGraph(),
  'inside two nested shadow roots, after the window was scrolled': async () => {
    document.body.append(block(300));
    const graph = await showGraph({ parent: deepRoot() });
    document.body.append(block(2000));
    await learnPosition(graph);
    window.scrollTo(0, 250);
    await nextFrame();
    return graph;
  },
  'inside a scroller that was scrolled': async () => {
    const scroller = block(600);
    scroller.style.overflow = 'auto';
    document.body.append(scroller);
    const root = scroller.appendChild(block(1500)).attachShadow({ mode: 'open' });
    const graph = await showGraph({ parent: root, style: 'margin-block-start: 100px' });
    await learnPosition(graph);
    scroller.scrollTop = 90;
    await nextFrame();
    return graph;
  },
  'after something above it grew': async () => {
    const above = block(10);
    document.body.append(above);
    const graph = await showGraph();
    await learnPosition(graph);
    above.style.height = '160px';
    await nextFrame();
    return graph;
  },
  'after it was resized': async () => {
    const graph = await showGraph({ style: 'inline-size: 900px; block-size: 400px' });
    await learnPosition(graph);
    graph.style.cssText = 'inline-size: 500px; block-size: 600px; margin-inline-start: 300px';
    await nextFrame();
    await nextFrame();
    return graph;
  },
  'after it was shown for the first time': async () => {
    const graph = placeGraph({ style: 'display: none' });
    await nextFrame();
    expect(graph.cy).toBeUndefined();
    graph.style.display = '';
    return whenDrawn(graph);
  },
  'after a closed <details> was opened': async () => {
    const details = document.createElement('details');
    document.body.append(details);
    const graph = placeGraph({ parent: details });
    await nextFrame();
    details.open = true;
    return whenDrawn(graph);
  },
  'after it was moved in the document': async () => {
    const graph = await showGraph();
    const { cy } = graph;
    await learnPosition(graph);
    const parent = block(700);
    parent.style.paddingBlockStart = '80px';
    document.body.append(parent);
    parent.append(graph);
    await nextFrame();
    expect(graph.cy).toBe(cy);
    return graph;
  },
  'after it was taken out, and put back later': async () => {
    const graph = await showGraph();
    graph.remove();
    await nextFrame();
    expect(graph.cy).toBeUndefined();
    document.body.append(block(120), graph);
    return whenDrawn(graph);
  },
};

describe('a click', () => {
  for (const [arrangement, show] of Object.entries(ARRANGEMENTS)) {
    it(`selects a company, an edge and nothing ${arrangement}`, async () => {
      const graph = await show();
      const details: unknown[] = [];
      graph.addEventListener('ownership-select', ({ detail }) => details.push(detail));
      await click(spotOf(graph, 'renault'));
      await click(spotOf(graph, 'france-in-renault'));
      await click(backgroundOf(graph));
      expect(details).toEqual([
        { id: 'renault', type: 'party' },
        { id: 'france-in-renault', type: 'stake' },
        { id: null, type: null },
      ]);
    });
  }

  it('acts on its own graph of two', async () => {
    const style = 'block-size: 380px';
    const [upper, lower] = [await showGraph({ style }), await showGraph({ style })];
    await click(spotOf(lower, 'honda'));
    await click(spotOf(upper, 'renault'));
    expect([upper.selected, lower.selected]).toEqual(['renault', 'honda']);
    expect(drawn(lower, 'honda').hasClass('selected')).toBe(true);
    expect(drawn(upper, 'honda').hasClass('selected')).toBe(false);
  });

  it('selects the tie of any of its edges', async () => {
    const graph = await showGraph();
    const edges = graph.cy!.edges('[tie = "three-makers"]');
    expect(edges.length).toBeGreaterThan(1);
    await click(spotOf(graph, 'three-makers'));
    expect(graph.selected).toBe('three-makers');
    expect(edges.not('.selected').empty()).toBe(true);
  });

  it('leaves the keyboard where it can go on', async () => {
    const graph = await showGraph();
    await click(spotOf(graph, 'renault'));
    expect(graph.shadowRoot!.activeElement).toBe(listOf(graph));
    await drag(backgroundOf(graph), { x: 300, y: 200 });
    expect(graph.shadowRoot!.activeElement).toBe(listOf(graph));
  });

  it('with the other button leaves the menu to the browser', async () => {
    const graph = await showGraph();
    const prevented: boolean[] = [];
    document.addEventListener('contextmenu', (event) => prevented.push(event.defaultPrevented), {
      once: true,
    });
    const canvas = part(graph, 'canvas').firstElementChild!;
    canvas.dispatchEvent(
      new MouseEvent('contextmenu', { bubbles: true, cancelable: true, composed: true }),
    );
    const event = new MouseEvent('contextmenu', {
      bubbles: true,
      cancelable: true,
      composed: true,
    });
    canvas.dispatchEvent(event);
    expect([event.defaultPrevented, ...prevented]).not.toContain(true);
  });
});

describe('the pointer', () => {
  it('lifts what it rests on, with its neighbours, and dims nothing', async () => {
    const graph = await showGraph();
    await movePointer(spotOf(graph, 'bank'));
    const lifted = (): string[] => graph.cy!.elements('.lifted').map((element) => element.id());
    await waitFor(() => {
      expect(lifted().sort()).toEqual(['bank', 'bank-in-nissan', 'nissan']);
    });
    expect(isDimmed(graph, 'honda')).toBe(false);
    await movePointer(backgroundOf(graph));
    expect(lifted()).toEqual([]);
  });

  it('lifts nothing after it left the graph, however fast', async () => {
    document.body.append(block(100));
    const graph = await showGraph();
    await movePointer(spotOf(graph, 'bank'));
    await waitFor(() => expect(graph.cy!.elements('.lifted').nonempty()).toBe(true));
    await movePointer({ x: 300, y: 40 });
    await waitFor(() => expect(graph.cy!.elements('.lifted').empty()).toBe(true));
  });

  it('gets a note about the edge that it rests on', async () => {
    const graph = await showGraph();
    await movePointer(spotOf(graph, 'france-in-renault'));
    const note = page.getByText('Stake of French state in Renault: 15% · 29% of votes');
    await expect.element(note).toBeVisible();
    await movePointer(backgroundOf(graph));
    await expect.element(note).not.toBeInTheDocument();
  });

  it('drags the view', async () => {
    const graph = await showGraph();
    const before = { ...graph.cy!.pan() };
    const ground = backgroundOf(graph);
    await drag(ground, { x: ground.x + 120, y: ground.y - 60 });
    expect(graph.cy!.pan().x - before.x).toBeCloseTo(120, 0);
    expect(graph.cy!.pan().y - before.y).toBeCloseTo(-60, 0);
    expect(graph.selected).toBeNull();
  });

  it('drags the view also from a company or an edge, and selects nothing', async () => {
    const graph = await showGraph();
    for (const id of ['nissan', 'france-in-renault']) {
      const before = { ...graph.cy!.pan() };
      const from = spotOf(graph, id);
      await drag(from, { x: from.x + 90, y: from.y + 40 });
      expect(graph.cy!.pan().x - before.x).toBeCloseTo(90, 0);
      expect(graph.cy!.pan().y - before.y).toBeCloseTo(40, 0);
    }
    expect(graph.selected).toBeNull();
  });
});

it('keeps the emphasis of the selection while something else is hovered', async () => {
  const graph = await showGraph();
  await click(spotOf(graph, 'honda'));
  await movePointer(spotOf(graph, 'bank'));
  await waitFor(() => expect(drawn(graph, 'bank').hasClass('lifted')).toBe(true));
  expect(drawn(graph, 'nissan').hasClass('neighbour')).toBe(true);
  expect(isDimmed(graph, 'bank')).toBe(false);
  expect(isDimmed(graph, 'renault')).toBe(true);
  await movePointer(backgroundOf(graph));
  expect(drawn(graph, 'honda').hasClass('selected')).toBe(true);
  expect(isDimmed(graph, 'bank')).toBe(true);
});

it('keeps every company in its place when the day changes', async () => {
  const graph = await showGraph();
  graph.cy!.zoom(1.2).pan({ x: 40, y: 30 });
  const places = new Map(graph.cy!.nodes().map((node) => [node.id(), node.renderedPosition()]));
  graph.day = '2000-06-01';
  await graph.updateComplete;
  const staying = graph.cy!.nodes();
  expect(staying.map((node) => node.id()).sort()).toEqual(['france', 'nissan', 'renault']);
  for (const node of staying) expect(node.renderedPosition()).toEqual(places.get(node.id()));
});
