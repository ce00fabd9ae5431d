import { DEFAULT_FILTERS } from '../../../src/network/index.js';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { today } from '../../../src/store/index.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { decode } from '../../fixtures/decoded-image.js';
import { click } from '../../fixtures/pointer.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import {
  graphOf,
  inspectedTitle,
  inspectorOf,
  showExplorer,
} from '../../fixtures/shown-explorer.js';
import {
  drawn,
  backgroundOf,
  listOf,
  nextFrame,
  part,
  spotOf,
  stateText,
} from '../../fixtures/shown-graph.js';
import { waitFor } from '../../fixtures/wait-for.js';

expectCleanPage();

describe('the events', () => {
  it('are fired once and by the explorer, although it contains a graph', async () => {
    const heard: [string, EventTarget | null][] = [];
    const hear = ({ type, target }: Event): number => heard.push([type, target]);
    const types = ['load', 'select', 'change', 'error'].map((name) => `ownership-${name}`);
    for (const type of types) document.body.addEventListener(type, hear);
    const explorer = await showExplorer();
    const graph = graphOf(explorer);
    await click(spotOf(graph, 'renault'));
    explorer.select('honda');
    explorer.data = {};
    await explorer.ready.catch(() => undefined);
    for (const type of types) document.body.removeEventListener(type, hear);
    expect(heard).toEqual([
      ['ownership-load', explorer],
      ['ownership-select', explorer],
      ['ownership-change', explorer],
      ['ownership-select', explorer],
      ['ownership-change', explorer],
      ['ownership-error', explorer],
    ]);
  });

  it('carry what was selected, and the attribute has it too', async () => {
    const explorer = await showExplorer();
    const details: unknown[] = [];
    explorer.addEventListener('ownership-select', ({ detail }) => details.push(detail));
    await click(spotOf(graphOf(explorer), 'france-in-renault'));
    await click(backgroundOf(graphOf(explorer)));
    await explorer.updateComplete;
    expect(details).toEqual([
      { id: 'france-in-renault', type: 'stake' },
      { id: null, type: null },
    ]);
    explorer.setAttribute('selected', 'nissan');
    await explorer.updateComplete;
    expect(explorer.selected).toBe('nissan');
    await waitFor(() => expect(inspectedTitle(explorer)).toBe('Nissan'));
    expect(details).toHaveLength(2);
  });
});

