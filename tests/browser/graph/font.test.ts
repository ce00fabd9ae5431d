import { describe, expect, it, vi } from 'vitest';
import type { OwnershipGraph } from '../../../src/elements/graph/graph.js';
import { NODE_ENCODINGS } from '../../../src/render/index.js';
import { SceneBuilder, type SceneNode } from '../../../src/scene/index.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { drawn, nextFrame, placeGraph, showGraph } from '../../fixtures/shown-graph.js';
import { waitFor } from '../../fixtures/wait-for.js';

expectCleanPage();

/** The width that the page gives the longest line of a name. */
function widthOfName({ lines, fontSize, kind }: SceneNode, font: string): number {
  const span = document.createElement('span');
  const style = NODE_ENCODINGS[kind].italic ? 'italic' : 'normal';
  span.style.cssText = `font: ${style} ${fontSize}px ${font}; white-space: pre; position: absolute`;
  span.textContent = lines.join('\n');
  document.body.append(span);
  const { width } = span.getBoundingClientRect();
  span.remove();
  return width;
}

/** The companies of the example, the last one with another name. */
function withName(name: string): ReturnType<typeof carmakers> {
  const data = carmakers();
  const parties = data.parties.map((party) => (party.id === 'nissan' ? { ...party, name } : party));
  return { ...data, parties };
}

function expectNamesToFit(graph: OwnershipGraph, font: string): void {
  for (const node of graph.scene!.nodes) {
    const space = node.width - widthOfName(node, font);
    expect(drawn(graph, node.id).width(), node.label).toBe(node.width);
    expect(space, node.label).toBeGreaterThan(0.25 * node.fontSize);
    expect(space, node.label).toBeLessThan(0.3 * node.fontSize + 21);
  }
}

describe('nodes are as wide as their names need', () => {
  const FONTS = ['monospace', 'Verdana, monospace', 'Verdana, serif', 'Arial, sans-serif'];
  for (const font of FONTS) {
    it(`in ${font}`, async () => {
      const graph = await showGraph({ style: `--ownership-font: ${font}` });
      expectNamesToFit(graph, font);
    });
  }

  for (const name of ['日産自動車', '日産 illicit Nissan', '르노삼성자동차 illi']) {
    it(`with the name ${name}`, async () => {
      const font = 'Verdana, monospace';
      const style = `--ownership-font: ${font}`;
      const graph = await showGraph({ data: withName(name), style });
      expectNamesToFit(graph, font);
    });
  }

  it('which are not looked up again when the graph is given the store that it has', async () => {
    const graph = await showGraph();
    const looked = vi.spyOn(window, 'getComputedStyle');
    const { store } = graph;
    // As whatever renders the graph does whenever it renders.
    graph.store = store;
    expect(looked).not.toHaveBeenCalled();
  });

  it('after the page has changed the font', async () => {
    const graph = await showGraph({ style: '--ownership-font: serif' });
    await nextFrame();
    graph.style.setProperty('--ownership-font', 'monospace');
    await waitFor(() => expectNamesToFit(graph, 'monospace'));
  });

  it('after a font has come that was not there yet', async () => {
    const graph = await showGraph({ style: '--ownership-font: "Late", serif' });
    const { width } = graph.scene!.nodes[0]!;
    const font = Object.getOwnPropertyDescriptor(CanvasRenderingContext2D.prototype, 'font')!;
    vi.spyOn(CanvasRenderingContext2D.prototype, 'font', 'set').mockImplementation(function (
      this: CanvasRenderingContext2D,
      value: string,
    ) {
      font.set!.call(
        this,
        value.replace(/(\d+)px/, (_, size) => `${3 * Number(size)}px`),
      );
    });
    // The font that takes the place of the missing one is as good as one that comes late.
    graph.shadowRoot!.querySelector<HTMLElement>('.font-sample')!.style.fontFamily = 'monospace';
    await waitFor(() => expect(drawn(graph, 'nissan').width()).toBeGreaterThan(2 * width));
  });

  it('after the element has moved to a place with another font', async () => {
    const graph = await showGraph();
    const place = document.createElement('div');
    place.style.setProperty('--ownership-font', 'monospace');
    document.body.append(place);
    place.append(graph);
    await waitFor(() => expectNamesToFit(graph, 'monospace'));
  });
});

describe('the scene is built', () => {
  it('once for the first drawing, with the font that the page sets', async () => {
    const steps = vi.spyOn(SceneBuilder.prototype, 'steps');
    await showGraph({ style: '--ownership-font: monospace' });
    await nextFrame();
    expect(steps).toHaveBeenCalledTimes(1);
  });

  it('once more for another font, and not for other colours', async () => {
    const graph = await showGraph();
    await nextFrame();
    const steps = vi.spyOn(SceneBuilder.prototype, 'steps');
    graph.style.setProperty('--ownership-ink', 'rgb(1, 2, 3)');
    await waitFor(() => expect(drawn(graph, 'nissan').style('color')).toBe('rgb(1,2,3)'));
    await nextFrame();
    expect(steps).not.toHaveBeenCalled();
    graph.style.setProperty('--ownership-font', 'monospace');
    await waitFor(() => expectNamesToFit(graph, 'monospace'));
    await nextFrame();
    expect(steps).toHaveBeenCalledTimes(1);
  });

  it('for the font set last where graphs share a store', async () => {
    const first = await showGraph();
    const second = document.createElement('ownership-graph');
    second.store = first.store;
    second.style.setProperty('--ownership-font', 'monospace');
    const steps = vi.spyOn(SceneBuilder.prototype, 'steps');
    document.body.append(second);
    await waitFor(() => expectNamesToFit(second, 'monospace'));
    first.select('nissan');
    await nextFrame();
    expect(steps).toHaveBeenCalledTimes(1);
    expect(first.scene).toBe(second.scene);
  });

  it('for the font of the graph that takes the store over', async () => {
    const { store } = await showGraph();
    const graph = placeGraph({ style: '--ownership-font: monospace' });
    graph.store = store;
    await waitFor(() => expectNamesToFit(graph, 'monospace'));
  });
});
