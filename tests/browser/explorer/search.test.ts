import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { OwnershipExplorer } from '../../../src/elements/explorer/explorer.js';
import type { OwnershipSearch } from '../../../src/elements/search/search.js';
import { expectAccessible } from '../../fixtures/accessibility.js';
import { tap } from '../../fixtures/pointer.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { graphOf, showExplorer } from '../../fixtures/shown-explorer.js';
import { listOf, nextFrame } from '../../fixtures/shown-graph.js';
import { inputOf, optionsOf, popupTextOf, typeInto } from '../../fixtures/shown-search.js';

expectCleanPage();

function searchOf(explorer: OwnershipExplorer): OwnershipSearch {
  return explorer.shadowRoot!.querySelector('ownership-search')!;
}

/** An explorer whose search can be used: its code comes after the first picture. */
async function show(style = '', view: OwnershipExplorer['view'] = 'network') {
  const explorer = await showExplorer(style, view);
  await customElements.whenDefined('ownership-search');
  await searchOf(explorer).updateComplete;
  return { explorer, search: searchOf(explorer) };
}

function hasFocus(search: OwnershipSearch): boolean {
  return search.shadowRoot!.activeElement === inputOf(search);
}

describe('the key /', () => {
  it('moves the focus from the graph to the search, and types nothing', async () => {
    const { explorer, search } = await show('block-size: 400px');
    listOf(graphOf(explorer)).focus();
    await userEvent.keyboard('/');
    expect([hasFocus(search), inputOf(search).value]).toEqual([true, '']);
    await userEvent.keyboard('a/s');
    expect(inputOf(search).value).toBe('a/s');
  });

  it('is left to what takes text, in the explorer and in the page around it', async () => {
    const { explorer, search } = await show('block-size: 400px');
    const own = document.createElement('textarea');
    document.body.append(own);
    own.focus();
    await userEvent.keyboard('/');
    expect([own.value, hasFocus(search)]).toEqual(['/', false]);
    explorer.shadowRoot!.querySelector<HTMLElement>('input[type=date]')!.focus();
    await userEvent.keyboard('/');
    expect(hasFocus(search)).toBe(false);
  });

  it('belongs to the page while the explorer is only a part of it and has no focus', async () => {
    const { search } = await show('block-size: 400px');
    const taken: boolean[] = [];
    const hear = (event: Event): number => taken.push(event.defaultPrevented);
    document.addEventListener('keydown', hear, { once: true });
    await userEvent.keyboard('/');
    expect([hasFocus(search), taken]).toEqual([false, [false]]);
  });

  it('belongs to an explorer that fills the window', async () => {
    document.body.style.margin = '0';
    const { search } = await show('block-size: 100dvh');
    await userEvent.keyboard('/');
    expect(hasFocus(search)).toBe(true);
  });

  it('belongs to the explorer of two in which the focus is', async () => {
    const upper = await show('block-size: 390px');
    const lower = await show('block-size: 390px');
    listOf(graphOf(lower.explorer)).focus();
    await userEvent.keyboard('/');
    expect([hasFocus(upper.search), hasFocus(lower.search)]).toEqual([false, true]);
  });
});

it('opens what was found in the picture, and Undo leads back', async () => {
  const { explorer, search } = await show('', 'overview');
  explorer.view = null;
  inputOf(search).focus();
  await typeInto(search, 'renault');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => explorer.scene?.view).toBe('focus');
  expect(explorer.selected).toBe('renault');
  explorer.store.undo();
  expect(explorer.selected).toBeNull();
});

