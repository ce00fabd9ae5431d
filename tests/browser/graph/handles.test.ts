import { DEFAULT_FILTERS } from '../../../src/network/index.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DatasetError, type DatasetInput } from '../../../src/model/index.js';
import { today } from '../../../src/store/index.js';
import type { OwnershipGraph } from '../../../src/elements/graph/graph.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { part, placeGraph, showGraph, stateText } from '../../fixtures/shown-graph.js';

const TWO_MAKERS = '/tests/fixtures/served/two-makers.json';

expectCleanPage();
afterEach(() => vi.useRealTimers());

function emptyGraph(): OwnershipGraph {
  const graph = document.createElement('ownership-graph');
  graph.view = 'network';
  document.body.append(graph);
  return graph;
}

function ids(graph: OwnershipGraph): string[] {
  return graph.scene?.nodes.map(({ id }) => id) ?? [];
}

function titled(title: string): DatasetInput {
  return { ...carmakers(), title };
}

describe('data', () => {
  it('is read from the address in the markup, and reported by an event that is composed', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const heard: Event[] = [];
    document.body.addEventListener('ownership-load', (event) => heard.push(event));
    host.attachShadow({
      mode: 'open',
    }).innerHTML = `<ownership-graph view="network" src="${TWO_MAKERS}">`;
    const graph = host.shadowRoot!.querySelector('ownership-graph')!;
    await graph.ready;
    expect(ids(graph)).toEqual(['alpha', 'beta']);
    expect(heard).toHaveLength(1);
    const detail = { parties: 2, ties: 1, sources: 1, warnings: expect.any(Array) as unknown };
    expect((heard[0] as CustomEvent).detail).toMatchObject(detail);
    document.body.replaceChildren();
  });

  it('that is set last wins, also within one task', async () => {
    const graph = emptyGraph();
    graph.src = TWO_MAKERS;
    graph.data = carmakers();
    await graph.ready;
    expect([graph.src, ids(graph).length]).toEqual([null, 8]);
    graph.data = titled('Others');
    graph.src = TWO_MAKERS;
    await graph.ready;
    expect([graph.data, ids(graph)]).toEqual([undefined, ['alpha', 'beta']]);
  });

  it('may go from one to another and back before the first has come', async () => {
    const graph = emptyGraph();
    const loads = vi.fn();
    graph.addEventListener('ownership-load', loads);
    graph.src = TWO_MAKERS;
    const first = graph.ready;
    graph.src = '/tests/fixtures/served/unknown-owner.json';
    graph.src = TWO_MAKERS;
    await first;
    expect(ids(graph)).toEqual(['alpha', 'beta']);
    expect(loads).toHaveBeenCalledOnce();
  });

  it('is read again from the same address after an object took its place', async () => {
    const graph = emptyGraph();
    graph.setAttribute('src', TWO_MAKERS);
    await graph.ready;
    graph.data = carmakers();
    await graph.ready;
    graph.setAttribute('src', TWO_MAKERS);
    await graph.ready;
    expect(ids(graph)).toEqual(['alpha', 'beta']);
  });

  it('stays when a framework sets the other property to undefined', async () => {
    const graph = await showGraph();
    graph.src = undefined;
    graph.selected = undefined;
    graph.day = undefined;
    expect(ids(graph)).toContain('nissan');
    expect([graph.selected, graph.day]).toEqual([null, today()]);
  });

  it('is removed with its address, and `ready` is pending again', async () => {
    const graph = emptyGraph();
    graph.src = TWO_MAKERS;
    await graph.ready;
    graph.removeAttribute('src');
    graph.src = null;
    await graph.updateComplete;
    expect(graph.scene).toBeNull();
    expect(stateText(graph)).toBe('No data yet. Give the address of a data file as “src”.');
    const open = Symbol('open');
    expect(await Promise.race([graph.ready, Promise.resolve(open)])).toBe(open);
  });

  it('of another kind is shown whole, whatever the view was moved to', async () => {
    const graph = await showGraph();
    graph.cy!.zoom(3).pan({ x: 5000, y: 5000 });
    graph.src = TWO_MAKERS;
    await graph.ready;
    const { x1, y1, x2, y2 } = graph.cy!.elements().renderedBoundingBox();
    expect(Math.min(x1, y1)).toBeGreaterThanOrEqual(0);
    expect([x2 <= graph.cy!.width(), y2 <= graph.cy!.height()]).toEqual([true, true]);
  });
});

