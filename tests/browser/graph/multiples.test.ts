import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible } from '../../fixtures/accessibility.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { drawn, listOf, showGraph } from '../../fixtures/shown-graph.js';
import { waitFor } from '../../fixtures/wait-for.js';

expectCleanPage();

it('shows days beside each other, of which the reader adds, changes and takes away', async () => {
  const places = { nissan: { column: 0, y: 0.2 }, renault: { column: 1, y: 0.6 } };
  const graph = await showGraph({
    data: { ...carmakers(), overview: places },
    view: null,
    day: '2025-01-15',
    style: 'inline-size: 900px; block-size: 700px',
  });
  graph.view = 'multiples';
  await waitFor(() => expect(graph.scene!.days).toEqual(['2015-01-15', '2025-01-15']));
  await expectAccessible(graph);
  await userEvent.click(page.getByRole('button', { name: 'Add a day' }));
  await waitFor(() => expect(graph.scene!.days).toHaveLength(3));
  (page.getByLabelText('Day 1', { exact: true }).element() as HTMLElement).focus();
  await userEvent.keyboard('01152001{Enter}');
  await waitFor(() => expect(graph.scene!.days![0]).toBe('2001-01-15'));
  await userEvent.click(page.getByRole('button', { name: 'Take away day 2' }));
  await waitFor(() => expect(graph.scene!.days).toEqual(['2001-01-15', '2025-01-15']));

  // By keys, a company of one day is emphasised on both.
  listOf(graph).focus();
  await userEvent.keyboard('{Home}{Enter}');
  expect(graph.store.state.view).toBe('multiples');
  const { selected } = graph.store.state;
  for (const day of graph.scene!.days!) {
    await waitFor(() => expect(drawn(graph, `${selected}/${day}`).hasClass('selected')).toBe(true));
  }
});