describe('ownership-change', () => {
  it('reports the whole view after a change by the reader', async () => {
    const explorer = await showExplorer();
    const heard: unknown[] = [];
    document.addEventListener('ownership-change', (event) => heard.push(event.detail));
    await userEvent.click(page.getByRole('button', { name: 'Today' }));
    await userEvent.click(page.getByRole('checkbox', { name: /ended ties/i }));
    await click(spotOf(graphOf(explorer), 'renault'));
    const filters = { ...DEFAULT_FILTERS };
    const day = today();
    expect(heard).toEqual([
      { day, compare: null, selected: null, view: 'network', filters },
      {
        day,
        compare: null,
        selected: null,
        view: 'network',
        filters: { ...filters, endedTies: true },
      },
      {
        day,
        compare: null,
        selected: 'renault',
        view: 'network',
        filters: { ...filters, endedTies: true },
      },
    ]);
  });

  it('is not fired for what the page sets itself', async () => {
    const explorer = await showExplorer();
    const heard = vi.fn();
    explorer.addEventListener('ownership-change', heard);
    explorer.day = '2020-01-01';
    explorer.selected = 'nissan';
    explorer.filters = { endedTies: true };
    await explorer.updateComplete;
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('the day', () => {
  const dayInput = page.getByLabelText('Day', { exact: true });

  it('becomes today by a button that is then disabled', async () => {
    const explorer = await showExplorer();
    const button = page.getByRole('button', { name: 'Today' });
    await expect.element(button).toBeEnabled();
    await userEvent.click(button);
    expect(explorer.day).toBe(today());
    await expect.element(button).toBeDisabled();
    await expect.element(dayInput).toHaveValue(today());
  });
});

describe('the inspector', () => {
  it('follows a click on a company, a tie and the background', async () => {
    const explorer = await showExplorer();
    const titles: string[] = [];
    for (const id of ['renault', 'nissan-honda']) {
      await click(spotOf(graphOf(explorer), id));
      await inspectorOf(explorer).updateComplete;
      titles.push(inspectedTitle(explorer));
    }
    expect(titles).toEqual(['Renault', 'A holding of Nissan and Honda']);
    await click(backgroundOf(graphOf(explorer)));
    await inspectorOf(explorer).updateComplete;
    expect(titles).not.toContain(inspectedTitle(explorer));
  });

  it('selects in the graph what is chosen in it', async () => {
    const explorer = await showExplorer();
    explorer.select('nissan');
    await inspectorOf(explorer).updateComplete;
    await userEvent.click(page.getByRole('heading', { name: 'Owners' }));
    await userEvent.click(page.getByRole('button', { name: 'Renault', exact: true }));
    await graphOf(explorer).updateComplete;
    expect(explorer.selected).toBe('renault');
    expect(drawn(graphOf(explorer), 'renault').hasClass('selected')).toBe(true);
  });
});

it('shows and hides ended ties by its legend', async () => {
  const explorer = await showExplorer();
  await userEvent.click(page.getByRole('checkbox', { name: /ended ties/i }));
  await graphOf(explorer).updateComplete;
  expect(graphOf(explorer).cy!.getElementById('honda-in-nissan').hasClass('ended')).toBe(true);
});

it('zooms, fits and saves by its buttons', async () => {
  const explorer = await showExplorer();
  const cy = graphOf(explorer).cy!;
  const zoom = cy.zoom();
  await userEvent.click(page.getByRole('button', { name: 'Zoom in' }));
  expect(cy.zoom()).toBeGreaterThan(zoom);
  await userEvent.click(page.getByRole('button', { name: 'Fit the whole graph' }));
  expect(cy.zoom()).toBeCloseTo(zoom);
  await userEvent.click(page.getByRole('button', { name: 'Zoom out' }));
  expect(cy.zoom()).toBeLessThan(zoom);
  await userEvent.click(page.getByRole('button', { name: 'Save picture' }));
  await waitFor(() => {
    expect((part(graphOf(explorer), 'dialog') as HTMLDialogElement).open).toBe(true);
  });
});

it('goes by Tab from the ways past the header through the search, the views, the day, the buttons and the graph to the timeline, the inspector and the legend', async () => {
  const explorer = await showExplorer();
  const stops: string[] = [];
  for (let press = 0; press < 40 && stops.at(-1) !== 'OWNERSHIP-LEGEND'; press += 1) {
    await userEvent.keyboard('{Tab}');
    const inner = explorer.shadowRoot!.activeElement;
    const name = inner?.getAttribute('aria-label') ?? inner?.tagName ?? '';
    if (stops.at(-1) !== name) stops.push(name);
  }
  expect(stops).toEqual([
    // The ways past the header.
    'BUTTON',
    'OWNERSHIP-SEARCH',
    'BUTTON',
    'Day',
    'BUTTON',
    'Zoom out',
    'Zoom in',
    'Fit the whole graph',
    // The button that saves a picture.
    'BUTTON',
    'OWNERSHIP-GRAPH',
    'OWNERSHIP-TIMELINE',
    'OWNERSHIP-INSPECTOR',
    'OWNERSHIP-LEGEND',
  ]);
});

it('offers its methods before it is in a page and before there is data', async () => {
  const explorer = document.createElement('ownership-explorer');
  explorer.fit();
  explorer.zoom(1);
  explorer.openExportDialog();
  await expect(explorer.exportPng()).rejects.toThrow('There is no graph to draw.');
  document.body.append(explorer);
  await expect(explorer.exportPng()).rejects.toThrow('There is no graph to draw.');
});

it('exports the image that its graph exports', async () => {
  const explorer = await showExplorer();
  const image = await decode(await explorer.exportPng({ scale: 1 }));
  const same = await decode(await graphOf(explorer).exportPng({ scale: 1 }));
  expect([image.width, image.height]).toEqual([same.width, same.height]);
  expect(image.inkBetween(0, image.height)).toBeGreaterThan(5000);
});

it('exports the day on which an image was asked for, although the day changes meanwhile', async () => {
  const explorer = await showExplorer();
  const imageOf = async (blob: Promise<Blob>): Promise<string> => {
    return new Uint8Array(await (await blob).arrayBuffer()).join();
  };
  explorer.day = '2025-06-01';
  const asked = explorer.exportPng({ scale: 1 });
  explorer.day = '1998-01-01';
  const image = await imageOf(asked);
  expect(image === (await imageOf(explorer.exportPng({ scale: 1 })))).toBe(false);
  explorer.day = '2025-06-01';
  expect(image === (await imageOf(explorer.exportPng({ scale: 1 })))).toBe(true);
});

it('shows a failure in place of the graph, and the graph once the data is valid', async () => {
  const body = '{"title": "Makers"';
  const fetching = vi.spyOn(window, 'fetch').mockImplementation(() => {
    return Promise.resolve(new Response(body, { headers: { 'content-type': 'text/plain' } }));
  });
  const explorer = document.createElement('ownership-explorer');
  document.body.append(explorer);
  explorer.src = '/data/makers.json';
  await expect(explorer.ready).rejects.toThrow();
  await graphOf(explorer).updateComplete;
  expect(stateText(graphOf(explorer))).toContain('The graph cannot be shown');
  fetching.mockRestore();
  explorer.src = '/tests/fixtures/served/two-makers.json';
  await explorer.ready;
  expect(stateText(graphOf(explorer))).toBe('');
  expect(explorer.shadowRoot!.querySelector('h1')!.textContent).toBe('Two makers');
});

it('keeps graph and keyboard together in two explorers on a page', async () => {
  const style = 'block-size: 390px';
  const [upper, lower] = [await showExplorer(style), await showExplorer(style)];
  await click(spotOf(graphOf(lower), 'honda'));
  await nextFrame();
  expect([upper.selected, lower.selected]).toEqual([null, 'honda']);
  expect(graphOf(lower).shadowRoot!.activeElement).toBe(listOf(graphOf(lower)));
  expect(inspectedTitle(lower)).toBe('Honda');
  expect(inspectedTitle(upper)).not.toBe('Honda');
});

it('gives a list of problems its whole width, since there is nothing to inspect', async () => {
  const explorer = await showExplorer();
  explorer.data = { title: '' };
  await expect(explorer.ready).rejects.toThrow();
  await explorer.updateComplete;
  const graph = explorer.shadowRoot!.querySelector('ownership-graph')!;
  expect(graph.getBoundingClientRect().width).toBe(explorer.getBoundingClientRect().width);
});

it.each([820, 1280])(
  'gives the picture its final size while data is loading, at %i px',
  async (width) => {
    let respond!: (response: Response) => void;
    vi.spyOn(window, 'fetch').mockReturnValue(new Promise((resolve) => (respond = resolve)));
    const explorer = document.createElement('ownership-explorer');
    explorer.style.cssText = `inline-size: ${width}px; block-size: 700px`;
    explorer.src = '/data.json';
    document.body.append(explorer);
    const size = (): number[] => {
      const { width, height } = part(graphOf(explorer), 'canvas').getBoundingClientRect();
      return [width, height];
    };
    await explorer.updateComplete;
    await waitFor(() => expect(stateText(graphOf(explorer))).toBe('Loading the data…'));
    await nextFrame();
    const before = size();
    respond(new Response(JSON.stringify(carmakers())));
    await explorer.ready;
    expect(size()).toEqual(before);
  },
);
