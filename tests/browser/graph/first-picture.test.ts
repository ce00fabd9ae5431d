import { afterEach, describe, expect, it } from 'vitest';
import type { OwnershipGraph } from '../../../src/elements/graph/graph.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { allPairs } from '../../fixtures/layout-shapes.js';
import { nextFrame, placeGraph } from '../../fixtures/shown-graph.js';
import { waitFor } from '../../fixtures/wait-for.js';
import { holding, party, sample, stake } from '../../unit/model/sample.js';

expectCleanPage();

let graph: OwnershipGraph;

afterEach(() => graph.remove());

/** Companies that hold one another, whose lines and labels take the longest. */
function holders(count: number): unknown {
  const parties = Array.from({ length: count }, (_, at) => party(`party-${at}`));
  const stakes = allPairs(count).map(([a, b]) => {
    return stake(`party-${a}`, `party-${b}`, holding('2010', undefined, { capital: 1 }));
  });
  return { ...sample({ parties, stakes, alliances: [], talks: [] }), positions: undefined };
}

function picture(): HTMLCanvasElement | null {
  return graph.shadowRoot!.querySelector('.first-picture');
}

function sentence(): Element | null {
  return graph.shadowRoot!.querySelector('.state');
}

/** How many pixels something was drawn on. */
function inkOf(canvas: HTMLCanvasElement): number {
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, width, height);
  return data.filter((value, at) => at % 4 === 3 && value > 0).length;
}

/**
 * Gives data to a graph whose size a frame has told, and waits for its first picture: on a busy machine, data
 * that is there before any frame is shown complete.
 */
async function placeUntilFirstPicture(data: unknown): Promise<HTMLCanvasElement> {
  graph = placeGraph({ data: null, style: 'inline-size: 900px; block-size: 600px' });
  await graph.updateComplete;
  await nextFrame();
  graph.data = data;
  return firstPicture();
}

function firstPicture(): Promise<HTMLCanvasElement> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      const canvas = picture();
      if (canvas) resolve(canvas);
    });
    observer.observe(graph.shadowRoot!, { childList: true, subtree: true });
  });
}

describe('the first picture of a network', () => {
  it('is painted before Cytoscape has drawn anything, and says so', async () => {
    const canvas = await placeUntilFirstPicture(holders(20));
    expect(graph.cy?.elements().length ?? 0).toBe(0);
    expect(inkOf(canvas)).toBeGreaterThan(10_000);
    expect(sentence()).toBeNull();
  });

  it('makes room for the complete one, in the same place', async () => {
    const canvas = await placeUntilFirstPicture(holders(20));
    const { width, height } = canvas.getBoundingClientRect();
    await graph.ready;
    expect(picture()).toBeNull();
    expect(graph.cy!.nodes().length).toBe(20);
    expect([graph.cy!.width(), graph.cy!.height()]).toEqual([width, height]);
  });

  it('covers the picture of other data', async () => {
    graph = placeGraph({ data: holders(8), style: 'inline-size: 900px; block-size: 600px' });
    await graph.ready;
    graph.data = holders(20);
    const canvas = await firstPicture();
    expect(inkOf(canvas)).toBe(canvas.width * canvas.height);
    await graph.ready;
    expect([picture(), graph.cy!.nodes().length]).toEqual([null, 20]);
  });

  it('goes when other data takes its place', async () => {
    await placeUntilFirstPicture(holders(20));
    graph.data = { title: 'Broken' };
    await expect(graph.ready).rejects.toThrow();
    await graph.updateComplete;
    expect(picture()).toBeNull();
  });

  it('goes with the graph when that is removed, and none is left behind', async () => {
    await placeUntilFirstPicture(holders(20));
    graph.remove();
    await waitFor(() => expect(picture()).toBeNull());
  });
});