describe('on a telephone, the search', () => {
  it('is as wide as the header while somebody types, and moves nothing', async () => {
    await page.viewport(390, 844);
    const { explorer, search } = await show('block-size: 100dvh', 'overview');
    const header = search.parentElement!;
    const before = [header.offsetHeight, search.offsetWidth];
    const field = search.shadowRoot!.querySelector<HTMLElement>('[part=field]')!;
    expect(field.offsetHeight).toBeGreaterThanOrEqual(44);
    const { x, y, width, height } = field.getBoundingClientRect();
    await tap({ x: x + width / 2, y: y + height / 2 });
    await expect.poll(() => hasFocus(search)).toBe(true);
    await typeInto(search, 'nissan');
    expect(field.offsetWidth).toBeGreaterThan(340);
    expect(field.offsetHeight).toBeGreaterThanOrEqual(44);
    expect([header.offsetHeight, search.offsetWidth]).toEqual(before);
    expect(optionsOf(search).length).toBeGreaterThan(1);
    expect(explorer.shadowRoot!.querySelector('.page')!.scrollWidth).toBe(390);
    await expectAccessible(explorer);
  });

  it('is whole at 320 px, with its list within the window', async () => {
    await page.viewport(320, 568);
    const { search } = await show('block-size: 100dvh', 'overview');
    const { left, right } = search.getBoundingClientRect();
    expect([left >= 0, right <= 320, right - left > 80]).toEqual([true, true, true]);
    inputOf(search).focus();
    await typeInto(search, 'n');
    const popup = search.shadowRoot!.querySelector('[part=popup]')!.getBoundingClientRect();
    expect([popup.left >= 0, popup.right <= 320, popup.bottom <= 568]).toEqual([true, true, true]);
    const wide = [...search.shadowRoot!.querySelectorAll('[role=option]')].filter(
      ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
    );
    expect(wide).toEqual([]);
  });
});

describe('names in another file', () => {
  const FOLDER = '/tests/fixtures/served/divided';

  /** An explorer of data in three files, of which the second comes when it is let go, or fails. */
  async function open() {
    let answer: (response: Response) => void = () => undefined;
    const details = new Promise<Response>((resolve) => (answer = resolve));
    const fetched: string[] = [];
    const real = window.fetch.bind(window);
    vi.spyOn(window, 'fetch').mockImplementation((input, init) => {
      const address = input instanceof Request ? input.url : String(input);
      fetched.push(address.slice(address.lastIndexOf('/') + 1));
      return address.endsWith('details.json') ? details : real(input, init);
    });
    const explorer = document.createElement('ownership-explorer');
    explorer.src = `${FOLDER}/makers.json`;
    document.body.append(explorer);
    await explorer.ready;
    await customElements.whenDefined('ownership-search');
    await searchOf(explorer).updateComplete;
    const body = JSON.stringify({
      parties: [
        { id: 'beta', names: [{ text: 'Alpha Trucks', language: 'en', use: 'former' }] },
        { id: 'alpha', names: [{ text: 'アルファ', language: 'ja', use: 'common' }] },
      ],
    });
    const headers = { 'content-type': 'application/json' };
    return {
      search: searchOf(explorer),
      fetched,
      letGo: () => answer(new Response(body, { headers })),
      fail: () => answer(new Response('', { status: 500, headers })),
    };
  }

  function namesOf(search: OwnershipSearch): (string | null)[] {
    return [...search.shadowRoot!.querySelectorAll('.name')].map(({ textContent }) => textContent);
  }

  it('are fetched when somebody goes to the search, and not before', async () => {
    const { search, fetched, letGo } = await open();
    await nextFrame();
    expect(fetched).toEqual(['makers.json']);
    inputOf(search).focus();
    await expect.poll(() => fetched).toContain('details.json');
    letGo();
  });

  it('complete what the names of the first file have found', async () => {
    const { search, letGo } = await open();
    inputOf(search).focus();
    await typeInto(search, 'alpha');
    expect(namesOf(search)).toEqual(['Alpha']);
    expect(popupTextOf(search)).toContain('are being loaded');
    letGo();
    await expect.poll(() => namesOf(search)).toEqual(['Alpha', 'Beta']);
    expect(popupTextOf(search)).not.toContain('are being loaded');
    await userEvent.keyboard('{Control>}a{/Control}アルファ');
    await expect.poll(() => namesOf(search)).toEqual(['Alpha']);
  });

  it('are missed with a sentence when they cannot be loaded', async () => {
    const { search, fail } = await open();
    inputOf(search).focus();
    fail();
    await typeInto(search, 'alpha');
    await expect.poll(() => popupTextOf(search)).toContain('could not be loaded');
    expect(namesOf(search)).toEqual(['Alpha']);
  });
});
