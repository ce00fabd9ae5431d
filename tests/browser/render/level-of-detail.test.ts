import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OwnershipGraph } from '../../../src/elements/graph/graph.js';
import { movePointer } from '../../fixtures/pointer.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { drawn, nextFrame, showGraph, spotOf } from '../../fixtures/shown-graph.js';
import { decode } from '../../fixtures/decoded-image.js';
import { waitFor } from '../../fixtures/wait-for.js';

expectCleanPage();

let graph: OwnershipGraph;

beforeEach(async () => {
  graph = await showGraph({ style: 'inline-size: 1000px; block-size: 640px' });
});

afterEach(() => graph.remove());

function nameAt(id: string): { shown: boolean; size: number } {
  const node = drawn(graph, id);
  const size = node.numericStyle('font-size') * graph.cy!.zoom();
  return { shown: node.style('label') !== '', size };
}

async function zoomTo(zoom: number): Promise<void> {
  graph.cy!.zoom(zoom);
  graph.cy!.center();
  await nextFrame();
  await graph.updateComplete;
}

function note(): HTMLElement {
  return graph.shadowRoot!.querySelector<HTMLElement>('.note')!;
}

describe('a graph that is zoomed out', () => {
  it('shows every name while all can be read', () => {
    const names = graph.cy!.nodes().map((node) => nameAt(node.id()));
    expect(names.every(({ shown, size }) => shown && size >= 9)).toBe(true);
    expect(note().hidden).toBe(true);
  });

  it('enlarges names that could not be read', async () => {
    await zoomTo(0.5);
    expect(nameAt('bank').shown).toBe(true);
    expect(nameAt('bank').size).toBeCloseTo(9);
    await zoomTo(1);
    expect(nameAt('bank').size).toBe(14);
  });

  it('leaves out the names that have no space, the largest last, for a plain tile', async () => {
    await zoomTo(0.1);
    expect(nameAt('bank').shown).toBe(false);
    expect(drawn(graph, 'bank').numericStyle('border-opacity')).toBe(0);
    expect(nameAt('nissan').shown).toBe(true);
    await zoomTo(1);
    expect(nameAt('bank').shown).toBe(true);
    expect(drawn(graph, 'bank').numericStyle('border-opacity')).toBeGreaterThan(0);
  });

  it('leaves out shares that cannot be read, and keeps the mark of how talks ended', async () => {
    const labelOn = (id: string): { text: string; size: number } => {
      const edge = drawn(graph, id);
      const size = edge.numericStyle('font-size') * graph.cy!.zoom();
      return { text: edge.style('target-label') as string, size };
    };
    await zoomTo(1);
    expect(labelOn('bank-in-nissan').text).toContain('10–20%');
    expect(labelOn('nissan-honda').text).toMatch(/^✕ ./);
    await zoomTo(0.4);
    expect(labelOn('bank-in-nissan').text).toBe('');
    expect(labelOn('nissan-honda').text).toBe('✕');
    expect(labelOn('nissan-honda').size).toBeGreaterThanOrEqual(8);
    await zoomTo(0.2);
    expect(labelOn('nissan-honda').text).toBe('');
    await zoomTo(1);
    expect(labelOn('nissan-honda').text).toMatch(/^✕ ./);
  });

  it('says how many shares are left out, wherever the pointer is', async () => {
    await zoomTo(0.1);
    expect(note().textContent.trim()).toMatch(
      /^\d+ shares are left out\. Zoom in to read them and the smaller names\.$/,
    );
    expect(getComputedStyle(note()).display).not.toBe('none');
    await zoomTo(1);
    expect(note().hidden).toBe(true);
  });

  it('makes the names readable of what is selected or hovered, and of its neighbours', async () => {
    await zoomTo(0.1);
    expect(nameAt('renault').shown).toBe(false);
    graph.select('nissan');
    await nextFrame();
    expect(nameAt('renault').size).toBeCloseTo(9);
    expect(nameAt('renault').shown).toBe(true);
    graph.select(null);
    await nextFrame();
    await movePointer(spotOf(graph, 'renault'));
    await waitFor(() => expect(nameAt('renault').shown).toBe(true));
  });

  it('leaves nodes and edges in their place', async () => {
    await zoomTo(0.4);
    const before = drawn(graph, 'renault').renderedBoundingBox({ includeLabels: false });
    graph.select('renault');
    await nextFrame();
    const after = drawn(graph, 'renault').renderedBoundingBox({ includeLabels: false });
    expect(Math.abs(after.w - before.w)).toBeLessThan(3);
  });

  it('has all its names in an image of the whole graph', async () => {
    const whole = await decode(await graph.exportPng({ scale: 1 }));
    await zoomTo(0.1);
    const again = await decode(await graph.exportPng({ scale: 1 }));
    expect([again.width, again.height]).toEqual([whole.width, whole.height]);
    expect(nameAt('bank').shown).toBe(false);
  });
});

it('draws cards of the overview whole, whose names were left out in the network', async () => {
  await zoomTo(0.1);
  expect(drawn(graph, 'bank').hasClass('unnamed')).toBe(true);
  graph.view = 'overview';
  await graph.ready;
  await waitFor(() => expect(graph.cy!.nodes('.card').nonempty()).toBe(true));
  expect(graph.cy!.nodes('.unnamed').map((node) => node.id())).toEqual([]);
});
