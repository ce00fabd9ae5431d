import { afterEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { EDGE_ENCODINGS, legendItems } from '../../src/render/index.js';
import '../../src/elements/legend/define.js';
import type { OwnershipLegend } from '../../src/elements/legend/legend.js';
import { textWidth } from '../../src/scene/index.js';
import { Store } from '../../src/store/index.js';
import { expectAccessible, setColourScheme } from '../fixtures/accessibility.js';
import { carmakers } from '../fixtures/carmakers.js';
import { translate } from '../fixtures/translate.js';

interface Shown {
  store: Store;
  legend: OwnershipLegend;
  root: ShadowRoot;
}

async function show(): Promise<Shown> {
  const store = new Store();
  // As an element that draws does.
  store.measureText = textWidth;
  store.set({ view: 'network' });
  await store.load({ type: 'data', data: carmakers() });
  store.setDay('2025-06-01');
  const legend = document.createElement('ownership-legend');
  legend.store = store;
  document.body.append(legend);
  await legend.updateComplete;
  return { store, legend, root: legend.shadowRoot! };
}

/** The items as `name count`. */
function itemsOf(root: ShadowRoot): string[] {
  return [...root.querySelectorAll('li')].map((item) =>
    [...item.querySelectorAll('span')].map((span) => span.textContent).join(' '),
  );
}

function swatchOf(root: ShadowRoot, name: string): SVGElement {
  const item = [...root.querySelectorAll('li')].find((candidate) =>
    candidate.textContent.includes(name),
  );
  return item!.querySelector('svg')!;
}

afterEach(() => {
  document.body.replaceChildren();
  setColourScheme('');
});

for (const scheme of ['light', 'dark'] as const) {
  it(`is accessible in ${scheme}`, async () => {
    setColourScheme(scheme);
    const { store, legend } = await show();
    store.setFilters({ endedTies: true });
    await legend.updateComplete;
    await expectAccessible(legend);
  });
}

it('is empty without data', async () => {
  const legend = document.createElement('ownership-legend');
  document.body.append(legend);
  await legend.updateComplete;
  expect(legend.shadowRoot!.textContent.trim()).toBe('');
});

it('explains every item in use, and how often it is drawn', async () => {
  const { root } = await show();
  expect(itemsOf(root)).toEqual([
    'Majority stake 1',
    'Minority stake 4',
    'Stake of unknown size 1',
    'Alliance 1',
    'Collapsed talks 1',
    'Cross-holding 1',
    'May not hold 1',
    'Company 4',
    'Joint venture 1',
    'State 1',
    'Fund 1',
    'Trust 1',
    'Text size: vehicles sold',
  ]);
});

it('leaves out what the day does not show', async () => {
  const { store, legend, root } = await show();
  store.setDay('1997-01-01');
  await legend.updateComplete;
  expect(itemsOf(root)).not.toContain('Alliance 1');
  expect(itemsOf(root)).toContain('Minority stake 1');
});

it('draws its swatches as the encoding has them', async () => {
  const { root } = await show();
  const line = swatchOf(root, 'Alliance').querySelector('path')!;
  expect(line.getAttribute('stroke-dasharray')).toBe(EDGE_ENCODINGS.alliance.dash.join(' '));
  expect(line.getAttribute('stroke-width')).toBe(String(EDGE_ENCODINGS.alliance.width));
  expect(swatchOf(root, 'Alliance').querySelector('.filled')).toBeNull();
  expect(swatchOf(root, 'Majority').querySelector('.filled.majority')).not.toBeNull();
  expect(swatchOf(root, 'Collapsed').querySelector('text')!.textContent).toBe('✕');
});

it('renders none of its items again when only the selection changes', async () => {
  const { store, legend } = await show();
  const scene = store.scene!;
  const { edges: drawn } = scene;
  const edges = vi.spyOn(scene, 'edges', 'get').mockReturnValue(drawn);
  store.select('nissan');
  await legend.updateComplete;
  expect(edges).not.toHaveBeenCalled();
  // It is the scene that items are counted in.
  legendItems(scene);
  expect(edges).toHaveBeenCalled();
});

it('shows and hides ended ties by mouse', async () => {
  const { store, legend, root } = await show();
  await userEvent.click(page.getByRole('checkbox', { name: 'Ended ties' }));
  await legend.updateComplete;
  expect(store.state.filters.endedTies).toBe(true);
  expect(itemsOf(root)).toContain('Ended tie 1');
});

it('says how much of the past each choice shows, as the filters do', async () => {
  const { store, legend, root } = await show();
  const control = root.querySelector('label')!;
  await expect.element(page.elementLocator(control)).toHaveTextContent(/^Ended ties$/);
  await store.loadPastCounts();
  await legend.updateComplete;
  const { endedTies, talksYears } = store.pastCounts!;
  expect(endedTies).toBe(1);
  await expect.element(page.elementLocator(control)).toHaveTextContent(/^Ended ties 1$/);
  const labels = [...root.querySelectorAll('option')].map(({ label }) => label);
  expect(labels.map((label) => Number(/\((\d+)\)$/.exec(label)![1]))).toEqual(
    talksYears.map(([, count]) => count),
  );
  await store.loadFilterCounts();
  expect(store.filterCounts).toMatchObject({ endedTies, talksYears });
});

it('shows and hides ended ties by keyboard', async () => {
  const { store } = await show();
  await userEvent.keyboard('{Tab} ');
  expect(store.state.filters.endedTies).toBe(true);
  await userEvent.keyboard(' ');
  expect(store.state.filters.endedTies).toBe(false);
});

it('chooses how old ended talks may be', async () => {
  const { store, legend, root } = await show();
  store.setDay('2027-06-01');
  const select = page.getByRole('combobox', { name: 'Talks that ended' });
  await userEvent.selectOptions(select, 'in the last year');
  await legend.updateComplete;
  expect(store.state.filters.talksYears).toBe(1);
  expect(itemsOf(root)).not.toContain('Collapsed talks 1');
  await userEvent.selectOptions(select, 'at any time');
  expect(store.state.filters.talksYears).toBe(100);
});

it('follows filters that are set elsewhere, also to years that are none of its choices', async () => {
  const { store, legend, root } = await show();
  store.setFilters({ endedTies: true, talksYears: 3 });
  await legend.updateComplete;
  expect(root.querySelector('input')!.checked).toBe(true);
  expect(root.querySelector('select')!.selectedOptions[0]!.label).toBe('in the last 3 years');
  store.setFilters({ talksYears: 10 });
  await legend.updateComplete;
  expect(root.querySelector('select')!.selectedOptions[0]!.label).toBe('in the last 10 years');
});

it('names the items of another day after a browser has translated the texts', async () => {
  const { store, legend, root } = await show();
  translate(root);
  store.setDay('1995-01-01');
  await legend.updateComplete;
  const translated = itemsOf(root);
  const { store: other, root: untranslated } = await show();
  other.setDay('1995-01-01');
  await legend.updateComplete;
  await expect.poll(() => itemsOf(untranslated)).toEqual(translated);
});
