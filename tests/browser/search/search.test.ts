import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { OwnershipSearch } from '../../../src/elements/search/search.js';
import { Store, type StoreEvent } from '../../../src/store/index.js';
import { expectAccessible, setColourScheme } from '../../fixtures/accessibility.js';
import { click, tap, type Spot } from '../../fixtures/pointer.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import {
  activeOptionOf,
  carmakersWithFiatChrysler,
  inputOf,
  optionsOf,
  popupTextOf,
  showSearch,
  textOf,
  typeInto,
} from '../../fixtures/shown-search.js';

expectCleanPage();

const FCA = 'Fiat Chrysler Company · Netherlands · 2014 to 2021 Go to 15 Jan 2021';
const NISSAN = 'Nissan Company · Japan · Held by Renault (35.7%)';

function spotOfOption(search: OwnershipSearch, place: number): Spot {
  const option = search.shadowRoot!.querySelectorAll('[role=option]')[place]!;
  const { x, y, width, height } = option.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

describe('typing', () => {
  it('lists what is found, with what it is and who holds it', async () => {
    const { search } = await showSearch();
    await typeInto(search, 'nisan');
    expect(optionsOf(search)[0]).toBe(NISSAN);
    expect(inputOf(search).getAttribute('aria-expanded')).toBe('true');
  });

  it('says by which foreign name something was found, in its language', async () => {
    const { search } = await showSearch();
    await typeInto(search, '日産');
    expect(optionsOf(search)[0]).toContain('Nissan 日産自動車 (Japanese)');
    expect(search.shadowRoot!.querySelector('[lang=ja]')!.textContent).toBe('日産自動車');
  });

  it('says where nothing is found, and lists nothing without a letter', async () => {
    const { search } = await showSearch();
    await typeInto(search, 'xyzzy');
    expect([optionsOf(search), popupTextOf(search)]).toEqual([[], 'Nothing found']);
    await userEvent.clear(inputOf(search));
    await userEvent.keyboard('  ');
    expect(inputOf(search).getAttribute('aria-expanded')).toBe('false');
  });

  it('finds nothing without data, and leaves no line in the console', async () => {
    const search = document.createElement('ownership-search');
    document.body.append(search);
    await search.updateComplete;
    await userEvent.keyboard('{Tab}nissan{ArrowDown}{Enter}');
    expect(optionsOf(search)).toEqual([]);
  });
});

describe('the keyboard', () => {
  it('goes through the options and around, and the screen reader follows', async () => {
    const { search } = await showSearch();
    await typeInto(search, 'honda');
    const count = optionsOf(search).length;
    expect([count > 1, activeOptionOf(search)]).toEqual([true, null]);
    await userEvent.keyboard('{ArrowDown}');
    expect(activeOptionOf(search)).toBe(optionsOf(search)[0]);
    await userEvent.keyboard('{ArrowUp}');
    expect(activeOptionOf(search)).toBe(optionsOf(search)[count - 1]);
    await userEvent.keyboard('{ArrowDown}');
    expect(activeOptionOf(search)).toBe(optionsOf(search)[0]);
    await userEvent.keyboard('n');
    expect(activeOptionOf(search)).toBeNull();
  });

  it('chooses by Enter the option that it is on, or the first', async () => {
    const { search, store } = await showSearch();
    await typeInto(search, 'honda');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(store.state.selected).toBe('nissan-honda');
    expect([inputOf(search).value, optionsOf(search)]).toEqual(['', []]);
    await typeInto(search, 'renault');
    await userEvent.keyboard('{Enter}');
    expect(store.state.selected).toBe('renault');
  });

  it('chooses by Enter what is found only later', async () => {
    const store = new Store();
    const search = document.createElement('ownership-search');
    search.store = store;
    document.body.append(search);
    await search.updateComplete;
    await userEvent.keyboard('{Tab}renault{Enter}');
    await store.load({ type: 'data', data: carmakersWithFiatChrysler() });
    await expect.poll(() => store.state.selected).toBe('renault');
    expect([inputOf(search).value, optionsOf(search)]).toEqual(['', []]);
  });

  it('forgets an Enter once something else is typed, and where nothing is found', async () => {
    const store = new Store();
    const search = document.createElement('ownership-search');
    search.store = store;
    document.body.append(search);
    await search.updateComplete;
    await userEvent.keyboard('{Tab}renault{Enter}xyz');
    await store.load({ type: 'data', data: carmakersWithFiatChrysler() });
    await expect.poll(() => popupTextOf(search)).toBe('Nothing found');
    await userEvent.keyboard('{Enter}{Backspace}{Backspace}{Backspace}');
    await expect.poll(() => optionsOf(search)[0]).toContain('Renault');
    expect(store.state.selected).toBeNull();
  });

  it('closes the list by Escape, then clears the field, then leaves Escape to the page', async () => {
    const { search } = await showSearch();
    await typeInto(search, 'honda');
    const escapes: string[] = [];
    document.body.addEventListener('keydown', ({ key }) => escapes.push(key), { once: true });
    await userEvent.keyboard('{Escape}');
    expect([optionsOf(search), inputOf(search).value]).toEqual([[], 'honda']);
    await userEvent.keyboard('{Escape}');
    expect([inputOf(search).value, escapes]).toEqual(['', []]);
    await userEvent.keyboard('{Escape}');
    expect(escapes).toEqual(['Escape']);
  });

  it('opens the list again by an arrow, and closes it when the focus goes on', async () => {
    const { search } = await showSearch();
    await typeInto(search, 'nissan');
    await userEvent.keyboard('{Escape}{ArrowDown}');
    expect(activeOptionOf(search)).toBe(NISSAN);
    await userEvent.keyboard('{Tab}');
    expect(optionsOf(search)).toEqual([]);
  });
});

describe('the pointer', () => {
  it('chooses by a click, and the focus stays in the field', async () => {
    const { search, store } = await showSearch();
    await typeInto(search, 'nissan');
    await click(spotOfOption(search, 0));
    await expect.poll(() => store.state.selected).toBe('nissan');
    expect(search.shadowRoot!.activeElement).toBe(inputOf(search));
    expect(optionsOf(search)).toEqual([]);
  });

  it('chooses by a tap on an option that a finger hits', async () => {
    const { search, store } = await showSearch();
    await typeInto(search, 'mitsubishi');
    const [option] = search.shadowRoot!.querySelectorAll('[role=option]');
    expect(option!.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    await tap(spotOfOption(search, 0));
    await expect.poll(() => store.state.selected).toBe('mitsubishi');
  });

  it('clears the field by its button', async () => {
    const { search } = await showSearch();
    await typeInto(search, 'nissan');
    await userEvent.click(page.getByRole('button', { name: 'Clear the search' }));
    expect([inputOf(search).value, optionsOf(search)]).toEqual(['', []]);
    expect(search.shadowRoot!.activeElement).toBe(inputOf(search));
  });
});

describe('what is not there on the day', () => {
  it('is offered with its years, and chosen in one step with its day', async () => {
    const { search, store } = await showSearch();
    await typeInto(search, 'fca');
    expect(optionsOf(search)).toEqual([FCA.replace('Chrysler', 'Chrysler FCA')]);
    const events: StoreEvent['type'][] = [];
    store.subscribe((event) => event && events.push(event.type));
    await userEvent.keyboard('{Enter}');
    expect(store.state).toMatchObject({ selected: 'fca', day: '2021-01-15' });
    expect(events).toEqual(['select']);
    store.undo();
    expect(store.state).toMatchObject({ selected: null, day: '2025-06-01' });
  });

  it('is there once the day changes, also while the list is open', async () => {
    const { search, store } = await showSearch();
    await typeInto(search, 'fiat');
    expect(optionsOf(search)).toEqual([FCA]);
    store.setDay('2016-01-01');
    await search.updateComplete;
    expect(optionsOf(search)).toEqual(['Fiat Chrysler Company · Netherlands']);
  });
});

it('says once how much was found, and what was chosen', async () => {
  const { search } = await showSearch();
  const status = search.shadowRoot!.querySelector('[role=status]')!;
  const said: string[] = [];
  new MutationObserver(() => said.push(textOf(status))).observe(status, {
    characterData: true,
    childList: true,
    subtree: true,
  });
  await typeInto(search, 'nissan');
  const count = `${optionsOf(search).length} results`;
  await expect.poll(() => said).toEqual([count]);
  await userEvent.keyboard('{Backspace}{ArrowDown}{Enter}');
  await expect.poll(() => said).toEqual([count, 'Nissan is selected']);
});

it('finds the store of the element that it names by “for”', async () => {
  const { store } = await showSearch();
  const graph = Object.assign(document.createElement('div'), { id: 'graph', store });
  const search = document.createElement('ownership-search');
  search.for = 'graph';
  document.body.replaceChildren(graph, search);
  await search.updateComplete;
  await typeInto(search, 'renault');
  await userEvent.keyboard('{Enter}');
  expect(store.state.selected).toBe('renault');
});

it('leaves nothing open when it is removed and put back', async () => {
  const { search } = await showSearch();
  await typeInto(search, 'nissan');
  search.remove();
  document.body.append(search);
  await search.updateComplete;
  expect(optionsOf(search)).toEqual([]);
  expect(inputOf(search).getAttribute('aria-expanded')).toBe('false');
});

for (const scheme of ['light', 'dark'] as const) {
  it(`is accessible in ${scheme}, empty and with results`, async () => {
    setColourScheme(scheme);
    const { search } = await showSearch();
    await expectAccessible(search);
    for (const text of ['n', 'xyzzy', 'fiat']) {
      await userEvent.clear(inputOf(search));
      await typeInto(search, text);
      await userEvent.keyboard('{ArrowDown}');
      await expectAccessible(search);
    }
  });
}
