import { afterEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { OwnershipGraph } from '../../../src/elements/graph/graph.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { placed } from '../../fixtures/placed.js';
import { click } from '../../fixtures/pointer.js';
import { drawn, listOf, showGraph, spotOf } from '../../fixtures/shown-graph.js';
import { waitFor } from '../../fixtures/wait-for.js';
import { alliance, party, sample } from '../../unit/model/sample.js';

expectCleanPage();

let graph: OwnershipGraph;

afterEach(() => graph.remove());

async function show(lists: Parameters<typeof sample>[0]): Promise<void> {
  const data = placed(sample({ stakes: [], talks: [], ...lists }));
  graph = await showGraph({ data, style: 'inline-size: 800px; block-size: 500px' });
}

it('opens a bundle of alliances at a click, and takes that back', async () => {
  const agreements = Array.from({ length: 9 }, (_, at) => {
    return { ...alliance(['alpha', '2001'], ['beta', '2001']), id: `agreement-${at}` };
  });
  await show({ alliances: agreements });
  const [bundle] = graph.scene!.edges;
  expect(bundle!.label).toBe('9 alliances');
  await click(spotOf(graph, bundle!.id));
  await waitFor(() => expect(graph.scene!.edges).toHaveLength(9));
  graph.store.undo();
  await waitFor(() => expect(graph.scene!.edges).toHaveLength(1));
});

it('selects an alliance by its node, with the pointer and the keyboard, and lifts all its members', async () => {
  const parties = ['a', 'b', 'c', 'd', 'e'].map((id) => party(id));
  const members = parties.slice(0, 4).map(({ id }): [string, string] => [id, '2001']);
  await show({ parties, alliances: [alliance(...members)] });
  await click(spotOf(graph, 'friends/hub'));
  expect(graph.selected).toBe('friends');
  expect(drawn(graph, 'd').hasClass('neighbour')).toBe(true);
  graph.select('a');
  await waitFor(() => expect(drawn(graph, 'd').hasClass('neighbour')).toBe(true));
  expect(drawn(graph, 'e').hasClass('neighbour')).toBe(false);
  listOf(graph).focus();
  await userEvent.keyboard('{End}{Enter}');
  expect(graph.selected).toBe('friends');
});
