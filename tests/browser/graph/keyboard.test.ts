import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { messages } from '../../../src/messages/index.js';
import type { OwnershipGraph } from '../../../src/elements/graph/graph.js';
import { placed } from '../../fixtures/placed.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { drawn, listOf, showGraph } from '../../fixtures/shown-graph.js';
import { waitFor } from '../../fixtures/wait-for.js';
import { party, sample } from '../../unit/model/sample.js';

expectCleanPage();

async function press(keys: string): Promise<void> {
  await userEvent.keyboard(keys);
}

/** A graph without buttons whose list has the focus, reached by the Tab key. */
async function showFocused(): Promise<OwnershipGraph> {
  // Without buttons from the start: the graph would grow, and be fitted again, when they go.
  const graph = await showGraph({ noToolbar: true });
  await press('{Tab}');
  expect(graph.shadowRoot!.activeElement).toBe(listOf(graph));
  return graph;
}

/** What a screen reader says of the option that the keyboard is on. */
async function activeOption(graph: OwnershipGraph): Promise<string | undefined> {
  await graph.updateComplete;
  const id = listOf(graph).getAttribute('aria-activedescendant');
  const option = id === null ? null : graph.shadowRoot!.getElementById(id);
  return option?.textContent.replace(/\s+/g, ' ').trim();
}

it('reaches the buttons and then, in one stop, the companies by Tab', async () => {
  const before = document.createElement('button');
  const after = document.createElement('button');
  document.body.append(before);
  const graph = await showGraph();
  document.body.append(after);
  before.focus();
  const stops: string[] = [];
  for (let stop = 0; stop < 5; stop += 1) {
    await press('{Tab}');
    const focused = graph.shadowRoot!.activeElement!;
    stops.push(focused.getAttribute('aria-label') ?? focused.textContent.trim());
  }
  const buttons = ['Zoom out', 'Zoom in', 'Fit the whole graph', 'Save picture'];
  expect(stops).toEqual([...buttons, 'Companies in the graph']);
  await press('{Tab}');
  expect(document.activeElement).toBe(after);
});

it('shows where the keyboard is by a line around the graph', async () => {
  const graph = await showFocused();
  expect(getComputedStyle(listOf(graph)).outlineStyle).toBe('solid');
});

it('goes by arrows to the best connected company and on to its neighbours, and says each', async () => {
  const graph = await showFocused();
  expect(await activeOption(graph)).toBeUndefined();
  await press('{ArrowRight}');
  expect(await activeOption(graph)).toBe('Nissan, Company, Japan, Held by Renault (35.7%), 7 ties');
  expect(drawn(graph, 'nissan').hasClass('focused')).toBe(true);
  const options: (string | undefined)[] = [];
  for (const key of ['{ArrowRight}', '{ArrowDown}', '{ArrowLeft}', '{ArrowUp}', '{ArrowUp}']) {
    await press(key);
    options.push((await activeOption(graph))?.split(',')[0]);
  }
  expect(options).toEqual(['Renault', 'Mitsubishi Motors', 'Honda', 'Nissan', 'Nissan']);
  expect(graph.selected).toBeNull();
});

it('selects by Enter and by Space, and clears by Escape', async () => {
  const graph = await showFocused();
  const details: unknown[] = [];
  graph.addEventListener('ownership-select', ({ detail }) => details.push(detail.id));
  await press('{ArrowRight}{Enter}{ArrowRight} {Escape}');
  expect(details).toEqual(['nissan', 'renault', null]);
  expect(graph.shadowRoot!.activeElement).toBe(listOf(graph));
});

it('marks the selected company for screen readers', async () => {
  const graph = await showFocused();
  await press('{ArrowRight}{Enter}');
  await graph.updateComplete;
  const chosen = [...listOf(graph).querySelectorAll('[aria-selected=true]')];
  expect(chosen.map(({ id }) => id)).toEqual(['node-nissan']);
});

it('renders no option of the list again when only the selection changes', async () => {
  const graph = await showFocused();
  const company = vi.spyOn(messages.picture, 'company');
  for (const id of ['nissan', 'renault', 'renault-in-nissan', null]) {
    graph.select(id);
    await graph.updateComplete;
  }
  expect(company).not.toHaveBeenCalled();
  graph.day = '2024-06-01';
  await graph.updateComplete;
  expect(company).toHaveBeenCalledTimes(graph.scene!.nodes.length);
});

it('comes to list every company of a large network', async () => {
  const parties = Array.from({ length: 600 }, (_, at) => party(`party-${at}`));
  const positions = Object.fromEntries(
    parties.map(({ id }, at) => [id, { x: 200 * (at % 25), y: 60 * Math.floor(at / 25) }]),
  );
  const data = { ...sample({ parties, stakes: [], alliances: [], talks: [] }), positions };
  const graph = await showGraph({ data, style: 'inline-size: 600px; block-size: 400px' });
  await waitFor(() => expect(listOf(graph).querySelectorAll('[role=option]')).toHaveLength(600));
});

