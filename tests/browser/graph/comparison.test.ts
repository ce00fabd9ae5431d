import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible } from '../../fixtures/accessibility.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { drawn, listOf, part, showGraph } from '../../fixtures/shown-graph.js';
import { waitFor } from '../../fixtures/wait-for.js';

expectCleanPage();

it('shows what changed in the picture, in words for all, with a way to the list and back', async () => {
  const graph = await showGraph({ view: 'network', day: '2025-01-15' });
  const height = part(graph, 'canvas').clientHeight;
  graph.compare = '2001-01-15';
  await waitFor(() => expect(graph.scene!.since).toBe('2001-01-15'));
  await expect.element(page.getByText('Changes from 15 Jan 2001 to 15 Jan 2025')).toBeVisible();
  // What says so covers nothing of the picture.
  await waitFor(() => expect(part(graph, 'canvas').clientHeight).toBeLessThan(height));
  const { tie } = graph.scene!.edges.find(({ change }) => change === 'changed')!;
  await waitFor(() => expect(drawn(graph, tie).data('text')).toContain('→'));
  await expectAccessible(graph);
  await userEvent.click(page.getByRole('button', { name: 'List of changes' }));
  expect(graph.store.state.view).toBe('changes');
  graph.store.undo();
  await userEvent.click(page.getByRole('button', { name: 'Stop comparing' }));
  await waitFor(() => expect(part(graph, 'canvas').clientHeight).toBe(height));
  expect(graph.scene).not.toHaveProperty('since');
  expect(graph.compare).toBeNull();
});

it('tells of a company that was renamed or founded since in its list of companies', async () => {
  const graph = await showGraph({ view: 'network', day: '2025-01-15' });
  graph.compare = '1930-01-15';
  await waitFor(() => expect(graph.scene!.since).toBe('1930-01-15'));
  const marked = graph.scene!.nodes.filter(({ marks }) => marks);
  expect(marked.length).toBeGreaterThan(0);
  for (const { id, marks } of marked) {
    await waitFor(() => {
      expect(listOf(graph).querySelector(`#node-${id}`)!.textContent).toContain(marks![0]);
    });
  }
});