describe('ready', () => {
  it('settles once the graph is painted', async () => {
    const graph = placeGraph();
    expect(graph.cy).toBeUndefined();
    await graph.ready;
    const layers = [...part(graph, 'canvas').querySelectorAll('canvas')];
    const inked = layers.map((layer) => {
      const { data } = layer.getContext('2d')!.getImageData(0, 0, layer.width, layer.height);
      return data.some((value) => value !== 0);
    });
    expect(inked).toContain(true);
  });

  it('rejects with every problem, like the event', async () => {
    const graph = emptyGraph();
    const failed = vi.fn<(event: CustomEvent) => void>();
    graph.addEventListener('ownership-error', failed);
    graph.src = '/tests/fixtures/served/unknown-owner.json';
    const error = await graph.ready.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(DatasetError);
    const { problems } = error as DatasetError;
    expect(problems.length).toBeGreaterThan(1);
    for (const { path, message } of problems) {
      expect(path).toMatch(/^(parties|stakes)\[0\]/);
      expect(message).toMatch(/\w\.$/);
    }
    expect(failed).toHaveBeenCalledOnce();
    const [event] = failed.mock.calls[0]!;
    expect(event.detail).toEqual({ problems });
    expect([event.bubbles, event.composed]).toEqual([true, true]);
  });

  it('that nobody listens to rejects in silence', async () => {
    const unhandled = vi.fn();
    window.addEventListener('unhandledrejection', unhandled);
    const graph = emptyGraph();
    const failed = new Promise((resolve) => graph.addEventListener('ownership-error', resolve));
    graph.data = { title: '' };
    await failed;
    await new Promise((resolve) => setTimeout(resolve, 20));
    window.removeEventListener('unhandledrejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });

  it('gives whoever waits for a superseded load the last one', async () => {
    const graph = emptyGraph();
    graph.data = { broken: true };
    const { ready } = graph;
    graph.data = carmakers();
    await ready;
    expect(ids(graph)).toContain('nissan');
  });
});

describe('day', () => {
  it('is today unless it is set, and in no attribute until then', async () => {
    const graph = await showGraph({ day: today() });
    expect(emptyGraph().day).toBe(today());
    expect(document.querySelectorAll('ownership-graph')[1]!.hasAttribute('day')).toBe(false);
    expect(graph.scene!.day).toBe(today());
  });

  it('comes from the attribute and becomes today again when that is removed', async () => {
    document.body.innerHTML = '<ownership-graph day="2001-02-03"></ownership-graph>';
    const graph = document.querySelector('ownership-graph')!;
    expect(graph.day).toBe('2001-02-03');
    await graph.updateComplete;
    graph.removeAttribute('day');
    expect(graph.day).toBe(today());
    for (const wrong of ['2001', '2001-02-30', 'yesterday', '']) {
      graph.setAttribute('day', '2001-02-03');
      graph.setAttribute('day', wrong);
      expect(graph.day).toBe(today());
    }
  });

  it('changes the scene at once and the attribute with the next update', async () => {
    const graph = await showGraph();
    graph.day = '1997-01-01';
    expect(graph.scene!.day).toBe('1997-01-01');
    expect(graph.scene!.edges.map(({ id }) => id)).toEqual(['france-in-renault']);
    await graph.updateComplete;
    expect(graph.getAttribute('day')).toBe('1997-01-01');
    expect(graph.cy!.edges().map((edge) => edge.id())).toEqual(['france-in-renault']);
  });
});

describe('selection', () => {
  const kinds = { nissan: 'party', 'renault-in-nissan': 'stake', 'three-makers': 'alliance' };
  const more = { 'nissan-honda': 'talks', nobody: null };

  for (const [id, type] of Object.entries({ ...kinds, ...more })) {
    it(`by select('${id}') is reported once, with the type ${type}`, async () => {
      const graph = await showGraph();
      const selects = vi.fn<(event: CustomEvent) => void>();
      document.body.addEventListener('ownership-select', selects as unknown as EventListener);
      graph.select(id);
      graph.select(id);
      await graph.updateComplete;
      document.body.removeEventListener('ownership-select', selects as unknown as EventListener);
      expect(selects).toHaveBeenCalledOnce();
      const [event] = selects.mock.calls[0]!;
      expect(event.detail).toEqual({ id, type });
      expect([event.target, event.composed]).toEqual([graph, true]);
      expect([graph.selected, graph.getAttribute('selected')]).toEqual([id, id]);
    });
  }

  it('is cleared by null, which is reported with no type', async () => {
    const graph = await showGraph();
    graph.select('nissan');
    const details: unknown[] = [];
    graph.addEventListener('ownership-select', ({ detail }) => details.push(detail));
    graph.select(null);
    await graph.updateComplete;
    expect(details).toEqual([{ id: null, type: null }]);
    expect(graph.hasAttribute('selected')).toBe(false);
  });

  it('by the attribute or the property fires nothing, since the page knows it', async () => {
    const graph = await showGraph();
    const selects = vi.fn();
    graph.addEventListener('ownership-select', selects);
    graph.setAttribute('selected', 'honda');
    expect(graph.selected).toBe('honda');
    graph.selected = 'renault';
    await graph.updateComplete;
    expect(graph.getAttribute('selected')).toBe('renault');
    graph.removeAttribute('selected');
    expect(graph.selected).toBeNull();
    expect(selects).not.toHaveBeenCalled();
  });
});

describe('filters', () => {
  it('change what is drawn, one without the other', async () => {
    const graph = await showGraph();
    const drawnIds = (): string[] => graph.scene!.edges.map(({ id }) => id);
    expect(graph.filters).toEqual(DEFAULT_FILTERS);
    graph.filters = { endedTies: true };
    expect(drawnIds()).toContain('honda-in-nissan');
    graph.filters = { talksYears: 0 };
    expect(graph.filters).toEqual({ ...DEFAULT_FILTERS, endedTies: true, talksYears: 0 });
  });

  it('ignore or clamp what is invalid, and return to the defaults with null', async () => {
    const graph = await showGraph();
    graph.filters = { endedTies: 'yes', talksYears: -1 } as unknown as typeof graph.filters;
    expect(graph.filters).toEqual({ ...DEFAULT_FILTERS, talksYears: 0 });
    graph.filters = null;
    expect(graph.filters).toEqual(DEFAULT_FILTERS);
  });
});

it('offers its methods before it is in a page', async () => {
  const graph = document.createElement('ownership-graph');
  graph.fit();
  graph.zoom(1);
  graph.openExportDialog();
  graph.select('nissan');
  expect([graph.scene, graph.selected, graph.cy]).toEqual([null, 'nissan', undefined]);
  await expect(graph.exportPng()).rejects.toThrow('There is no graph to draw.');
});

it('shows the whole graph by fit()', async () => {
  const graph = await showGraph();
  const { x, y } = graph.cy!.pan();
  graph.cy!.zoom(3).pan({ x: 900, y: 900 });
  graph.fit();
  expect(graph.cy!.pan().x).toBeCloseTo(x);
  expect(graph.cy!.pan().y).toBeCloseTo(y);
});

describe('a graph that is given the store of another', () => {
  it('reads and changes the store that it shows, not its own', async () => {
    const owner = await showGraph();
    const guest = emptyGraph();
    guest.store = owner.store;
    guest.day = '2024-06-01';
    guest.select('nissan');
    await guest.ready;
    expect(ids(guest)).toEqual(ids(owner));
    expect(owner.day).toBe('2024-06-01');
    expect(owner.selected).toBe('nissan');
  });

  it('reflects the day and the selection of that store to its attributes', async () => {
    const owner = await showGraph({ day: '2024-06-01' });
    const guest = emptyGraph();
    const attributes = async (): Promise<(string | null)[]> => {
      await guest.updateComplete;
      return [guest.getAttribute('day'), guest.getAttribute('selected')];
    };
    await guest.updateComplete;
    owner.select('nissan');
    guest.store = owner.store;
    expect(await attributes()).toEqual(['2024-06-01', 'nissan']);
    owner.day = '2024-07-01';
    owner.selected = 'honda';
    expect(await attributes()).toEqual(['2024-07-01', 'honda']);
    owner.select(null);
    expect(await attributes()).toEqual(['2024-07-01', null]);
  });
});
