import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/elements/filters/define.js';
import '../../src/elements/legend/define.js';
import type { OwnershipFilters } from '../../src/elements/filters/filters.js';
import type { OwnershipLegend } from '../../src/elements/legend/legend.js';
import { textWidth } from '../../src/scene/index.js';
import { Store } from '../../src/store/index.js';
import { expectAccessible, setColourScheme } from '../fixtures/accessibility.js';
import { carmakers } from '../fixtures/carmakers.js';
import { emulateMedia } from '../fixtures/pointer.js';
import { expectCleanPage } from '../fixtures/clean-page.js';
import { waitFor } from '../fixtures/wait-for.js';

expectCleanPage();

async function loaded(): Promise<Store> {
  const store = new Store();
  // As an element that draws does.
  store.measureText = textWidth;
  store.set({ view: 'network' });
  await store.load({ type: 'data', data: carmakers() });
  store.setDay('2025-06-01');
  return store;
}

async function show(): Promise<{ store: Store; filters: OwnershipFilters }> {
  const store = await loaded();
  const filters = document.createElement('ownership-filters');
  filters.store = store;
  document.body.append(filters);
  await waitFor(() => expect(countOf('Alliances')).not.toBe(''));
  return { store, filters };
}

async function showLegend(): Promise<{ store: Store; legend: OwnershipLegend }> {
  const store = await loaded();
  const legend = document.createElement('ownership-legend');
  legend.store = store;
  document.body.append(legend);
  await legend.updateComplete;
  return { store, legend };
}

/** The checkbox whose text begins so. */
function choice(name: string): ReturnType<typeof page.getByRole> {
  return page.getByRole('checkbox', { name: new RegExp(`^${name}\\b`) });
}

function countOf(name: string): string {
  const input = choice(name).query();
  return input?.closest('label')?.querySelector('.count')?.textContent ?? '';
}

describe('the panel of filters', () => {
  it('says how much each choice shows, and shows it', async () => {
    const { store } = await show();
    const alliances = Number(countOf('Alliances'));
    expect(alliances).toBe(store.snapshot!.alliances.filter(({ ended }) => !ended).length);
    for (const name of ['Stakes', 'Joint ventures', 'Talks']) {
      await userEvent.click(choice(name));
    }
    const ties = new Set(store.scene!.edges.map(({ tie }) => tie));
    expect(ties.size).toBe(alliances);
    expect(store.visible!.ties.size).toBe(alliances);
  });

  it('shows what is past, as much as it says', async () => {
    const { store, filters } = await show();
    const ties = (): number => new Set(store.scene!.edges.map(({ tie }) => tie)).size;
    const before = ties();
    const ended = Number(countOf('Ended ties'));
    expect(ended).toBeGreaterThan(0);
    await userEvent.click(choice('Ended ties'));
    expect(ties()).toBe(before + ended);
    const years = page.getByLabelText('Talks that ended');
    const option = [...(years.element() as HTMLSelectElement).options].at(-1)!;
    await userEvent.selectOptions(years, option);
    await filters.updateComplete;
    const { talks } = store.filterCounts!.kinds;
    expect([store.state.filters.talksYears, option.text]).toEqual([100, `at any time (${talks})`]);
  });

  it('is used by the keyboard alone', async () => {
    const { store } = await show();
    choice('Stakes').element().focus();
    await userEvent.keyboard(' ');
    expect(store.state.filters.hiddenKinds).toEqual(['stake']);
    await page.getByLabelText('At least').click();
    await userEvent.keyboard('{ControlOrMeta>}a{/ControlOrMeta}20');
    // Not before it is typed to the end.
    expect(store.state.filters.minimumShare).toBe(0);
    await userEvent.keyboard('{Enter}');
    expect(store.state.filters.minimumShare).toBe(20);
    await userEvent.keyboard('{ControlOrMeta>}a{/ControlOrMeta}{Delete}{Tab}');
    expect(store.state.filters.minimumShare).toBe(0);
  });

  it('leaves the companies of the countries that are chosen, together', async () => {
    const { store } = await show();
    await userEvent.click(choice('Japan'));
    const countries = (): Set<string | undefined> =>
      new Set(store.scene!.nodes.map(({ id }) => store.indexOf(store.dataset!).party(id)?.country));
    expect(countries()).toEqual(new Set(['JP']));
    await userEvent.click(choice('France'));
    expect(countries()).toEqual(new Set(['JP', 'FR']));
  });

  it('counts stakes by votes when asked to', async () => {
    const { store } = await show();
    await userEvent.selectOptions(page.getByLabelText('Counted by'), 'votes');
    expect(store.state.filters.basis).toBe('votes');
  });

  it('chooses by the keyboard from how many votes on companies make groups', async () => {
    const { store } = await show();
    const slider = page.getByRole('slider', { name: 'Controlled from' });
    expect(slider.element()).toHaveAttribute('aria-valuetext', 'more than 50% of votes');
    slider.element().focus();
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(store.state.filters.threshold).toBe(25);
    await expect.element(slider).toHaveAttribute('aria-valuetext', '25% of votes');
  });

  it('follows the filters that the page sets', async () => {
    const { store, filters } = await show();
    store.set({ filters: { disputedOnly: true, minimumShare: 5 } });
    await filters.updateComplete;
    expect(choice('Only where sources differ').element()).toBeChecked();
    expect(page.getByLabelText('At least').element()).toHaveValue(5);
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`is accessible in ${scheme}`, async () => {
      setColourScheme(scheme);
      const { filters } = await show();
      await expectAccessible(filters);
    });
  }

  it('is accessible in forced colours', async () => {
    await emulateMedia({ 'forced-colors': 'active' });
    const { filters } = await show();
    await expectAccessible(filters);
  });
});

