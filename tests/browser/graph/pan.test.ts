import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { OwnershipGraph } from '../../../src/elements/graph/graph.js';
import { expectAccessible } from '../../fixtures/accessibility.js';
import { emulateMotion, tap } from '../../fixtures/pointer.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { listOf, showGraph } from '../../fixtures/shown-graph.js';
import { waitFor } from '../../fixtures/wait-for.js';

expectCleanPage();

const EDGES = ['Move left', 'Move right', 'Move up', 'Move down'];

/** The buttons that are there. */
function shownEdges(): string[] {
  return EDGES.filter((name) => page.getByRole('button', { name }).elements().length > 0);
}

async function press(name: string): Promise<void> {
  await userEvent.click(page.getByRole('button', { name }));
}

/** A graph of which a part is seen, from its upper left end on. */
async function showEnd(settings: Parameters<typeof showGraph>[0] = {}): Promise<OwnershipGraph> {
  const graph = await showGraph({ noToolbar: true, style: 'inline-size: 400px', ...settings });
  const { x1, y1 } = graph.cy!.elements().boundingBox();
  const zoom = 2;
  graph.cy!.viewport({ zoom, pan: { x: 18 - x1 * zoom, y: 18 - y1 * zoom } });
  await waitFor(() => expect(shownEdges()).toEqual(['Move right', 'Move down']));
  return graph;
}

it('has no buttons while the whole picture is seen', async () => {
  const graph = await showGraph({ noToolbar: true });
  await graph.updateComplete;
  expect(shownEdges()).toEqual([]);
});

describe('where the picture goes on, a button', () => {
  it('shows more of it, by half of what is seen', async () => {
    const graph = await showEnd();
    const { x, y } = graph.cy!.pan();
    await press('Move right');
    expect(graph.cy!.pan().x).toBeCloseTo(x - graph.cy!.width() / 2);
    expect(graph.cy!.pan().y).toBe(y);
    await waitFor(() => expect(shownEdges()).toEqual(['Move left', 'Move right', 'Move down']));
    await press('Move down');
    expect(graph.cy!.pan().y).toBeLessThan(y);
    expect(graph.cy!.zoom()).toBe(2);
  });

  it('is gone at the end', async () => {
    const graph = await showEnd({ style: 'inline-size: 600px; block-size: 800px' });
    listOf(graph).focus();
    await userEvent.keyboard('{Shift>}{ArrowRight}{ArrowRight}{ArrowRight}{/Shift}');
    await waitFor(() => expect(shownEdges()).toEqual(['Move left', 'Move down']));
    const { x2 } = graph.cy!.elements().renderedBoundingBox();
    expect(graph.cy!.width() - x2).toBeLessThan(40);
  });

  it('leads back by the one opposite, and the reader’s place is kept as when it is dragged', async () => {
    const graph = await showEnd();
    const { x } = graph.cy!.pan();
    await press('Move right');
    await waitFor(() => expect(shownEdges()).toContain('Move left'));
    await press('Move left');
    expect(Math.abs(graph.cy!.pan().x - x)).toBeLessThan(12);
    await waitFor(() => expect(graph.store.state.camera).not.toBeNull());
  });

  it('is large enough for a finger', async () => {
    await page.viewport(390, 844);
    const graph = await showEnd();
    const button = page.getByRole('button', { name: 'Move right' }).element();
    const { x, y, width, height } = button.getBoundingClientRect();
    const before = graph.cy!.pan().x;
    await tap({ x: x + width / 2, y: y + height / 2 });
    await waitFor(() => expect(graph.cy!.pan().x).toBeLessThan(before));
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  });

  it('is accessible', async () => {
    await expectAccessible(await showEnd());
  });
});

it('has no buttons over a picture that is too low for them, until it is higher', async () => {
  const graph = await showEnd();
  graph.style.blockSize = '200px';
  await waitFor(() => expect(shownEdges()).toEqual([]));
  graph.style.blockSize = '400px';
  await waitFor(() => expect(shownEdges()).toContain('Move right'));
});

it('moves by Shift and an arrow, as far as the picture goes', async () => {
  const graph = await showEnd();
  listOf(graph).focus();
  const { x, y } = graph.cy!.pan();
  await userEvent.keyboard('{Shift>}{ArrowRight}{ArrowDown}{/Shift}');
  expect(graph.cy!.pan().x).toBeCloseTo(x - graph.cy!.width() / 2);
  expect(graph.cy!.pan().y).toBeLessThan(y);
  await userEvent.keyboard('{Shift>}{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowUp}{ArrowUp}{/Shift}');
  // The picture goes on for the space around its outermost nodes and labels.
  expect(Math.abs(graph.cy!.pan().x - x)).toBeLessThan(20);
  expect(Math.abs(graph.cy!.pan().y - y)).toBeLessThan(20);
});

it('goes on from where the step before would have ended', async () => {
  await emulateMotion();
  const graph = await showEnd();
  listOf(graph).focus();
  const { y } = graph.cy!.pan();
  await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
  await waitFor(() => {
    expect(y - graph.cy!.pan().y).toBeGreaterThan(graph.cy!.height() * 0.9);
  });
});

it('moves the focus to the picture when the button that has it is gone', async () => {
  const graph = await showEnd();
  const button = page.getByRole('button', { name: 'Move right' }).element() as HTMLElement;
  button.focus();
  graph.fit();
  await waitFor(() => expect(shownEdges()).toEqual([]));
  expect(graph.shadowRoot!.activeElement).toBe(listOf(graph));
});
