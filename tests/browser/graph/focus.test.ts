import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../src/elements/graph/define.js';
import type { OwnershipGraph } from '../../../src/elements/graph/graph.js';
import { expectAccessible, setColourScheme } from '../../fixtures/accessibility.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { click, emulateMedia, emulateMotion } from '../../fixtures/pointer.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { listOf, part, spotOf, usable } from '../../fixtures/shown-graph.js';
import { waitFor } from '../../fixtures/wait-for.js';

expectCleanPage();

beforeEach(emulateMotion);

/** A graph whose view follows the selection, in which every company makes vehicles. */
async function showOverview(
  style = 'inline-size: 900px; block-size: 600px',
): Promise<OwnershipGraph> {
  const graph = document.createElement('ownership-graph');
  graph.style.cssText = style;
  graph.day = '2025-06-01';
  graph.data = carmakers();
  document.body.append(graph);
  await usable(graph);
  return graph;
}

/** Resolves once the view is drawn, all is where the scene has it, and nothing is faded any more. */
async function settled(graph: OwnershipGraph): Promise<void> {
  await waitFor(() => expect(graph.scene!.view).toBe(graph.view));
  await graph.updateComplete;
  await waitFor(() => {
    const { nodes } = graph.scene!;
    const places = nodes.map(({ id }) => graph.cy!.getElementById(id).position());
    expect(places).toEqual(nodes.map(({ x, y }) => ({ x, y })));
    const faded = graph.cy!.elements().filter((one) => one.numericStyle('opacity') !== 1);
    expect(faded.map((one) => one.id())).toEqual([]);
  });
}

async function focusOn(id: string, style?: string): Promise<OwnershipGraph> {
  const graph = await showOverview(style);
  graph.select(id);
  await settled(graph);
  return graph;
}

/** The path above the picture, as a reader sees it. */
function path(graph: OwnershipGraph): string[] {
  const items = part(graph, 'focus-bar').querySelectorAll('li');
  return [...items].map(({ textContent }) => textContent.trim());
}

describe('the focus view', () => {
  it('lists what is not recorded as that, and as no company', async () => {
    const graph = await focusOn('nissan');
    const options = [...graph.shadowRoot!.querySelectorAll('[role=option]')].map((option) =>
      option.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(options).toContain('Everyone else, not recorded here, one tie');
    expect(options).toContainEqual(expect.stringMatching(/^Renault, Company, France/));
  });

  it('shows what other files say of alliances and talks, without an inspector', async () => {
    const graph = document.createElement('ownership-graph');
    graph.style.cssText = 'inline-size: 900px; block-size: 600px';
    graph.view = 'focus';
    graph.src = '/tests/fixtures/served/divided/makers.json';
    document.body.append(graph);
    await graph.ready;
    expect(graph.store.dataset?.sources).toEqual([]);
    graph.select('beta');
    await waitFor(() => expect(graph.store.dataset?.sources).toHaveLength(1));
  });

  it('opens by a click on a company in the overview', async () => {
    const graph = await showOverview();
    await click(spotOf(graph, 'nissan'));
    await settled(graph);
    expect(graph.view).toBe('focus');
    expect(path(graph)).toEqual(['All makers', 'Japan', 'Nissan']);
  });

  it('goes on by a click on a box, and back a step by Escape', async () => {
    const graph = await focusOn('nissan');
    await click(spotOf(graph, 'renault'));
    await settled(graph);
    expect(path(graph).at(-1)).toBe('Renault');
    await userEvent.keyboard('{Escape}');
    await settled(graph);
    expect(path(graph).at(-1)).toBe('Nissan');
    await userEvent.keyboard('{Escape}');
    expect([graph.view, graph.selected]).toEqual(['overview', null]);
  });

  it('goes back by the button, and home by the path', async () => {
    const graph = await focusOn('nissan');
    graph.select('renault');
    await settled(graph);
    const [back, home] = part(graph, 'focus-bar').querySelectorAll('button');
    back!.click();
    expect(graph.selected).toBe('nissan');
    home!.click();
    expect([graph.view, graph.selected]).toEqual(['overview', null]);
  });

  it('opens hidden neighbours by a click on their number, and closes them', async () => {
    const graph = await focusOn('nissan');
    await click(spotOf(graph, 'renault/toggle'));
    await settled(graph);
    expect(graph.scene!.nodes.map(({ id }) => id)).toContain('france');
    expect(graph.selected).toBe('nissan');
    await click(spotOf(graph, 'renault/toggle'));
    await settled(graph);
    expect(graph.scene!.nodes.map(({ id }) => id)).not.toContain('france');
  });

  it('opens them by the keyboard too', async () => {
    const graph = await focusOn('nissan');
    listOf(graph).focus();
    await userEvent.keyboard('r{Shift>}{Enter}{/Shift}');
    await settled(graph);
    expect(graph.scene!.nodes.map(({ id }) => id)).toContain('france');
  });

  it('keeps its view when a tie is selected by a click on it', async () => {
    const graph = await focusOn('nissan');
    const { scene } = graph;
    await click(spotOf(graph, 'nissan-honda/title'));
    expect(graph.selected).toBe('nissan-honda');
    expect(graph.scene).toBe(scene);
  });

  it('comes to rest where the scene has it when one change interrupts another', async () => {
    const graph = await focusOn('nissan');
    graph.select('renault');
    await graph.updateComplete;
    graph.select('nissan');
    await settled(graph);
    expect(path(graph).at(-1)).toBe('Nissan');
  });

  it('moves nothing where the reader prefers that', async () => {
    await emulateMedia({});
    const graph = await showOverview();
    graph.select('nissan');
    await graph.updateComplete;
    const { x, y } = graph.scene!.nodes.find(({ id }) => id === 'nissan')!;
    expect(graph.cy!.getElementById('nissan').position()).toEqual({ x, y });
  });

  it('shows what was selected, also in a low and narrow box', async () => {
    const graph = await focusOn('nissan', 'inline-size: 360px; block-size: 240px');
    const box = graph.cy!.getElementById('nissan').renderedBoundingBox({});
    expect(box.y1).toBeGreaterThanOrEqual(0);
    expect(box.y2).toBeLessThanOrEqual(240);
    expect(graph.cy!.zoom()).toBe(1);
  });

  it.each(['light', 'dark'] as const)('is accessible when %s', async (scheme) => {
    setColourScheme(scheme);
    await expectAccessible(await focusOn('nissan'));
  });
});