/** The names that the keyboard is on after each of some presses. */
async function namesAfter(graph: OwnershipGraph, keys: readonly string[]): Promise<string[]> {
  const names: string[] = [];
  for (const key of keys) {
    await press(key);
    names.push((await activeOption(graph))!.split(',')[0]!);
  }
  return names;
}

it('goes by a letter to the next name that begins so, and by Home and End to both ends', async () => {
  const graph = await showFocused();
  expect(await namesAfter(graph, ['t', 't', 't', '{End}', '{Home}', 'M', '{Home}', 'x'])).toEqual([
    'Two Makers Venture',
    'Trust Bank',
    'Two Makers Venture',
    'Lender',
    'Nissan',
    'Mitsubishi Motors',
    'Nissan',
    'Nissan',
  ]);
});

it('goes by several letters to the name that begins with all of them, a space among them', async () => {
  const graph = await showFocused();
  const typed = Array.from('trust b');
  const names = await namesAfter(graph, typed);
  expect([names[0], names.at(-1)]).toEqual(['Two Makers Venture', 'Trust Bank']);
  expect(graph.selected).toBeNull();
  await press('{Enter}');
  expect(graph.selected).toBe('bank');
});

it.each(['overview', 'focus'] as const)('goes by letters in the view %s, too', async (view) => {
  const graph = await showGraph({ view: null, noToolbar: true });
  if (view === 'focus') graph.select('nissan');
  await waitFor(() => expect(graph.scene!.view).toBe(view));
  listOf(graph).focus();
  await press('ren');
  expect((await activeOption(graph))!.split(',')[0]).toBe('Renault');
});

it('ignores accents of names when it goes by letters', async () => {
  const names = ['Škoda', 'Éicher', 'Citroën', 'Åston', 'Ørsted', 'A\u0301lpha', 'Łada'];
  const parties = names.map((name, index) => ({
    id: `maker-${index}`,
    kind: 'company' as const,
    name,
  }));
  const data = placed({ title: 'Accents', compiled: '2025-06-01', parties });
  const graph = await showGraph({ data, noToolbar: true });
  await press('{Tab}');
  const reached: string[] = [];
  for (const word of ['sko', 'EI', 'as', 'alp', 'or', 'la', 'citroe']) {
    // Another key ends the word before.
    await press('{Home}');
    reached.push((await namesAfter(graph, [word]))[0]!);
  }
  expect(reached).toEqual(['Škoda', 'Éicher', 'Åston', 'A\u0301lpha', 'Ørsted', 'Łada', 'Citroën']);
});

it('zooms by + and −, and shows all by 0', async () => {
  const graph = await showFocused();
  const zoom = graph.cy!.zoom();
  await press('+');
  expect(graph.cy!.zoom()).toBeGreaterThan(zoom);
  await press('--');
  expect(graph.cy!.zoom()).toBeLessThan(zoom);
  await press('0');
  expect(graph.cy!.zoom()).toBeCloseTo(zoom);
});

it('brings what the keyboard goes to into view', async () => {
  const graph = await showFocused();
  await press('{ArrowRight}');
  graph.cy!.zoom(3).pan({ x: 200, y: 200 });
  await press('{End}');
  await waitFor(() => {
    const { x1, y1, x2, y2 } = drawn(graph, 'lender').renderedBoundingBox({});
    expect(Math.min(x1, y1)).toBeGreaterThanOrEqual(0);
    expect([x2 <= graph.cy!.width(), y2 <= graph.cy!.height()]).toEqual([true, true]);
  });
});

it('leaves other keys and shortcuts to the page', async () => {
  const graph = await showFocused();
  const prevented: [string, boolean][] = [];
  document.addEventListener('keydown', ({ key, defaultPrevented }) => {
    prevented.push([key, defaultPrevented]);
  });
  await press('{ArrowRight}{F9}{Alt>}n{/Alt}');
  expect(prevented.filter(([key]) => key !== 'Alt')).toEqual([
    ['ArrowRight', true],
    ['F9', false],
    ['n', false],
  ]);
  expect((await activeOption(graph))?.split(',')[0]).toBe('Nissan');
});

it('begins at what is selected, and forgets the place when the keyboard leaves', async () => {
  const graph = await showGraph({ noToolbar: true });
  graph.selected = 'honda';
  await graph.updateComplete;
  await press('{Tab}');
  expect((await activeOption(graph))?.split(',')[0]).toBe('Honda');
  await press('{Tab}');
  expect(await activeOption(graph)).toBeUndefined();
  expect(graph.cy!.elements('.focused').length).toBe(0);
});

it('works with its buttons', async () => {
  const graph = await showGraph();
  const zoom = graph.cy!.zoom();
  await press('{Tab}{Enter}');
  expect(graph.cy!.zoom()).toBeLessThan(zoom);
  await press('{Tab}{Enter}{Enter}');
  expect(graph.cy!.zoom()).toBeGreaterThan(zoom);
  await press('{Tab}{Enter}');
  expect(graph.cy!.zoom()).toBeCloseTo(zoom);
});
