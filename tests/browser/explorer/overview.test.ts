import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { OwnershipExplorer } from '../../../src/elements/explorer/explorer.js';
import { expectAccessible, setColourScheme } from '../../fixtures/accessibility.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { click, emulateMedia } from '../../fixtures/pointer.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import {
  graphOf,
  inspectedTitle,
  inspectorOf,
  legendOf,
  showExplorer,
} from '../../fixtures/shown-explorer.js';
import { nextFrame, spotOf } from '../../fixtures/shown-graph.js';
import { waitFor } from '../../fixtures/wait-for.js';

expectCleanPage();

function showOverview(style = ''): Promise<OwnershipExplorer> {
  return showExplorer(style, 'overview');
}

/** An overview in which Nissan has a company to show inside its card. */
function showGroup(): Promise<OwnershipExplorer> {
  const data = carmakers();
  data.parties.push({ id: 'brand', kind: 'company', name: 'Brand' });
  const holdings = [{ from: '2000', capital: 100, sources: ['report'] }];
  data.stakes!.push({ id: 'nissan-in-brand', owner: 'nissan', owned: 'brand', holdings });
  return showExplorer('', 'overview', data);
}

function nodeIds(explorer: OwnershipExplorer): string[] {
  return graphOf(explorer).scene!.nodes.map(({ id }) => id);
}

function nodeCount(explorer: OwnershipExplorer): number {
  return graphOf(explorer).scene!.nodes.length;
}

it('opens with the overview', async () => {
  const explorer = document.createElement('ownership-explorer');
  expect(explorer.view).toBe('overview');
  expect(graphOf(await showOverview()).scene!.view).toBe('overview');
});

it('inspects the company whose card is clicked, and the tie of a label', async () => {
  const explorer = await showOverview();
  await click(spotOf(graphOf(explorer), 'honda'));
  await waitFor(() => expect(inspectedTitle(explorer)).toBe('Honda'));
  await nextFrame();
  await click(spotOf(graphOf(explorer), 'honda~nissan/label-0'));
  await waitFor(() => expect(inspectedTitle(explorer)).toBe('A holding of Nissan and Honda'));
});

it('opens a card by its control, and closes it by a step back', async () => {
  const explorer = await showGroup();
  const graph = graphOf(explorer);
  expect(nodeIds(explorer)).not.toContain('brand');
  await click(spotOf(graph, 'nissan/disclosure'));
  await waitFor(() => expect(nodeIds(explorer)).toContain('brand'));
  expect(explorer.selected).toBeNull();
  await nextFrame();
  await click(spotOf(graph, 'brand'));
  await waitFor(() => expect(inspectedTitle(explorer)).toBe('Brand'));
  expect(nodeIds(explorer)).toContain('brand');
  explorer.store.back();
  explorer.store.back();
  await waitFor(() => expect(nodeIds(explorer)).not.toContain('brand'));
});

it('opens the card that is zoomed in on, once', async () => {
  const explorer = await showGroup();
  const { cy } = graphOf(explorer);
  cy!.center(cy!.getElementById('nissan'));
  for (let step = 0; step < 5; step += 1) explorer.zoom(1);
  await waitFor(() => expect(nodeIds(explorer)).toContain('brand'));
  explorer.store.back();
  explorer.zoom(1);
  await nextFrame();
  expect(nodeIds(explorer)).not.toContain('brand');
});

it('changes to the network and back by its buttons, and reports it', async () => {
  const explorer = await showOverview();
  const views: string[] = [];
  explorer.addEventListener('ownership-change', ({ detail }) => views.push(detail.view));
  await userEvent.click(page.getByRole('button', { name: 'Network' }));
  await waitFor(() => expect(nodeCount(explorer)).toBe(8));
  await userEvent.click(page.getByRole('button', { name: 'Overview' }));
  await waitFor(() => expect(nodeCount(explorer)).toBe(5));
  expect(views).toEqual(['network', 'overview']);
  await explorer.updateComplete;
  expect(explorer.getAttribute('view')).toBe('overview');
});

it('shows which button is pressed while the pointer is on it, too', async () => {
  await showOverview();
  const button = page.getByRole('button', { name: 'Overview' });
  const colours = (): string[] => {
    const { color, backgroundColor } = getComputedStyle(button.element());
    return [color, backgroundColor];
  };
  const before = colours();
  await userEvent.hover(button);
  expect(colours()).toEqual(before);
});

it('follows the attribute, which fires nothing', async () => {
  const explorer = await showOverview();
  const views: string[] = [];
  explorer.addEventListener('ownership-change', ({ detail }) => views.push(detail.view));
  explorer.setAttribute('view', 'network');
  await waitFor(() => expect(nodeCount(explorer)).toBe(8));
  const button = page.getByRole('button', { name: 'Network' });
  await expect.element(button).toHaveAttribute('aria-pressed', 'true');
  explorer.removeAttribute('view');
  await waitFor(() => expect(nodeCount(explorer)).toBe(5));
  expect(views).toEqual([]);
});

it('says how many groups have no space, also when its size changes', async () => {
  const explorer = await showOverview('inline-size: 1000px; block-size: 700px');
  const moreButton = (): HTMLElement | null => explorer.shadowRoot!.querySelector('.more');
  expect(moreButton()).toBeNull();
  explorer.style.blockSize = '340px';
  await waitFor(() => expect(nodeCount(explorer)).toBeLessThan(5));
  await nextFrame();
  expect(moreButton()!.textContent.trim()).toBe(`and ${5 - nodeCount(explorer)} more`);
});

it('says how many companies of the network nothing ties to others, and leads to them', async () => {
  const explorer = await showOverview();
  explorer.view = 'network';
  explorer.day = '1995-01-01';
  await waitFor(() => expect(explorer.scene!.view).toBe('network'));
  const { leftOut } = explorer.scene!;
  expect(leftOut.length).toBeGreaterThan(0);
  await userEvent.click(page.getByRole('button', { name: `and ${leftOut.length} without a tie` }));
  expect(explorer.view).toBe('table');
});

it('explains in its legend the lines of the overview', async () => {
  const explorer = await showOverview();
  const items = [...legendOf(explorer).shadowRoot!.querySelectorAll('li')].map(({ textContent }) =>
    textContent.replace(/\s+/g, ' ').trim(),
  );
  expect(items.join(', ')).toMatch(/Majority stake.*Minority stake.*Alliance.*Collapsed talks/);
});

it('keeps the places of its cards when the inspector opens a page', async () => {
  const explorer = await showOverview();
  const places = (): unknown => graphOf(explorer).scene!.nodes.map(({ id, x, y }) => [id, x, y]);
  const before = places();
  explorer.select('nissan');
  await inspectorOf(explorer).updateComplete;
  await nextFrame();
  expect(places()).toEqual(before);
});

for (const scheme of ['light', 'dark'] as const) {
  it(`is accessible with the overview in ${scheme}`, async () => {
    setColourScheme(scheme);
    const explorer = await showOverview();
    explorer.select('nissan');
    await inspectorOf(explorer).updateComplete;
    await nextFrame();
    await expectAccessible(explorer);
  });
}

it('is accessible with the overview in forced colours', async () => {
  await emulateMedia({ 'forced-colors': 'active' });
  await expectAccessible(await showOverview());
});
