import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { OwnershipGraph } from '../../../src/elements/graph/graph.js';
import { expectAccessible, setColourScheme } from '../../fixtures/accessibility.js';
import { emulateMedia } from '../../fixtures/pointer.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { listOf, placeGraph, part, showGraph } from '../../fixtures/shown-graph.js';
import { waitFor } from '../../fixtures/wait-for.js';

expectCleanPage();

function empty(): OwnershipGraph {
  const graph = document.createElement('ownership-graph');
  document.body.append(graph);
  return graph;
}

const STATES: Record<string, () => Promise<OwnershipGraph> | OwnershipGraph> = {
  'no data': empty,
  'data on its way': () => {
    const graph = empty();
    graph.src = '/tests/fixtures/served/two-makers.json';
    return graph;
  },
  'data that cannot be shown': async () => {
    const graph = placeGraph({ data: { parties: [{}, {}, {}] } });
    await graph.ready.catch(() => undefined);
    return graph;
  },
  'no companies on the day': () => showGraph({ day: '1850-01-01' }),
  'too little room': async () => {
    const graph = await showGraph();
    graph.style.blockSize = '60px';
    return graph;
  },
  'a graph': () => showGraph(),
  'a company selected and the keyboard on it': async () => {
    const graph = await showGraph();
    graph.select('nissan');
    listOf(graph).focus();
    return graph;
  },
  'the dialog for a picture': async () => {
    const graph = await showGraph();
    graph.openExportDialog();
    await waitFor(() => expect(part(graph, 'dialog').matches(':modal')).toBe(true));
    return graph;
  },
};

const THEMES: Record<string, () => void | Promise<void>> = {
  light: () => setColourScheme('light'),
  dark: () => setColourScheme('dark'),
  'forced colours': () => emulateMedia({ 'forced-colors': 'active' }),
};

for (const [theme, setTheme] of Object.entries(THEMES)) {
  describe(`in ${theme}, the graph is accessible`, () => {
    for (const [name, show] of Object.entries(STATES)) {
      it(`with ${name}`, async () => {
        await setTheme();
        const graph = await show();
        await graph.updateComplete;
        await expectAccessible(graph);
      });
    }
  });
}

it('is accessible in a narrow window', async () => {
  await page.viewport(390, 844);
  const graph = await showGraph();
  await expectAccessible(graph);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
});

it('gives a screen reader each company with its kind, country, owner and number of ties', async () => {
  const graph = await showGraph();
  const options = page.getByRole('option').elements();
  expect(options).toHaveLength(8);
  const names = ['French state, State, France, one tie', 'Trust Bank, Trust, one tie'];
  for (const name of names) {
    await expect.element(page.getByRole('option', { name })).toBeInTheDocument();
  }
  expect(listOf(graph).getAttribute('aria-label')).toBe('Companies in the graph');
});
