import { expect, it, vi } from 'vitest';
import type { OwnershipGraph } from '../../../src/elements/graph/graph.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { nextFrame, showGraph } from '../../fixtures/shown-graph.js';
import { waitFor } from '../../fixtures/wait-for.js';

expectCleanPage();

/** How often a text is drawn while the graph is moved, until nothing is drawn any more. */
async function textsWhileMoving(graph: OwnershipGraph): Promise<number> {
  const drawText = vi.spyOn(OffscreenCanvasRenderingContext2D.prototype, 'fillText');
  const drawTextOnPage = vi.spyOn(CanvasRenderingContext2D.prototype, 'fillText');
  graph.cy!.panBy({ x: 1, y: 0 });
  await nextFrame();
  await nextFrame();
  const count = drawText.mock.calls.length + drawTextOnPage.mock.calls.length;
  drawText.mockRestore();
  drawTextOnPage.mockRestore();
  return count;
}

it('draws names and labels straight on the page at first', async () => {
  const drawTextOnPage = vi.spyOn(CanvasRenderingContext2D.prototype, 'fillText');
  await showGraph({ style: 'inline-size: 1100px; block-size: 700px' });
  const texts = drawTextOnPage.mock.calls.map(([text]) => text);
  expect(texts).toEqual(expect.arrayContaining(['Nissan', 'Renault', '51%']));
});

it('comes to draw nothing anew while the reader moves the graph', async () => {
  const graph = await showGraph();
  await waitFor(async () => expect(await textsWhileMoving(graph)).toBe(0));
});

/** How much of the picture is as dark as letters, in pixels. */
function darkPixels(graph: OwnershipGraph): number {
  let count = 0;
  for (const canvas of graph.shadowRoot!.querySelectorAll<HTMLCanvasElement>('.canvas canvas')) {
    const { width, height } = canvas;
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, width || 1, height || 1);
    for (let at = 0; at < data.length; at += 4) if (data[at]! < 60 && data[at + 3]! > 200) count++;
  }
  return count;
}

it('is as sharp as at first when it is drawn from layers', async () => {
  const graph = await showGraph();
  const cy = graph.cy!;
  const show = async (): Promise<number> => {
    cy.zoom(1);
    cy.center();
    const { x, y } = cy.pan();
    cy.pan({ x: Math.round(x), y: Math.round(y) });
    await nextFrame();
    await nextFrame();
    return darkPixels(graph);
  };
  const atFirst = await show();
  await waitFor(async () => expect(await textsWhileMoving(graph)).toBe(0));
  expect((await show()) / atFirst).toBeCloseTo(1, 1);
});