describe('the legend', () => {
  const button = page.getByRole('button', { name: 'Filters' });

  it('opens the panel beside its button, with the keyboard in it, and closes it by Escape', async () => {
    const { legend } = await showLegend();
    await userEvent.click(button);
    const panel = legend.shadowRoot!.querySelector('[popover]')!;
    await waitFor(() => expect(choice('Stakes').element().matches(':focus')).toBe(true));
    const [inner, outer] = [
      panel.getBoundingClientRect(),
      button.element().getBoundingClientRect(),
    ];
    expect(inner.top >= outer.bottom || inner.bottom <= outer.top).toBe(true);
    await expectAccessible(legend);
    await userEvent.keyboard('{Escape}');
    expect(panel.matches(':popover-open')).toBe(false);
    await waitFor(() => expect(button.element().matches(':focus')).toBe(true));
  });

  it('closes the panel by a button in it, which stays in sight', async () => {
    const { legend } = await showLegend();
    await userEvent.click(button);
    const panel = legend.shadowRoot!.querySelector('[popover]')!;
    await waitFor(() => expect(choice('Stakes').element().matches(':focus')).toBe(true));
    panel.scrollTop = panel.scrollHeight;
    await userEvent.click(page.getByRole('button', { name: 'Close' }));
    expect(panel.matches(':popover-open')).toBe(false);
    await waitFor(() => expect(button.element().matches(':focus')).toBe(true));
  });

  it('has the filters beside a table too, which has nothing else to explain', async () => {
    const { store, legend } = await showLegend();
    store.setView('table');
    await legend.updateComplete;
    expect(legend.shadowRoot!.querySelector('li')).toBeNull();
    await userEvent.click(button);
    await userEvent.click(choice('Japan'));
    await waitFor(() => expect(legend.shadowRoot!.textContent).toContain('Hidden'));
    expect(store.visible!.parties.size).toBeGreaterThan(0);
  });

  it('says what is hidden, and brings all of it back at once', async () => {
    const { store, legend } = await showLegend();
    const before = store.scene!;
    expect(legend.shadowRoot!.textContent).not.toContain('Hidden');
    store.setFilters({ countries: ['JP'], endedTies: true });
    await waitFor(() => expect(legend.shadowRoot!.textContent).toContain('Hidden'));
    const { parties, ties } = store.hiddenCounts!;
    expect(legend.shadowRoot!.querySelector('.hidden')!.textContent).toMatch(
      new RegExp(`^Hidden: ${parties} compan.*, ${ties} ties?$`),
    );
    await expectAccessible(legend);
    await userEvent.click(page.getByRole('button', { name: 'Show all' }));
    // The past is shown as before.
    expect(store.state.filters).toMatchObject({ countries: [], endedTies: true });
    expect(store.scene!.nodes.length).toBeGreaterThanOrEqual(before.nodes.length);
    await legend.updateComplete;
    expect(legend.shadowRoot!.textContent).not.toContain('Hidden');
  });
});
