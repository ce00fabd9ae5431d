import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { OwnershipExplorer } from '../../../src/elements/explorer/explorer.js';
import { connect, openAddress } from '../../../src/store/index.js';
import { expectAccessible, setColourScheme } from '../../fixtures/accessibility.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { clickWith } from '../../fixtures/pointer.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import {
  graphOf,
  inspectedTitle,
  inspectorOf,
  showExplorer,
} from '../../fixtures/shown-explorer.js';
import { listOf, part, spotOf } from '../../fixtures/shown-graph.js';
import { optionsOf } from '../../fixtures/shown-search.js';
import { waitFor } from '../../fixtures/wait-for.js';

expectCleanPage();

let explorer: OwnershipExplorer;

beforeEach(async () => {
  explorer = await showExplorer('inline-size: 1280px; block-size: 800px', 'overview', carmakers());
  explorer.view = null!;
});

afterEach(() => setColourScheme(''));

function inspected(): ShadowRoot {
  return inspectorOf(explorer).shadowRoot!;
}

function pathsShown(): HTMLElement[] {
  return [...inspected().querySelectorAll<HTMLElement>('[part~=path]')];
}

/** Shows how two are connected, until the picture and the inspector do. */
async function connected(from: string, to: string): Promise<void> {
  connect(explorer.store, from, to);
  await shows('Connection');
  await waitFor(() => expect(pathsShown().length).toBeGreaterThan(0));
}

async function shows(kicker: string): Promise<void> {
  await waitFor(() =>
    expect(inspected().querySelector('.kicker span')?.textContent).toContain(kicker),
  );
}

async function focusOn(id: string): Promise<void> {
  explorer.select(id);
  await waitFor(() => expect(explorer.scene!.view).toBe('focus'));
  // Once everything is where the scene has it, the pointer hits what it aims at.
  await waitFor(() => {
    const { nodes } = explorer.scene!;
    const places = nodes.map((node) => graphOf(explorer).cy!.getElementById(node.id).position());
    expect(nodes.map((node) => node.id)).toContain(id);
    expect(places).toEqual(nodes.map(({ x, y }) => ({ x, y })));
  });
}

/** The ids of what is not dimmed while something is highlighted. */
function lifted(): string[] {
  const elements = graphOf(explorer).cy!.elements('.lifted').not('.decoration');
  return elements.map((one) => one.id()).sort();
}

describe('a connection is shown', () => {
  it('by a click with Ctrl on a company while another one is selected', async () => {
    await focusOn('nissan');
    await clickWith('ctrl', spotOf(graphOf(explorer), 'renault'));
    await waitFor(() => expect(inspectedTitle(explorer)).toBe('Nissan and Renault'));
    expect(explorer.store.state.connection).toEqual({ from: 'nissan', to: 'renault' });
  });

  it('by a click with Shift as well', async () => {
    await focusOn('nissan');
    await clickWith('shift', spotOf(graphOf(explorer), 'renault'));
    await waitFor(() => expect(inspectedTitle(explorer)).toBe('Nissan and Renault'));
  });

  it('by Enter with Ctrl on a company of the list', async () => {
    await focusOn('nissan');
    listOf(graphOf(explorer)).focus();
    await userEvent.keyboard('r');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(inspectedTitle(explorer)).toBe('Nissan and Renault'));
  });

  it('by a name that is typed in the inspector', async () => {
    await focusOn('renault');
    await shows('Company');
    const section = [...inspected().querySelectorAll('details')].find((details) =>
      details.textContent.includes('How is it connected with'),
    )!;
    section.querySelector<HTMLElement>('summary')!.focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('{Tab}');
    await userEvent.keyboard('two makers');
    const search = section.querySelector('ownership-search')!;
    await waitFor(() => {
      expect(optionsOf(search)).toEqual([
        'Two Makers Venture Joint venture · Held by Nissan (51%)',
      ]);
    });
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(inspectedTitle(explorer)).toBe('Renault and Two Makers Venture'));
    await waitFor(() =>
      expect(inspected().querySelector('[part=answer]')?.textContent.trim()).toBe(
        'Renault owns 35.7% (15% of the votes) of Nissan, which owns 51% of Two Makers Venture.',
      ),
    );
  });
});

describe('the page of a connection', () => {
  it('lights a path in the picture while the pointer or the focus is on what is said of it', async () => {
    await connected('nissan', 'renault');
    await userEvent.hover(pathsShown()[0]!);
    await waitFor(() => expect(lifted()).toEqual(['nissan', 'renault', 'renault-in-nissan']));
    await userEvent.unhover(pathsShown()[0]!);
    await waitFor(() => expect(lifted()).toEqual([]));
    pathsShown()[1]!.querySelector('button')!.focus();
    await waitFor(() => expect(lifted()).toContain('nissan-in-renault'));
  });

  it('leads to the page of a tie and back', async () => {
    await connected('renault', 'venture');
    const tie = [...inspected().querySelectorAll<HTMLElement>('.tie')].find(({ textContent }) =>
      textContent.includes('Renault in Nissan'),
    )!;
    tie.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(inspectedTitle(explorer)).toBe('Renault in Nissan'));
    expect(explorer.scene!.nodes.map(({ id }) => id)).toContain('venture');
    inspected().querySelector<HTMLElement>('[part=close]')!.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(inspectedTitle(explorer)).toBe('Renault and Two Makers Venture'));
  });

  it('cites the sources of every figure', async () => {
    await connected('renault', 'venture');
    await waitFor(() => expect(inspected().querySelectorAll('.sources li').length).toBe(2));
    expect(pathsShown()[0]!.querySelectorAll('[part=reference]').length).toBeGreaterThan(1);
  });

  it('says when filters are all that separates both, and shows all again', async () => {
    await connected('renault', 'venture');
    explorer.store.setFilters({ hiddenKinds: ['venture'] });
    const answer = (): string => inspected().querySelector('[part=answer]')!.textContent.trim();
    await waitFor(() => expect(answer()).toContain('connected only by what the filters hide.'));
    await expectAccessible(inspectorOf(explorer));
    await userEvent.click(inspected().querySelector('[part=show-all]')!);
    await waitFor(() => expect(answer()).toContain('Renault owns 35.7%'));
    expect(explorer.filters.hiddenKinds).toEqual([]);
  });

  it('is left by the way back above the picture', async () => {
    await focusOn('nissan');
    await connected('nissan', 'renault');
    await graphOf(explorer).updateComplete;
    const back = part(graphOf(explorer), 'focus-bar').querySelector<HTMLElement>('.back')!;
    back.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(inspectedTitle(explorer)).toBe('Nissan'));
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`has no accessibility issue in ${scheme} colours`, async () => {
      setColourScheme(scheme);
      await connected('nissan', 'renault');
      await expectAccessible(explorer);
    });
  }
});

it('says which of the two is not in the data, beside the surroundings of the other', async () => {
  openAddress(explorer.store, 'connection=nissan,nobody');
  await shows('Nothing found');
  expect(inspected().querySelector('.summary')!.textContent).toContain('has the id “nobody”');
  await waitFor(() => expect(explorer.scene!.view).toBe('focus'));
  openAddress(explorer.store, 'connection=nissan,nissan-honda');
  await waitFor(() => expect(inspectedTitle(explorer)).toBe('nissan-honda'));
});
