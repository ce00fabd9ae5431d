import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { OwnershipGraph } from '../../../src/elements/graph/graph.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { placed } from '../../fixtures/placed.js';
import { movePointer } from '../../fixtures/pointer.js';
import { backgroundOf, drawn, listOf, showGraph, spotOf } from '../../fixtures/shown-graph.js';
import { waitFor } from '../../fixtures/wait-for.js';
import { holding, party, sample, stake } from '../../unit/model/sample.js';

expectCleanPage();

const NAME = `Société ${'des anciens établissements '.repeat(11)}réunis`;

let graph: OwnershipGraph;

beforeEach(async () => {
  const data = sample({
    parties: [party('owner', { name: NAME }), party('maker', { name: 'Maker' })],
    stakes: [stake('owner', 'maker', holding('2010'))],
    alliances: [],
    talks: [],
  });
  const style = 'inline-size: 800px; block-size: 500px';
  graph = await showGraph({ data: placed(data), style });
});

afterEach(() => graph.remove());

/** The line of text over the picture. */
function note(): string {
  const element = graph.shadowRoot!.querySelector<HTMLElement>('.note')!;
  return element.hidden ? '' : element.textContent.trim();
}

it('draws a name of three hundred characters in four lines, and says the whole of it under the pointer', async () => {
  const label = drawn(graph, 'owner').style('label') as string;
  expect(label.split('\n')).toHaveLength(4);
  expect(label).toContain('…');
  await movePointer(spotOf(graph, 'owner'));
  await waitFor(() => expect(note()).toBe(NAME));
  await movePointer(spotOf(graph, 'maker'));
  await waitFor(() => expect(note()).toBe(''));
});

it('says the whole name of the company that the keyboard is on', async () => {
  await movePointer(backgroundOf(graph));
  listOf(graph).focus();
  await userEvent.keyboard('{Home}');
  const names = [note()];
  await userEvent.keyboard('{End}');
  names.push(note());
  expect(names.sort()).toEqual(['', NAME]);
});
